import PlanDiagnostics
import PlanModel

/// A target that holds more than one level.
enum KH413SeveralMeasuresInTarget: PlanRule {
    static let several = MessageTemplate(
        vi: "chỉ tiêu {target} chứa {count} mức đo",
        en: "target {target} holds {count} measures")
    static let firstHere = MessageTemplate(
        vi: "mức thứ nhất",
        en: "the first measure")

    static let rule = RuleDescriptor(
        code: 413, slug: "several-measures-in-target", severity: .warning,
        summary: BilingualText(
            vi: "một chỉ tiêu chứa nhiều mức đo",
            en: "one target holds several measures"),
        explanation: BilingualText(
            vi: """
                “Số hóa ≥ 60%; kết nối, chia sẻ 80%” là hai chỉ tiêu trong một dòng: đạt mức này mà \
                không đạt mức kia thì không biết kết luận thế nào.

                Tách thành các chỉ tiêu riêng, mỗi chỉ tiêu một mức.
                """,
            en: """
                “Số hóa ≥ 60%; kết nối, chia sẻ 80%” is two targets in one row: if one is reached and \
                the other is not, there is no verdict.

                Make each a target of its own with one level.
                """),
        example: RuleExample(
            path: "ke-hoach/targets.yaml",
            faulty: """
                nhóm:
                  - mã: ha-tang
                    tên: Phát triển hạ tầng
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Tỷ lệ dân số được phủ sóng 5G trên địa bàn phường
                        mức:
                          - Tỷ lệ dân số được phủ sóng từ 60% trở lên
                          - Tỷ lệ khu phố được phủ sóng từ 80% trở lên
                        chủ trì: ubnd-phuong
                        hiện trạng: 45% (năm 2025)
                        nguồn số liệu: Báo cáo của doanh nghiệp viễn thông
                  - mã: nhan-luc
                    tên: Phát triển nguồn nhân lực
                    chỉ tiêu:
                      - mã: dang-vien-ky-nang-so
                        tên: Tỷ lệ đảng viên sử dụng Sổ tay đảng viên điện tử
                        mức: tối thiểu 90%
                        chủ trì: ban-xay-dung-dang
                        hiện trạng: 62% (năm 2025)
                        nguồn số liệu: Hệ thống Sổ tay đảng viên

                """,
            mended: """
                nhóm:
                  - mã: ha-tang
                    tên: Phát triển hạ tầng
                    chỉ tiêu:
                      - mã: phu-song-5g
                        tên: Tỷ lệ dân số được phủ sóng 5G trên địa bàn phường
                        mức: đạt từ 60% trở lên
                        chủ trì: ubnd-phuong
                        hiện trạng: 45% (năm 2025)
                        nguồn số liệu: Báo cáo của doanh nghiệp viễn thông
                  - mã: nhan-luc
                    tên: Phát triển nguồn nhân lực
                    chỉ tiêu:
                      - mã: dang-vien-ky-nang-so
                        tên: Tỷ lệ đảng viên sử dụng Sổ tay đảng viên điện tử
                        mức: tối thiểu 90%
                        chủ trì: ban-xay-dung-dang
                        hiện trạng: 62% (năm 2025)
                        nguồn số liệu: Hệ thống Sổ tay đảng viên

                """),
        messages: [several])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let targets = context.plan.targets
        for index in targets.indices {
            let levels = targets[index].levels
            let count = levels.reduce(0) { $0 + 1 + ($1.kpi?.others.count ?? 0) }
            guard count > 1, let first = levels.first, let last = levels.last else { continue }
            let code = targets[index].code.value
            let labels = levels.count > 1 ? [Label(firstHere, at: first.text.span)] : []
            findings.append(
                Diagnostic(
                    rule, several, ["target": .quoted(code), "count": .number(count)],
                    at: last.text.span, record: code, labels: labels))
        }
    }
}

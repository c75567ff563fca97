import PlanDiagnostics
import PlanModel

/// A plan, or a group of targets, without a single target.
enum KH510TargetsMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "kế hoạch chưa có chỉ tiêu nào",
        en: "the plan has no targets")
    static let emptyGroup = MessageTemplate(
        vi: "nhóm chỉ tiêu {group} chưa có chỉ tiêu nào",
        en: "the group of targets {group} has none")

    static let rule = RuleDescriptor(
        code: 510, slug: "targets-missing", severity: .warning,
        summary: BilingualText(
            vi: "kế hoạch hoặc nhóm chưa có chỉ tiêu",
            en: "a plan or a group has no targets"),
        explanation: BilingualText(
            vi: """
                Chỉ tiêu nói cả năm phải đạt được gì; không có chỉ tiêu thì làm xong mọi nhiệm vụ cũng \
                không biết đã đạt mục đích chưa.

                Thêm tệp `targets.yaml` cạnh `plan.yaml`, gồm các nhóm, mỗi nhóm có ít nhất một chỉ \
                tiêu.
                """,
            en: """
                Targets say what the year is to reach; without them every task may be done and nobody \
                knows whether the purpose is met.

                Add `targets.yaml` beside `plan.yaml`, with groups of at least one target each.
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
                        mức: đạt từ 60% trở lên
                        chủ trì: ubnd-phuong
                        hiện trạng: 45% (năm 2025)
                        nguồn số liệu: Báo cáo của doanh nghiệp viễn thông
                  - mã: nhan-luc
                    tên: Phát triển nguồn nhân lực

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
        messages: [missing, emptyGroup])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let plan = context.plan
        if plan.targetGroupsField.isMissing {
            let place = plan.targetFile.map { SourceSpan(file: $0, start: 0, end: 0) } ?? plan.anchor
            findings.append(Diagnostic(rule, missing, at: place))
        }
        for group in plan.targetGroups where group.list.isMissing {
            findings.append(
                Diagnostic(
                    rule, emptyGroup, ["group": .quoted(group.title.value ?? group.code?.value ?? "")],
                    at: group.code?.span ?? group.title.span ?? group.span, record: group.code?.value))
        }
    }
}

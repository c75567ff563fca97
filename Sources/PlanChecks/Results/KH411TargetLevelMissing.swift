import PlanDiagnostics
import PlanModel

/// A target that names no level.
enum KH411TargetLevelMissing: PlanRule {
    static let missing = MessageTemplate(
        vi: "chỉ tiêu {target} chưa có mức phải đạt",
        en: "target {target} has no level to reach")

    static let rule = RuleDescriptor(
        code: 411, slug: "target-level-missing", severity: .error,
        summary: BilingualText(
            vi: "chỉ tiêu chưa có mức phải đạt",
            en: "a target has no level to reach"),
        explanation: BilingualText(
            vi: """
                Chỉ tiêu gồm hai phần: đo cái gì, và đạt đến mức nào. “Có sáng kiến được công nhận”, \
                “ứng dụng AI trong quản lý” mới là phần đầu; cuối năm không đánh giá được.

                Ghi `mức`: “từ 60% trở lên”, “tối thiểu 02 sáng kiến”.
                """,
            en: """
                A target has two parts: what is measured, and the level to reach. “Có sáng kiến được \
                công nhận” (initiatives are recognised) is only the first; nothing can be judged at the \
                end of the year.

                Give `level`: “từ 60% trở lên”, “tối thiểu 02 sáng kiến”.
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
        messages: [missing])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        for target in context.plan.targets where target.level.isMissing {
            findings.append(
                Diagnostic(
                    rule, missing, ["target": .quoted(target.code.value)], at: target.code.span,
                    record: target.code.value))
        }
    }
}

import PlanDiagnostics
import PlanModel

/// A rule that does not exist.
enum KH903UnknownRule {
    private static let unknown = MessageTemplate(
        vi: "không có mã lỗi {rule}",
        en: "there is no rule {rule}")

    static let rule = RuleDescriptor(
        code: 903, slug: "unknown-rule", severity: .error,
        summary: BilingualText(vi: "mã lỗi không có", en: "a rule that does not exist"),
        explanation: BilingualText(
            vi: """
                Miễn kiểm và bảng mức độ gọi luật bằng mã; mã không có thì không miễn và không đổi được gì. Danh sách đầy đủ ở docs/rules.
                """,
            en: """
                Waivers and severities name rules by code; a code that does not exist waives and changes nothing. The full list is in docs/rules.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]
                    miễn kiểm: [{lỗi: KH199, lý do: Chờ hướng dẫn của cấp trên}]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [unknown], isWaivable: false)

    static func found(_ code: Spanned<RuleCode>) -> Diagnostic {
        Diagnostic(rule, unknown, ["rule": .plain(code.value.description)], at: code.span)
    }
}

import PlanDiagnostics
import PlanModel

/// A rule that may not be waived.
enum KH914WaiverNotAllowed {
    private static let waived = MessageTemplate(
        vi: "không được miễn {rule}",
        en: "{rule} may not be waived")
    private static let weighed = MessageTemplate(
        vi: "không được đổi mức độ của {rule}",
        en: "the severity of {rule} may not be changed")

    static let rule = RuleDescriptor(
        code: 914, slug: "waiver-not-allowed", severity: .error,
        summary: BilingualText(vi: "lỗi không được miễn", en: "a rule that may not be waived"),
        explanation: BilingualText(
            vi: """
                Lỗi về cấu trúc văn bản (cú pháp, khóa trùng, mã thiếu…) làm mất dữ liệu, nên không thể miễn hay hạ mức; phải sửa.
                """,
            en: """
                Faults of the text's structure (syntax, duplicate keys, missing codes …) lose data, so they can be neither waived nor given another severity; they have to be mended.
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
                    miễn kiểm: [{lỗi: KH002, lý do: Để sau}]

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
        messages: [waived, weighed], isWaivable: false)

    static func waived(_ code: Spanned<RuleCode>) -> Diagnostic {
        Diagnostic(rule, waived, ["rule": .plain(code.value.description)], at: code.span)
    }

    static func weighed(_ code: Spanned<RuleCode>) -> Diagnostic {
        Diagnostic(rule, weighed, ["rule": .plain(code.value.description)], at: code.span)
    }
}

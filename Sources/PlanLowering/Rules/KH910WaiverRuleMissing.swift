import PlanDiagnostics

/// A waiver that names no rule.
enum KH910WaiverRuleMissing {
    static let missing = MessageTemplate(
        vi: "miễn kiểm không nêu mã lỗi",
        en: "the waiver names no rule")

    static let rule = RuleDescriptor(
        code: 910, slug: "waiver-rule-missing", severity: .error,
        summary: BilingualText(vi: "miễn kiểm không nói miễn lỗi nào", en: "a waiver that names no rule"),
        explanation: BilingualText(
            vi: """
                Miễn kiểm chỉ cho phép đúng mã lỗi được nêu; không có mã thì không rõ điều gì được chấp nhận.
                """,
            en: """
                A waiver allows just the rule that it names; without one nobody knows what was accepted.
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
                    miễn kiểm: [{lý do: Chờ hướng dẫn của cấp trên}]

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
        messages: [missing], isWaivable: false)
}

import PlanDiagnostics

/// A key without a value.
enum KH021EmptyValue {
    static let blank = MessageTemplate(
        vi: "khóa {key} để trống",
        en: "the key {key} is blank")

    static let rule = RuleDescriptor(
        code: 21, slug: "empty-value", severity: .warning,
        summary: BilingualText(vi: "khóa không có giá trị", en: "a key without a value"),
        explanation: BilingualText(
            vi: """
                Một khóa để trống là một câu hỏi bỏ ngỏ: không rõ là không có hay chưa điền. Điền giá trị, hoặc bỏ khóa đi.
                """,
            en: """
                A blank key is an open question: nothing, or not filled in yet? Give a value, or drop the key.
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
                    phối hợp:
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

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
        messages: [blank])
}

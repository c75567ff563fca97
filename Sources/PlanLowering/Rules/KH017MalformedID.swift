import PlanDiagnostics

/// A malformed code.
enum KH017MalformedID {
    static let malformed = MessageTemplate(
        vi: "mã {code} không đúng dạng",
        en: "the code {code} is malformed")
    static let rename = MessageTemplate(
        vi: "đổi mã thành {code}",
        en: "change the code to {code}")

    static let rule = RuleDescriptor(
        code: 17, slug: "malformed-id", severity: .error,
        summary: BilingualText(vi: "mã không đúng dạng", en: "a malformed code"),
        explanation: BilingualText(
            vi: """
                Mã đi vào tên tệp, đường dẫn và cơ sở dữ liệu, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối.
                """,
            en: """
                Codes become file names, links and database keys, so they hold only lower-case Latin letters without diacritics, digits and hyphens.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: Phủ sóng 5G khu phố
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
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
        messages: [malformed], isWaivable: false)
}

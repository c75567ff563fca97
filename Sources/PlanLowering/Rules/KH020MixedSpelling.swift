import PlanDiagnostics

/// Vietnamese and English keys in one file.
enum KH020MixedSpelling {
    static let mixed = MessageTemplate(
        vi: "tệp lẫn khóa của hai ngôn ngữ: {count} khóa viết khác số còn lại",
        en: "the file mixes the keys of two languages: {count} differ from the rest")
    static let unify = MessageTemplate(
        vi: "viết lại {count} khóa theo ngôn ngữ chung của tệp",
        en: "rewrite {count} keys in the file's language")

    static let rule = RuleDescriptor(
        code: 20, slug: "mixed-spelling", severity: .warning,
        summary: BilingualText(
            vi: "khóa tiếng Việt và tiếng Anh lẫn trong một tệp",
            en: "Vietnamese and English keys in one file"),
        explanation: BilingualText(
            vi: """
                Mỗi khóa có hai cách viết và tệp nào dùng cách nào cũng được; nhưng lẫn cả hai trong một tệp thì người đọc sau khó tìm, khó sửa.
                """,
            en: """
                Each key has two spellings and a file may use either; both in one file make it hard to read and to search.
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
                    owner: Ủy ban nhân dân phường
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
        messages: [mixed])
}

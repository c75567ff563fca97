import PlanDiagnostics

/// A record has no code.
enum KH014IDMissing {
    static let missing = MessageTemplate(
        vi: "thiếu mã của {title}",
        en: "{title} has no code")
    static let missingUntitled = MessageTemplate(
        vi: "thiếu mã",
        en: "the record has no code")
    static let add = MessageTemplate(
        vi: "thêm mã {code}",
        en: "add the code {code}")

    static let rule = RuleDescriptor(
        code: 14, slug: "id-missing", severity: .error,
        summary: BilingualText(vi: "thiếu mã", en: "a record has no code"),
        explanation: BilingualText(
            vi: """
                Mã là tên không bao giờ đổi của một nhiệm vụ, chỉ tiêu hay đơn vị: báo cáo, minh chứng và kế hoạch năm sau dẫn chiếu bằng mã, còn số thứ tự thì đổi mỗi khi thêm bớt.

                Đặt một mã ngắn, viết thường không dấu, nối bằng gạch nối.
                """,
            en: """
                A code is the name of a task, target or unit that never changes: reports, evidence and next year's plan refer to it, while printed numbers shift with every insertion.

                Give a short code of lower-case letters without diacritics, joined by hyphens.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
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
        messages: [missing, missingUntitled], isWaivable: false)
}

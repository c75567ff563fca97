import PlanDiagnostics

/// A reference to a code that does not exist.
enum KH010UnresolvedReference {
    static let unknownTask = MessageTemplate(
        vi: "không có nhiệm vụ nào mang mã hoặc số {code}",
        en: "there is no task with the code or number {code}")
    static let unknownTarget = MessageTemplate(
        vi: "không có chỉ tiêu nào mang mã {code}",
        en: "there is no target with the code {code}")
    static let unknownBasis = MessageTemplate(
        vi: "không có căn cứ nào mang mã {code}",
        en: "there is no legal basis with the code {code}")
    static let unknownEvidenceKind = MessageTemplate(
        vi: "không có loại minh chứng nào mang mã {code}",
        en: "there is no kind of evidence with the code {code}")
    static let unknownEarlierTask = MessageTemplate(
        vi:
            "không có nhiệm vụ {code} trong các kế hoạch của không gian làm việc; viết mã kế hoạch, dấu /, mã nhiệm vụ",
        en: "no plan of the workspace has the task {code}; write the plan's code, a slash, the task's code")
    static let replace = MessageTemplate(
        vi: "đổi thành {code}",
        en: "change it to {code}")

    static let rule = RuleDescriptor(
        code: 10, slug: "unresolved-reference", severity: .error,
        summary: BilingualText(
            vi: "dẫn chiếu tới một mã không có", en: "a reference to a code that does not exist"),
        explanation: BilingualText(
            vi: """
                Dẫn chiếu nối nhiệm vụ với chỉ tiêu, căn cứ, loại minh chứng và nhiệm vụ khác; một mã không có làm đứt mối nối đó và mọi bảng tổng hợp dựa vào nó.

                Dùng mã đã đặt ở nơi khai báo (hoặc số in của nhiệm vụ).
                """,
            en: """
                References tie tasks to targets, legal bases, kinds of evidence and other tasks; a code that does not exist breaks the tie and every table that rests on it.

                Use the code given where the record is declared (or a task's printed number).
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
                    chỉ tiêu: [phu-song-6g]
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
        messages: [unknownTask, unknownTarget, unknownBasis, unknownEvidenceKind, unknownEarlierTask])
}

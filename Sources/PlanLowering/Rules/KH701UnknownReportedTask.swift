import PlanDiagnostics

/// A report, an appraisal or an amendment names a task that the plan does not have.
enum KH701UnknownReportedTask {
    static let unknown = MessageTemplate(
        vi: "kế hoạch không có nhiệm vụ nào mang mã hoặc số {task}",
        en: "the plan has no task with the code or number {task}")

    static let rule = RuleDescriptor(
        code: 701, slug: "unknown-reported-task", severity: .error,
        summary: BilingualText(
            vi: "báo cáo, thẩm định hoặc điều chỉnh một nhiệm vụ không có trong kế hoạch",
            en: "a report, appraisal or amendment of a task that the plan does not have"),
        explanation: BilingualText(
            vi: """
                Kết quả ghi cho một nhiệm vụ không có thì không được tính cho nhiệm vụ nào, và nhiệm vụ thật vẫn bị coi là chưa báo cáo.

                Ghi mã của nhiệm vụ, hoặc số in trong phụ lục (I.1, II.1.2).
                """,
            en: """
                A result that is written down for no task counts for none, and the real task goes on being unreported.

                Name the task by its code, or by the number printed in the appendix (I.1, II.1.2).
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tai
                    tỷ lệ: 60%

                """,
            mended: """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%

                """),
        messages: [unknown])
}

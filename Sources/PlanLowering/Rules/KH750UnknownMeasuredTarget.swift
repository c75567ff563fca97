import PlanDiagnostics

/// A report measures a target that the plan does not have.
enum KH750UnknownMeasuredTarget {
    static let unknown = MessageTemplate(
        vi: "kế hoạch không có chỉ tiêu nào mang mã hoặc số {target}",
        en: "the plan has no target with the code or number {target}")

    static let rule = RuleDescriptor(
        code: 750, slug: "unknown-measured-target", severity: .error,
        summary: BilingualText(
            vi: "báo cáo số đo của một chỉ tiêu không có trong kế hoạch",
            en: "a report measures a target that the plan does not have"),
        explanation: BilingualText(
            vi: """
                Số đo ghi cho một chỉ tiêu không có thì không được tính cho chỉ tiêu nào, và chỉ tiêu thật vẫn bị coi là chưa có số liệu.

                Ghi mã của chỉ tiêu, hoặc số in trong kế hoạch (1.1, 1.5(16)).
                """,
            en: """
                A figure that is written down for no target counts for none, and the real target goes on being unmeasured.

                Name the target by its code, or by the number printed in the plan (1.1, 1.5(16)).
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-Q1-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ki-nang-so
                    giá trị: 71%

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                chỉ tiêu:
                  - chỉ tiêu: dang-vien-ky-nang-so
                    giá trị: 71%

                """),
        messages: [unknown])
}

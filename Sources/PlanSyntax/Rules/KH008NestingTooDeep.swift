package import PlanDiagnostics

/// More collections within collections than any plan needs; libyaml would take quadratic time.
package enum KH008NestingTooDeep {
    package static let rule = RuleDescriptor(
        code: 8, slug: "nesting-too-deep", severity: .error,
        summary: BilingualText(
            vi: "các mục lồng nhau quá nhiều cấp",
            en: "collections are nested too deeply"),
        explanation: BilingualText(
            vi: """
                Một kế hoạch cần khoảng mười cấp lồng nhau. Nhiều hơn giới hạn rất xa thường là tệp hỏng \
                hoặc tệp cố ý làm treo chương trình; phần từ chỗ này trở đi không được đọc.

                Hãy kiểm tra các dấu “[”, “{” và “- ” bị lặp.
                """,
            en: """
                A plan needs about ten levels of nesting. Far more than that is usually a damaged file, \
                or one made to hang programs; nothing from here on is read.

                Look for repeated “[”, “{” or “- ”.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[100% khu phố có sóng 5G]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """),
        messages: [tooDeep], isWaivable: false)

    private static let tooDeep = MessageTemplate(
        vi: "lồng nhau quá {limit} cấp: phần từ đây trở đi không được đọc",
        en: "nested more than {limit} levels deep: nothing from here on is read")

    static func found(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(rule, tooDeep, ["limit": .number(limit)], at: span)
    }
}

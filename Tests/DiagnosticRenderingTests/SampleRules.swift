import PlanDiagnostics

/// A few rules with the shape of real ones, so that goldens do not move when a real rule is reworded.
enum SampleRules {
    static let syntax = rule(
        4, "syntax", .error, vi: "Văn bản không đúng cú pháp YAML", en: "The text is not valid YAML")
    static let duplicateKey = rule(
        2, "duplicate-key", .error, vi: "Khóa lặp lại trong cùng một mục",
        en: "A key appears twice in one record")
    static let unknownKey = rule(
        3, "unknown-key", .error, vi: "Khóa không có trong từ vựng", en: "A key is not in the vocabulary")
    static let unknownUnit = rule(
        102, "unknown-unit", .warning, vi: "Đơn vị không có trong danh bạ",
        en: "A unit is not in the registry")
    static let kpiMissing = rule(
        402, "kpi-missing", .error, vi: "Nhiệm vụ thiếu KPI", en: "A task has no KPI")
    static let hiddenCharacter = rule(
        803, "hidden-character", .info, vi: "Ký tự ẩn trong văn bản", en: "A hidden character in the text")

    /// Not in the order of their codes: SARIF must sort them itself.
    static let catalogue = [kpiMissing, duplicateKey, unknownKey, unknownUnit, hiddenCharacter]

    private static func rule(
        _ code: Int, _ slug: String, _ severity: Severity, vi: String, en: String
    ) -> RuleDescriptor {
        RuleDescriptor(
            code: code, slug: slug, severity: severity, summary: BilingualText(vi: vi, en: en),
            explanation: BilingualText(vi: "\(vi).\n\nHãy sửa lại.", en: "\(en).\n\nMend it."),
            example: RuleExample(path: "ke-hoach/tasks/01.yaml", faulty: "sai: 1\n", mended: "đúng: 1"),
            messages: [])
    }
}

package import PlanDiagnostics

/// The rules whose codes share their first digit (DESIGN.md §3).
package struct RuleFamily: Sendable {
    /// 0 to 9.
    package let digit: Int
    package let name: BilingualText

    /// `KH4xx`
    package var pattern: String { "KH\(digit)xx" }

    package static let all = [
        RuleFamily(digit: 0, name: BilingualText(vi: "Văn bản và cấu trúc", en: "Text and structure")),
        RuleFamily(digit: 1, name: BilingualText(vi: "Rõ người", en: "Who: clear people")),
        RuleFamily(digit: 2, name: BilingualText(vi: "Rõ việc", en: "What: clear work")),
        RuleFamily(digit: 3, name: BilingualText(vi: "Rõ tiến độ", en: "When: clear progress")),
        RuleFamily(digit: 4, name: BilingualText(vi: "Rõ kết quả", en: "Clear results")),
        RuleFamily(digit: 5, name: BilingualText(vi: "Rõ trách nhiệm", en: "Clear responsibility")),
        RuleFamily(digit: 6, name: BilingualText(vi: "Thể thức văn bản", en: "Form of the document")),
        RuleFamily(digit: 7, name: BilingualText(vi: "Theo dõi thực hiện", en: "Tracking")),
        RuleFamily(digit: 8, name: BilingualText(vi: "Chất lượng chữ", en: "Quality of the text")),
        RuleFamily(
            digit: 9,
            name: BilingualText(vi: "Không gian làm việc, miễn kiểm", en: "Workspace and waivers")),
    ]

    package func rules(among rules: [RuleDescriptor]) -> [RuleDescriptor] {
        rules.filter { $0.code.family == digit }
    }
}

import DataFormats
package import PlanDiagnostics

/// The page of one rule: what it finds, why it matters, an example and the same example put right.
package enum RulePage {
    /// Where the page stands, relative to the repository's root.
    package static func path(_ code: RuleCode) -> String { "docs/rules/\(code).md" }

    /// Vietnamese first, then English; the example serves both.
    package static func markdown(_ rule: RuleDescriptor) -> String {
        let parts =
            ["<!-- \(GeneratedNotice.line) -->"] + section(rule, .vietnamese)
            + example(rule) + ["---"] + section(rule, .english)
            + ["[Danh mục mã lỗi · All rules](README.md)"]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func section(_ rule: RuleDescriptor, _ language: Language) -> [String] {
        let isVietnamese = language == .vietnamese
        let summary = MarkdownText.inline(rule.summary[language])
        let heading = isVietnamese ? "# \(rule.code): \(summary)" : "## \(rule.code): \(summary)"
        let messages = rule.messages.map { "- " + MarkdownText.inline($0.text[language]) }
        return [
            heading, facts(rule, language), rule.explanation[language],
            (isVietnamese ? "Thông báo:" : "Messages:"), messages.joined(separator: "\n"),
        ]
    }

    /// `kpi-missing` · lỗi · miễn kiểm được · từ bản 0.1.0
    private static func facts(_ rule: RuleDescriptor, _ language: Language) -> String {
        ([MarkdownText.code(rule.slug)] + RuleFacts.words(rule, language)).joined(separator: " · ")
    }

    private static func example(_ rule: RuleDescriptor) -> [String] {
        let listing = ExampleListing(rule.example)
        let file = MarkdownText.code(rule.example.path)
        guard !listing.faulty.isEmpty else {
            return [
                "### Ví dụ · Example", "\(file) không có · is not there.", fenced(listing.change, "diff"),
            ]
        }
        return [
            "### Ví dụ · Example", file + ":", fenced(listing.faulty, language(of: rule.example.path)),
            "Sửa lại · Put right:",
            fenced(listing.change, "diff"),
        ]
    }

    private static func language(of path: String) -> String {
        path.hasSuffix(".mustache") ? "mustache" : "yaml"
    }

    private static func fenced(_ lines: [String], _ language: String) -> String {
        (["```" + language] + lines + ["```"]).joined(separator: "\n")
    }
}

/// What stands at the head of each generated page.
enum GeneratedNotice {
    static let line = "Tệp sinh tự động · Generated: swift run kehoach-dev generate"
}

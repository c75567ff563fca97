import DataFormats
package import PlanDiagnostics

/// The list of all rules by family.
package enum RuleIndex {
    package static func markdown(_ rules: [RuleDescriptor]) -> String {
        let families = RuleFamily.all.compactMap { family -> String? in
            let members = family.rules(among: rules)
            return members.isEmpty ? nil : section(family, members)
        }
        return """
            <!-- \(GeneratedNotice.line) -->

            # Danh mục mã lỗi · Rules

            Mỗi phát hiện có một mã không bao giờ dùng lại. `kehoach explain KH402` in trang của một mã ngay trên máy. \\
            *Every finding has a code that is never used again; `kehoach explain KH402` prints a rule's page offline.*

            \(families.joined(separator: "\n"))
            """
    }

    private static func section(_ family: RuleFamily, _ rules: [RuleDescriptor]) -> String {
        let rows = rules.map { rule in
            let vietnamese = MarkdownText.tableCell(rule.summary.vi)
            let english = MarkdownText.tableCell(rule.summary.en)
            let severity = rule.severity.words
            return
                "| [\(rule.code)](\(rule.code).md) | `\(rule.slug)` | \(severity.vi) · \(severity.en) | \(vietnamese) | \(english) |\n"
        }
        return """
            ## \(family.pattern): \(family.name.vi) · \(family.name.en)

            | Mã | Tên | Mức độ | Phát hiện | Finding |
            |---|---|---|---|---|
            \(rows.joined())
            """
    }
}

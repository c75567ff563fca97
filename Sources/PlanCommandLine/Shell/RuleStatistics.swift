import PlanDiagnostics
import PlanReference
import VietnameseText

/// How often each rule was broken, most often first.
struct RuleStatistics {
    private let rows: [(rule: RuleDescriptor, severity: Severity, count: Int)]

    init(_ diagnostics: [Diagnostic]) {
        rows = Dictionary(grouping: diagnostics, by: \.rule)
            .map { ($0.key, $0.value.map(\.severity).min()!, $0.value.count) }
            .sorted { ($1.2, $0.0.code) < ($0.2, $1.0.code) }
    }

    func table(in language: Language) -> String {
        let width = rows.map { String($0.count).count }.max() ?? 1
        return rows.map { row in
            let count = String(row.count)
            let padding = String(repeating: " ", count: width - count.count)
            let severity = displayPadded(row.severity.words[language], to: 9)
            return "\(padding)\(count)  \(row.rule.code)  \(severity)  \(row.rule.summary[language])\n"
        }.joined()
    }
}

import DataFormats
package import PlanDiagnostics
import PlanLowering
import PlanPhrases

/// The reference of the plan language, one page a language, made from the vocabulary and the grammars.
package enum LanguageReference {
    package static func markdown(_ language: Language) -> String {
        let writer = ReferenceWriter(language: language)
        let parts =
            ["<!-- \(GeneratedNotice.line) -->", writer.introduction, writer.fileKinds]
            + [writer.heading("Các khóa theo từng mục", "The keys, by record")]
            + Vocabulary.tables.map(writer.scope)
            + [writer.group] + writer.phrases + [writer.choices, writer.waivers]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Phrases that the page shows on the wrong side: understood ones among the refused, or the reverse.
    package static var misjudgedSamples: [String] {
        func misjudged(_ groups: [PhraseSamples.Group], isUnderstood: Bool) -> [String] {
            groups.flatMap { group in
                group.phrases.filter {
                    PhraseSamples.explanation(of: $0, in: group).isUnderstood != isUnderstood
                }
            }
        }
        return misjudged(PhraseSamples.understood, isUnderstood: true)
            + misjudged(PhraseSamples.refused, isUnderstood: false)
    }
}

/// Writes the sections of one language's page.
struct ReferenceWriter {
    let language: Language

    func say(_ vietnamese: String, _ english: String) -> String {
        BilingualText(vi: vietnamese, en: english)[language]
    }

    func heading(_ vietnamese: String, _ english: String) -> String { "## " + say(vietnamese, english) }

    func code(_ text: String) -> String { MarkdownText.code(text, isInTable: true) }

    func table(_ columns: [String], _ rows: [[String]]) -> String {
        let lines = [columns, columns.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// A link to a scope's section, which carries its name as an anchor.
    func link(_ scope: Scope) -> String { "[\(scope.name[language])](#\(scope.rawValue))" }

    var other: Language { language == .vietnamese ? .english : .vietnamese }
}

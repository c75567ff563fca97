import DataFormats
import PlanCompiler
package import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanReference
import PlanSyntax
import VietnameseCalendar

/// What is told of a place.
package struct Hover: Sendable {
    /// CommonMark.
    package let markdown: String
    /// The text that it is about.
    package let span: SourceSpan
}

extension Assistant {
    /// What a key means, what a phrase was understood to be, who or what a name stands for, and the rules that are broken
    /// there; nil where there is nothing to tell.
    package func hover(at offset: Int, in file: FileID) -> Hover? {
        guard let file = read(file), let scalar = file.typed.scalar(at: offset) else { return nil }
        let span = file.tree.contentSpan(scalar.node)
        let sections = facts(scalar, file) + brokenRules(at: offset, span)
        return sections.isEmpty ? nil : Hover(markdown: sections.joined(separator: "\n\n---\n\n"), span: span)
    }

    private func facts(_ scalar: TypedScalar, _ file: AssistedFile) -> [String] {
        switch scalar.role {
        case .unknownKey: []
        case .key(let entry): [fieldFacts(entry)]
        case .value(let type, let entry):
            (referent(of: scalar, in: file).map { [facts(of: $0)] } ?? [])
                + (phraseFacts(file.tree.normalizedText(scalar.node), type, file) ?? [fieldFacts(entry)])
        }
    }

    /// The pages of the rules that are broken at a place, waived or not.
    private func brokenRules(at offset: Int, _ span: SourceSpan) -> [String] {
        let findings = compilation.diagnostics + compilation.allowed.map(\.diagnostic)
        var told: Set<RuleCode> = []
        return findings.compactMap { finding in
            let isHere =
                finding.span.file == span.file && finding.span.range.lowerBound <= offset
                && offset <= finding.span.range.upperBound
            return isHere && told.insert(finding.rule.code).inserted ? ruleFacts(finding.rule) : nil
        }
    }
}

// MARK: - Fields and rules

extension Assistant {
    /// `thời hạn` · deadline — what it is and an example.
    func fieldFacts(_ entry: VocabularyEntry) -> String {
        let example = VocabularyExample(entry, in: language).yaml
        var type = entry.type.words(language)
        if case .required(let rule) = entry.requirement {
            type += say(" · bắt buộc (\(RuleCode(rule)))", " · required (\(RuleCode(rule)))")
        }
        let key = "**\(MarkdownText.inline(entry.key[language]))**"
        let other = entry.key[language == .vietnamese ? .english : .vietnamese]
        return [
            entry.key.vi == entry.key.en ? key : "\(key) · \(MarkdownText.code(other))",
            MarkdownText.inline(entry.documentation[language]),
            "*\(MarkdownText.inline(type))*",
            MarkdownText.code("\(entry.key[language]): \(example)"),
        ].joined(separator: "\n\n")
    }

    func ruleFacts(_ rule: RuleDescriptor) -> String {
        let head =
            "**\(rule.code)** \(MarkdownText.code(rule.slug)): \(MarkdownText.inline(rule.summary[language]))"
        return [head, rule.explanation[language], RuleFacts.words(rule, language).joined(separator: " · ")]
            .joined(separator: "\n\n")
    }
}

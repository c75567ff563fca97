import DataFormats
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases

extension Assistant {
    /// What a phrase of the type is understood to be, or why it is not; nil for a type that is no phrase.
    func phraseFacts(_ text: String, _ type: FieldType, _ file: AssistedFile) -> [String]? {
        guard let grammar = type.grammar, !text.isEmpty else { return nil }
        let explanation = PhraseExplainer.explanation(grammar, text, phraseContext(file))
        let words = MarkdownText.inline(explanation.explained(language))
        guard !explanation.isUnderstood else {
            return ["**\(MarkdownText.inline(grammar.name[language]))**: \(words)"]
        }
        let forms = explanation.faults.flatMap(\.suggestions).map { MarkdownText.code($0) }
        let hint =
            forms.isEmpty
            ? "" : "\n\n" + say("Viết được là: ", "Forms that work: ") + forms.joined(separator: ", ")
        let head = say("không hiểu được", "not understood")
        return ["**\(MarkdownText.inline(grammar.name[language]))** \(head): \(words)\(hint)"]
    }
}

extension FieldType {
    /// The grammar that reads texts of the type.
    var grammar: PhraseExplanation.Grammar? {
        switch self {
        case .deadline: .deadline
        case .kpi: .kpi
        case .citation, .basisReference: .citation
        case .period: .period
        case .date, .partialDate: .date
        case .cadence: .cadence
        default: nil
        }
    }
}

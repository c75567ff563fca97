import DataFormats
import PlanDiagnostics
import PlanPhrases
import PlanReference
import VietnameseText

extension Assistant {
    /// Forms of a phrase that work, with the plan's year in them and with what each is understood to be.
    func phrases(_ grammar: PhraseExplanation.Grammar, _ site: CompletionSite) -> [Completion] {
        let context = phraseContext(site.file)
        let year = context.planYear ?? Self.sampleYear
        var known: Set<String> = []
        return (Self.periods(grammar, year) + Self.samples(grammar, year)).compactMap { phrase in
            let explanation = PhraseExplainer.explanation(grammar, phrase, context)
            guard explanation.isUnderstood, known.insert(phrase).inserted else { return nil }
            return Completion(
                .phrase, phrase, detail: explanation.explained(language),
                text: YAMLText.scalar(phrase, in: site.place.openBrackets.isEmpty ? .block : .flow),
                filterText: "\(phrase) \(folded(phrase))")
        }
    }

    /// The year that the samples speak of.
    private static let sampleYear = 2026

    private static func samples(_ grammar: PhraseExplanation.Grammar, _ year: Int) -> [String] {
        let phrases = PhraseSamples.understood.first { $0.grammar == grammar }?.phrases ?? []
        guard grammar == .deadline || grammar == .period || grammar == .date else { return phrases }
        return phrases.map { phrase in
            phrase.replacing("\(sampleYear - 1)", with: "\(year - 1)").replacing(
                "\(sampleYear)", with: "\(year)")
        }
    }

    /// Every quarter and month of the year, where a phrase may be one.
    private static func periods(_ grammar: PhraseExplanation.Grammar, _ year: Int) -> [String] {
        guard grammar == .deadline || grammar == .period else { return [] }
        let quarters = ["I", "II", "III", "IV"].map { "Quý \($0)/\(year)" }
        let months = (1...12).map { "Tháng \($0 < 10 ? "0" : "")\($0)/\(year)" }
        return quarters + months + ["Năm \(year)"]
    }
}

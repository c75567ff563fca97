package import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// What one grammar made of a text, ready to be told to its writer.
package struct PhraseExplanation: Sendable {
    /// The grammars, in the order in which their explanations are given.
    package enum Grammar: Int, Sendable, CaseIterable {
        case deadline, kpi, citation, period, date, cadence, number
    }

    /// The typed value that was understood.
    package enum Value: Hashable, Sendable {
        case deadline(Deadline)
        case kpi(KPI)
        case citation(Citation)
        case period(Period)
        case date(CivilDate)
        case cadence(Cadence)
        case number(DecimalNumber)
    }

    package let grammar: Grammar
    package let value: Value?
    package let faults: [PhraseFault]

    package var isUnderstood: Bool { value != nil }

    /// One or more plain sentences: what it was understood to be, or why it was not.
    package func explained(_ language: Language) -> String {
        guard let value else {
            return faults.map { $0.reason[language] }.joined(separator: "; ")
        }
        return value.explained(language)
    }
}

extension PhraseExplanation.Grammar {
    /// `thời hạn`, `deadline`.
    package var name: BilingualText {
        switch self {
        case .deadline: BilingualText(vi: "thời hạn", en: "deadline")
        case .kpi: BilingualText(same: "KPI")
        case .citation: BilingualText(vi: "trích dẫn văn bản", en: "citation")
        case .period: BilingualText(vi: "kỳ báo cáo", en: "reporting period")
        case .date: BilingualText(vi: "ngày", en: "date")
        case .cadence: BilingualText(vi: "định kỳ", en: "cadence")
        case .number: BilingualText(vi: "số", en: "number")
        }
    }
}

extension PhraseExplanation.Value {
    package func explained(_ language: Language) -> String {
        switch self {
        case .deadline(let value): value.explained(language)
        case .kpi(let value): value.explained(language)
        case .citation(let value): value.explained(language)
        case .period(let value): value.explained(language)
        case .date(let value): value.explained(language)
        case .cadence(let value): value.explained(language)
        case .number(let value): language == .vietnamese ? "số \(value.vietnamese)" : "the number \(value)"
        }
    }
}

/// Tries every grammar on a text, for `explain --phrase` and for hovering.
package enum PhraseExplainer {
    /// One explanation for each grammar, in the order of ``PhraseExplanation/Grammar``.
    ///
    /// The KPI grammar takes any words, so its reading is worth telling only when it can be measured or when no
    /// other grammar understood the text.
    package static func explain(_ text: String, _ context: PhraseContext) -> [PhraseExplanation] {
        PhraseExplanation.Grammar.allCases.map { explanation($0, text, context) }
    }

    /// What one grammar makes of a text.
    package static func explanation(
        _ grammar: PhraseExplanation.Grammar, _ text: String, _ context: PhraseContext
    ) -> PhraseExplanation {
        switch grammar {
        case .deadline: wrap(grammar, DeadlineGrammar.read(text, in: context)) { .deadline($0) }
        case .kpi: wrap(grammar, KPIGrammar.read(text)) { .kpi($0) }
        case .citation: wrap(grammar, CitationGrammar.read(text)) { .citation($0) }
        case .period: wrap(grammar, PeriodGrammar.read(text, in: context)) { .period($0) }
        case .date: wrap(grammar, DateGrammar.read(text)) { .date($0) }
        case .cadence: wrap(grammar, CadenceGrammar.read(text)) { .cadence($0) }
        case .number: wrap(grammar, NumberGrammar.read(text)) { .number($0) }
        }
    }

    private static func wrap<Value>(
        _ grammar: PhraseExplanation.Grammar, _ reading: PhraseReading<Value>,
        _ value: (Value) -> PhraseExplanation.Value
    ) -> PhraseExplanation {
        PhraseExplanation(grammar: grammar, value: reading.value.map(value), faults: reading.faults)
    }
}

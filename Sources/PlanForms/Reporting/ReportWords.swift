import PlanDiagnostics
import PlanDocuments
import PlanLowering
import PlanModel

/// The keys and words of reports, as the vocabulary of the language has them.
struct ReportWords {
    let spelling: Language

    func key(_ name: FieldName, _ scope: Scope) -> String {
        Vocabulary.entry(name, in: scope).key[spelling]
    }

    func state(_ status: FormLayout.Status) -> String {
        Self.choice(status)?.spelling[spelling] ?? status.state.rawValue
    }

    func truth(_ value: Bool) -> String {
        BilingualText(vi: value ? "có" : "không", en: value ? "yes" : "no")[spelling]
    }

    /// How a report says it, in both languages.
    static func spellings(of status: FormLayout.Status) -> [String] {
        choice(status).map { [$0.spelling.vi, $0.spelling.en] } ?? []
    }

    private static func choice(_ status: FormLayout.Status) -> Choice? {
        guard case .choice(let choices) = Vocabulary.entry(.state, in: .reportEntry).type else { return nil }
        return choices.first { $0.id == status.state.rawValue }
    }
}

extension FormLayout.Status {
    /// What it is in a report.
    var state: ReportEntry.State {
        switch self {
        case .notStarted: .notStarted
        case .underway: .inProgress
        case .hindered: .blocked
        case .done: .done
        }
    }
}

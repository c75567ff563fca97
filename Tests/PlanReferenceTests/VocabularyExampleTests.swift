import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanReference
import Testing
import VietnameseCalendar

@Suite("Examples of the vocabulary")
struct VocabularyExampleTests {
    struct Case: CustomTestStringConvertible {
        let scope: Scope
        let entry: VocabularyEntry
        let language: Language

        var testDescription: String { "\(entry.key[language]) of \(scope.rawValue)" }
    }

    static let cases = Vocabulary.tables.flatMap { table in
        table.entries.flatMap { entry in
            Language.allCases.map { Case(scope: table.scope, entry: entry, language: $0) }
        }
    }

    /// Rules that find fault with the example itself and not with what is missing around it.
    static let rulesOfShape: Set = [1, 2, 3, 4, 5, 6, 7, 8, 13, 16, 17, 19, 20, 21, 302, 407, 513, 702, 703]

    @Test("Each reads well in a file of its scope, in both spellings", arguments: cases)
    func exampleReads(example: Case) throws {
        let field = Self.field(example.entry, example.language)
        let place = try #require(Placement(of: example.scope))
        let text = place.file(holding: field, example.language)
        let compilation = Compilation(
            [SourceInput(path: place.path, text: text)],
            CompilationSettings(asOf: CivilDate(year: 2026, month: 1, day: 20)!))
        for diagnostic in compilation.diagnostics
        where Self.rulesOfShape.contains(diagnostic.rule.code.number) {
            Issue.record("\(text): \(diagnostic.rule.code) \(diagnostic.message.rendered(in: .english))")
        }
    }

    @Test("Closed words and keys inside an example are translated")
    func wordsAreTranslated() {
        func english(_ name: FieldName, _ scope: Scope) -> String {
            VocabularyExample(Vocabulary.entry(name, in: scope), in: .english).yaml
        }
        #expect(english(.level, .plan) == "ward")
        #expect(english(.evidenceRequired, .plan) == "yes")
        #expect(english(.weekday, .reporting) == "Friday")
        #expect(english(.severities, .workspace) == "{KH314: warning}")
        #expect(english(.reporting, .plan) == "[{kind: internal, cadence: [week, month, quarter]}]")
    }

    static func field(_ entry: VocabularyEntry, _ language: Language) -> String {
        "\(entry.key[language]): \(VocabularyExample(entry, in: language).yaml)"
    }
}

/// How a record of a scope is reached from the root of a file.
private struct Placement {
    let kind: FileKind
    /// The fields that lead to the record, from the root.
    private let steps: [VocabularyEntry]

    init?(of scope: Scope) {
        var frontier = FileKind.allCases.map { (kind: $0, scope: $0.scope, steps: [VocabularyEntry]()) }
        var seen: Set<Scope> = []
        while !frontier.isEmpty {
            if let found = frontier.first(where: { $0.scope == scope }) {
                (kind, steps) = (found.kind, found.steps)
                return
            }
            seen.formUnion(frontier.map(\.scope))
            frontier = frontier.flatMap { place in
                Vocabulary.table(place.scope).entries.flatMap { entry in
                    entry.type.scopes.filter { !seen.contains($0) }.map {
                        (place.kind, $0, place.steps + [entry])
                    }
                }
            }
        }
        return nil
    }

    var path: String {
        switch kind {
        case .workspace: "kehoach.yaml"
        case .units: "units.yaml"
        case .calendar: "calendar/2026.yaml"
        case .plan: "ke-hoach/plan.yaml"
        case .targets: "ke-hoach/targets.yaml"
        case .tasks: "ke-hoach/tasks/01.yaml"
        case .reports: "ke-hoach/reports/01.yaml"
        case .appraisals: "ke-hoach/appraisals/01.yaml"
        case .amendments: "ke-hoach/amendments/01.yaml"
        }
    }

    func file(holding field: String, _ language: Language) -> String {
        // Written from the inside out; every line of the inner text moves to the right by what holds it.
        steps.reversed().reduce(field) { inner, step in
            step.key[language] + (step.type.holdsList ? ":\n  - " : ":\n    ")
                + inner.split(separator: "\n").joined(separator: "\n    ")
        } + "\n"
    }
}

extension FieldType {
    fileprivate var holdsList: Bool {
        switch self {
        case .list, .oneOrMany: true
        default: false
        }
    }
}

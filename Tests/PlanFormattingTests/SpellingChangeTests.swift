import PlanCompiler
import PlanDiagnostics
import PlanFormatting
import PlanLowering
import PlanModel
import PlanSyntax
import Testing
import VietnameseCalendar

@Suite("Keys in the other spelling")
struct SpellingChangeTests {
    @Test("are turned with the words of closed lists, and what people wrote stays")
    func words() {
        let vietnamese = """
            # yaml-language-server: $schema=../../../schemas/amendments.vi.json
            văn bản: Thông báo số 25-TB/ĐU ngày 20/3/2026 # gia hạn
            nội dung:
              - nhiệm vụ: so-tay
                loại: gia hạn
                thời hạn: Quý II/2026
                lý do: gia hạn

            """
        let english = Self.turned(vietnamese, .amendments, .english)
        #expect(
            english == """
                # yaml-language-server: $schema=../../../schemas/amendments.en.json
                document: Thông báo số 25-TB/ĐU ngày 20/3/2026 # gia hạn
                changes:
                  - task: so-tay
                    kind: extension
                    deadline: Quý II/2026
                    reason: gia hạn

                """)
        #expect(Self.turned(english, .amendments, .vietnamese) == vietnamese)
    }

    @Test("come back as they were, for every field of the vocabulary", arguments: FileKind.allCases)
    func roundTrip(kind: FileKind) {
        let vietnamese = Self.sample(kind.scope, .vietnamese, indent: 0, within: [])
        let english = Self.turned(vietnamese, kind, .english)
        #expect(english == Self.sample(kind.scope, .english, indent: 0, within: []))
        #expect(Self.turned(english, kind, .vietnamese) == vietnamese)
    }

    @Test(
        "leave the compiled plan as it is",
        arguments: ["plans", "examples/english", "examples/phuong-mau-don", "examples/tinh-vi-du"])
    func compiled(workspace: String) throws {
        let paths = Repository.yamlFiles.filter { $0.hasPrefix(workspace + "/") }
        let inputs = try paths.map {
            SourceInput(
                path: String($0.dropFirst(workspace.count + 1)), .bytes(try #require(Repository.bytes($0))))
        }
        let date = try #require(CivilDate(iso: "2026-07-01"))
        let before = Compilation(inputs, CompilationSettings(asOf: date))
        for language in Language.allCases {
            let turned = try inputs.map { input in
                guard let bytes = input.bytes, let place = SourceLayout.place(of: input.path)
                else {
                    return input
                }
                let changed = SpellingChange.applied(to: file(bytes), kind: place.kind, language: language)
                guard case .text(let text) = PlanFormatter.format(file(changed)) else {
                    throw Unreadable(path: input.path)
                }
                return SourceInput(path: input.path, .bytes(Array(text.utf8)))
            }
            let after = Compilation(turned, CompilationSettings(asOf: date))
            #expect(Self.findings(before) == Self.findings(after))
            #expect(
                before.workspace.plans.map { $0.tasks.map(\.title.value) }
                    == after.workspace.plans.map { $0.tasks.map(\.title.value) })
        }
    }

    private struct Unreadable: Error { let path: String }

    private static func findings(_ compilation: Compilation) -> [String] {
        compilation.diagnostics.map { "\($0.rule.code) \($0.message.rendered(in: .vietnamese))" }.sorted()
    }

    private static func turned(_ text: String, _ kind: FileKind, _ language: Language) -> String {
        String(
            decoding: SpellingChange.applied(to: file(Array(text.utf8)), kind: kind, language: language),
            as: UTF8.self)
    }

    /// A mapping with every field of a scope, records and closed lists written out.
    private static func sample(_ scope: Scope, _ language: Language, indent: Int, within: Set<Scope>)
        -> String
    {
        let margin = String(repeating: " ", count: indent)
        return Vocabulary.table(scope).entries.map { entry in
            margin + entry.key[language] + ":"
                + value(entry.type, language, indent: indent, within: within.union([scope]))
        }.joined()
    }

    private static func value(_ type: FieldType, _ language: Language, indent: Int, within: Set<Scope>)
        -> String
    {
        let margin = String(repeating: " ", count: indent)
        switch type {
        case .choice(let choices): return " " + choices.last!.spelling[language] + "\n"
        case .boolean: return language == .vietnamese ? " không\n" : " no\n"
        case .weekday:
            return language == .vietnamese
                ? " \(Weekday.friday.vietnameseName)\n" : " \(Weekday.friday.englishName)\n"
        case .severities:
            return "\n\(margin)  KH401: \(Vocabulary.severityWords.first!.spelling[language])\n"
        case .list(.record(let scope)), .oneOrMany(.record(let scope)), .list(.recordOr(let scope, _)),
            .oneOrMany(.recordOr(let scope, _)):
            guard !within.contains(scope) else { return " []\n" }
            let record = sample(scope, language, indent: indent + 4, within: within)
            return "\n\(margin)  - " + record.dropFirst(indent + 4)
        case .list(let item), .oneOrMany(let item):
            return "\n\(margin)  -" + value(item, language, indent: indent + 2, within: within)
        case .record(let scope), .recordOr(let scope, _):
            guard !within.contains(scope) else { return " {}\n" }
            return "\n" + sample(scope, language, indent: indent + 2, within: within)
        default: return " quý\n"
        }
    }
}

import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering

/// Turns tables of the vocabulary into schemas of one spelling.
struct SchemaBuilder {
    typealias Members = [JSONValue.Member]

    let language: Language

    /// The mapping of one scope, with those of its fields that are wanted; the title is the scope's name unless
    /// another is given.
    func object(
        _ scope: Scope, title: BilingualText? = nil,
        where isIncluded: (VocabularyEntry) -> Bool = { _ in true }
    ) -> Members {
        let table = Vocabulary.table(scope)
        let entries = table.entries.filter(isIncluded)
        let required = entries.filter(Self.mayNeverBeMissing)
        var members: Members = [
            member("title", .string((title ?? scope.name)[language])),
            member("description", .string(table.documentation[language])),
            member("type", "object"),
            member(
                "properties", .object(entries.map { member($0.key[language], .object(property($0))) })),
        ]
        if !required.isEmpty {
            members.append(member("required", .array(required.map { .string($0.key[language]) })))
        }
        members.append(member("additionalProperties", false))
        return members + snippets(scope, entries)
    }

    /// A field that is required by an error which no waiver may allow.
    static func mayNeverBeMissing(_ entry: VocabularyEntry) -> Bool {
        guard case .required(let number) = entry.requirement, let rule = RuleCatalogue[RuleCode(number)]
        else { return false }
        return rule.severity == .error && !rule.isWaivable
    }

    private func property(_ entry: VocabularyEntry) -> Members {
        let example = VocabularyExample(entry, in: language)
        return [
            member("description", .string(entry.documentation[language])),
            member("markdownDescription", .string(hover(entry, example))),
        ] + schema(of: entry) + [member("examples", .array([example.json]))]
    }

    private func hover(_ entry: VocabularyEntry, _ example: VocabularyExample) -> String {
        var text = entry.documentation[language]
        if case .required(let number) = entry.requirement {
            let rule = RuleCode(number)
            text += language == .vietnamese ? " *Bắt buộc (\(rule)).*" : " *Required (\(rule)).*"
        }
        let words = entry.type.words(language)
        return text + "\n\n\(words)\n\n```yaml\n\(entry.key[language]): \(example.yaml)\n```"
    }

    /// What an editor writes when a new record is asked for: its required fields, to be filled in.
    private func snippets(_ scope: Scope, _ entries: [VocabularyEntry]) -> Members {
        let required = entries.filter { $0.requirement != .optional }
        guard required.count > 1 else { return [] }
        let body = required.enumerated().map { index, entry in
            member(entry.key[language], .string("$\(index + 1)"))
        }
        return [
            member(
                "defaultSnippets",
                [["label": .string(scope.name[language]), "body": .object(body)]])
        ]
    }

    func member(_ name: String, _ value: JSONValue) -> JSONValue.Member { JSONValue.Member(name, value) }
}

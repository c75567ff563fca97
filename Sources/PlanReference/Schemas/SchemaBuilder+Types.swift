import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import VietnameseCalendar

extension SchemaBuilder {
    /// The schema of a field's value, as members that a description can be put beside.
    func schema(of entry: VocabularyEntry) -> Members {
        switch (entry.name, entry.type) {
        case (.tasks, .list(.record(.task))):
            array(of: taskOrGroup)
        case (.subtasks, .list(.record(.task))):
            array(of: subtask(entry))
        default: schema(entry.type)
        }
    }

    func schema(_ type: FieldType) -> Members {
        switch type {
        case .list(.record(let scope)): array(of: .object(schema(.record(scope))))
        // A single value needs no list, even where the vocabulary speaks of a list.
        case .list(let element), .oneOrMany(let element): oneOrMany(element)
        case .record(let scope): [member("$ref", .string("#/$defs/\(scope.rawValue)"))]
        case .recordOr(let scope, let other): anyOf(alternatives(scope, other))
        case .labelled: labelled(excluding: [])
        case .severities: severities
        default: scalar(type)
        }
    }

    // MARK: - Scalars

    private func scalar(_ type: FieldType) -> Members {
        switch type {
        case .code:
            [
                types("string", "integer"), member("pattern", "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"),
                member("minimum", 0),
            ]
        case .integer(let range):
            [
                types("integer", "string"), member("minimum", .integer(range.lowerBound)),
                member("maximum", .integer(range.upperBound)), member("pattern", "^[+-]?[0-9]+$"),
            ]
        case .percent:
            [
                types("string", "integer"), member("minimum", 0), member("maximum", 100),
                member("pattern", "^0*(100(,0{1,2})?|[0-9]{1,2}(,[0-9]{1,2})?)%?$"),
            ]
        case .boolean: [member("enum", .array(booleanWords))]
        case .choice(let choices):
            [member("enum", .array(choices.map { .string($0.spelling[language]) }))]
        case .ruleCode: ruleCode
        case .date, .partialDate: [types("string"), member("pattern", "[0-9]")]
        case .cadence, .citation, .filePath: [types("string")]
        case .sha256: [types("string"), member("pattern", "^[0-9A-Fa-f]{64}$")]
        case .weekday: [types("string"), member("minLength", 2)]
        case .unitReference, .taskReference, .targetReference, .planReference, .upperReference,
            .basisReference, .evidenceKindReference, .deadline, .kpi, .period, .measuredValue:
            [types("string", "number")]
        default: [types("string", "number", "boolean")]
        }
    }

    private var booleanWords: [JSONValue] {
        let own: [JSONValue] = language == .vietnamese ? ["có", "không"] : ["yes", "no"]
        let other: [JSONValue] = language == .vietnamese ? ["yes", "no"] : ["có", "không"]
        return own + [true, false, "true", "false"] + other
    }

    /// The known codes, for completion, and any other of the same form: which ones exist is for KH903.
    private var ruleCode: Members {
        let rules = RuleCatalogue.all
        return anyOf([
            [
                "enum": .array(rules.map { .string($0.code.description) }),
                "markdownEnumDescriptions": .array(rules.map { .string($0.summary[language]) }),
            ],
            ["type": "string", "pattern": "^[Kk][Hh][0-9]{3}$"],
        ])
    }

    private var severities: Members {
        let words = JSONValue.object(schema(.choice(Vocabulary.severityWords)))
        let properties = RuleCatalogue.all.filter(\.isWaivable).map { rule in
            member(
                rule.code.description,
                .object(
                    [member("description", .string(rule.summary[language]))]
                        + schema(.choice(Vocabulary.severityWords))))
        }
        return [
            types("object"), member("properties", .object(properties)),
            member("patternProperties", ["^[Kk][Hh][0-9]{3}$": words]),
            member("additionalProperties", false),
        ]
    }

    // MARK: - Shapes

    private func oneOrMany(_ element: FieldType) -> Members {
        anyOf([.object(schema(element)), .object(array(of: .object(schema(element))))])
    }

    private func array(of element: JSONValue) -> Members {
        [types("array"), member("items", element)]
    }

    /// A record or the shorter form that stands for it; a deadline is at its shortest a phrase.
    private func alternatives(_ scope: Scope, _ other: FieldType) -> [JSONValue] {
        let record = JSONValue.object(schema(.record(scope)))
        guard case .labelled = other else { return [.object(schema(other)), record] }
        let parts = JSONValue.object(labelled(excluding: Vocabulary.table(scope).entries))
        return (scope == .deadline ? [.object(schema(.deadline))] : []) + [record, parts]
    }

    /// Phrases as keys, the names of their parts as values; the fields of a record are no phrases.
    private func labelled(excluding entries: [VocabularyEntry]) -> Members {
        let keys = entries.flatMap { [$0.key.vi, $0.key.en] }
        return [
            types("object"), member("minProperties", 1),
            member("propertyNames", ["not": ["enum": .array(keys.map { .string($0) })]]),
            member("additionalProperties", .object(schema(.text))),
        ]
    }

    private func anyOf(_ schemas: [JSONValue]) -> Members { [member("anyOf", .array(schemas))] }

    private func types(_ names: String...) -> JSONValue.Member {
        member("type", names.count == 1 ? .string(names[0]) : .array(names.map { .string($0) }))
    }
}

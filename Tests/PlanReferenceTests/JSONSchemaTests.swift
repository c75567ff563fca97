import DataFormats
import PlanDiagnostics
import PlanLowering
import PlanReference
import Testing

/// scripts/validate_schemas.py judges what the schemas accept; here it is their shape.
@Suite("JSON Schemas")
struct JSONSchemaTests {
    static let all = FileKind.allCases.flatMap { kind in Language.allCases.map { (kind, $0) } }

    @Test(
        "The root has just the keys of its scope, in one spelling", arguments: FileKind.allCases,
        Language.allCases)
    func rootHasItsKeys(kind: FileKind, language: Language) throws {
        let schema = JSONSchemas.schema(kind, language)
        let keys = try #require(schema["properties"]).members.map(\.name)
        #expect(keys == Vocabulary.table(kind.scope).entries.map { $0.key[language] })
    }

    @Test("Every mapping of fields is closed", arguments: FileKind.allCases, Language.allCases)
    func mappingsAreClosed(kind: FileKind, language: Language) {
        let schema = JSONSchemas.schema(kind, language)
        for scope in [schema] + (schema["$defs"]?.members.map(\.value) ?? []) {
            guard case .bool(false)? = scope["additionalProperties"] else {
                Issue.record("\(scope["title"]?.serialized() ?? "?") takes any key")
                continue
            }
        }
    }

    @Test(
        "Every reference leads to a definition, and every definition is referred to",
        arguments: FileKind.allCases, Language.allCases)
    func referencesResolve(kind: FileKind, language: Language) {
        let schema = JSONSchemas.schema(kind, language)
        let definitions = Set(schema["$defs"]?.members.map { "#/$defs/" + $0.name } ?? [])
        #expect(Set(schema.values(of: "$ref")) == definitions)
    }

    @Test("Only codes, names and what a waiver says may never be missing")
    func requiredKeysAreFew() {
        var required: Set<String> = []
        for kind in FileKind.allCases {
            let schema = JSONSchemas.schema(kind, .english)
            for scope in [schema] + (schema["$defs"]?.members.map(\.value) ?? []) {
                required.formUnion(scope["required"]?.strings ?? [])
            }
        }
        #expect(required.isSubset(of: ["id", "name", "title", "rule", "reason"]))
        #expect(required.contains("id"))
    }

    @Test("A group of tasks has the fields that it hands down and no others")
    func groupsHaveTheirFields() throws {
        let group = try #require(JSONSchemas.schema(.tasks, .vietnamese)["$defs"]?["task-group"])
        let keys = Set(try #require(group["properties"]).members.map(\.name))
        #expect(keys.contains("chủ trì") && keys.contains("việc"))
        #expect(!keys.contains("KPI") && !keys.contains("sản phẩm"))
    }

    @Test("No schema names a host")
    func identifiersAreNames() {
        for (kind, language) in Self.all {
            guard case .string(let id)? = JSONSchemas.schema(kind, language)["$id"] else {
                Issue.record("\(kind) has no $id")
                continue
            }
            #expect(id == "urn:kehoach:schema:\(kind.rawValue).\(language.rawValue)")
        }
    }
}

extension JSONValue {
    fileprivate var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    fileprivate subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

    fileprivate var strings: [String] {
        guard case .array(let items) = self else { return [] }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    /// The texts of every member of that name, however deep.
    fileprivate func values(of name: String) -> [String] {
        switch self {
        case .array(let items): items.flatMap { $0.values(of: name) }
        case .object(let members):
            members.flatMap { member in
                if member.name == name, case .string(let text) = member.value { return [text] }
                return member.value.values(of: name)
            }
        default: []
        }
    }
}

import DataFormats
import PlanDiagnostics
import PlanLowering

extension SchemaBuilder {
    static let task = Scope.task.rawValue
    static let taskGroup = "task-group"
    private static let groupName = BilingualText(vi: "nhóm nhiệm vụ", en: "group of tasks")

    /// One definition for each scope that a file of the root scope can hold, in the order in which they are met.
    func definitions(below root: Scope) -> Members {
        var scopes: [Scope] = []
        collect(root, into: &scopes)
        return scopes.flatMap { scope -> Members in
            let definition = member(scope.rawValue, .object(object(scope)))
            guard scope == .task else { return [definition] }
            return [definition, member(Self.taskGroup, .object(group))]
        }
    }

    private func collect(_ scope: Scope, into scopes: inout [Scope]) {
        for inner in Vocabulary.table(scope).entries.flatMap(\.type.scopes) where !scopes.contains(inner) {
            scopes.append(inner)
            collect(inner, into: &scopes)
        }
    }

    /// A group of tasks: it has sub-tasks, and nothing but what it keeps or hands down to them.
    private var group: Members {
        object(.task, title: Self.groupName) { Vocabulary.groupFields.contains($0.name) }
    }

    /// What stands in a section: the key of the sub-tasks decides, so that a fault is told of the right form.
    var taskOrGroup: JSONValue {
        let subtasks = Vocabulary.entry(.subtasks, in: .task).key[language]
        return [
            "if": ["type": "object", "required": [.string(subtasks)]],
            "then": reference(to: Self.taskGroup),
            "else": reference(to: Self.task),
        ]
    }

    func reference(to definition: String) -> JSONValue { ["$ref": .string("#/$defs/\(definition)")] }

    /// A task that stands in a group and so can hold no further ones.
    ///
    /// The two stand side by side because editors drop what stands beside a `$ref`.
    func subtask(_ entry: VocabularyEntry) -> JSONValue {
        ["allOf": [reference(to: Self.task), ["properties": .object([member(entry.key[language], false)])]]]
    }
}

package import DataFormats
package import PlanDiagnostics
package import PlanLowering
import PlanSyntax
import VietnameseCalendar

/// The example of a field, read as the YAML that it is so that it can be respelled in either language.
///
/// Examples are written once, in the Vietnamese spelling; keys and closed words inside them are translated,
/// the words of people are not.
package indirect enum VocabularyExample: Sendable {
    case scalar(String, isInteger: Bool)
    case list([VocabularyExample])
    case mapping([(key: String, value: VocabularyExample)])

    package init(_ entry: VocabularyEntry, in language: Language) {
        let file = SourceFile(id: FileID(0), path: "", bytes: Array(entry.example.utf8))
        let tree = SyntaxParser.parse(file).tree
        guard let root = tree.root else {
            preconditionFailure("the example “\(entry.example)” of “\(entry.name.rawValue)” is not YAML")
        }
        self = Respelling(tree: tree, language: language).example(root, entry.type)
    }

    package var json: JSONValue {
        switch self {
        case .scalar(let text, let isInteger):
            isInteger ? Int(text).map(JSONValue.integer) ?? .string(text) : .string(text)
        case .list(let items): .array(items.map(\.json))
        case .mapping(let entries): .object(entries.map { JSONValue.Member($0.key, $0.value.json) })
        }
    }

    /// As it is written after the key, on one line.
    package var yaml: String {
        if case .scalar(let text, _) = self { return Self.quoted(text, isInFlow: false) }
        return flow
    }

    private var flow: String {
        switch self {
        case .scalar(let text, _): Self.quoted(text, isInFlow: true)
        case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{"
                + entries.map { "\(Self.quoted($0.key, isInFlow: true)): \($0.value.flow)" }
                .joined(separator: ", ") + "}"
        }
    }

    /// Plain where YAML lets it stand so.
    private static func quoted(_ text: String, isInFlow: Bool) -> String {
        let opensSpecially = text.first.map { "&*!|>'\"%@`#{}[],?:-".contains($0) } ?? true
        let isSpecial =
            opensSpecially || text.contains(": ") || text.contains(" #")
            || (isInFlow && text.contains { ",[]{}".contains($0) })
        return isSpecial ? "'" + text.replacing("'", with: "''") + "'" : text
    }
}

/// A walk over an example with the type that each value has.
private struct Respelling {
    let tree: SyntaxTree
    let language: Language

    func example(_ node: NodeID, _ type: FieldType) -> VocabularyExample {
        switch tree.kind(node) {
        case .sequence: .list(tree.children(node).map { example($0, type.element) })
        case .mapping: mapping(node, type)
        case .scalar, .alias, .invalid: scalar(tree.text(node), type)
        }
    }

    private func mapping(_ node: NodeID, _ type: FieldType) -> VocabularyExample {
        if type == .severities {
            return .mapping(
                tree.entries(node).map {
                    (tree.text($0.key), example($0.value, .choice(Vocabulary.severityWords)))
                })
        }
        let fields = type.scopes.first.map { Vocabulary.table($0).entries } ?? []
        return .mapping(
            tree.entries(node).map { key, value in
                let words = tree.text(key)
                guard let field = fields.first(where: { $0.key.vi == words }) else {
                    return (words, scalar(tree.text(value), .text))
                }
                return (field.key[language], example(value, field.type))
            })
    }

    private func scalar(_ text: String, _ type: FieldType) -> VocabularyExample {
        switch type {
        case .choice(let choices):
            let choice = choices.first { $0.spelling.vi == text }
            return .scalar(choice?.spelling[language] ?? text, isInteger: false)
        case .boolean where language == .english:
            return .scalar(text == "có" ? "yes" : "no", isInteger: false)
        case .weekday where language == .english:
            let weekday = Weekday.allCases.first { $0.vietnameseName == text }
            return .scalar(weekday?.englishName ?? text, isInteger: false)
        case .integer: return .scalar(text, isInteger: true)
        case .oneOrMany(let element), .list(let element): return scalar(text, element)
        default: return .scalar(text, isInteger: false)
        }
    }
}

extension FieldType {
    /// The type of the items where a list is given.
    fileprivate var element: FieldType {
        switch self {
        case .list(let element), .oneOrMany(let element): element
        default: self
        }
    }
}

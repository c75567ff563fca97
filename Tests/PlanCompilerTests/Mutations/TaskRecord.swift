import PlanDiagnostics
import PlanSyntax
import Testing

/// A task of the real plan as its text: what mutations take hold of.
struct TaskRecord: CustomTestStringConvertible {
    struct Field {
        let name: String
        let key: Range<Int>
        let value: Range<Int>
        /// The scalars of the value, one by one when it is a list.
        let scalars: [Range<Int>]
    }

    let path: String
    let code: String
    let fields: [Field]

    var testDescription: String { code }

    subscript(name: String) -> Field? { fields.first { $0.name == name } }

    /// The bytes whose removal leaves the record without the field and the text well formed.
    func removal(of field: Field, in bytes: [UInt8]) -> Range<Int> {
        if let next = fields.first(where: { $0.key.lowerBound > field.key.lowerBound }) {
            return field.key.lowerBound..<next.key.lowerBound
        }
        let lineEnd = bytes[field.value.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let lineStart = bytes[..<field.key.lowerBound].lastIndex(of: UInt8(ascii: "\n")) ?? bytes.startIndex
        return lineStart..<lineEnd
    }
}

extension TaskRecord {
    /// The tasks of a file of the appendix, in the order of the text.
    static func all(in path: String, _ bytes: [UInt8]) -> [TaskRecord] {
        let tree = SyntaxParser.parse(SourceFile(id: FileID(0), path: path, bytes: bytes)).tree
        guard let root = tree.root, let list = value(of: "nhiệm vụ", in: root, tree) else { return [] }
        return tree.children(list).flatMap { item in
            value(of: "việc", in: item, tree).map { Array(tree.children($0)) } ?? [item]
        }.map { record($0, path, tree) }
    }

    private static func record(_ node: NodeID, _ path: String, _ tree: SyntaxTree) -> TaskRecord {
        let code = value(of: "mã", in: node, tree).map(tree.text) ?? ""
        return TaskRecord(path: path, code: code, fields: fields(of: node, tree))
    }

    static func fields(of node: NodeID, _ tree: SyntaxTree) -> [Field] {
        tree.entries(node).map { key, value in
            let items = tree.kind(value) == .sequence ? Array(tree.children(value)) : [value]
            return Field(
                name: tree.text(key), key: tree.span(key).range, value: tree.span(value).range,
                scalars: items.filter { tree.kind($0) == .scalar }.map { tree.contentSpan($0).range })
        }
    }

    private static func value(of key: String, in node: NodeID, _ tree: SyntaxTree) -> NodeID? {
        tree.entries(node).first { tree.text($0.key) == key }?.value
    }
}

import PlanDiagnostics
import PlanSyntax
import Testing

/// A record of a report, an appraisal or an amendment as its text: what mutations take hold of.
struct JournalRecord: CustomTestStringConvertible {
    enum Kind: String {
        case report, entry, appraisal, verdict, amendment, change, evidence
    }

    let kind: Kind
    let path: String
    let fields: [TaskRecord.Field]
    /// The code of the task that it speaks of.
    let task: String?
    /// Where the record begins, which is where something missing from it is blamed.
    let line: Int

    var testDescription: String { "\(path):\(line)" }

    subscript(name: String) -> TaskRecord.Field? { fields.first { $0.name == name } }

    /// What a field of the record says.
    func text(_ name: String, _ bytes: [UInt8]) -> String? {
        self[name].map { String(decoding: bytes[$0.value], as: UTF8.self) }
    }

    /// Takes a field out.
    func removal(of field: TaskRecord.Field, in bytes: [UInt8]) -> Mutation {
        let record = TaskRecord(path: path, code: "", fields: fields)
        return Mutation(path: path, range: record.removal(of: field, in: bytes), replacement: "")
    }
}

extension JournalRecord {
    /// The records of a file of a journal, each before those within it.
    static func all(in path: String, _ bytes: [UInt8]) -> [JournalRecord] {
        let tree = SyntaxParser.parse(SourceFile(id: FileID(0), path: path, bytes: bytes)).tree
        let lines = LineIndex(bytes)
        let (whole, part): (Kind, Kind) =
            path.contains("/reports/")
            ? (.report, .entry)
            : path.contains("/appraisals/") ? (.appraisal, .verdict) : (.amendment, .change)
        guard let root = tree.root else { return [] }
        return all(root, whole, [.report: part, .appraisal: part, .amendment: part], nil, path, tree, lines)
    }

    private static func all(
        _ node: NodeID, _ kind: Kind, _ parts: [Kind: Kind], _ outer: String?, _ path: String,
        _ tree: SyntaxTree, _ lines: LineIndex
    ) -> [JournalRecord] {
        let task = tree.entries(node).first { tree.text($0.key) == "nhiệm vụ" }.map { tree.text($0.value) }
        let record = JournalRecord(
            kind: kind, path: path, fields: TaskRecord.fields(of: node, tree), task: task ?? outer,
            line: lines.position(at: tree.span(node).range.lowerBound).line)
        let inner = tree.entries(node).filter { tree.text($0.key) != "miễn kiểm" }.flatMap { _, value in
            tree.kind(value) == .sequence ? tree.children(value).filter { tree.kind($0) == .mapping } : []
        }
        return [record]
            + inner.flatMap { all($0, parts[kind] ?? .evidence, parts, task, path, tree, lines) }
    }
}

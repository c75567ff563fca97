import PlanDiagnostics
import PlanSyntax
import Testing

/// A record of a report, an appraisal or an amendment as its text: what mutations take hold of.
struct JournalRecord: CustomTestStringConvertible {
    enum Kind: String {
        case report, entry, measure, appraisal, verdict, amendment, change, milestone, evidence
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
        let whole: Kind =
            path.contains("/reports/") ? .report : path.contains("/appraisals/") ? .appraisal : .amendment
        return tree.root.map { all($0, whole, nil, path, tree, lines) } ?? []
    }

    /// What the records in the lists of a record are, by the list's key; any other is evidence.
    private static let parts: [String: [Kind: Kind]] = [
        "kết quả": [.report: .entry, .appraisal: .verdict], "chỉ tiêu": [.report: .measure],
        "nội dung": [.amendment: .change], "mốc": [.change: .milestone],
    ]

    private static func all(
        _ node: NodeID, _ kind: Kind, _ outer: String?, _ path: String, _ tree: SyntaxTree,
        _ lines: LineIndex
    ) -> [JournalRecord] {
        let task = tree.entries(node).first { tree.text($0.key) == "nhiệm vụ" }.map { tree.text($0.value) }
        let record = JournalRecord(
            kind: kind, path: path, fields: TaskRecord.fields(of: node, tree), task: task ?? outer,
            line: lines.position(at: tree.span(node).range.lowerBound).line)
        let inner = tree.entries(node).flatMap { key, value -> [JournalRecord] in
            guard tree.text(key) != "miễn kiểm", tree.kind(value) == .sequence else { return [] }
            let part = parts[tree.text(key)]?[kind] ?? .evidence
            return tree.children(value).filter { tree.kind($0) == .mapping }
                .flatMap { all($0, part, task, path, tree, lines) }
        }
        return [record] + inner
    }
}

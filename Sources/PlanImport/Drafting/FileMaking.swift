import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// Sets records as files, and finds places in them again.
struct FileMaking {
    private let settings: ImportSettings
    private(set) var files: [SourceFile] = []
    private(set) var unitsPath: String?
    private var ids: [MadePlace.File: FileID] = [:]
    private let first: Int

    /// - Parameter source: the document, whose number comes before those of the files.
    init(_ settings: ImportSettings, after source: SourceFile) {
        self.settings = settings
        first = Int(source.id.rawValue) + 1
    }

    mutating func add(_ record: YAMLRecord, _ file: MadePlace.File, isWhole: Bool = false) {
        let path: String
        switch file {
        case .tasks(let number): path = "\(settings.folder)/tasks/\(number < 9 ? "0" : "")\(number + 1).yaml"
        case .units: path = isWhole ? "units.yaml" : SourceLayout.proposedUnits
        }
        if file == .units { unitsPath = path }
        let id = FileID(first + files.count)
        ids[file] = id
        files.append(
            SourceFile(
                id: id, path: path, bytes: Array(record.document(modeline: schema(of: file, at: path)).utf8)))
    }

    /// The way from a file to its schema.
    private func schema(of file: MadePlace.File, at path: String) -> String? {
        guard settings.hasSchemas else { return nil }
        let kind: FileKind = file == .units ? .units : .tasks
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: depth) + "schemas/" + kind.schemaName(settings.spelling)
    }

    /// Decisions at their places, in the order of the text.
    func diagnostics(for decisions: [Decision], spelling: Language) -> [Diagnostic] {
        let trees = files.map { SyntaxParser.parse($0).tree }
        return decisions.map { decision in
            let id = ids[decision.place.file]!
            let tree = trees[Int(id.rawValue) - first]
            let finder = PlaceFinder(tree: tree, spelling: spelling)
            return Diagnostic(
                decision.rule, decision.message, decision.arguments, at: finder.span(of: decision.place),
                record: decision.record, notes: decision.notes)
        }
        .sorted { ($0.span.file, $0.span.start, $0.rule.code) < ($1.span.file, $1.span.start, $1.rule.code) }
    }
}

/// Finds records and fields in a file that was just made.
private struct PlaceFinder {
    let tree: SyntaxTree
    let spelling: Language

    /// The field's value, else the record's first field, else the beginning of the file.
    func span(of place: MadePlace) -> SourceSpan {
        guard let root = tree.root else { return SourceSpan(file: tree.file, 0..<0) }
        var node = root
        var scope = place.file.scope
        var lists: [FieldName] = [scope == .taskFile ? .tasks : place.isGroup ? .groups : .units]
        for index in place.indices {
            guard let list = value(of: lists.removeFirst(), in: scope, of: node),
                let item = Array(tree.children(list)).dropFirst(index).first
            else { break }
            node = item
            scope = scope == .unitRegistry ? (place.isGroup ? .unitGroup : .unit) : .task
            lists = [.subtasks]
        }
        if let field = place.field, let value = value(of: field, in: scope, of: node) {
            return tree.contentSpan(value)
        }
        for (_, value) in tree.entries(node) { return tree.contentSpan(value) }
        return SourceSpan(file: tree.file, 0..<0)
    }

    private func value(of field: FieldName, in scope: Scope, of node: NodeID) -> NodeID? {
        guard let entry = Vocabulary.table(scope).entries.first(where: { $0.name == field }) else {
            return nil
        }
        return tree.entries(node).first { tree.text($0.key) == entry.key[spelling] }?.value
    }
}

extension MadePlace.File {
    fileprivate var scope: Scope {
        switch self {
        case .tasks: .taskFile
        case .units: .unitRegistry
        }
    }
}

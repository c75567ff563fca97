import PlanDiagnostics
import PlanSyntax

/// A mapping of a known scope with its fields found, before any of them is read.
struct Record {
    /// Nil for a file without content, which is read as a mapping without fields.
    let node: NodeID?
    let keys: KeyTable
    /// The key and value of each row of the vocabulary table, nil where the field is absent.
    let fields: [(key: NodeID, value: NodeID)?]
    /// Rows whose key was probably meant by an unknown one, with the span of that.
    let misspelt: [(row: Int, span: SourceSpan)]
    /// The text from the first key to the last value.
    let span: SourceSpan
    /// The first key: where a record without a code is blamed.
    let anchor: SourceSpan
    /// Whether the tree may lack fields that the text has, because of a syntax error further on.
    let isWhole: Bool
}

extension Record {
    /// The root of a file that holds no mapping: its fields are missing where the file is empty, else unread.
    init(without root: NodeID?, _ tree: SyntaxTree, _ scope: Scope) {
        let keys = KeyTable.of(scope)
        let start = SourceSpan(file: tree.file, start: 0, end: 0)
        self.init(
            node: nil, keys: keys, fields: keys.noFields, misspelt: [], span: start, anchor: start,
            isWhole: root == nil && tree.isWhole)
    }
}

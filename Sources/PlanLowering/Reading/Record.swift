import PlanDiagnostics
import PlanSyntax

/// A mapping of a known scope with its fields found, before any of them is read.
struct Record {
    let node: NodeID
    let keys: KeyTable
    /// The key and value of each row of the vocabulary table, nil where the field is absent.
    var fields: [(key: NodeID, value: NodeID)?]
    /// Rows whose key was probably meant by an unknown one, with the span of that.
    var misspelt: [(row: Int, span: SourceSpan)] = []
    /// The text from the first key to the last value.
    let span: SourceSpan
    /// The first key: where a record without a code is blamed.
    let anchor: SourceSpan
    /// Whether the tree may lack fields that the text has, because of a syntax error further on.
    let isWhole: Bool
}

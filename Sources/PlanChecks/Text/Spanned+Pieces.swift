import PlanDiagnostics
import PlanModel

extension Spanned<String> {
    /// Whether the value stands in the source byte for byte: on one line, without escapes.
    ///
    /// Only then does an offset in the value tell a place in the file, and only then is an edit of a piece safe.
    var isVerbatim: Bool { span.range.count == value.utf8.count }

    /// The source of some bytes of the value, or of all of it where the two do not run side by side.
    func piece(_ range: Range<Int>) -> SourceSpan {
        guard isVerbatim else { return span }
        let start = span.range.lowerBound
        return SourceSpan(file: span.file, start + range.lowerBound..<start + range.upperBound)
    }
}

import PlanDiagnostics
import PlanModel

extension Spanned<String> {
    /// Whether the value stands in the source byte for byte: on one line, without escapes.
    ///
    /// Only then does an offset in the value tell a place in the file, and only then is an edit of a piece safe.
    var isVerbatim: Bool { span.isVerbatim(value) }

    /// The source of some bytes of the value, or of all of it where the two do not run side by side.
    func piece(_ range: Range<Int>) -> SourceSpan {
        guard isVerbatim else { return span }
        let start = span.range.lowerBound
        return SourceSpan(file: span.file, start + range.lowerBound..<start + range.upperBound)
    }
}

extension SourceSpan {
    /// Whether a value stands in the span byte for byte, told by their lengths.
    ///
    /// A value is shorter than its source wherever they differ, but for two that can make up for it: the blanks that end a
    /// paragraph are no part of its span, and the escapes `\L` and `\P` are shorter than U+2028 and U+2029.
    func isVerbatim(_ value: String) -> Bool {
        guard range.count == value.utf8.count else { return false }
        let endsBlank = value.utf8.last.map { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } ?? false
        return !endsBlank && !value.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" }
    }
}

/// A piece of text and what should stand there instead.
///
/// Offsets count UTF-8 bytes from the start of the text that was searched, so a caller that knows where its text
/// lies in a file only has to add.
package struct TextReplacement: Hashable, Sendable {
    /// The bytes to replace; never cuts a scalar.
    package var range: Range<Int>
    /// The text that belongs there; empty where the bytes should simply go.
    package var replacement: String

    package init(range: Range<Int>, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// The same words in the two languages of every message, for use as an argument of one.
package struct BilingualName: Hashable, Sendable {
    /// The Vietnamese wording.
    package let vi: String
    /// The English wording.
    package let en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }
}

extension Sequence<TextReplacement> {
    /// Writes every replacement into a copy of the text, provided they are sorted and do not overlap.
    package func applied(to text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        for edit in self {
            result += bytes[copied..<edit.range.lowerBound]
            result += edit.replacement.utf8
            copied = edit.range.upperBound
        }
        result += bytes[copied...]
        return String(decoding: result, as: UTF8.self)
    }
}

/// A range of bytes in one file: the only form in which a place is carried through the compiler.
///
/// Lines, columns and UTF-16 units are computed at the edge, by ``LineIndex``.
@usableFromInline
package struct SourceSpan: Hashable, Sendable {
    @usableFromInline package let file: FileID
    /// Byte offset of the first byte, from 0.
    @usableFromInline package let start: UInt32
    /// Byte offset after the last byte.
    @usableFromInline package let end: UInt32

    @inlinable
    package init(file: FileID, start: UInt32, end: UInt32) {
        precondition(start <= end, "a span ends before it starts: \(start)…\(end)")
        self.file = file
        self.start = start
        self.end = end
    }

    @inlinable
    package init(file: FileID, _ range: Range<Int>) {
        self.init(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
    }

    @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
    @inlinable package var isEmpty: Bool { start == end }

    /// The smallest span of the same file that holds both.
    package func union(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
    }

    /// The empty span before the first byte, where an edit inserts.
    package var atStart: SourceSpan { SourceSpan(file: file, start: start, end: start) }
    /// The empty span after the last byte, where an edit appends.
    package var atEnd: SourceSpan { SourceSpan(file: file, start: end, end: end) }
}

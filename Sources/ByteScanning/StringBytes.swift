extension String {
    /// Calls `body` with the bytes of UTF-8, where they lie.
    ///
    /// The standard library's `withUTF8` wants a variable, whose storage would be counted before each look at a text.
    @inlinable @inline(__always)
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? withCopiedBytes(body)
    }

    /// For strings of other systems, which may not have them in one piece.
    @inline(never) @usableFromInline
    func withCopiedBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}

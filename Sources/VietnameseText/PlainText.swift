import ByteScanning

/// Whether UTF-8 text holds nothing but ASCII, composed letters of Vietnamese, and the dashes, quotation marks and
/// ellipsis of a word processor.
///
/// One look at such a text says that it has no ``LookAlike``, no ``InvisibleCharacter`` and no ``Mojibake``, and that it
/// is in Normalization Form C. Most texts are such; of another nothing is said.
package func isPlain(_ bytes: Span<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
        var offset = 0
        while true {
            offset = buffer.nextUncommonLead(from: offset)
            if offset == buffer.count { return true }
            guard buffer.isTypographic(at: offset) else { return false }
            offset += 3
        }
    }
}

/// Whether a string is plain.
package func isPlain(_ text: String) -> Bool {
    isPlain(text.utf8Span.span)
}

extension UnsafeBufferPointer<UInt8> {
    /// The next byte that begins anything but a letter of Vietnamese.
    fileprivate func nextUncommonLead(from start: Int) -> Int {
        nextOffset(from: start, where: Self.beginUncommonly)
    }

    // A function, since a closure of this size would be called for every block.
    @inline(__always)
    private static func beginUncommonly(_ bytes: ByteLanes, _ successors: ByteLanes) -> ByteLaneMask {
        let lead = bytes .>= ByteLanes(repeating: 0xC0)
        // ă, đ, ĩ and ũ are the letters of these blocks that occur; Ɖ looks like Đ.
        let latin = lanes(bytes, in: 0xC4...0xC5)
        let horned = lanes(bytes, equal: 0xC6) .& (successors .!= ByteLanes(repeating: 0x89))
        let toned =
            lanes(bytes, equal: 0xE1) .& lanes(successors & ByteLanes(repeating: 0xFE), equal: 0xBA)
        let accented = lanes(bytes, equal: 0xC3) .& isVietnameseLatin1(successors)
        return lead .& .!(latin .| horned .| toned .| accented)
    }

    /// Whether one of U+2010–U+201F or U+2026 begins at the offset.
    fileprivate func isTypographic(at offset: Int) -> Bool {
        guard offset + 2 < count, self[offset] == 0xE2, self[offset + 1] == 0x80 else { return false }
        return (0x90...0x9F).contains(self[offset + 2]) || self[offset + 2] == 0xA6
    }
}

import ByteScanning

/// What a text has that rules about texts look at more closely; one pass over its bytes finds all of it.
///
/// Most texts have none of it, so that most rules need not read them. A mark may be set needlessly, since the rules
/// look closely, but is never forgotten.
package struct TextMarks: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Every text has it: for rules that read all of them.
    package static let words = TextMarks(rawValue: 1)
    /// A quotation mark or bracket.
    package static let delimiter = TextMarks(rawValue: 2)
    /// A comma or semicolon at the end, or behind a space or another such mark.
    package static let strayPunctuation = TextMarks(rawValue: 4)
    /// Two spaces side by side.
    package static let doubleSpace = TextMarks(rawValue: 8)
    /// A hyphen or dash behind a digit or space.
    package static let dash = TextMarks(rawValue: 16)
    /// Two capitals of ASCII side by side.
    package static let abbreviation = TextMarks(rawValue: 32)
    /// A slash before a capital, as every number of a document has.
    package static let documentNumber = TextMarks(rawValue: 64)
}

extension TextMarks {
    /// Whether any of the other marks is among these; asked for every text and rule, where the set algebra of the
    /// standard library would be reached through its table of witnesses.
    package func share(with others: TextMarks) -> Bool { rawValue & others.rawValue != 0 }

    package init(of text: String) {
        self = text.withBytes { Self.words.union(Self.inPairs($0)).union(Self.atEnd($0)) }
    }

    /// What the pairs of neighbouring bytes show, sixteen pairs at once.
    private static func inPairs(_ bytes: UnsafeBufferPointer<UInt8>) -> TextMarks {
        let raw = UnsafeRawBufferPointer(bytes)
        let width = ByteLanes.scalarCount
        guard bytes.count > width else { return inPairs(ofShort: bytes) }
        var marks = ByteLanes.zero
        var offset = 0
        while offset < bytes.count - 1 {
            // The last block overlaps the one before it.
            let start = min(offset, bytes.count - 1 - width)
            marks |= Self.marks(
                raw.loadUnaligned(fromByteOffset: start, as: ByteLanes.self),
                raw.loadUnaligned(fromByteOffset: start + 1, as: ByteLanes.self))
            offset = start + width
        }
        return TextMarks(rawValue: Self.union(marks)).union(first(bytes[0]))
    }

    private static func inPairs(ofShort bytes: UnsafeBufferPointer<UInt8>) -> TextMarks {
        guard let first = bytes.first else { return [] }
        let marks = marks(bytes.lastLanes(from: 0), bytes.lastLanes(from: 1))
        return TextMarks(rawValue: union(marks)).union(Self.first(first))
    }

    /// The first byte is the successor of none.
    private static func first(_ byte: UInt8) -> TextMarks {
        marks(ByteLanes.zero, ByteLanes(repeating: byte))[0] & delimiter.rawValue == 0 ? [] : delimiter
    }

    private static func atEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> TextMarks {
        let last = bytes.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
        return last == UInt8(ascii: ",") || last == UInt8(ascii: ";") ? strayPunctuation : []
    }

    @inline(__always)
    private static func marks(_ bytes: ByteLanes, _ next: ByteLanes) -> ByteLanes {
        let space = equal(bytes, " ")
        let nextIsDash = equal(next, "-") .| lanes(next, equal: 0xE2)
        let nextIsMark = equal(next, ",") .| equal(next, ";")
        // Brackets and braces differ in one bit; quotation marks beyond ASCII begin with C2 or E2.
        let bracket =
            equal(next | ByteLanes(repeating: 0x20), "{") .| equal(next | ByteLanes(repeating: 0x20), "}")
        let quote =
            equal(next, "\"") .| equal(next | ByteLanes(repeating: 0x01), ")")
            .| lanes(next, equal: 0xC2)
            .| lanes(next, equal: 0xE2)
        let isBehindGap = space .| equal(bytes, "\n") .| equal(bytes, ",") .| equal(bytes, ";")
        return mark(.delimiter, bracket .| quote)
            | mark(.strayPunctuation, isBehindGap .& nextIsMark)
            | mark(.doubleSpace, space .& equal(next, " "))
            | mark(.dash, nextIsDash .& (space .| within(bytes, "0", "9")))
            | mark(.abbreviation, within(bytes, "A", "Z") .& within(next, "A", "Z"))
            | mark(
                .documentNumber,
                equal(bytes, "/") .& (within(next, "A", "Z") .| lanes(next, equal: 0xC4)))
    }

    @inline(__always)
    private static func mark(_ mark: TextMarks, _ mask: ByteLaneMask) -> ByteLanes {
        ByteLanes.zero.replacing(with: ByteLanes(repeating: mark.rawValue), where: mask)
    }

    @inline(__always)
    private static func equal(_ bytes: ByteLanes, _ character: Unicode.Scalar) -> ByteLaneMask {
        lanes(bytes, equal: UInt8(ascii: character))
    }

    @inline(__always)
    private static func within(
        _ bytes: ByteLanes, _ first: Unicode.Scalar, _ last: Unicode.Scalar
    ) -> ByteLaneMask {
        lanes(bytes, in: UInt8(ascii: first)...UInt8(ascii: last))
    }

    private static func union(_ lanes: ByteLanes) -> UInt8 {
        let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        var bits = halves[0] | halves[1]
        bits |= bits >> 32
        bits |= bits >> 16
        bits |= bits >> 8
        return UInt8(truncatingIfNeeded: bits)
    }
}

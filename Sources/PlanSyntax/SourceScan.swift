/// Small steps over the bytes of a text for what libyaml's events do not tell.
///
/// Every function stays within the bytes, whatever they are.
struct SourceScan {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The offset of a node's content after its anchor and tag, which may stand on lines of their own.
    func skippingProperties(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "&"): offset = endOfAnchor(offset)
            case UInt8(ascii: "!"): offset = endOfTag(offset)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
            case UInt8(ascii: "#"): offset = endOfLine(offset)
            default:
                guard let next = endOfBreak(offset) else { return offset }
                offset = next
            }
        }
        return offset
    }

    /// The range of the first tag among a node's properties.
    func tag(from start: Int) -> Range<Int> {
        var offset = start
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "!"): return offset..<endOfTag(offset)
            case UInt8(ascii: "&"): offset = endOfAnchor(offset)
            case UInt8(ascii: "#"): offset = endOfLine(offset)
            default: offset += 1
            }
        }
        return min(start, bytes.count)..<min(start, bytes.count)
    }

    /// The offset of the first byte at or after `start` that is no space or tab.
    func skippingBlanks(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
        return offset
    }

    /// `end` moved back over spaces and line breaks, but not before `start`.
    func trimmingBlank(_ end: Int, after start: Int) -> Int {
        var end = end
        while end > start + 1, isBlank(bytes[end - 1]) || isBreak(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// The offset of the line break that ends the line, or the end of the text.
    func endOfLine(_ start: Int) -> Int {
        var offset = start
        while offset < bytes.count, endOfBreak(offset) == nil { offset += 1 }
        return offset
    }

    /// An anchor's name is of libyaml's letters: the colon behind it is that of an empty key.
    private func endOfAnchor(_ start: Int) -> Int {
        var offset = start + 1
        while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
        return offset
    }

    private func endOfTag(_ start: Int) -> Int {
        var offset = start + 1
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "<") {
            while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
            return min(offset + 1, bytes.count)
        }
        let ends: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "[")]
        while offset < bytes.count, !isBlank(bytes[offset]), endOfBreak(offset) == nil,
            !ends.contains(bytes[offset])
        {
            offset += 1
        }
        return offset
    }

    /// Behind the line break at an offset, if there is one. libyaml also breaks lines at U+0085, U+2028 and U+2029.
    private func endOfBreak(_ offset: Int) -> Int? {
        if isBreak(bytes[offset]) { return offset + 1 }
        if bytes[offset] == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0x85 { return offset + 2 }
        guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return nil }
        return bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9 ? offset + 3 : nil
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}

import ByteScanning

/// What ``EverydayReader`` asks of bytes.
struct EverydayText {
    /// Whether the text is in NFC, and every text that equals a piece of it canonically has its bytes, too.
    ///
    /// False where that would need a closer look.
    private(set) var isComposed = true

    /// Looks at every byte; nil for a text that is not UTF-8 whose only control characters are line feeds, and whose only
    /// line breaks too.
    ///
    /// YAML also breaks lines at a carriage return, U+0085, U+2028 and U+2029, and forbids U+007F, the controls up to
    /// U+009F, U+FEFF, U+FFFE and U+FFFF. It allows tabs, but where is a science of its own.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        while true {
            offset = bytes.nextOffset(from: offset, where: Self.needLook)
            if offset == bytes.count { break }
            guard Self.isEveryday(bytes, at: offset) else { return nil }
            isComposed = isComposed && Self.isComposedSign(bytes, at: offset)
            offset += 1
        }
        guard bytes.isUTF8 else { return nil }
    }

    // A function, since a closure of this size would be called for every block.
    @inline(__always)
    private static func needLook(_ bytes: ByteLanes, _ successors: ByteLanes) -> ByteLaneMask {
        let isControl =
            (bytes .< ByteLanes(repeating: 0x20))
            .& (bytes .!= ByteLanes(repeating: UInt8(ascii: "\n")))
        // Letters of Vietnamese begin with C3 to C6, or with E1 before BA or BB.
        let isLetter =
            lanes(bytes, in: 0xC3...0xCB)
            .| (lanes(bytes, equal: 0xE1) .& lanes(successors & ByteLanes(repeating: 0xFC), equal: 0xB8))
        let isLead = (bytes .>= ByteLanes(repeating: 0xC0)) .& .!isLetter
        return isControl .| isLead .| lanes(bytes, equal: 0x7F)
    }

    /// Whether a sign begins with C2, or is one of the dashes, quotation marks and other signs from U+2002 to U+203F:
    /// none of them joins a letter or is written in two ways.
    private static func isComposedSign(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard bytes[offset] != 0xC2 else { return true }
        return offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
            && bytes[offset + 2] >= 0x82
    }

    private static func isEveryday(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
        switch bytes[offset] {
        case UInt8(ascii: "\n"): return true
        case 0..<0x20, 0x7F: return false
        case 0xC2: return byte(1) >= 0xA0
        case 0xE2: return byte(1) != 0x80 || (byte(2) != 0xA8 && byte(2) != 0xA9)
        case 0xEF: return !(byte(1) == 0xBB && byte(2) == 0xBF) && !(byte(1) == 0xBF && byte(2) >= 0xBE)
        default: return true
        }
    }

    /// Whether a plain scalar may begin with the byte; some of the others may, too, before certain bytes.
    static func beginsPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "<"),
            UInt8(ascii: " "), UInt8(ascii: "\n"):
            false
        default: true
        }
    }

    /// Whether a lead byte of a key begins no scalar but those below U+0300 and of Latin Extended Additional, of
    /// which texts that are equal canonically have equal bytes.
    static func beginsComposed(_ lead: UInt8, before next: UInt8) -> Bool {
        switch lead {
        case 0xC2...0xCB: true
        case 0xE1: (0xB8...0xBB).contains(next)
        default: false
        }
    }
}

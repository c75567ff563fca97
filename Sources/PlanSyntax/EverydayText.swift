/// What ``EverydayReader`` asks of bytes.
enum EverydayText {
    /// Whether the bytes are UTF-8 whose only control characters are line feeds, and whose only line breaks too.
    ///
    /// YAML also breaks lines at a carriage return, U+0085, U+2028 and U+2029, and forbids U+007F, the controls up to
    /// U+009F, U+FEFF, U+FFFE and U+FFFF. It allows tabs, but where is a science of its own.
    static func isEveryday(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= raw.count {
            if isSuspicious(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
                for index in offset..<offset + 8 where !isEveryday(bytes, at: index) { return false }
            }
            offset += 8
        }
        for index in offset..<raw.count where !isEveryday(bytes, at: index) { return false }
        return (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// Whether one of eight bytes may be a control character or begin a scalar that is refused.
    private static func isSuspicious(_ word: UInt64) -> Bool {
        let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        /// The high bits of the bytes below a bound, and perhaps of others if there is one.
        func below(_ bound: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* bound) & ~word }
        let marks =
            below(0x20, word) | below(1, word ^ ones &* 0x7F) | below(1, word ^ ones &* 0xC2)
            | below(1, word ^ ones &* 0xE2) | below(1, word ^ ones &* 0xEF)
        return marks & highs != 0
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

    /// Whether a byte of a key leads no scalar but those below U+0300 and of Latin Extended Additional, of which
    /// texts that are equal canonically have equal bytes.
    static func isComposed(_ byte: UInt8, before next: UInt8) -> Bool {
        switch byte {
        case 0..<0xC0: true
        case 0xC2...0xCB: true
        case 0xE1: (0xB8...0xBB).contains(next)
        default: false
        }
    }
}

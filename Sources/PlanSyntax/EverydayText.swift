import ByteScanning

/// What ``EverydayReader`` asks of bytes.
enum EverydayText {
    /// Whether the bytes are UTF-8 whose only control characters are line feeds, and whose only line breaks too.
    ///
    /// YAML also breaks lines at a carriage return, U+0085, U+2028 and U+2029, and forbids U+007F, the controls up to
    /// U+009F, U+FEFF, U+FFFE and U+FFFF. It allows tabs, but where is a science of its own.
    static func isEveryday(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while true {
            offset = bytes.nextOffset(from: offset) { byte in
                let isControl =
                    (byte .< ByteLanes(repeating: 0x20))
                    .& (byte .!= ByteLanes(repeating: UInt8(ascii: "\n")))
                let isLead = lanes(byte, equal: 0xC2) .| lanes(byte, equal: 0xE2) .| lanes(byte, equal: 0xEF)
                return isControl .| isLead .| lanes(byte, equal: 0x7F)
            }
            if offset == bytes.count { break }
            guard isEveryday(bytes, at: offset) else { return false }
            offset += 1
        }
        return bytes.isUTF8
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
    static func isComposed(_ lead: UInt8, before next: UInt8) -> Bool {
        switch lead {
        case 0xC2...0xCB: true
        case 0xE1: (0xB8...0xBB).contains(next)
        default: false
        }
    }
}

import ByteScanning

/// A number that was typed in front of a title: `1.1 `, `2.3. `, `IV. `, `a) `.
///
/// A quantity is none: `84 nền tảng`, `1.200 hộ`, `5G`.
struct TypedNumber {
    /// The number with the space behind it; what follows begins with a letter.
    let range: Range<Int>
    /// The number itself.
    let text: String

    /// The number that a title begins with, or nil.
    init?(leading title: String) {
        guard Self.mayBegin(title) else { return nil }
        var scanner = Scanner(Array(title.utf8.prefix(Self.longest)))
        guard scanner.passNumber() else { return nil }
        let end = scanner.offset
        scanner.pass { $0 == UInt8(ascii: " ") }
        guard scanner.offset > end,
            let next = title[title.utf8.index(title.startIndex, offsetBy: scanner.offset)...].unicodeScalars
                .first,
            next.properties.isAlphabetic
        else { return nil }
        // "1.1 Triển khai" numbers, "1.5 triệu hộ" counts.
        if !scanner.isClosed, !next.properties.isUppercase { return nil }
        range = 0..<scanner.offset
        text = String(decoding: title.utf8.prefix(end), as: UTF8.self)
    }

    /// Whether the first bytes leave it open that a number is there; few titles begin so.
    static func mayBegin(_ title: String) -> Bool {
        title.withBytes { bytes in
            guard bytes.count > 1 else { return false }
            let second = bytes[1]
            switch bytes[0] {
            case 0x30...0x39:
                return isMark(second) || isDigit(second) && bytes.count > 2 && isMark(bytes[2])
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
                return isMark(second) || "IVX".utf8.contains(second)
            default: return second == UInt8(ascii: ")")
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
    }

    /// The bytes that `99.99.99. ` and a few spaces take.
    private static let longest = 16
}

extension TypedNumber {
    /// Reads the bytes of a title from its start.
    private struct Scanner {
        let bytes: [UInt8]
        var offset = 0
        /// Whether the number ends with its own full stop or parenthesis.
        var isClosed = false

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        private var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

        mutating func pass(_ isPassed: (UInt8) -> Bool) {
            while offset < bytes.count, isPassed(bytes[offset]) { offset += 1 }
        }

        /// `1.`, `1.1`, `1.1.`, `1)`, `IV.`, `a)`: true when one of them was passed.
        mutating func passNumber() -> Bool {
            let parts = passDigits()
            if parts == 0 { return passLetters() }
            isClosed = isClosed || passMark()
            return parts > 1 || isClosed
        }

        /// How many parts of one or two digits were passed, with the full stops between them and at the end.
        private mutating func passDigits() -> Int {
            var parts = 0
            while true {
                let start = offset
                pass { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                guard 1...2 ~= offset - start else { return offset == start ? parts : 0 }
                parts += 1
                isClosed = false
                guard byte == UInt8(ascii: ".") else { return parts }
                offset += 1
                isClosed = true
            }
        }

        private mutating func passLetters() -> Bool {
            let start = offset
            pass { "IVX".utf8.contains($0) }
            if offset > start {
                isClosed = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
                offset += 1
                return isClosed
            }
            offset += 1
            isClosed =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes.first ?? 0)
                && byte == UInt8(ascii: ")")
            offset += 1
            return isClosed
        }

        private mutating func passMark() -> Bool {
            guard byte == UInt8(ascii: ")") else { return false }
            offset += 1
            return true
        }
    }
}

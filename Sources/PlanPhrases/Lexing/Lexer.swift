/// Cuts a text into tokens in one walk over its bytes.
///
/// Invariant: token ranges lie on scalar boundaries, never overlap, and what lies between them is blank, so that
/// whatever a grammar does not understand can be pointed at.
struct Lexer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary = WordTable.shared
    private var offset = 0
    private var isSpaced = false
    private var startsLine = true
    private(set) var tokens: [Token] = []

    /// The tokens of a text, the last one being of kind ``Token/Kind/end``.
    static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { bytes in
            var lexer = Lexer(bytes: bytes)
            lexer.run()
            return lexer.tokens
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4 + 4)
    }

    private mutating func run() {
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case 0x20, 0x09, 0x0B, 0x0C: blank(1)
            case 0x0A, 0x0D:
                blank(1)
                startsLine = true
            case 0x30...0x39: number()
            case 0x41...0x5A, 0x61...0x7A: word()
            case ..<0x80: sign(asciiSign(byte), 1)
            default: nonASCII()
            }
        }
        add(.end, from: offset)
    }

    private mutating func nonASCII() {
        let (scalar, length) = scalar(at: offset)
        switch scalar {
        case 0x85, 0x2028, 0x2029:
            blank(length)
            startsLine = true
        case 0xA0, 0x1680, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0xAD: blank(length)
        default:
            if let sign = wideSign(scalar) { self.sign(sign, length) } else { word() }
        }
    }

    private mutating func blank(_ length: Int) {
        offset += length
        isSpaced = true
    }

    private mutating func number() {
        let start = offset
        var value: UInt64 = 0
        while offset < bytes.count, case let digit = bytes[offset], (0x30...0x39).contains(digit) {
            value = value > 1_000_000_000_000_000 ? Token.tooLarge : value * 10 + UInt64(digit - 0x30)
            offset += 1
        }
        add(.number, from: start, payload: value)
    }

    private mutating func word() {
        let start = offset
        var builder = SyllableKey.Builder()
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                let lower = byte | 0x20
                guard lower >= 0x61, lower <= 0x7A else { break }
                builder.append(letter: UInt64(lower - 0x60))
                offset += 1
                continue
            }
            let (scalar, length) = scalar(at: offset)
            if isZeroWidth(scalar) {
                offset += length
                continue
            }
            guard !isBlank(scalar), wideSign(scalar) == nil else { break }
            switch LetterCode.classify(scalar) {
            case .letter(let letter, let tone): builder.append(letter: letter, tone: tone)
            case .tone(let tone): builder.append(tone: tone)
            case .shape(let shape): builder.append(shape: shape)
            case .foreign: builder.reject()
            }
            offset += length
        }
        let key = builder.key
        add(.word, word: vocabulary[key], from: start, payload: key.bits)
    }

    private mutating func sign(_ sign: Sign, _ length: Int) {
        let start = offset
        offset += length
        var sign = sign
        // ">=", "=>", "<=" and "=<" are one sign in two characters.
        if offset < bytes.count {
            switch (sign, bytes[offset]) {
            case (.more, UInt8(ascii: "=")), (.equal, UInt8(ascii: ">")):
                sign = .atLeast
                offset += 1
            case (.less, UInt8(ascii: "=")), (.equal, UInt8(ascii: "<")):
                sign = .atMost
                offset += 1
            default: break
            }
        }
        add(.sign, sign: sign, from: start)
    }

    private mutating func add(
        _ kind: Token.Kind, sign: Sign = .none, word: Word = .other, from start: Int, payload: UInt64 = 0
    ) {
        tokens.append(
            Token(
                kind: kind, sign: sign, word: word, isSpaced: isSpaced, startsLine: startsLine,
                isCapital: kind == .word && isCapital(scalar(at: start).scalar),
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
                payload: payload))
        isSpaced = false
        startsLine = false
    }

    /// Invariant: the bytes are those of a String, hence well-formed.
    private func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(bytes[offset])
        func continuation(_ index: Int) -> UInt32 { UInt32(bytes[offset + index] & 0x3F) }
        switch lead {
        case ..<0x80: return (lead, 1)
        case ..<0xE0: return ((lead & 0x1F) << 6 | continuation(1), 2)
        case ..<0xF0: return ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
        default:
            let high = (lead & 0x07) << 18 | continuation(1) << 12
            return (high | continuation(2) << 6 | continuation(3), 4)
        }
    }
}

private func asciiSign(_ byte: UInt8) -> Sign {
    switch byte {
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "="): .equal
    case UInt8(ascii: ">"): .more
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: "$"): .dollar
    case UInt8(ascii: "\\"): .backslash
    default: .other
    }
}

/// Signs beyond ASCII that are typed for, or turned by a word processor from, those of ASCII, or canonically the same.
private func wideSign(_ scalar: UInt32) -> Sign? {
    switch scalar {
    case 0x37E: .semicolon
    case 0x387: .dash
    case 0x1FEF, 0x1FFD: .other
    // Canonically letters: ohm, kelvin, ångström.
    case 0x2126, 0x212A, 0x212B: nil
    case 0x2010...0x2015, 0x2212, 0x2022, 0xB7: .dash
    case 0x2044, 0x2215: .slash
    case 0x2026: .dot
    case 0x2018...0x201F, 0xAB, 0xBB: .quote
    case 0x2264, 0x2A7D: .atMost
    case 0x2265, 0x2A7E: .atLeast
    case 0xFF05: .percent
    case 0xFF08: .open
    case 0xFF09: .close
    case 0xFF0F: .slash
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3001...0x303F: .other
    default: nil
    }
}

private func isZeroWidth(_ scalar: UInt32) -> Bool {
    (0x200B...0x200D).contains(scalar) || scalar == 0x2060 || scalar == 0xFEFF || scalar == 0xAD
}

private func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
}

/// Upper and lower case alternate in the blocks that Vietnamese letters come from, except that Ơ, Ư begin at odd
/// and even places.
private func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0x1A0, 0x1AF: true
    case 0x100...0x137, 0x14A...0x177, 0x1EA0...0x1EFF: scalar.isMultiple(of: 2)
    case ..<0x100: false
    default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }
}

/// Why bytes are no JSON text, and where.
package struct JSONFault: Error, Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        case unexpectedEnd = "the text ends too early"
        case unexpectedByte = "a byte that may not stand here"
        case badEscape = "an escape that does not exist"
        case badNumber = "not a number as JSON writes it"
        case controlCharacter = "a control character within a string"
        case notUTF8 = "a string that is not UTF-8"
        case tooDeep = "nested too deeply"
        case trailingText = "text after the value"
    }

    package let reason: Reason
    /// In bytes, from 0.
    package let offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}

extension JSONValue {
    /// Reads one value as RFC 8259 has it: no comments, no trailing commas, nothing after it but white space.
    ///
    /// Half of a surrogate pair becomes U+FFFD, as editors that count in UTF-16 may send one; a number that is no `Int`
    /// keeps its digits.
    ///
    /// - Parameter maximumDepth: how deep arrays and objects may be nested; more would exhaust the stack.
    /// - Throws: ``JSONFault`` at the first byte that does not belong.
    package init(parsing bytes: [UInt8], maximumDepth: Int = 200) throws(JSONFault) {
        var reader = JSONReader(bytes: bytes, maximumDepth: maximumDepth)
        self = try reader.document()
    }
}

/// A recursive descent over the bytes of one text.
private struct JSONReader {
    let bytes: [UInt8]
    let maximumDepth: Int
    private var offset = 0

    init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func document() throws(JSONFault) -> JSONValue {
        let value = try value(depth: 0)
        skipBlanks()
        guard offset == bytes.count else { throw fault(.trailingText) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth <= maximumDepth else { throw fault(.tooDeep) }
        skipBlanks()
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try members(depth: depth))
        case UInt8(ascii: "["): return .array(try elements(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw fault(.unexpectedByte)
        }
    }

    private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        try list(closedBy: UInt8(ascii: "}")) { (reader) throws(JSONFault) in
            guard try reader.peek() == UInt8(ascii: "\"") else { throw reader.fault(.unexpectedByte) }
            let name = try reader.string()
            reader.skipBlanks()
            try reader.expect(UInt8(ascii: ":"))
            members.append(JSONValue.Member(name, try reader.value(depth: depth + 1)))
        }
        return members
    }

    private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
        var elements: [JSONValue] = []
        try list(closedBy: UInt8(ascii: "]")) { (reader) throws(JSONFault) in
            elements.append(try reader.value(depth: depth + 1))
        }
        return elements
    }

    /// Items between commas, from the opening bracket to the closing one.
    private mutating func list(
        closedBy close: UInt8, item: (inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        offset += 1
        skipBlanks()
        guard try peek() != close else { return offset += 1 }
        while true {
            skipBlanks()
            try item(&self)
            skipBlanks()
            guard try peek() == UInt8(ascii: ",") else { return try expect(close) }
            offset += 1
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
        return value
    }
}

// MARK: - Numbers and strings

extension JSONReader {
    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = offset
        if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        let integer = skipDigits()
        guard integer.count > 0, integer.count == 1 || bytes[integer.lowerBound] != UInt8(ascii: "0") else {
            throw fault(.badNumber)
        }
        let isFraction = try skipFraction()
        let isPower = try skipExponent()
        let digits = String(decoding: bytes[start..<offset], as: UTF8.self)
        if !isFraction, !isPower, let value = Int(digits) { return .integer(value) }
        return .decimal(digits)
    }

    private mutating func skipFraction() throws(JSONFault) -> Bool {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ".") else { return false }
        offset += 1
        guard !skipDigits().isEmpty else { throw fault(.badNumber) }
        return true
    }

    private mutating func skipExponent() throws(JSONFault) -> Bool {
        guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") else { return false }
        offset += 1
        if offset < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[offset]) {
            offset += 1
        }
        guard !skipDigits().isEmpty else { throw fault(.badNumber) }
        return true
    }

    private mutating func skipDigits() -> Range<Int> {
        let start = offset
        while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) {
            offset += 1
        }
        return start..<offset
    }

    private mutating func string() throws(JSONFault) -> String {
        offset += 1
        var text = try plainRun()
        while bytes[offset] == UInt8(ascii: "\\") {
            offset += 1
            text.unicodeScalars.append(try escape())
            text += try plainRun()
        }
        offset += 1
        return text
    }

    /// What stands as it is, up to a quotation mark or a backslash.
    private mutating func plainRun() throws(JSONFault) -> String {
        let start = offset
        while true {
            switch try peek() {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                guard let run = String(validating: bytes[start..<offset], as: UTF8.self) else {
                    throw JSONFault(reason: .notUTF8, offset: start)
                }
                return run
            case 0..<0x20: throw fault(.controlCharacter)
            default: offset += 1
            }
        }
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        let code = try peek()
        offset += 1
        switch code {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(code)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default:
            offset -= 1
            throw fault(.badEscape)
        }
    }

    private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
        let unit = try codeUnit()
        guard (0xD800..<0xDC00).contains(unit), offset + 1 < bytes.count,
            bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        let afterFirst = offset
        offset += 2
        let second = try codeUnit()
        guard (0xDC00..<0xE000).contains(second) else {
            // Not its other half: it is read again by itself.
            offset = afterFirst
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))!
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
                throw fault(.badEscape)
            }
            unit = unit << 4 | UInt32(digit)
            offset += 1
        }
        return unit
    }
}

// MARK: - Bytes

extension JSONReader {
    private func peek() throws(JSONFault) -> UInt8 {
        guard offset < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[offset]
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard try peek() == byte else { throw fault(.unexpectedByte) }
        offset += 1
    }

    private mutating func skipBlanks() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }

    private func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(reason: reason, offset: offset) }
}

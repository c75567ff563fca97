/// The first piece of punctuation in a text that does not belong there.
struct Stray {
    enum Kind {
        /// A comma or semicolon after which nothing comes.
        case trailing
        /// A space before a comma or semicolon.
        case spaced
        /// Two commas or semicolons in a row.
        case doubled
    }

    let kind: Kind
    /// The marks to show, in bytes of the text.
    let marks: Range<Int>
    /// The bytes to take out.
    let removal: Range<Int>

    init?(in text: String) {
        var text = text
        let found = text.withUTF8 { Self.first(in: $0) }
        guard let found else { return nil }
        self = found
    }

    private init(_ kind: Kind, _ marks: Range<Int>, _ removal: Range<Int>) {
        (self.kind, self.marks, self.removal) = (kind, marks, removal)
    }

    private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Stray? {
        for (offset, byte) in bytes.enumerated() where isMark(byte) {
            let next = nextVisible(after: offset, in: bytes)
            if next == bytes.count {
                return Stray(.trailing, offset..<offset + 1, start(before: offset, in: bytes)..<next)
            }
            if isMark(bytes[next]) { return Stray(.doubled, offset..<next + 1, offset + 1..<next + 1) }
            let start = start(before: offset, in: bytes)
            if start < offset, start > 0 { return Stray(.spaced, offset..<offset + 1, start..<offset) }
        }
        return nil
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
    }

    private static func nextVisible(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var next = offset + 1
        while next < bytes.count, isSpace(bytes[next]) { next += 1 }
        return next
    }

    /// Where the spaces before a mark begin.
    private static func start(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return start
    }
}

extension Stray {
    /// Whether what is left reads the same to YAML, quoted or not: the text goes on as before, or ends in a letter,
    /// digit, percent sign or closing parenthesis.
    func isRemovable(from text: String) -> Bool {
        guard kind == .trailing else { return true }
        let rest = String(decoding: text.utf8.prefix(removal.lowerBound), as: UTF8.self)
        guard let last = rest.unicodeScalars.last else { return false }
        return isLetterOrDigit(last) || last == "%" || last == ")" || last == "”"
    }
}

extension String {
    /// The text itself, or its first words when it is long for a message.
    var beginning: String {
        guard unicodeScalars.count > 40 else { return self }
        let words = split(separator: " ")
        var length = 0
        let shown = words.prefix { word in
            length += word.unicodeScalars.count + 1
            return length <= 40
        }
        return shown.joined(separator: " ") + "…"
    }
}

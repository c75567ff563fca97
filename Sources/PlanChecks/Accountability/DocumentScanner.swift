import VietnameseCalendar

/// Finds documents in running text by their numbers: `469-KH/TU`, `92/KH-UBND`, `66.7/2025/NQ-CP`.
///
/// A look from each slash at what stands around it, so that texts without one cost next to nothing. It knows less
/// than the grammar of citations, which reads fields that hold a citation and nothing else.
struct DocumentScanner {
    /// What a text says of one document.
    struct Found {
        let range: Range<Int>
        let designation: String
        var kind: String?
        var date: CivilDate?
        var dateRange: Range<Int>?
        var issuer: String?
    }

    private let bytes: UnsafeBufferPointer<UInt8>

    static func documents(in text: String) -> [Found] {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.contains(UInt8(ascii: "/")) else { return [] }
            let scanner = DocumentScanner(bytes: bytes)
            return scanner.numbers().map { scanner.details(of: $0) }
        }
    }

    // MARK: Numbers

    private func numbers() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "/"), let range = number(around: offset) else {
                offset += 1
                continue
            }
            found.append(range)
            offset = range.upperBound
        }
        return found
    }

    private func number(around slash: Int) -> Range<Int>? {
        let letters = lettersStart(before: slash)
        if letters < slash, letters > 0, bytes[letters - 1] == UInt8(ascii: "-") {
            return range(
                from: digitsStart(before: letters - 1), before: letters - 1, to: lettersEnd(from: slash + 1))
        }
        return range(from: digitsStart(before: slash), before: slash, to: stateSymbolEnd(from: slash + 1))
    }

    private func range(from start: Int, before end: Int, to symbolEnd: Int?) -> Range<Int>? {
        guard start < end, let symbolEnd, start == 0 || !isJoined(bytes[start - 1]) else { return nil }
        return start..<symbolEnd
    }

    /// Letters, digits and signs that would make the number part of something longer.
    private func isJoined(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || Self.isLetter(byte) || byte >= 0x80
    }

    /// `KH-UBND`, `2025/NQ-CP`, `2023/QH15`.
    private func stateSymbolEnd(from start: Int) -> Int? {
        var offset = start
        while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
        let hasYear = offset - start == 4 && offset < bytes.count && bytes[offset] == UInt8(ascii: "/")
        guard hasYear || offset == start, let kindEnd = lettersEnd(from: hasYear ? offset + 1 : start) else {
            return nil
        }
        offset = kindEnd
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "-"), let end = lettersEnd(from: offset + 1)
        {
            offset = end
        }
        if offset == kindEnd, hasYear {
            while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
        }
        return offset > kindEnd ? offset : nil
    }

    /// The end of letters that begin with a capital; nil when none stand there.
    private func lettersEnd(from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let isCapital = (0x41...0x5A).contains(bytes[start]) || isDStroke(at: start)
        guard isCapital else { return nil }
        var offset = start
        while offset < bytes.count {
            if Self.isLetter(bytes[offset]) {
                offset += 1
            } else if isDStroke(at: offset) {
                offset += 2
            } else {
                break
            }
        }
        return offset
    }

    private func lettersStart(before end: Int) -> Int {
        var offset = end
        while offset > 0 {
            if Self.isLetter(bytes[offset - 1]) {
                offset -= 1
            } else if offset > 1, isDStroke(at: offset - 2) {
                offset -= 2
            } else {
                break
            }
        }
        return offset
    }

    private func digitsStart(before end: Int) -> Int {
        var offset = end
        while offset > 0, Self.isDigit(bytes[offset - 1]) || bytes[offset - 1] == UInt8(ascii: ".") {
            offset -= 1
        }
        return offset < end && Self.isDigit(bytes[offset]) ? offset : end
    }

    /// Đ or đ, the one letter outside ASCII that symbols have.
    private func isDStroke(at offset: Int) -> Bool {
        offset + 1 < bytes.count && bytes[offset] == 0xC4 && bytes[offset + 1] | 1 == 0x91
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    // MARK: What stands around a number

    private func details(of number: Range<Int>) -> Found {
        let before = bytes[max(0, number.lowerBound - 48)..<number.lowerBound]
        let after = String(
            decoding: bytes[number.upperBound..<min(bytes.count, number.upperBound + 160)], as: UTF8.self)
        var rest = after[...]
        let date = DocumentDate.take(from: &rest)
        let dated = number.upperBound..<number.upperBound + after.utf8.count - rest.utf8.count
        return Found(
            range: number, designation: String(decoding: bytes[number], as: UTF8.self),
            kind: Self.kind(endOf: before),
            date: date?.value,
            dateRange: date.map { dated.dropFirst($0.lead) }.map { $0.startIndex..<$0.endIndex },
            issuer: Self.issuer(startOf: rest))
    }

    /// Longer kinds before those that they end with.
    private static let kinds = [
        "Kế hoạch hành động", "Chương trình hành động", "Thông báo kết luận", "Nghị quyết liên tịch",
        "Thông tư liên tịch", "Nghị quyết", "Kế hoạch", "Quyết định", "Chỉ thị", "Kết luận", "Thông báo",
        "Nghị định",
        "Thông tư", "Quy chế", "Quy định", "Đề án", "Chương trình", "Hướng dẫn", "Công văn", "Công điện",
        "Pháp lệnh",
        "Luật",
    ]

    private typealias Words = Slice<UnsafeBufferPointer<UInt8>>

    /// The kind that the words before a number end with, "số" aside.
    private static func kind(endOf words: Words) -> String? {
        let words = trimmed(words)
        let rest = words.dropLast("số".utf8.count)
        let isNumberSaid =
            (words.suffix("số".utf8.count).elementsEqual("số".utf8)
                || words.suffix("số".utf8.count).elementsEqual("Số".utf8))
            && (rest.isEmpty || rest.last == UInt8(ascii: " "))
        let phrase = isNumberSaid ? trimmed(rest) : words
        return kinds.first { ends(phrase, with: $0.utf8) }
    }

    /// Whether a phrase ends with a kind, whose first letter may be small: K or k, of Đ and đ the second byte.
    private static func ends(_ phrase: Words, with kind: String.UTF8View) -> Bool {
        guard let last = phrase.last, last == kind.last, phrase.count >= kind.count else { return false }
        let end = phrase.suffix(kind.count)
        let lead = kind.first == 0xC4 ? 2 : 1
        return end.dropFirst(lead).elementsEqual(kind.dropFirst(lead))
            && zip(end, kind).prefix(lead).allSatisfy { $0 == $1 || $0 == $1 | (lead == 1 ? 0x20 : 0x01) }
    }

    /// Without the spaces at the end.
    private static func trimmed(_ words: Words) -> Words {
        words.lastIndex { $0 != UInt8(ascii: " ") }.map { words[...$0] } ?? words.prefix(0)
    }

    /// `của Bộ Chính trị`, up to a sign or a word that goes on with something else.
    private static func issuer(startOf text: Substring) -> String? {
        let words = text.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ")") }
        guard words.starts(with: "của ".utf8) else { return nil }
        let clause = Substring(words.dropFirst("của ".utf8.count)).unicodeScalars.prefix {
            !signs.contains($0)
        }
        var name: [Substring] = []
        for word in clause.split(separator: " ").map(Substring.init) {
            if continuations.contains(where: { word.utf8.elementsEqual($0.utf8) }) { break }
            name.append(word)
        }
        return name.isEmpty ? nil : name.joined(separator: " ")
    }

    private static let signs: [Unicode.Scalar] = [";", ",", ".", "(", ")", "“", "”", "\"", "'", ":", "\n"]
    private static let continuations = ["về", "quy", "và", "ban", "trên", "năm"]
}

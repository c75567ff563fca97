import VietnameseText

/// The number, letter or dash with which an entry begins.
struct Label: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `IV.`
        case roman(Int)
        /// `2`, `2.3`
        case arabic([Int])
        /// `V.2.3`: section and place.
        case full(section: Int, [Int])
        case letter
        case dash
    }

    let kind: Kind
    /// As it was written, without blanks.
    let text: String

    /// How deep below a section it leads: 1 for a group or a task by itself, 2 for a sub-task; nil when it does not say.
    var depth: Int? {
        switch kind {
        case .roman: 0
        case .arabic(let parts), .full(_, let parts): parts.count
        case .letter, .dash: nil
        }
    }

    /// Takes the label off a text; nil when it begins with a word, or with a number that belongs to the words.
    static func take(from text: String) -> (label: Label, rest: String)? {
        let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
        let head = text[..<end]
        let rest = String(text[end...]).trimmed
        if let label = Label(head), !rest.isEmpty,
            head.last.map({ !$0.isLetter && !$0.isNumber }) ?? false
                || label.isManyLevelled
        {
            return (label, rest)
        }
        return glued(text)
    }

    /// A label without anything behind it, as a column of numbers has.
    init?(alone text: String) {
        guard let label = Label(text[...]) else { return nil }
        self = label
    }

    private var isManyLevelled: Bool {
        switch kind {
        case .arabic(let parts): parts.count > 1
        case .full: true
        case .roman, .letter, .dash: false
        }
    }

    /// `1.Triển khai`, `-Hệ thống`, `a)Xây dựng`
    private static func glued(_ text: String) -> (Label, String)? {
        guard let first = text.first else { return nil }
        if "-–—+•".contains(first) || first == "*" {
            let rest = String(text.dropFirst()).trimmed
            guard let next = rest.first, !next.isNumber || text.dropFirst().first == " ", !rest.isEmpty else {
                return nil
            }
            return (Label(kind: .dash, text: String(first)), rest)
        }
        guard let stop = text.firstIndex(where: { $0 == "." || $0 == ")" }) else { return nil }
        var head = text.index(after: stop)
        while head < text.endIndex, text[head].isNumber || (text[head] == "." || text[head] == ")") {
            head = text.index(after: head)
        }
        guard head < text.endIndex, text[head].isLetter, text[head].isUppercase,
            let label = Label(text[..<head]),
            label.kind != .letter
        else { return nil }
        return (label, String(text[head...]).trimmed)
    }

    private init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }

    private init?(_ head: Substring) {
        var words = head
        if words.first == "(" { words.removeFirst() }
        while let last = words.last, ".):".contains(last) { words.removeLast() }
        text = String(words)
        if ["-", "–", "—", "+", "•", "*"].contains(head) {
            kind = .dash
        } else if let section = Self.roman(words) {
            kind = .roman(section)
        } else if words.count == 1, let letter = words.first, letter.isLetter, head.count > 1 {
            kind = .letter
        } else {
            let parts = words.split(separator: ".", omittingEmptySubsequences: false)
            let isFull = parts.count > 1 && Self.roman(parts[0]) != nil
            let numbers = parts.dropFirst(isFull ? 1 : 0).map { part in
                part.utf8.count <= 3 && part.allSatisfy(\.isASCII) ? Int(part) ?? 0 : 0
            }
            // 1.200 and 66.7 are figures; 4.0 is a version.
            guard !numbers.isEmpty, numbers.allSatisfy({ (1...(numbers.count == 1 ? 999 : 99)).contains($0) })
            else { return nil }
            kind = isFull ? .full(section: Self.roman(parts[0])!, numbers) : .arabic(numbers)
        }
    }

    /// The value of a Roman numeral in capitals, written in the one right way.
    private static func roman(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 8 else { return nil }
        return (1...60).first { RomanNumeral.text($0) == text }
    }
}

/// Roman numerals of sections.
enum RomanNumeral {
    static func text(_ number: Int) -> String {
        let digits = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var rest = number
        return digits.reduce(into: "") { text, digit in
            while rest >= digit.0 {
                text += digit.1
                rest -= digit.0
            }
        }
    }
}

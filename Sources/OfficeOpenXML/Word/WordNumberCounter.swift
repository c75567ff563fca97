/// Counts a list as Word does, to know what its fields will show.
package struct WordNumberCounter: Sendable {
    private let list: WordList
    private var counts: [Int]

    package init(_ list: WordList) {
        self.list = list
        counts = Array(repeating: 0, count: list.levels.count)
    }

    /// The number of the next paragraph of a level, which begins those of deeper levels anew.
    package mutating func next(_ level: Int) -> String {
        // A level that was passed over counts as begun.
        for above in 0..<level where counts[above] == 0 { counts[above] = 1 }
        counts[level] += 1
        for below in (level + 1)..<max(level + 1, counts.count) { counts[below] = 0 }
        return text(of: level)
    }

    private func text(of level: Int) -> String {
        guard list.levels[level].format != .bullet else { return list.levels[level].text }
        var text = ""
        var rest = list.levels[level].text[...]
        while let character = rest.popFirst() {
            if character == "%", let digit = rest.first?.wholeNumberValue, (1...counts.count).contains(digit)
            {
                rest.removeFirst()
                text += list.levels[digit - 1].format.number(counts[digit - 1])
            } else {
                text.append(character)
            }
        }
        return text
    }
}

extension WordList.NumberFormat {
    /// A number from 0 as this format prints it; letters and Roman figures have none for 0.
    package func number(_ number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .upperRoman: Self.roman(number)
        case .lowerLetter: Self.letters(number, from: "a")
        case .upperLetter: Self.letters(number, from: "A")
        case .bullet: ""
        }
    }

    private static func roman(_ number: Int) -> String {
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    /// Word goes on after z with aa, bb and so on.
    private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
        guard number > 0 else { return "" }
        let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26)) ?? first
        return String(repeating: String(letter), count: (number - 1) / 26 + 1)
    }
}

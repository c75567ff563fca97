/// How the plan's words are fitted into an official document.
extension Phrase {
    /// In capitals, as heads and signatures have it.
    var inCapitals: Phrase {
        Phrase(
            runs.map {
                switch $0 {
                case .words(let text): .words(text.uppercased())
                case .plan(let text): .plan(text.uppercased())
                case .code(let text): .code(text)
                case .link(let text, let target): .link(text.uppercased(), target: target)
                }
            })
    }

    /// With a small first letter, for the middle of a sentence.
    var lowercasedFirst: Phrase {
        guard case .words(let text)? = runs.first else { return self }
        return Phrase([.words(text.lowercasedFirst)] + runs.dropFirst())
    }

    var isEmpty: Bool { runs.isEmpty }
}

extension String {
    /// Room on paper for what is written in by hand; it does not break over lines.
    static let blank = String(repeating: "\u{A0}", count: 6)

    /// Two figures and a space, so that a date stays on one line also where no-break spaces are drawn wide.
    static let shortBlank = String(repeating: "\u{A0}", count: 4)

    /// As one line: without white space at its ends, a space for a line break, and nothing that does not print;
    /// `≥ 80%` stays together.
    var trimmed: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\t" {
                if result.last != " " { result.append(" ") }
            } else if scalar == " ", result.last == "≥" || result.last == "≤" {
                result.append("\u{A0}")
            } else if scalar.value >= 0x20, scalar.value != 0x7F {
                result.append(scalar)
            }
        }
        while result.last?.properties.isWhitespace == true { result.removeLast() }
        return String(result.drop { $0.properties.isWhitespace })
    }

    /// With the names of the State's bodies kept on one line each, so that a narrow head breaks after them.
    var withWholeNames: String {
        ["Ủy ban nhân dân", "Hội đồng nhân dân"].reduce(trimmed) { text, name in
            let whole = name.split(separator: " ").joined(separator: "\u{A0}")
            guard text.hasPrefix(name), text.count > name.count else { return text }
            return whole + text.dropFirst(name.count)
        }
    }

    /// Without the signs that end a line of a list or a sentence.
    var unended: String {
        var text = trimmed
        while let last = text.last, [".", ";", ",", ":"].contains(last), !text.hasSuffix("...") {
            text.removeLast()
            text = text.trimmed
        }
        return text
    }

    /// With a full stop, unless it ends in a sign already.
    var ended: String {
        let text = trimmed
        guard let last = text.last, ![".", ";", ":", "!", "?", "…"].contains(last) else { return text }
        return text + "."
    }
}

extension Int {
    /// `05`, `12`: officials write a zero before numbers under 10.
    var official: String { self < 10 ? "0\(self)" : "\(self)" }
}

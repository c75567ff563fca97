import VietnameseText

/// A text as its words, for comparing what people wrote in different ways.
enum Words {
    /// In lower case, with tones where the traditional way puts them.
    static func accented(_ text: String) -> [String] {
        split(normalizedTonePlacement(nfc(text).lowercased()))
    }

    /// Blind to diacritics too.
    static func folded(_ text: String) -> [String] { split(VietnameseText.folded(text)) }

    private static func split(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

extension String {
    /// Without blanks at either end.
    var trimmed: String {
        var text = self[...].drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// Without the marks that end an entry of a table; an ellipsis stays.
    var unended: String {
        var text = trimmed
        while let last = text.last, ".;,".contains(last), !text.hasSuffix("...") {
            text.removeLast()
            text = text.trimmed
        }
        return text
    }

    /// With single blanks between words.
    var spaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Whether the first letter is a small one, as in the middle of a sentence.
    var startsSmall: Bool { first.map { $0.isLowercase || ",;.)”".contains($0) } ?? false }
}

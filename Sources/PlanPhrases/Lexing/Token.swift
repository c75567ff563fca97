/// A piece of a phrase: a word, a run of digits or a sign, with its place in the text as written.
struct Token {
    enum Kind: UInt8 {
        case word, number, sign
        /// Stands after the last token, so that looking ahead needs no bounds.
        case end
    }

    let kind: Kind
    let sign: Sign
    /// The word of the vocabulary, ``Word/other`` for any word outside it.
    let word: Word
    /// Whether blanks stand before it.
    let isSpaced: Bool
    /// Whether a line ends before it.
    let startsLine: Bool
    /// Whether a word begins with a capital letter.
    let isCapital: Bool
    /// UTF-8 offsets in the text as written.
    let start: Int32
    let end: Int32
    /// The spelling of a word, the value of a number (``tooLarge`` beyond what dates and levels need).
    let payload: UInt64

    static let tooLarge = UInt64(Int.max)

    var range: Range<Int> { Int(start)..<Int(end) }
    var key: SyllableKey { SyllableKey(bits: payload) }
    /// The value of a number token.
    var value: Int { Int(payload) }
    /// How many digits a number token is written with.
    var digits: Int { Int(end - start) }
}

/// The signs that some grammar gives a meaning; every other one is ``other``.
enum Sign: UInt8 {
    case none, other
    case dash, slash, dot, comma, semicolon, colon, open, close, quote, plus, ampersand
    case percent, equal, atLeast, atMost, more, less
    case dollar, backslash
}

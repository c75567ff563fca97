import PlanDiagnostics
import PlanModel

/// A place in a phrase, with what recursive descent needs: look, take, go back, blame.
///
/// In its lenient mode a word without its marks, or with wrong ones, counts as the word that the grammar hopes
/// for; every such word is remembered. A grammar reads strictly first, and only when that fails asks what the
/// phrase would be if its diacritics were right.
struct PhraseCursor {
    let text: String
    let tokens: [Token]
    let isLenient: Bool
    /// The next token, as an index into ``tokens``.
    private(set) var position = 0
    var faults: [PhraseFault] = []
    /// Words taken for others, in the order of the phrase.
    private(set) var respellings: [Respelling] = []

    struct Respelling {
        let token: Int
        let word: Word
    }

    struct Checkpoint {
        fileprivate let position: Int
        fileprivate let respellings: Int
        fileprivate let faults: Int
    }

    init(_ text: String, tokens: [Token], isLenient: Bool = false) {
        self.text = text
        self.tokens = tokens
        self.isLenient = isLenient
    }

    var current: Token { tokens[position] }
    var isAtEnd: Bool { current.kind == .end }

    func peek(_ distance: Int) -> Token {
        tokens[min(position + distance, tokens.count - 1)]
    }

    var checkpoint: Checkpoint {
        Checkpoint(position: position, respellings: respellings.count, faults: faults.count)
    }

    /// Goes back; what was blamed since is forgotten, because another reading will be tried.
    mutating func restore(_ checkpoint: Checkpoint) {
        position = checkpoint.position
        if respellings.count > checkpoint.respellings {
            respellings.removeLast(respellings.count - checkpoint.respellings)
        }
        if faults.count > checkpoint.faults { faults.removeLast(faults.count - checkpoint.faults) }
    }

    mutating func advance(by count: Int = 1) {
        position = min(position + count, tokens.count - 1)
    }

    mutating func move(to position: Int) {
        self.position = min(position, tokens.count - 1)
    }

    /// Bytes from one token up to, but not including, another.
    func range(from first: Int, to end: Int) -> Range<Int> {
        guard end > first else { return Int(tokens[first].start)..<Int(tokens[first].start) }
        return Int(tokens[first].start)..<Int(tokens[end - 1].end)
    }

    func string(_ range: Range<Int>) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(text[start..<utf8.index(start, offsetBy: range.count)])
    }

    mutating func blame(_ range: Range<Int>, vi: String, en: String, _ suggestions: [String] = []) {
        faults.append(
            PhraseFault(range: range, reason: BilingualText(vi: vi, en: en), suggestions: suggestions))
    }
}

// MARK: - Words

extension PhraseCursor {
    /// Invariant: only word tokens have a word other than ``Word/other``, and no grammar asks for that one.
    @inline(__always)
    func isWord(_ word: Word, at distance: Int = 0) -> Bool {
        let index = min(position + distance, tokens.count - 1)
        return tokens[index].word == word || (isLenient && resembles(tokens[index], word))
    }

    /// "hằng" and "hàng" are both right, so neither is a slip for the other.
    private func resembles(_ token: Token, _ word: Word) -> Bool {
        token.kind == .word && token.word != .hằng && token.word != .hàng && token.payload != 0
            && token.key.folded == word.folded
    }

    /// Invariant: ``isWord(_:at:)`` held for each.
    private mutating func accept(_ word: Word) {
        if isLenient, current.word != word {
            respellings.append(Respelling(token: position, word: word))
        }
        position += 1
    }

    mutating func take(_ word: Word) -> Bool {
        guard isWord(word) else { return false }
        accept(word)
        return true
    }

    mutating func take(_ first: Word, _ second: Word) -> Bool {
        guard isWord(first), isWord(second, at: 1) else { return false }
        accept(first)
        accept(second)
        return true
    }

    mutating func take(_ first: Word, _ second: Word, _ third: Word) -> Bool {
        guard isWord(first), isWord(second, at: 1), isWord(third, at: 2) else { return false }
        accept(first)
        accept(second)
        accept(third)
        return true
    }

    mutating func take(_ first: Word, _ second: Word, _ third: Word, _ fourth: Word) -> Bool {
        guard isWord(first), isWord(second, at: 1), isWord(third, at: 2), isWord(fourth, at: 3) else {
            return false
        }
        accept(first)
        accept(second)
        accept(third)
        accept(fourth)
        return true
    }
}

// MARK: - Signs and numbers

extension PhraseCursor {
    func isSign(_ sign: Sign, at distance: Int = 0) -> Bool { peek(distance).sign == sign }

    mutating func take(_ sign: Sign) -> Bool {
        guard current.sign == sign else { return false }
        position += 1
        return true
    }

    /// A number of one or two digits, as days and months have.
    func isSmallNumber(at distance: Int = 0) -> Bool {
        let token = peek(distance)
        return token.kind == .number && token.digits <= 2
    }

    func isYear(at distance: Int = 0) -> Bool { Self.isYear(peek(distance)) }

    static func isYear(_ token: Token) -> Bool {
        token.kind == .number && token.digits == 4 && years.contains(token.value)
    }

    /// The years in the reach of plans.
    static var years: ClosedRange<Int> { 1900...2200 }
}

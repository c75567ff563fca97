import PlanDiagnostics
import PlanModel

extension PhraseCursor {
    /// Reads a whole text by one grammar: strictly first; if that fails, once more with diacritics forgiven, to
    /// name the words that lack theirs.
    ///
    /// `parse` takes what it understands; nil without a fault means that it did not understand the next token.
    /// `examples` are forms that would work, for a text that is no such phrase at all.
    static func read<Value: Sendable>(
        _ text: String, _ parse: (inout PhraseCursor) -> Value?, examples: () -> [String]
    ) -> PhraseReading<Value> {
        let tokens = Lexer.tokens(of: text)
        var strict = PhraseCursor(text, tokens: tokens)
        if let value = strict.whole(parse, examples) { return PhraseReading(value: value) }
        guard tokens.contains(where: { $0.kind == .word && $0.payload != 0 }) else {
            return PhraseReading(value: nil, faults: strict.faults)
        }
        var lenient = PhraseCursor(text, tokens: tokens, isLenient: true)
        _ = lenient.whole(parse, examples)
        guard !lenient.respellings.isEmpty, !lenient.blamesWhole else {
            return PhraseReading(value: nil, faults: strict.faults)
        }
        return PhraseReading(value: nil, faults: lenient.respellingFaults() + lenient.faults)
    }

    private mutating func whole<Value>(
        _ parse: (inout PhraseCursor) -> Value?, _ examples: () -> [String]
    ) -> Value? {
        skipLead()
        guard !isAtEnd else {
            blame(0..<text.utf8.count, vi: "không có chữ nào", en: "there are no words in it", examples())
            return nil
        }
        let value = parse(&self)
        guard faults.isEmpty else { return nil }
        skipTail()
        guard value != nil, isAtEnd else {
            blameRest(examples())
            return nil
        }
        return value
    }

    /// Whether nothing at all was understood, so that guesses about spelling would be noise.
    private var blamesWhole: Bool {
        guard let fault = faults.first, let first = tokens.first else { return false }
        return faults.count == 1 && fault.range.lowerBound == Int(first.start) && respellings.isEmpty
    }

    /// A bullet, dash or number sign before the phrase.
    mutating func skipLead() {
        while isSign(.dash) || isSign(.plus) || isSign(.dot) || isSign(.comma) || isSign(.semicolon) {
            advance()
        }
    }

    mutating func skipTail() {
        while isSign(.dot) || isSign(.semicolon) || isSign(.comma) { advance() }
    }

    /// Blames what is left, up to the end or the next sign that ends a clause.
    mutating func blameRest(_ examples: [String]) {
        let first = position
        while !isAtEnd, position == first || !isClauseEnd { advance() }
        blame(
            range(from: first, to: max(position, first + (isAtEnd && first == position ? 0 : 1))),
            vi: "“\(string(range(from: first, to: position)))” không hiểu được ở đây",
            en: "“\(string(range(from: first, to: position)))” is not understood here", examples)
    }

    var isClauseEnd: Bool {
        isSign(.comma) || isSign(.semicolon) || isSign(.open) || (isSign(.dot) && isBreak(at: 0))
    }

    /// Whether the sign at hand is followed by a blank, a new line or the end.
    func isBreak(at distance: Int) -> Bool {
        let next = peek(distance + 1)
        return next.kind == .end || next.isSpaced || next.startsLine
    }

    /// One fault for each run of words whose diacritics are missing or wrong.
    ///
    /// With `onlyBare` a comparator of one word counts only if it has no mark at all: "tư" is no slip for "từ"
    /// where any word may stand.
    func respellingFaults(onlyBare: Bool = false) -> [PhraseFault] {
        let words = respellings.sorted { $0.token < $1.token }.filter { !onlyBare || isCertain($0) }
        let whole = respelled(words)
        var faults: [PhraseFault] = []
        var first = 0
        for index in words.indices {
            let next = index + 1
            if next < words.count, words[next].token == words[index].token + 1 { continue }
            let run = words[first...index]
            let range = range(from: run[run.startIndex].token, to: words[index].token + 1)
            let right = run.map { cased($0) }.joined(separator: " ")
            faults.append(
                PhraseFault(
                    range: range,
                    reason: BilingualText(
                        vi: "viết thiếu hoặc sai dấu, đúng ra là “\(right)”",
                        en: "its diacritics are missing or wrong; it should be “\(right)”"),
                    suggestions: [whole], replacement: right))
            first = next
        }
        return faults
    }

    private func isCertain(_ respelling: Respelling) -> Bool {
        switch respelling.word {
        case .từ, .trên, .hơn, .dưới, .vượt, .gần, .bằng, .mức, .đạt, .chiếm, .là, .khoảng, .được, .chừng:
            let key = tokens[respelling.token].key
            return key.bits == key.folded
        default: return true
        }
    }

    /// The phrase with every such word put right.
    private func respelled(_ words: [Respelling]) -> String {
        var result = ""
        var offset = 0
        for word in words {
            let token = tokens[word.token]
            result += string(offset..<Int(token.start)) + cased(word)
            offset = Int(token.end)
        }
        return result + string(offset..<text.utf8.count)
    }

    /// The right spelling, with a capital where the text has one.
    private func cased(_ respelling: Respelling) -> String {
        let spelling = respelling.word.spelling
        let written = string(tokens[respelling.token].range)
        guard let first = written.first, first.isUppercase else { return spelling }
        return spelling.prefix(1).uppercased() + spelling.dropFirst()
    }
}

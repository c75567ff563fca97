import PlanModel

extension PhraseCursor {
    /// A citation from its kind to its issuer; leaves the cursor where it was when there is none.
    mutating func citation() -> CitationDraft? {
        guard mayBeginCitation else { return nil }
        let start = checkpoint
        var draft = CitationDraft()
        draft.kind = documentKind()?.name
        _ = take(.số) && take(.colon)
        guard designation(into: &draft) else {
            restore(start)
            return nil
        }
        citationDate(into: &draft)
        draft.issuer = citationIssuer()
        return draft
    }

    /// Cheap refusal of most tokens of a running text.
    private var mayBeginCitation: Bool {
        switch current.kind {
        case .number: isSign(.dash, at: 1) || isSign(.slash, at: 1) || isSign(.dot, at: 1)
        case .word: current.word != .other || isLenient
        case .sign, .end: false
        }
    }

    /// The words that name a kind of document, if they are next.
    mutating func documentKind() -> DocumentKind? {
        guard current.kind == .word, current.word != .other || isLenient else { return nil }
        let start = checkpoint
        kinds: for kind in DocumentKind.all where isWord(kind.words[0]) {
            for word in kind.words where !take(word) {
                restore(start)
                continue kinds
            }
            return kind
        }
        return nil
    }

    // MARK: Number and symbol

    /// `57-NQ/TW`, `92/KH-UBND`, `66.7/2025/NQ-CP`, `20/2023/QH15`.
    private mutating func designation(into draft: inout CitationDraft) -> Bool {
        guard current.kind == .number else { return false }
        let first = position
        advance()
        if isSign(.dot), !current.isSpaced, peek(1).kind == .number, !peek(1).isSpaced { advance(by: 2) }
        draft.number = string(range(from: first, to: position))
        if isSign(.dash), isSymbol(at: 1) {
            advance()
            draft.grammar = .party
            draft.kindSymbol = symbol(joining: false)
            guard take(.slash), isSymbol() else { return false }
            draft.issuerSymbol = symbol(joining: true)
            return true
        }
        guard take(.slash) else { return false }
        draft.grammar = .state
        if isYear(), isSign(.slash, at: 1) {
            draft.numberYear = current.value
            advance(by: 2)
        }
        guard isSymbol() else { return false }
        let symbol = symbol(joining: false)
        if isSign(.dash), !current.isSpaced, isSymbol(at: 1) {
            advance()
            draft.kindSymbol = symbol
            draft.issuerSymbol = self.symbol(joining: true)
            return true
        }
        draft.issuerSymbol = symbol
        return draft.numberYear != nil && tokens[position - 1].kind == .number
    }

    private func isSymbol(at distance: Int = 0) -> Bool {
        let token = peek(distance)
        return token.kind == .word && token.isCapital
    }

    /// `NQ`, `QH15`; with `joining` also `VP.HĐND-UBND`.
    private mutating func symbol(joining: Bool) -> String {
        let first = position
        advance()
        while !current.isSpaced {
            if current.kind == .number || (isSymbol() && tokens[position - 1].kind == .number) {
                advance()
            } else if isSign(.dot), isSymbol(at: 1), !peek(1).isSpaced {
                advance(by: 2)
            } else if joining, isSign(.dash), isSymbol(at: 1), !peek(1).isSpaced {
                advance(by: 2)
            } else {
                break
            }
        }
        return composed(range(from: first, to: position), repairingEth: true)
    }

    // MARK: Date and issuer

    private mutating func citationDate(into draft: inout CitationDraft) {
        let start = checkpoint
        let isParenthesised = take(.open)
        if !isParenthesised { _ = take(.comma) }
        if isParenthesised || isWord(.ngày), let phrase = time(), phrase.unit == .day, !phrase.isEndOnly,
            phrase.year != nil || phrase.isFaulty, !isParenthesised || take(.close)
        {
            draft.date = resolve(phrase, year: nil)?.first
            return
        }
        restore(start)
    }

    /// `của Tỉnh ủy Đồng Nai`, up to the words that begin the title or go on with the sentence.
    private mutating func citationIssuer() -> String? {
        let start = checkpoint
        _ = take(.comma)
        guard take(.của) else {
            restore(start)
            return nil
        }
        let first = position
        while !endsIssuer(first) { advance() }
        guard position > first else {
            restore(start)
            return nil
        }
        return composed(range(from: first, to: position))
    }

    private func endsIssuer(_ first: Int) -> Bool {
        switch current.kind {
        case .end, .number: return true
        case .sign: return !(isSign(.dash) && !current.isSpaced && !peek(1).isSpaced)
        case .word: break
        }
        switch current.word {
        case .về, .sửa, .đã, .được, .kèm, .khi, .có: return true
        case .quy: return isWord(.định, at: 1) || isWord(.chế, at: 1)
        case .hành, .thực, .triển, .phê, .trên, .bổ: return !current.isCapital
        case .ban: return isWord(.hành, at: 1)
        case .và: return !peek(1).isCapital || kindFollows(at: 1)
        // "Bộ Kế hoạch và Đầu tư": right after the first word it is part of a ministry's name.
        default: return position > first + 1 && current.isCapital && kindFollows(at: 0)
        }
    }

    private func kindFollows(at distance: Int) -> Bool {
        var ahead = self
        ahead.advance(by: distance)
        return ahead.documentKind() != nil
    }

    // MARK: Title and faults

    /// What the document is about: all that follows, if it begins like a title.
    mutating func citationTitle() -> String? {
        _ = isSign(.comma) && peek(1).kind == .word && take(.comma)
        var isTitle = isSign(.quote)
        switch current.word {
        case .về, .sửa, .quy, .hành, .thực, .triển, .phê, .hướng, .ban, .công, .kèm, .trên: isTitle = true
        default: isTitle = isTitle || kindFollows(at: 0)
        }
        guard isTitle else { return nil }
        let first = position
        while !isAtEnd { advance() }
        var last = position
        while last > first, [.dot, .semicolon, .comma].contains(tokens[last - 1].sign) { last -= 1 }
        return composed(range(from: first, to: last))
    }

    /// Says what keeps the text from being a citation.
    mutating func blameCitation() {
        _ = documentKind()
        _ = take(.số)
        let first = position
        if isSign(.dash) || isSymbol() && isSign(.slash, at: 1) {
            blameMissingNumber()
            return
        }
        guard current.kind == .number else { return }
        let number = string(current.range)
        advance()
        if isAtEnd || isWord(.ngày) || isWord(.của) || isWord(.về) {
            blame(
                range(from: first, to: position), vi: "thiếu ký hiệu của văn bản sau số",
                en: "the symbol after the number is missing", ["\(number)-NQ/TW", "\(number)/KH-UBND"])
            return
        }
        while !isAtEnd, !current.isSpaced { advance() }
        blame(
            range(from: first, to: position),
            vi: "số và ký hiệu không đúng mẫu của Đảng (57-NQ/TW) hay của Nhà nước (92/KH-UBND)",
            en: "number and symbol follow neither the Party's form (57-NQ/TW) nor the State's (92/KH-UBND)",
            ["57-NQ/TW", "92/KH-UBND", "66.7/2025/NQ-CP"])
    }

    private mutating func blameMissingNumber() {
        let first = position
        while !isAtEnd, position == first || !current.isSpaced || isSymbol() { advance() }
        let symbol = string(range(from: first, to: position))
        blame(
            range(from: first, to: position), vi: "thiếu số của văn bản",
            en: "the document's number is missing",
            [isDashed(symbol) ? "01\(symbol)" : "01-\(symbol)"])
    }

    private func isDashed(_ symbol: String) -> Bool { symbol.utf8.first == UInt8(ascii: "-") }
}

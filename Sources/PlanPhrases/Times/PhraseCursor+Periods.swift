/// Weeks, months, quarters, halves and years by their names, and the edges of them.
extension PhraseCursor {
    /// `năm 2026`, and `năm` alone for the year of the plan ("trong năm", "cuối năm").
    mutating func year() -> TimePhrase? {
        guard isWord(.năm) else { return nil }
        let first = position
        _ = take(.năm)
        var phrase = TimePhrase(.year, 1, range: range(from: first, to: position))
        if current.kind == .number {
            setYear(current, of: &phrase, "Năm ")
            advance()
        } else {
            _ = take(.nay)
        }
        return phrase
    }

    /// `/2026`, `năm 2026`, `(2026)`, `- 2026`, after a day, week, month, quarter or half.
    mutating func yearSuffix() -> Int? {
        let start = checkpoint
        if take(.open) {
            _ = take(.năm)
            if isYear(), isSign(.close, at: 1) {
                let year = current.value
                advance(by: 2)
                return year
            }
            restore(start)
            return nil
        }
        _ = take(.comma)
        let isMarked = take(.slash) || take(.năm) || take(.dash)
        guard isMarked else {
            restore(start)
            return nil
        }
        if isYear(), !(isSign(.dash, at: 1) && isYear(at: 2) && !peek(1).isSpaced) {
            let year = current.value
            advance()
            return year
        }
        if take(.nay) { return nil }
        restore(start)
        return nil
    }

    mutating func quarter() -> TimePhrase? {
        guard isWord(.quý) || (isWord(.q) && peek(1).kind == .number && !peek(1).isSpaced) else { return nil }
        let start = checkpoint
        if !take(.quý) { advance() }
        guard let phrase = numbered(.quarter, repeating: .quý, number: { $0.quarterNumber() }) else {
            restore(start)
            return nil
        }
        return phrase
    }

    /// `tháng 02/2026`, `tháng 3-6/2026`, `T6/2026`.
    mutating func month() -> TimePhrase? {
        let isShort = isWord(.t) && isSmallNumber(at: 1) && !peek(1).isSpaced && isSign(.slash, at: 2)
        guard isWord(.tháng) || isShort else { return nil }
        let start = checkpoint
        if !take(.tháng) { advance() }
        guard isSmallNumber(), let phrase = numbered(.month, repeating: .tháng, number: { $0.smallNumber() })
        else {
            restore(start)
            return nil
        }
        return phrase
    }

    /// `tuần 7/2026`, `tuần thứ 7 năm 2026`.
    mutating func week() -> TimePhrase? {
        let start = checkpoint
        guard take(.tuần) else { return nil }
        _ = take(.thứ)
        guard isSmallNumber(), let phrase = numbered(.week, repeating: .tuần, number: { $0.smallNumber() })
        else {
            restore(start)
            return nil
        }
        return phrase
    }

    /// One number, or a list or range of them ("II, III", "I-II", "3 và 4"), then perhaps the year.
    mutating func numbered(
        _ unit: TimePhrase.Unit, repeating name: Word, number: (inout PhraseCursor) -> Int?
    ) -> TimePhrase? {
        let first = position
        guard let value = number(&self) else { return nil }
        var phrase = TimePhrase(unit, value, range: range(from: first, to: position))
        while true {
            let start = checkpoint
            let isJoined =
                take(.comma) || take(.dash) || take(.và) || take(.đến) || take(.plus) || take(.ampersand)
            _ = isJoined && take(name)
            let place = position
            guard isJoined, !(isSign(.slash, at: 1) && isSmallNumber(at: 2)), let next = number(&self),
                next > phrase.lastNumber
            else {
                restore(start)
                break
            }
            phrase.lastNumber = next
            phrase.lastNumberRange = range(from: place, to: position)
        }
        phrase.year = yearSuffix()
        return phrase
    }

    mutating func smallNumber() -> Int? {
        guard isSmallNumber() else { return nil }
        let value = current.value
        advance()
        return value
    }

    /// 1–4 in Arabic or Roman figures; any other figure is taken too, to be blamed when the phrase is resolved.
    mutating func quarterNumber() -> Int? {
        if let number = smallNumber() { return number }
        guard current.kind == .word, let number = romanValue(current.word) ?? romanLook(current) else {
            return nil
        }
        advance()
        return number
    }

    private func romanValue(_ word: Word) -> Int? {
        Word.figures.firstIndex(of: word).map { $0 + 1 }
    }

    /// `IIII`, `l` and `VV` are meant for Roman figures and are none: no quarter, hence 0.
    private func romanLook(_ token: Token) -> Int? {
        var rest = token.payload
        guard rest != 0 else { return nil }
        while rest != 0 {
            guard [9, 22, 24, 12].contains(rest & 63) else { return nil }
            rest >>= 6
        }
        return 0
    }

    /// `6 tháng đầu năm (2026)`, `sáu tháng cuối năm`, `9 tháng đầu năm`, `nửa đầu năm 2026`.
    mutating func monthsOfYear() -> TimePhrase? {
        let start = checkpoint
        let first = position
        var months = 0
        if take(.nửa) {
            months = 6
        } else if take(.sáu, .tháng) {
            months = 6
        } else if isSmallNumber(), isWord(.tháng, at: 1) {
            months = current.value
            advance()
            _ = take(.tháng)
        }
        let isFirst = months > 0 && take(.đầu)
        guard isFirst || (months > 0 && take(.cuối)) else {
            restore(start)
            return nil
        }
        let numberRange = range(from: first, to: first + 1)
        var year: Int?
        if take(.năm) {
            if isYear() {
                year = current.value
                advance()
            } else if !take(.nay) {
                year = yearSuffix()
            }
        } else {
            year = yearSuffix()
        }
        var phrase: TimePhrase
        if months == 6 {
            phrase = TimePhrase(.half, isFirst ? 1 : 2, range: numberRange)
        } else {
            phrase = TimePhrase(.firstMonths, months, range: numberRange)
            phrase.isFaulty = !isFirst || months > 12
            if phrase.isFaulty {
                blame(
                    range(from: first, to: position),
                    vi: "chỉ đọc được 3, 6, 9 tháng đầu năm và 6 tháng cuối năm",
                    en: "only the first 3, 6 or 9 months and the last 6 months of a year are understood",
                    ["6 tháng cuối năm", "Quý IV"])
            }
        }
        phrase.year = year
        return phrase
    }

    /// `cuối năm 2026`, `hết quý I/2026`: the last day; `đầu năm`, `giữa tháng 6`: no day at all.
    mutating func edgeOfTime() -> TimePhrase? {
        let start = checkpoint
        let first = position
        if take(.cuối) || take(.hết) {
            _ = take(.cuối)
            if var phrase = time() {
                phrase.isEndOnly = true
                return phrase
            }
        } else if take(.đầu) || take(.giữa), var phrase = time() {
            if !phrase.isFaulty {
                blame(
                    range(from: first, to: first + 1),
                    vi: "“\(string(tokens[first].range))” không chỉ ra ngày nào",
                    en: "“đầu” and “giữa” name no day",
                    vagueSuggestions(phrase))
            }
            phrase.isFaulty = true
            return phrase
        }
        restore(start)
        return nil
    }

    private func vagueSuggestions(_ phrase: TimePhrase) -> [String] {
        let year = phrase.year.map { "/\($0)" } ?? ""
        return switch phrase.unit {
        case .year: ["Quý I\(year)", "Tháng 02\(year)", "6 tháng đầu năm"]
        default: ["10/6\(year)", "Tháng 6\(year)"]
        }
    }
}

/// Days and periods in every way that plans write them. Each reader either takes a whole time phrase or leaves
/// the cursor where it was.
extension PhraseCursor {
    /// `15/6/2026`, `tháng 02/2026`, `Quý II, III/2026`, `6 tháng đầu năm`, `2026`, `cuối năm 2026`, …
    mutating func time() -> TimePhrase? {
        let start = checkpoint
        let first = position
        let token = current
        var phrase: TimePhrase?
        switch token.kind {
        case .number: phrase = monthsOfYear() ?? numericTime()
        case .word:
            phrase =
                edgeOfTime() ?? longDay() ?? quarter() ?? month() ?? monthsOfYear() ?? week() ?? year()
        case .sign, .end: break
        }
        if phrase == nil {
            restore(start)
            return nil
        }
        phrase?.range = range(from: first, to: position)
        return phrase
    }

    // MARK: Days

    /// `ngày 15/6/2026`, `ngày 16 tháng 01 năm 2026`, `ngày 15/6`.
    private mutating func longDay() -> TimePhrase? {
        let start = checkpoint
        guard take(.ngày), current.kind == .number, let phrase = spelledDay() ?? numericTime(),
            phrase.unit == .day || phrase.isFaulty
        else {
            restore(start)
            return nil
        }
        return phrase
    }

    /// `16 tháng 01 năm 2026`, `15 tháng 6/2026`, `15 tháng 6`.
    mutating func spelledDay() -> TimePhrase? {
        guard isSmallNumber(), isWord(.tháng, at: 1), isSmallNumber(at: 2) else { return nil }
        let first = position
        var phrase = TimePhrase(.day, current.value, range: current.range)
        advance()
        _ = take(.tháng)
        phrase.month = current.value
        phrase.monthRange = current.range
        advance()
        phrase.year = yearSuffix()
        phrase.range = range(from: first, to: position)
        return phrase
    }

    /// Everything that begins with a digit and holds no word: dates, `6/2025`, `5-6/2026`, `2026-02`, `2026`.
    private mutating func numericTime() -> TimePhrase? {
        if let day = spelledDay() { return day }
        if isYear() { return timeFromYear() }
        guard isSmallNumber() else { return nil }
        let first = position
        let separator = peek(1).sign
        guard separator == .slash || separator == .dash || separator == .dot, peek(2).kind == .number else {
            return nil
        }
        if peek(3).sign == separator, peek(4).kind == .number { return dayMonthYear(first) }
        if separator == .slash, peek(2).digits == 4 { return slashedMonth(first) }
        if separator == .dash, isSmallNumber(at: 2), isSign(.slash, at: 3), isYear(at: 4) {
            return ambiguousMonths(first)
        }
        guard separator == .slash, isSmallNumber(at: 2), !peek(1).isSpaced, !peek(2).isSpaced else {
            return nil
        }
        return dayAndMonth(first)
    }

    private mutating func dayMonthYear(_ first: Int) -> TimePhrase {
        var phrase = TimePhrase(.day, current.value, range: current.range)
        phrase.month = peek(2).value
        phrase.monthRange = peek(2).range
        let year = peek(4)
        advance(by: 5)
        phrase.range = range(from: first, to: position)
        setYear(year, of: &phrase, "\(phrase.number)/\(phrase.month)/")
        return phrase
    }

    /// Takes a number as the year of a phrase, or says why it is none.
    ///
    /// - Parameter before: what stands before the year in a suggestion.
    mutating func setYear(_ year: Token, of phrase: inout TimePhrase, _ before: String) {
        guard !Self.isYear(year) else { return phrase.year = year.value }
        phrase.isFaulty = true
        guard year.digits != 4 else {
            return blame(
                year.range, vi: "năm nằm ngoài khoảng \(Self.years.lowerBound)–\(Self.years.upperBound)",
                en: "the year is outside of \(Self.years.lowerBound)–\(Self.years.upperBound)")
        }
        blame(
            year.range, vi: "năm phải viết đủ bốn chữ số", en: "a year is written with four digits",
            year.digits == 2 ? ["\(before)20\(year.value < 10 ? "0" : "")\(year.value)"] : [])
    }

    private mutating func slashedMonth(_ first: Int) -> TimePhrase {
        var phrase = TimePhrase(.month, current.value, range: current.range)
        let year = peek(2)
        advance(by: 3)
        phrase.range = range(from: first, to: position)
        setYear(year, of: &phrase, "\(phrase.number)/")
        return phrase
    }

    /// `5-6/2026` may be two months or one day: the writer has to say which.
    private mutating func ambiguousMonths(_ first: Int) -> TimePhrase {
        let (low, high, year) = (current.value, peek(2).value, peek(4).value)
        advance(by: 5)
        var phrase = TimePhrase(.month, low, range: range(from: first, to: position))
        phrase.isFaulty = true
        blame(
            phrase.range,
            vi: "không rõ là từ tháng \(low) đến tháng \(high) hay là ngày \(low) tháng \(high)",
            en: "it may be months \(low) to \(high) or day \(low) of month \(high)",
            ["Tháng \(low)-\(high)/\(year)", "\(low)/\(high)/\(year)"])
        return phrase
    }

    private mutating func dayAndMonth(_ first: Int) -> TimePhrase {
        var phrase = TimePhrase(.day, current.value, range: current.range)
        phrase.month = peek(2).value
        phrase.monthRange = peek(2).range
        advance(by: 3)
        phrase.year = yearSuffix()
        phrase.range = range(from: first, to: position)
        return phrase
    }

    /// `2026`, `2026-01-16`, `2026-02`, `2026-Q1`, `2026-W07`, `2026-H1`.
    private mutating func timeFromYear() -> TimePhrase {
        let year = current.value
        let first = position
        advance()
        guard isSign(.dash) || isSign(.slash), !current.isSpaced, !peek(1).isSpaced else {
            return yearPhrase(year, first)
        }
        let separator = current.sign
        if isSmallNumber(at: 1) {
            var phrase = TimePhrase(.month, peek(1).value, range: peek(1).range)
            if peek(2).sign == separator, isSmallNumber(at: 3), !peek(3).isSpaced {
                phrase = TimePhrase(.day, peek(3).value, range: peek(3).range)
                phrase.month = peek(1).value
                phrase.monthRange = peek(1).range
                advance(by: 2)
            } else if peek(1).digits == 1 {
                return yearPhrase(year, first)
            }
            advance(by: 2)
            phrase.year = year
            return phrase
        }
        guard separator == .dash, isSmallNumber(at: 2), !peek(2).isSpaced else {
            return yearPhrase(year, first)
        }
        let unit: TimePhrase.Unit
        switch peek(1).word {
        case .q: unit = .quarter
        case .w: unit = .week
        case .h: unit = .half
        default: return yearPhrase(year, first)
        }
        var phrase = TimePhrase(unit, peek(2).value, range: peek(2).range)
        phrase.year = year
        advance(by: 3)
        return phrase
    }

    private func yearPhrase(_ year: Int, _ first: Int) -> TimePhrase {
        var phrase = TimePhrase(.year, 1, range: range(from: first, to: first + 1))
        phrase.year = year
        return phrase
    }
}

import PlanModel

/// Reads a KPI: finds the number that is its level among those that only qualify, and what is left is the measure.
struct KPIParser {
    var cursor: PhraseCursor

    mutating func parse() -> KPI? {
        guard !cursor.isAtEnd else {
            cursor.blame(
                0..<cursor.text.utf8.count, vi: "không có chữ nào", en: "there are no words in it",
                ["100% đảng viên được cập nhật dữ liệu", "Tối thiểu 01 mô hình"])
            return nil
        }
        blameFormulas()
        guard cursor.faults.isEmpty else { return nil }
        let measures = clauses().map { measure($0) }
        guard var first = measures.first else { return nil }
        first.others = Array(measures.dropFirst())
        return first
    }

    /// The text cut where one measure ends and the next begins; one range unless each piece has a level.
    private func clauses() -> [Range<Int>] {
        let end = cursor.tokens.count - 1
        var pieces: [Range<Int>] = []
        var start = 0
        for index in 0..<end where separates(index) {
            if index > start { pieces.append(start..<index) }
            start = index + 1
        }
        if end > start { pieces.append(start..<end) }
        guard pieces.count > 1, pieces.allSatisfy({ holdsNumber($0) && bestLevel(in: $0) != nil })
        else {
            return byComma(0..<end)
        }
        return pieces.flatMap { byComma($0) }
    }

    private func separates(_ index: Int) -> Bool {
        let token = cursor.tokens[index]
        return token.sign == .semicolon
            || ((token.sign == .dash || token.sign == .plus) && token.startsLine)
            || (token.sign == .dot && cursor.tokens[index + 1].isSpaced
                && cursor.tokens[index + 1].sign == .dash)
    }

    private func holdsNumber(_ range: Range<Int>) -> Bool {
        range.contains { cursor.tokens[$0].kind == .number }
    }

    /// "100% đảng viên …, 70% hồ sơ …" and "X đạt 60%, Y đạt 80%" are two measures.
    private func byComma(_ range: Range<Int>) -> [Range<Int>] {
        let percents = range.filter { cursor.tokens[$0].sign == .percent }
        guard percents.count > 1 else { return [range] }
        let levels = levels(in: range).filter {
            $0.isPercent && $0.upper == nil && $0.baseline == nil
        }
        guard levels.count > 1 else { return [range] }
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for (level, next) in zip(levels, levels.dropFirst()) {
            let comma = next.tokens.lowerBound - 1
            if cursor.tokens[comma].sign == .comma {
                pieces.append(start..<comma)
                start = comma + 1
            } else if cursor.tokens[level.tokens.upperBound].sign == .comma {
                pieces.append(start..<level.tokens.upperBound)
                start = level.tokens.upperBound + 1
            }
        }
        pieces.append(start..<range.upperBound)
        return pieces
    }

    // MARK: One measure

    private mutating func measure(_ range: Range<Int>) -> KPI {
        let range = trimmed(range)
        guard holdsNumber(range), let level = bestLevel(in: range) else {
            return happening(range)
        }
        for numeral in level.fault { if let fault = numeral?.fault { cursor.faults.append(fault) } }
        blameBareSpelling(level, range)
        return kpi(level, range)
    }

    /// Without the bullet before and the stop after it.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, isOuterSign(cursor.tokens[first].sign) { range.removeFirst() }
        while let last = range.last, isOuterSign(cursor.tokens[last].sign) { range.removeLast() }
        return range
    }

    private func isOuterSign(_ sign: Sign) -> Bool {
        switch sign {
        case .dash, .plus, .dot, .comma, .semicolon, .colon: true
        default: false
        }
    }

    private func kpi(_ level: Level, _ range: Range<Int>) -> KPI {
        let baseline = baseline(in: range)
        let direction = level.direction ?? (level.isReached ? nil : leadingDirection(range, level))
        var kpi = KPI(kind(level, direction), measure: measure(level, range, direction, baseline))
        kpi.value = level.value.value
        kpi.upperValue = level.upper?.value
        kpi.total = level.total?.value
        kpi.baseline = level.baseline?.value
        kpi.direction = direction
        kpi.hasBaseline = level.baseline != nil || baseline != nil
        kpi.baselineText = baseline.map {
            cursor.composed(cursor.range(from: $0.lowerBound, to: $0.upperBound))
        }
        kpi.isApproximate = level.isApproximate
        kpi.isPerUnit = isPerUnit(range)
        kpi.comparator = level.comparator ?? (level.isReached ? reachedComparator(direction) : .equal)
        kpi.isComparatorImplied = level.comparator == nil && !level.isReached && !isWhole(level)
        if level.isRank { kpi.isComparatorImplied = false }
        kpi.unit = unit(level, range)
        return kpi
    }

    private func kind(_ level: Level, _ direction: KPI.Direction?) -> KPI.Kind {
        if level.isRank { return .rank }
        if level.baseline != nil || (direction != nil && !level.isReached) { return .delta }
        if level.upper != nil { return .range }
        return level.isPercent || level.total != nil ? .ratio : .count
    }

    private func reachedComparator(_ direction: KPI.Direction?) -> KPI.Comparator {
        direction == .decrease ? .atMost : .atLeast
    }

    /// All of a whole can be reached but not exceeded, so "100%" and "92/92" say all there is to say.
    private func isWhole(_ level: Level) -> Bool {
        if let total = level.total { return total.value == level.value.value }
        return level.isPercent && level.direction == nil && level.value.value == DecimalNumber(mantissa: 100)
    }

    /// "Giảm thời gian giải quyết hồ sơ 30%": the verb stands apart from its number.
    private func leadingDirection(_ range: Range<Int>, _ level: Level) -> KPI.Direction? {
        guard !level.isRank, level.tokens.lowerBound > range.lowerBound else { return nil }
        var ahead = cursor
        ahead.move(to: range.lowerBound)
        return ahead.direction()
    }

    private func isPerUnit(_ range: Range<Int>) -> Bool {
        range.contains { cursor.tokens[$0].word == .mỗi } || cursor.tokens[range.lowerBound].word == .từng
    }

    /// "so với năm 2025", "so với cùng kỳ", to the end of the clause.
    private func baseline(in range: Range<Int>) -> Range<Int>? {
        for index in range where cursor.tokens[index].word == .so && cursor.tokens[index + 1].word == .với {
            return index..<range.upperBound
        }
        return nil
    }
}

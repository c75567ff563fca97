import PlanModel

/// Comparators and levels. Each reader takes a whole one or leaves the cursor where it was.
extension PhraseCursor {
    /// "đạt từ 60% trở lên", "giảm ít nhất 20%", "từ 40% lên 60%", "trong nhóm 10 đơn vị dẫn đầu", "189/309", "84".
    mutating func level() -> Level? {
        if let rank = rank() { return rank }
        let start = checkpoint
        let first = position
        var level = Level(tokens: 0..<0, value: Numeral(value: DecimalNumber(mantissa: 0), fault: nil))
        comparators(into: &level)
        let number = current
        guard number.kind == .number, !isDate, let value = numeral() else {
            restore(start)
            return nil
        }
        level.value = value
        percent(of: &level)
        if level.direction != nil || level.comparator == .atLeast { reachedFrom(&level) }
        if level.baseline == nil { rangeOrShare(&level, number) }
        if take(.plus) { level.comparator = .atLeast }
        level.tokens = first..<position
        return level
    }

    // MARK: Before the number

    private mutating func comparators(into level: inout Level) {
        while current.kind != .number {
            if announces() {
                level.isAnnounced = true
            } else if let direction = direction() {
                level.direction = direction
            } else if level.direction != nil, reaches() {
                level.isReached = true
            } else if let comparator = comparator() {
                level.comparator = comparator
            } else if take(.khoảng) || take(.gần) || take(.xấp, .xỉ) || take(.chừng) {
                level.isApproximate = true
            } else {
                return
            }
        }
    }

    private mutating func announces() -> Bool {
        take(.đạt) || take(.chiếm) || take(.bằng) || take(.là) || take(.mức) || take(.phấn, .đấu)
            || take(.colon)
            || take(.equal) || take(.đạt, .tỷ, .lệ)
            || take(.được) && (current.kind == .number || isWord(.trên))
    }

    private mutating func reaches() -> Bool {
        take(.lên, .đến) || take(.lên) || take(.xuống, .còn) || take(.xuống) || take(.còn) || take(.đến)
    }

    mutating func direction() -> KPI.Direction? {
        if take(.cắt, .giảm) || take(.giảm, .bớt) || take(.giảm) || take(.rút, .ngắn) { return .decrease }
        if take(.tăng, .thêm) || take(.tăng, .trưởng) || take(.tăng) || take(.nâng) { return .increase }
        return nil
    }

    private mutating func comparator() -> KPI.Comparator? {
        if let comparator = denied() { return comparator }
        if take(.atLeast) || take(.tối, .thiểu) || take(.ít, .nhất) || take(.từ) || take(.thấp, .nhất) {
            return .atLeast
        }
        if take(.atMost) || take(.tối, .đa) || take(.nhiều, .nhất) || take(.cao, .nhất) { return .atMost }
        if take(.more) || take(.trên) || take(.hơn) || take(.lớn, .hơn) || take(.cao, .hơn)
            || take(.nhiều, .hơn)
            || take(.vượt, .quá) || take(.vượt)
        {
            return .moreThan
        }
        if take(.less) || take(.dưới) || take(.thấp, .hơn) || take(.nhỏ, .hơn) || take(.ít, .hơn) {
            return .lessThan
        }
        return nil
    }

    /// "không dưới" is at least, "không quá" is at most.
    private mutating func denied() -> KPI.Comparator? {
        guard isWord(.không) else { return nil }
        if take(.không, .thấp, .hơn) || take(.không, .ít, .hơn) || take(.không, .nhỏ, .hơn)
            || take(.không, .dưới)
        {
            return .atLeast
        }
        if take(.không, .vượt, .quá) || take(.không, .quá) || take(.không, .cao, .hơn)
            || take(.không, .lớn, .hơn)
            || take(.không, .nhiều, .hơn) || take(.không, .hơn) || take(.không, .trên) || take(.không, .vượt)
        {
            return .atMost
        }
        return nil
    }

    // MARK: After the number

    private mutating func percent(of level: inout Level) {
        if take(.percent) || take(.phần, .trăm) {
            level.isPercent = true
        } else if take(.điểm, .phần, .trăm) || (isWord(.điểm) && isSign(.percent, at: 1)) {
            level.isPercent = true
            level.isPoints = true
            if take(.điểm) { advance() }
        }
    }

    /// "từ 40% lên 60%": the second number is the level, the first its baseline.
    private mutating func reachedFrom(_ level: inout Level) {
        let start = checkpoint
        let isUp = take(.lên, .đến) || take(.lên)
        guard isUp || take(.xuống, .còn) || take(.xuống) || take(.còn), let reached = numeral() else {
            restore(start)
            return
        }
        level.baseline = level.value
        level.value = reached
        level.comparator = nil
        level.direction = isUp ? .increase : .decrease
        percent(of: &level)
    }

    /// "80-90%", "từ 80% đến 90%", "189/309".
    private mutating func rangeOrShare(_ level: inout Level, _ number: Token) {
        let start = checkpoint
        if !level.isPercent, isSign(.slash), peek(1).kind == .number, take(.slash), let total = numeral() {
            level.total = total
            return
        }
        restore(start)
        let wasPercent = level.isPercent
        guard take(.dash) || take(.đến), current.kind == .number, let upper = numeral() else {
            restore(start)
            return
        }
        percent(of: &level)
        guard level.isPercent || !wasPercent, upper.fault != nil || upper.value > level.value.value else {
            restore(start)
            return
        }
        level.upper = upper
        level.comparator = .between
    }

    /// "trở lên", "trở xuống", within or after the noun that the level counts.
    mutating func suffix() -> KPI.Comparator? {
        if take(.trở, .lên) || take(.hoặc, .cao, .hơn) || take(.hoặc, .hơn) { return .atLeast }
        if take(.trở, .xuống) || take(.hoặc, .thấp, .hơn) { return .atMost }
        return nil
    }

    // MARK: Ranks

    /// "trong nhóm 10 đơn vị dẫn đầu", "top 10", "xếp thứ 3", "hạng 5".
    private mutating func rank() -> Level? {
        switch current.word {
        case .trong, .thuộc, .nằm, .nhóm, .top, .xếp, .đứng, .hạng: break
        default: return nil
        }
        let start = checkpoint
        let first = position
        _ = take(.nằm)
        _ = take(.trong) || take(.thuộc)
        let isNamed =
            take(.nhóm) || take(.top) || take(.xếp, .hạng) || take(.xếp, .thứ) || take(.đứng, .thứ)
            || take(.hạng)
        if isNamed { _ = take(.thứ) }
        let isAtMost = take(.atMost) || take(.không, .quá) || take(.dưới)
        guard isNamed || current.kind == .number, let value = numeral() else {
            restore(start)
            return nil
        }
        var level = Level(tokens: 0..<0, value: value)
        if take(.slash), let total = numeral() { level.total = total }
        guard leaders() || isNamed else {
            restore(start)
            return nil
        }
        level.comparator = .atMost
        level.isAnnounced = isAtMost
        level.isRank = true
        level.tokens = first..<position
        return level
    }

    /// "đơn vị dẫn đầu", "xã, phường đứng đầu", "đầu".
    private mutating func leaders() -> Bool {
        let start = checkpoint
        for _ in 0..<6 {
            if take(.dẫn, .đầu) || take(.đứng, .đầu) || take(.cao, .nhất) || take(.đầu) || take(.tốt, .nhất) {
                return true
            }
            guard current.kind == .word || isSign(.comma) || isSign(.slash) else { break }
            advance()
        }
        restore(start)
        return false
    }
}

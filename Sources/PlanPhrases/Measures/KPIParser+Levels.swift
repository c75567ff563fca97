import PlanModel

extension KPIParser {
    /// The number that is most surely the level; nil when every number only qualifies.
    func bestLevel(in range: Range<Int>, of cursor: PhraseCursor) -> Level? {
        var best: Level?
        for level in levels(in: range, of: cursor) where level.weight > (best?.weight ?? 0) { best = level }
        return best
    }

    /// Every number that could be a level, in order, weighed; dates and numbers of documents are passed over.
    func levels(in range: Range<Int>, of cursor: PhraseCursor) -> [Level] {
        var cursor = cursor
        cursor.move(to: range.lowerBound)
        var levels: [Level] = []
        while cursor.position < range.upperBound {
            let token = cursor.current
            if token.kind == .word, token.word == .other, !cursor.isLenient {
                cursor.advance()
                continue
            }
            if skipQualifier(&cursor) { continue }
            let first = cursor.position
            guard token.kind != .end, var level = cursor.level(), level.tokens.upperBound <= range.upperBound
            else {
                cursor.move(to: first + 1)
                continue
            }
            findSuffix(of: &level, range, cursor)
            level.weight = weight(level, range, cursor)
            levels.append(level)
        }
        return levels
    }

    /// Dates, years and documents hold numbers that are no levels.
    private func skipQualifier(_ cursor: inout PhraseCursor) -> Bool {
        let start = cursor.checkpoint
        switch cursor.current.word {
        case .năm, .tháng, .quý, .ngày, .q, .t:
            let next = cursor.peek(1)
            if next.kind == .number
                || next.word.rawValue >= Word.i.rawValue && next.word.rawValue <= Word.x.rawValue
            {
                var ahead = cursor
                if ahead.time() != nil {
                    cursor.move(to: ahead.position)
                    return true
                }
            }
        case .số, .khóa:
            if cursor.peek(1).kind == .number, cursor.position > 0,
                cursor.tokens[cursor.position - 1].kind == .word
            {
                cursor.advance(by: 2)
                return true
            }
        default: break
        }
        guard cursor.current.kind == .number else { return false }
        var ahead = cursor
        if ahead.citation() != nil || isDate(cursor, &ahead) {
            cursor.move(to: ahead.position)
            return true
        }
        cursor.restore(start)
        return false
    }

    private func isDate(_ cursor: PhraseCursor, _ ahead: inout PhraseCursor) -> Bool {
        guard cursor.isSign(.slash, at: 1) || cursor.isWord(.tháng, at: 1) else { return false }
        let isSlashed = cursor.isYear(at: 2) && cursor.isSmallNumber() && cursor.current.value <= 12
        let isFull = cursor.isSign(.slash, at: 3) && cursor.isYear(at: 4)
        guard isSlashed || isFull || cursor.isWord(.tháng, at: 1) else { return false }
        return ahead.time() != nil
    }

    /// "từ 60% dân số trở lên": up to six words may stand between.
    private func findSuffix(of level: inout Level, _ range: Range<Int>, _ cursor: PhraseCursor) {
        var ahead = cursor
        for _ in 0..<6 {
            let first = ahead.position
            guard first < range.upperBound, ahead.current.kind == .word else { return }
            if let comparator = ahead.suffix() {
                level.suffix = first..<ahead.position
                level.comparator = comparator
                return
            }
            ahead.advance()
        }
    }

    private func weight(_ level: Level, _ range: Range<Int>, _ cursor: PhraseCursor) -> Int {
        if level.isPercent { return level.comparator != nil || level.direction != nil ? 110 : 100 }
        if level.isRank { return 95 }
        if level.total != nil { return 90 }
        let next = cursor.tokens[level.tokens.upperBound]
        if next.kind == .word,
            !next.isSpaced || next.word == .tuổi || next.word == .gbps || next.word == .mbps
        {
            return 0
        }
        if level.comparator != nil || level.isApproximate || level.direction != nil { return 60 }
        if level.tokens.lowerBound == range.lowerBound { return 50 }
        if level.isAnnounced || level.tokens.upperBound == range.upperBound {
            return level.isAnnounced ? 40 : 10
        }
        return followsAction(level, cursor) ? 30 : 0
    }

    /// "Xây dựng 05 mô hình", "Tổ chức 02 lớp": the number is what the verb brings about.
    private func followsAction(_ level: Level, _ cursor: PhraseCursor) -> Bool {
        guard level.tokens.lowerBound > 0 else { return false }
        let last = cursor.tokens[level.tokens.lowerBound - 1]
        switch last.word {
        case .có, .mở, .được, .thêm, .thu: return true
        case .dựng, .chức, .khai, .lập, .hành, .huấn, .thành, .hiện, .trợ, .nối, .đặt, .triển, .trì, .cấp,
            .tạo, .hút:
            return true
        default: return false
        }
    }

    // MARK: Unit and measure

    func unit(_ level: Level, _ range: Range<Int>) -> String? {
        if level.isPoints { return "điểm phần trăm" }
        if level.isPercent { return "%" }
        if level.isRank { return "hạng" }
        return CountedNoun.length(in: cursor, at: level.tokens.upperBound, until: range.upperBound).map {
            let first = level.tokens.upperBound
            return cursor.composed(cursor.range(from: first, to: first + $0))
        }
    }

    /// What is left when the level, and the verb of a change, are taken away.
    func measure(
        _ level: Level, _ range: Range<Int>, _ direction: KPI.Direction?, _ baseline: Range<Int>?
    ) -> String {
        var start = range.lowerBound
        if direction != nil, level.direction == nil {
            var ahead = cursor
            ahead.move(to: start)
            _ = ahead.direction()
            start = ahead.position
        }
        let end = max(level.tokens.upperBound, baseline?.lowerBound ?? range.upperBound)
        var pieces = [start..<max(start, level.tokens.lowerBound)]
        if let suffix = level.suffix {
            pieces += [
                level.tokens.upperBound..<suffix.lowerBound, suffix.upperBound..<max(end, suffix.upperBound),
            ]
        } else {
            pieces.append(level.tokens.upperBound..<end)
        }
        return pieces.compactMap { text($0) }.joined(separator: " ")
    }

    private func text(_ range: Range<Int>) -> String? {
        var range = range
        while let first = range.first, isLoose(cursor.tokens[first].sign) { range.removeFirst() }
        while let last = range.last, isLoose(cursor.tokens[last].sign) { range.removeLast() }
        return range.isEmpty
            ? nil : cursor.composed(cursor.range(from: range.lowerBound, to: range.upperBound))
    }

    private func isLoose(_ sign: Sign) -> Bool {
        switch sign {
        case .dash, .plus, .dot, .comma, .semicolon, .colon, .equal: true
        default: false
        }
    }
}

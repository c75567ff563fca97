import PlanModel

extension KPIParser {
    /// The number that is most surely the level; nil when every number only qualifies.
    func bestLevel(in range: Range<Int>) -> Level? {
        var best: Level?
        for level in levels(in: range) where level.weight > (best?.weight ?? 0) { best = level }
        return best
    }

    /// Every number that could be a level, in order, weighed; dates and numbers of documents are passed over.
    func levels(in range: Range<Int>) -> [Level] {
        var cursor = cursor
        cursor.move(to: range.lowerBound)
        var levels: [Level] = []
        while cursor.position < range.upperBound {
            guard cursor.mayBeginLevel else {
                cursor.advance()
                continue
            }
            if cursor.skipQualifier() { continue }
            let first = cursor.position
            guard var level = cursor.level(), level.tokens.upperBound <= range.upperBound else {
                cursor.move(to: first + 1)
                continue
            }
            findSuffix(of: &level, range)
            level.weight = weight(level, range)
            levels.append(level)
        }
        return levels
    }

    /// "từ 60% dân số trở lên": up to six words may stand between.
    private func findSuffix(of level: inout Level, _ range: Range<Int>) {
        let first = level.tokens.upperBound
        for index in first..<max(first, min(range.upperBound, first + 6)) {
            switch cursor.tokens[index].word {
            case .trở, .hoặc:
                var ahead = cursor
                ahead.move(to: index)
                guard let comparator = ahead.suffix() else { continue }
                level.suffix = index..<ahead.position
                level.comparator = comparator
                return
            default: if cursor.tokens[index].kind != .word { return }
            }
        }
    }

    private func weight(_ level: Level, _ range: Range<Int>) -> Int {
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
        if level.isAnnounced { return 40 }
        if followsAction(level) { return 30 }
        // "Số mô hình 5"; a numeral that is no number here is a version or a code.
        return level.tokens.upperBound == range.upperBound && level.value.fault == nil ? 10 : 0
    }

    /// "Xây dựng 05 mô hình", "Tổ chức 02 lớp": the number is what the verb brings about.
    private func followsAction(_ level: Level) -> Bool {
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
        if direction != nil, start < level.tokens.lowerBound {
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
        if pieces.count == 2, pieces[0].isEmpty { return text(pieces[1]) ?? "" }
        if pieces.count == 2, isBareUnit(pieces[1]) { return text(pieces[0]) ?? "" }
        return pieces.compactMap { text($0) }.joined(separator: " ")
    }

    /// "không quá 3 ngày": the unit of a measurement is no part of what is measured.
    private func isBareUnit(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count <= 3 else { return false }
        switch cursor.tokens[first].word {
        case .ngày: return range.count == 1 || cursor.tokens[first + 1].word == .làm
        case .giờ, .phút, .tháng, .năm, .tuần, .điểm: return range.count == 1
        default: return false
        }
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

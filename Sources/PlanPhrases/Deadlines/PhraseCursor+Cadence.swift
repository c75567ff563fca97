import PlanModel
import VietnameseCalendar

/// How often something comes round. Each reader takes a whole cadence or leaves the cursor where it was.
extension PhraseCursor {
    /// One cadence, or the several of "hằng tháng, hằng quý".
    mutating func cadences() -> [Cadence]? {
        guard mayBeginCadence else { return nil }
        let start = checkpoint
        var detail = CadenceDetail()
        let hasDetailFirst = cadenceDetail(into: &detail)
        if hasDetailFirst { _ = take(.của) }
        let isAnnounced = take(.định, .kỳ)
        skipActions()
        guard var turns = turns(isAnnounced: isAnnounced || detail.isInLastMonth) else {
            restore(start)
            return nil
        }
        if !hasDetailFirst { parenthesisedDetail(into: &detail) }
        let last = turns.count - 1
        turns[last] = Cadence(
            turns[last].unit, every: turns[last].every, weekday: detail.weekday, minuteOfDay: detail.minute,
            dayOfMonth: detail.day)
        return turns
    }

    /// Cheap refusal of what begins with a period, a limit or a title.
    private var mayBeginCadence: Bool {
        if isLenient { return true }
        switch current.word {
        case .định, .hằng, .hàng, .mỗi, .từng, .theo, .một, .hai, .ba, .bốn, .sáu, .trước, .chậm, .muộn, .vào,
            .lúc,
            .ngày, .thứ, .chủ, .cn, .t, .báo, .cập, .rà, .đánh, .kiểm, .thực, .tổ, .họp, .nửa:
            return true
        default: return current.kind == .number
        }
    }

    /// What is done that often says nothing about when: "định kỳ báo cáo theo quý".
    private mutating func skipActions() {
        while take(.báo, .cáo) || take(.cập, .nhật) || take(.rà, .soát) || take(.đánh, .giá)
            || take(.kiểm, .tra)
            || take(.thực, .hiện) || take(.tổ, .chức) || take(.họp)
        {
            _ = take(.comma)
        }
    }

    private mutating func turns(isAnnounced: Bool) -> [Cadence]? {
        if let turn = counted() { return [turn] }
        let isNamed = take(.hằng) || take(.hàng) || take(.mỗi) || take(.từng) || take(.theo)
        guard isNamed || isAnnounced, let first = span() else { return nil }
        var turns = [first]
        _ = timesPerTurn()
        while true {
            let start = checkpoint
            guard take(.comma) || take(.slash) || take(.và) || take(.hoặc) || take(.hay) || take(.semicolon)
            else {
                break
            }
            _ = take(.định, .kỳ)
            let isNamed = take(.hằng) || take(.hàng) || take(.mỗi) || take(.theo)
            // "hằng tháng, năm 2026" goes on with a deadline, not with another cadence.
            guard let next = span(), current.kind != .number || isNamed else {
                restore(start)
                break
            }
            turns.append(next)
        }
        return turns
    }

    /// `tuần`, `2 tuần`, `tháng`, `6 tháng`, `quý`, `năm`.
    private mutating func span() -> Cadence? {
        let start = checkpoint
        let first = position
        let every = cadenceNumber() ?? 1
        let unit: PeriodKind
        if take(.tuần) {
            unit = .week
        } else if take(.tháng) {
            unit = .month
        } else if take(.quý) {
            unit = .quarter
        } else if take(.nửa, .năm) {
            unit = .half
        } else if take(.năm) {
            unit = .year
        } else {
            restore(start)
            return nil
        }
        if current.kind == .number, !current.isSpaced || isYear() {
            restore(start)
            return nil
        }
        guard (1...99).contains(every) else {
            blame(range(from: first, to: first + 1), vi: "phải từ 1 trở lên", en: "it must be 1 or more")
            return Cadence(unit)
        }
        return normal(unit, every)
    }

    /// Three months are a quarter, six a half, twelve a year.
    private func normal(_ unit: PeriodKind, _ every: Int) -> Cadence {
        switch (unit, every) {
        case (.month, 3): Cadence(.quarter)
        case (.month, 6), (.quarter, 2): Cadence(.half)
        case (.month, 12), (.quarter, 4), (.half, 2): Cadence(.year)
        default: Cadence(unit, every: every)
        }
    }

    /// `một`, `hai`, `02`.
    private mutating func cadenceNumber() -> Int? {
        if isSmallNumber() {
            let value = current.value
            advance()
            return value
        }
        if take(.một) { return 1 }
        if take(.hai) { return 2 }
        if take(.ba) { return 3 }
        if take(.bốn) { return 4 }
        if take(.sáu) { return 6 }
        return nil
    }

    /// `một lần`, `/lần`, `01 lần`: once each turn. Twice or more each turn cannot be dated.
    private mutating func timesPerTurn() -> Bool {
        let start = checkpoint
        let first = position
        _ = take(.slash)
        let times = cadenceNumber() ?? 1
        guard take(.lần) else {
            restore(start)
            return false
        }
        if times != 1 {
            blame(
                range(from: first, to: position), vi: "không rõ các lần cách nhau bao lâu",
                en: "it does not say how far apart they are", ["02 tuần một lần", "hằng tháng"])
        }
        return true
    }

    /// `02 tuần một lần`, `2 tuần/lần`, `01 lần/tháng`, `một lần mỗi tuần`.
    private mutating func counted() -> Cadence? {
        let start = checkpoint
        let first = position
        if let times = cadenceNumber(), take(.lần) {
            let number = range(from: first, to: first + 1)
            if take(.slash) || take(.mỗi) || take(.một) || take(.trong), let span = span() {
                return divided(span, by: times, number)
            }
        }
        restore(start)
        if cadenceNumber() != nil {
            restore(start)
            if let span = span(), timesPerTurn() { return span }
        }
        restore(start)
        return nil
    }

    /// Twice a year is every half, four times every quarter; what does not come out even is a fault.
    private mutating func divided(_ span: Cadence, by times: Int, _ number: Range<Int>) -> Cadence {
        switch (span.unit, span.every, times) {
        case (_, _, 1): return span
        case (.year, 1, 2): return Cadence(.half)
        case (.year, 1, 4), (.half, 1, 2): return Cadence(.quarter)
        case (.year, 1, 12), (.quarter, 1, 3): return Cadence(.month)
        default:
            blame(
                number, vi: "không rõ các lần cách nhau bao lâu",
                en: "it does not say how far apart they are",
                ["02 tuần một lần", "hằng tháng", "hằng quý"])
            return span
        }
    }
}

/// When within its period a recurring thing is due.
struct CadenceDetail {
    var weekday: Weekday?
    var minute: Int?
    var day: Int?
    /// "tháng cuối quý" names the cadence without "hằng".
    var isInLastMonth = false
}

extension PhraseCursor {
    /// `(trước 16 giờ thứ Sáu)`, `, trước ngày 25`.
    private mutating func parenthesisedDetail(into detail: inout CadenceDetail) {
        let start = checkpoint
        let isOpen = take(.open)
        if !isOpen { _ = take(.comma) }
        guard cadenceDetail(into: &detail), !isOpen || take(.close) else {
            detail = CadenceDetail()
            restore(start)
            return
        }
    }

    /// `trước 16 giờ thứ Sáu`, `vào thứ Sáu`, `trước ngày 25`.
    private mutating func cadenceDetail(into detail: inout CadenceDetail) -> Bool {
        let start = checkpoint
        let isStrict = take(.trước)
        if !isStrict {
            _ = take(.chậm, .nhất) || take(.muộn, .nhất)
            _ = take(.vào) || take(.là) || take(.lúc)
        }
        detail.minute = timeOfDay()
        if detail.minute != nil { _ = take(.comma) || take(.vào) }
        let dayPlace = position
        detail.weekday = weekday()
        if detail.weekday == nil, take(.ngày), isSmallNumber(), !isSign(.slash, at: 1), !isSign(.dash, at: 1)
        {
            let strictly = isStrict && detail.minute == nil
            detail.day = current.value - (strictly ? 1 : 0)
            advance()
            if isWord(.tháng), peek(1).kind == .number {
                restore(start)
                return false
            }
            guard (1...31).contains(detail.day ?? 0) else {
                blame(
                    range(from: dayPlace, to: position), vi: "không có ngày này trong tháng",
                    en: "no month has that day", ["trước ngày 25 hằng tháng"])
                return true
            }
            let month = checkpoint
            _ = take(.của)
            detail.isInLastMonth = take(.tháng, .cuối)
            if !detail.isInLastMonth { restore(month) }
        } else if let weekday = detail.weekday, isStrict, detail.minute == nil {
            detail.weekday = Weekday(rawValue: (weekday.rawValue + 5) % 7 + 1)
        }
        guard detail.weekday != nil || detail.day != nil else {
            restore(start)
            detail = CadenceDetail()
            return false
        }
        return true
    }

    /// `16 giờ`, `16 giờ 30`, `16h30`, `16:00`, in minutes after midnight.
    mutating func timeOfDay() -> Int? {
        guard isSmallNumber() else { return nil }
        let start = checkpoint
        let first = position
        let hour = current.value
        advance()
        guard take(.giờ) || (!current.isSpaced && (take(.h) || take(.g) || take(.colon))) else {
            restore(start)
            return nil
        }
        var minute = 0
        if isSmallNumber(), current.digits == 2, !isSign(.slash, at: 1), !isWord(.tháng, at: 1) {
            minute = current.value
            advance()
            _ = take(.phút)
        } else if take(.rưỡi) {
            minute = 30
        }
        if hour > 24 || minute > 59 || hour * 60 + minute > 1440 {
            blame(
                range(from: first, to: position), vi: "không có giờ này trong ngày",
                en: "no day has that time",
                ["16 giờ", "16 giờ 30"])
        }
        return hour * 60 + minute
    }

    /// `thứ Sáu`, `thứ 6`, `T6`, `Chủ nhật`, `CN`.
    private mutating func weekday() -> Weekday? {
        if take(.chủ, .nhật) || take(.cn) { return .sunday }
        let start = checkpoint
        let isShort = isWord(.t) && !peek(1).isSpaced
        guard take(.thứ) || (isShort && take(.t)) else { return nil }
        if current.kind == .number, (2...7).contains(current.value) {
            let weekday = Weekday(rawValue: current.value - 1)
            advance()
            return weekday
        }
        let names: [(Word, Weekday)] = [
            (.hai, .monday), (.ba, .tuesday), (.tư, .wednesday), (.năm, .thursday), (.sáu, .friday),
            (.bảy, .saturday),
        ]
        for (name, weekday) in names where take(name) { return weekday }
        restore(start)
        return nil
    }
}

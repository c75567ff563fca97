import PlanModel
import VietnameseCalendar

extension DeadlineParser {
    /// A day, a period or an interval with the words that say which end of it counts.
    mutating func datedPart() -> DeadlinePart? {
        skipAnnouncement()
        if let interval = interval() { return interval }
        let limit = limit()
        let minute = cursor.timeOfDay()
        if minute != nil { _ = cursor.take(.comma) || cursor.take(.vào) }
        guard let phrase = cursor.time() else { return nil }
        var part = part(phrase, limit)
        if minute != nil {
            part.minuteOfDay = minute
            // "trước 16 giờ ngày 15/6" is on that day.
            if limit == .before { part = self.part(phrase, .until) }
            part.minuteOfDay = minute
        }
        followingYears(of: &part)
        return part
    }

    /// Which end of a period is meant.
    enum Limit {
        /// "trong", or nothing: the whole period.
        case within
        /// "đến hết", "chậm nhất": its last day.
        case until
        /// "trước": the day before it.
        case before
    }

    /// "Hoàn thành", "Thời hạn:", "Hạn cuối là": what every deadline is.
    private mutating func skipAnnouncement() {
        let start = cursor.checkpoint
        if cursor.take(.thời, .gian) || cursor.take(.thời, .hạn) || cursor.take(.hạn, .cuối)
            || cursor.take(.hạn)
        {
            _ = cursor.take(.hoàn, .thành) || cursor.take(.thực, .hiện)
        } else if !(cursor.take(.hoàn, .thành) || cursor.take(.hoàn, .tất) || cursor.take(.xong)
            || cursor.take(.kết, .thúc))
        {
            return
        }
        _ = cursor.take(.là) || cursor.take(.colon)
        // "hoàn thành Đề án trong quý I": the words belong to a title.
        if !(cursor.current.kind == .number || startsTime) { cursor.restore(start) }
    }

    private var startsTime: Bool {
        var ahead = cursor
        _ = ahead.take(.vào)
        switch ahead.current.word {
        case .trong, .trước, .chậm, .muộn, .trễ, .đến, .tới, .cho, .hết, .cuối, .từ, .kể, .quý, .tháng, .năm,
            .ngày,
            .tuần, .q, .t, .nửa, .sáu, .không, .giai, .vào, .đầu, .giữa:
            return true
        default: return ahead.current.kind == .number
        }
    }

    private mutating func limit() -> Limit {
        if cursor.take(.trong) || cursor.take(.vào) {
            return cursor.take(.trước) ? .before : .within
        }
        var limit = Limit.within
        if cursor.take(.chậm, .nhất) || cursor.take(.muộn, .nhất) || cursor.take(.trễ, .nhất)
            || cursor.take(.không, .quá) || cursor.take(.không, .muộn, .hơn)
            || cursor.take(.không, .chậm, .hơn)
            || cursor.take(.hạn, .cuối)
        {
            limit = .until
            _ = cursor.take(.là) || cursor.take(.vào) || cursor.take(.trong)
        }
        if cursor.take(.trước) { return .before }
        if cursor.take(.cho, .đến) || cursor.take(.tính, .đến) || cursor.take(.đến) || cursor.take(.tới) {
            limit = .until
        }
        _ = cursor.take(.trong)
        return limit
    }

    private mutating func part(_ phrase: TimePhrase, _ limit: Limit) -> DeadlinePart {
        var part = DeadlinePart(unit: phrase.unit)
        guard let window = cursor.resolve(phrase, year: context.planYear) else { return part }
        part.unit = window.unit
        switch limit {
        case .before:
            part.due = (phrase.isEndOnly ? window.last : window.first).adding(days: -1)
            part.isStrict = true
            part.unit = .day
        case .until: part.due = window.last
        case .within:
            part.due = window.last
            if window.unit != .day, !phrase.isEndOnly {
                part.start = window.first
                part.isStartImplied = true
            }
        }
        return part
    }

    /// "2025 và những năm tiếp theo": from then on, every year.
    private mutating func followingYears(of part: inout DeadlinePart) {
        let start = cursor.checkpoint
        _ = cursor.take(.comma)
        if cursor.take(.và), cursor.take(.những) || cursor.take(.các), cursor.take(.năm),
            cursor.take(.tiếp, .theo) || cursor.take(.sau)
        {
            part.due = nil
            part.isStartImplied = false
            part.isOpenEnded = true
            part.isYearly = true
            return
        }
        cursor.restore(start)
    }

    // MARK: Intervals

    /// "A", "từ A đến B", "A - B", "từ A", "giai đoạn 2025-2030", "từ nay đến B".
    private mutating func interval() -> DeadlinePart? {
        let start = cursor.checkpoint
        _ = cursor.take(.trong)
        let isStage = cursor.take(.giai, .đoạn)
        let isFrom = !isStage && takeFrom()
        if isFrom, cursor.take(.nay), takeTo(), let phrase = cursor.time() { return part(phrase, .until) }
        guard let first = cursor.time() else {
            cursor.restore(start)
            return nil
        }
        if takeTo(), let last = cursor.time() { return interval(first, last) }
        if isFrom {
            var part = DeadlinePart(unit: first.unit)
            part.start = cursor.resolve(first, year: context.planYear)?.first
            part.isOpenEnded = true
            followingYears(of: &part)
            return part
        }
        var part = part(first, .within)
        followingYears(of: &part)
        return part
    }

    private mutating func takeFrom() -> Bool {
        let start = cursor.checkpoint
        _ = cursor.take(.bắt, .đầu) || cursor.take(.kể) || cursor.take(.tính)
        if cursor.take(.từ) { return true }
        cursor.restore(start)
        return false
    }

    private mutating func takeTo() -> Bool {
        let start = cursor.checkpoint
        _ = cursor.take(.comma)
        if cursor.take(.cho, .đến) || cursor.take(.đến) || cursor.take(.tới) || cursor.take(.dash) {
            return true
        }
        cursor.restore(start)
        return false
    }

    /// A year that only the end names holds for the beginning too.
    private mutating func interval(_ first: TimePhrase, _ last: TimePhrase) -> DeadlinePart? {
        var part = DeadlinePart(unit: last.unit)
        let from = cursor.resolve(first, year: last.year ?? context.planYear)
        let to = cursor.resolve(last, year: first.year ?? context.planYear)
        guard let from, var to else { return part }
        if to.last < from.first, last.year != nil, first.year == nil, let year = last.year,
            let earlier = cursor.resolve(first, year: year - 1)
        {
            part.start = earlier.first
            part.due = to.last
            part.unit = to.unit
            return part
        }
        if to.last < from.first, last.year == nil, let year = first.year ?? context.planYear,
            let later = cursor.resolve(last, year: year + 1), first.year == nil
        {
            to = later
        }
        guard from.first <= to.last else {
            cursor.blame(
                last.range, vi: "kết thúc trước khi bắt đầu", en: "it ends before it begins",
                ["từ \(to.last.vietnamese) đến \(from.first.vietnamese)"])
            return part
        }
        part.start = from.first
        part.due = to.last
        part.unit = to.unit
        return part
    }
}

import PlanModel
import VietnameseCalendar

extension DeadlineParser {
    /// "100 ngày kể từ ngày ban hành Kế hoạch", "10 ngày làm việc sau khi Nghị quyết được ban hành".
    ///
    /// The day of issue is known and is counted from; any other event is a condition whose date is not known yet.
    mutating func readDelay() -> Bool {
        let start = cursor.checkpoint
        let first = cursor.position
        skipDelayLead()
        guard var delay = cursor.delay() else {
            cursor.restore(start)
            return false
        }
        _ = cursor.take(.comma)
        let isCounted =
            cursor.take(.kể, .từ) || cursor.take(.tính, .từ) || cursor.take(.sau) || cursor.take(.từ)
        guard isCounted, !cursor.isAtEnd else {
            cursor.restore(start)
            return false
        }
        _ = cursor.take(.khi) || cursor.take(.thời, .điểm)
        let event = cursor.position
        if takesIssue() {
            countFromIssue(delay, range: cursor.range(from: event, to: cursor.position))
            if deadline.condition != nil || !cursor.faults.isEmpty || delay.isWorkingDays {
                if delay.isWorkingDays { addEvent(delay, first) }
            }
            return true
        }
        cursor.skipConditionWords()
        if delay.months > 0, delay.days == 0 {
            delay = Delay(days: 0, isWorkingDays: false, months: delay.months)
        }
        addEvent(delay, first)
        return true
    }

    private mutating func skipDelayLead() {
        _ = cursor.take(.chậm, .nhất) || cursor.take(.muộn, .nhất)
        _ = cursor.take(.hoàn, .thành)
        _ = cursor.take(.là)
        if cursor.take(.trong) {
            _ = cursor.take(.vòng) || cursor.take(.thời, .hạn) || cursor.take(.thời, .gian)
        }
        _ = cursor.take(.không, .quá)
        _ = cursor.take(.sau)
    }

    private mutating func addEvent(_ delay: Delay, _ first: Int) {
        add(
            Condition(
                .event, text: cursor.composed(cursor.range(from: first, to: cursor.position)), delay: delay))
    }

    /// "ngày ban hành Kế hoạch (này)", "ngày ký", "Kế hoạch được ban hành": the plan's own issue.
    private mutating func takesIssue() -> Bool {
        let start = cursor.checkpoint
        _ = cursor.take(.ngày)
        let isIssue =
            (cursor.take(.kế, .hoạch) && (cursor.take(.này) || true) && (cursor.take(.được) || true)
                && (cursor.take(.ban, .hành) || cursor.take(.ký)))
            || ((cursor.take(.ký, .ban, .hành) || cursor.take(.ban, .hành) || cursor.take(.ký))
                && (cursor.take(.kế, .hoạch) || cursor.isAtEnd || !cursor.current.isWordToken))
        if isIssue {
            _ = cursor.take(.này)
            if cursor.isAtEnd || !cursor.current.isWordToken { return true }
        }
        cursor.restore(start)
        return false
    }

    private mutating func countFromIssue(_ delay: Delay, range: Range<Int>) {
        guard !delay.isWorkingDays else { return }
        guard let issued = context.issued else {
            cursor.blame(
                range, vi: "kế hoạch chưa có ngày ban hành để tính từ đó",
                en: "the plan has no date of issue to count from", ["30/6/\(context.planYear ?? 2026)"])
            return
        }
        var part = DeadlinePart(unit: .day)
        part.due = issued.adding(months: delay.months).adding(days: delay.days)
        parts.append(part)
    }
}

extension Token {
    var isWordToken: Bool { kind == .word || kind == .number }
}

extension PhraseCursor {
    /// "100 ngày", "10 ngày làm việc", "02 tuần", "3 tháng".
    mutating func delay() -> Delay? {
        guard current.kind == .number, current.digits <= 4 else { return nil }
        let start = checkpoint
        let count = current.value
        advance()
        if take(.ngày) { return Delay(days: count, isWorkingDays: take(.làm, .việc)) }
        if take(.tuần) { return Delay(days: count * 7, isWorkingDays: false) }
        if take(.tháng) { return Delay(days: 0, isWorkingDays: false, months: count) }
        restore(start)
        return nil
    }
}

import PlanModel
import VietnameseCalendar

extension DeadlineParser {
    /// Puts the parts together, or says which words belong to none of them.
    mutating func finish() -> Deadline? {
        endTrailingTitle()
        guard cursor.faults.isEmpty else { return nil }
        let isSeveral = parts.count > 1
        for part in parts {
            guard let title = part.title, !isSeveral, !part.isTitleMarked, !isAction(title) else { continue }
            blameTitle(title, near: part)
        }
        guard cursor.faults.isEmpty else { return nil }
        if let part = parts.first { apply(part) }
        if isSeveral || parts.first?.title != nil { applyMilestones(isSeveral) }
        return deadline
    }

    private mutating func endTrailingTitle() {
        cursor.skipTail()
        guard let first = takePendingTitle() else { return }
        blameTitle(first..<cursor.position)
    }

    private mutating func apply(_ part: DeadlinePart) {
        deadline.start = part.start
        deadline.due = part.due
        deadline.isStrict = part.isStrict
        deadline.isStartImplied = part.isStartImplied
        deadline.isOpenEnded = part.isOpenEnded
        deadline.dueMinuteOfDay = part.minuteOfDay
        deadline.precision = part.due == nil ? nil : part.unit.precision
        if part.isYearly, deadline.cadence == nil { deadline.cadence = Cadence(.year) }
    }

    /// The whole is due when its last part is.
    private mutating func applyMilestones(_ isSeveral: Bool) {
        deadline.milestones = parts.compactMap { part in
            part.due.map { DeadlineMilestone(due: $0, title: title(of: part)) }
        }
        deadline.isCompound = isSeveral
        guard isSeveral else { return }
        guard
            let last = parts.filter({ $0.due != nil }).max(by: {
                ($0.due ?? .earliest) < ($1.due ?? .earliest)
            })
        else { return }
        deadline.start = parts.compactMap(\.start).min()
        deadline.due = last.due
        deadline.precision = last.unit.precision
        deadline.isStrict = last.isStrict
        deadline.dueMinuteOfDay = last.minuteOfDay
    }

    /// Without words of its own a part is called by its date.
    private func title(of part: DeadlinePart) -> String {
        var tokens = part.title ?? part.range
        while let last = tokens.last, cursor.tokens[last].kind == .sign, cursor.tokens[last].sign != .close {
            tokens.removeLast()
        }
        return cursor.composed(cursor.range(from: tokens.lowerBound, to: tokens.upperBound))
    }

    /// "hoàn thành …", "triển khai …": words that say what is to be done by the date.
    private func isAction(_ title: Range<Int>) -> Bool {
        guard title.count > 1 else { return false }
        let (first, second) = (cursor.tokens[title.lowerBound].word, cursor.tokens[title.lowerBound + 1].word)
        switch (first, second) {
        case (.hoàn, .thành), (.hoàn, .tất), (.triển, .khai), (.xây, .dựng), (.ban, .hành), (.tổ, .chức),
            (.thực, .hiện), (.trình, _), (.phê, .duyệt), (.báo, .cáo), (.đưa, .vào), (.thành, .lập),
            (.nghiệm, .thu),
            (.công, .bố), (.rà, .soát), (.cập, .nhật), (.tổng, .kết):
            return true
        default: return false
        }
    }

    mutating func blameTitle(_ title: Range<Int>, near part: DeadlinePart? = nil) {
        let range = cursor.range(from: title.lowerBound, to: title.upperBound)
        if let vague = VagueTime.find(in: cursor, title, year: context.planYear) {
            cursor.faults.append(vague)
            return
        }
        let words = cursor.string(range)
        var suggestions: [String] = []
        if let part {
            let date = cursor.string(cursor.range(from: part.range.lowerBound, to: part.range.upperBound))
            suggestions = [date, "\(date): \(words)"]
        } else {
            let year = context.planYear ?? 2026
            suggestions = ["Quý I/\(year)", "Tháng 6/\(year)", "30/6/\(year)"]
        }
        cursor.blame(
            range, vi: "“\(words)” không nói khi nào", en: "“\(words)” does not say when", suggestions)
    }
}

extension TimePhrase.Unit {
    var precision: Deadline.Precision {
        switch self {
        case .day: .day
        case .week: .week
        case .month, .firstMonths: .month
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        }
    }
}

import PlanModel
import VietnameseCalendar

/// Every field of a value that is set, in one line, so that a table of phrases can be compared whole.
extension Deadline {
    var summary: String {
        var words: [String] = []
        if start != nil || due != nil { words.append("\(start?.iso ?? "")…\(due?.iso ?? "")") }
        if let precision { words.append(precision.rawValue) }
        if isStartImplied { words.append("implied") }
        if isStrict { words.append("strict") }
        if isStanding { words.append("standing") }
        if isOpenEnded { words.append("open") }
        if let dueMinuteOfDay { words.append("at \(dueMinuteOfDay)") }
        for cadence in [cadence].compactMap(\.self) + furtherCadences { words.append("[\(cadence.summary)]") }
        if let condition { words.append(condition.summary) }
        for milestone in milestones { words.append("{\(milestone.due.iso) \(milestone.title)}") }
        if isCompound { words.append("compound") }
        return words.joined(separator: " ")
    }
}

extension Cadence {
    var summary: String {
        var text = every == 1 ? "\(unit)" : "\(every) \(unit)"
        if let weekday { text += " \(weekday)" }
        if let minuteOfDay { text += " at \(minuteOfDay)" }
        if let dayOfMonth { text += " day \(dayOfMonth)" }
        return text
    }
}

extension Condition {
    var summary: String {
        var text = "<\(kind.rawValue): \(self.text)"
        if let document { text += " | \(document.designation)" }
        if let delay { text += " | \(delay.days)d \(delay.months)m\(delay.isWorkingDays ? " working" : "")" }
        return text + ">"
    }
}

extension KPI {
    var summary: String {
        var words = [kind.rawValue]
        if let direction { words.append(direction.rawValue) }
        if let baseline { words.append("from \(baseline)") }
        if let comparator { words.append(comparator.rawValue) }
        if let value { words.append(value.description) }
        if let upperValue { words.append("to \(upperValue)") }
        if let total { words.append("of \(total)") }
        if let unit { words.append("(\(unit))") }
        if isComparatorImplied { words.append("implied") }
        if isApproximate { words.append("about") }
        if isPerUnit { words.append("each") }
        if hasBaseline { words.append("baseline") }
        if let baselineText { words.append("‘\(baselineText)’") }
        words.append(measure.isEmpty ? "|" : "| \(measure)")
        return (words + others.map { "+ " + $0.summary }).joined(separator: " ")
    }
}

extension Citation {
    var summary: String {
        var words = [grammar.rawValue, kind ?? "-", designation]
        if let date { words.append(date.iso) }
        if let issuer { words.append("‘\(issuer)’") }
        if let title { words.append("| \(title)") }
        return words.joined(separator: " ")
    }
}

package import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

extension Deadline {
    /// What the phrase was understood to be, such as `hạn cuối 30/9/2026 (hết quý III/2026)`.
    package func explained(_ language: Language) -> String {
        var clauses: [String] = []
        if isStanding { clauses.append(language == .vietnamese ? "làm thường xuyên" : "a standing task") }
        if let span = span(language) { clauses.append(span) }
        for cadence in [cadence].compactMap(\.self) + furtherCadences {
            clauses.append(cadence.explained(language))
        }
        if let condition { clauses.append(condition.explained(language)) }
        if !milestones.isEmpty { clauses.append(milestoneList(language)) }
        if isVague {
            clauses.append(
                language == .vietnamese ? "không có ngày nào để tính hạn" : "no day that it is due on")
        }
        return clauses.joined(separator: "; ")
    }

    private func span(_ language: Language) -> String? {
        switch (start, due) {
        case (nil, nil): nil
        case (let start?, nil):
            language == .vietnamese
                ? "bắt đầu \(start.vietnamese), không nói ngày kết thúc"
                : "from \(start.englishLong), with no end named"
        case (nil, let due?): dueText(due, language)
        case (let start?, let due?):
            language == .vietnamese
                ? "\(dueText(due, language)), từ \(start.vietnamese)"
                : "\(dueText(due, language)), from \(start.englishLong)"
        }
    }

    private func dueText(_ due: CivilDate, _ language: Language) -> String {
        let period = periodKind.map { Period($0, containing: due) }
        switch language {
        case .vietnamese:
            var text = "hạn cuối \(dueMinuteOfDay.map { "\(clock($0)) ngày " } ?? "")\(due.vietnamese)"
            if let period, period.last == due { text += " (hết \(period.vietnameseName))" }
            if isStrict { text += " (viết “trước”, nên không tính ngày \(due.adding(days: 1).vietnamese))" }
            return text
        case .english:
            var text = "due \(due.englishLong)\(dueMinuteOfDay.map { " at \(clock($0))" } ?? "")"
            if let period, period.last == due { text += " (end of \(period.englishName))" }
            if isStrict { text += " (written “before”, so \(due.adding(days: 1).englishLong) is too late)" }
            return text
        }
    }

    private var periodKind: PeriodKind? {
        switch precision {
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .half: .half
        case .year: .year
        case .day, nil: nil
        }
    }

    private func milestoneList(_ language: Language) -> String {
        let parts = milestones.map { milestone in
            let date = language == .vietnamese ? milestone.due.vietnamese : milestone.due.englishLong
            return "“\(milestone.title)” \(date)"
        }
        return (language == .vietnamese ? "mốc: " : "milestones: ") + parts.joined(separator: ", ")
    }
}

extension Condition {
    package func explained(_ language: Language) -> String {
        var text = language == .vietnamese ? "chờ điều kiện “\(self.text)”" : "waits for “\(self.text)”"
        if let document {
            text +=
                language == .vietnamese
                ? ", ngày nằm trong văn bản \(document.designation)"
                : ", the dates are in \(document.designation)"
        }
        if let delay { text += ", " + delay.explained(language) }
        return text
    }
}

extension Delay {
    package func explained(_ language: Language) -> String {
        switch language {
        case .vietnamese:
            let count = months > 0 ? "\(months) tháng" : "\(days) ngày\(isWorkingDays ? " làm việc" : "")"
            return "\(count), không tính ngày xảy ra sự kiện"
        case .english:
            let count = months > 0 ? "\(months) months" : "\(days)\(isWorkingDays ? " working" : "") days"
            return "\(count) after it, that day itself not counted"
        }
    }
}

extension Period {
    package func explained(_ language: Language) -> String {
        switch language {
        case .vietnamese: "\(vietnameseName): từ \(first.vietnamese) đến \(last.vietnamese)"
        case .english: "\(englishName): \(first.englishLong) to \(last.englishLong)"
        }
    }
}

extension CivilDate {
    package func explained(_ language: Language) -> String {
        switch language {
        case .vietnamese: "\(weekday.vietnameseName), \(vietnameseLong)"
        case .english: "\(weekday.englishName), \(englishLong)"
        }
    }
}

package import PlanDiagnostics
import PlanDocuments
import PlanModel
import VietnameseCalendar

/// Our own words on the pages, in one language; the plan's text never passes through here.
package struct SiteWords: Sendable {
    package let language: Language
    let printed: PrintedWords

    package init(_ language: Language) {
        self.language = language
        printed = PrintedWords(language)
    }

    func say(_ vi: String, _ en: String) -> String { printed.say(vi, en) }

    /// A word of ``SiteWords/table``, by the name that templates know it by.
    subscript(_ name: String) -> String {
        guard let word = Self.byName[name] else { preconditionFailure("there is no word “\(name)”") }
        return word[language]
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: table.map { ($0.name, BilingualText(vi: $0.vi, en: $0.en)) })

    /// All words by name, for templates.
    var all: [(name: String, text: String)] { Self.table.map { ($0.name, say($0.vi, $0.en)) } }
}

/// Words that are made up for their numbers and dates.
extension SiteWords {
    /// `1 task`, `3 tasks`.
    private func english(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    func count(_ count: Int, _ vi: String, _ en: String) -> String { printed.count(count, vi: vi, en: en) }

    /// `T1`; `Jan`.
    func monthLabel(_ month: Int) -> String {
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return say("T\(month)", english[month - 1])
    }

    /// `Quý IV`; `Q4`.
    func quarter(_ number: Int) -> String { say("Quý \(["I", "II", "III", "IV"][number - 1])", "Q\(number)") }

    /// `Tháng 3/2026`; `March 2026`.
    func month(_ month: Period) -> String { printed.period(month).capitalizedFirst }

    /// `T2`; `Mon`.
    func weekdayInShort(_ day: Weekday) -> String {
        say(day.vietnameseShortName, String(day.englishName.prefix(3)))
    }

    /// `09/3`; `9 Mar`: the year is known from where it stands.
    func dayInYear(_ day: CivilDate) -> String {
        say("\(day.day)/\(day.month)", "\(day.day) \(monthLabel(day.month))")
    }

    func monthsOfPlan(_ interval: CivilInterval) -> String {
        say(
            "Các tháng từ \(printed.date(interval.start)) đến \(printed.date(interval.end))",
            "Months from \(printed.date(interval.start)) to \(printed.date(interval.end))")
    }

    /// How far off a day is: `hôm nay`, `còn 12 ngày`, `đã qua 3 ngày`.
    func daysLeft(_ days: Int) -> String {
        switch days {
        case 0: say("hôm nay", "today")
        case 1...: say("còn \(days) ngày", "in \(english(days, "day"))")
        default: say("đã qua \(-days) ngày", "\(english(-days, "day")) ago")
        }
    }

    /// What the bar of a task shows, in words.
    func timelineText(_ task: TaskView) -> String {
        var parts: [String] = []
        if let start = task.start {
            parts.append(say("từ \(printed.date(start))", "from \(printed.date(start))"))
        }
        if let due = task.due { parts.append(say("hạn \(printed.date(due))", "due \(printed.date(due))")) }
        parts += task.milestones.filter { $0.day != task.due }.map { milestone in
            say("mốc", "milestone") + " \(printed.date(milestone.day))"
                + (milestone.title.map { ": \($0)" } ?? "")
        }
        if task.timing.contains(.recurring) { parts.append(self["recurring"].lowercasedStart) }
        if task.timing.contains(.conditional) { parts.append(self["conditional"].lowercasedStart) }
        if task.due == nil && task.timing == [.open] { parts.append(self["withoutDate"].lowercasedStart) }
        if let progress = task.progress { parts.append(standing(progress).lowercasedStart) }
        return "\(task.name.number): " + parts.joined(separator: "; ")
    }

    func workloadText(own: Int, support: Int) -> String {
        say("chủ trì \(own), phối hợp \(support)", "owns \(own), supports \(support)")
    }

    func monthlyText(_ loads: [MonthlyLoad]) -> String {
        loads.map { load in
            "\(month(load.month)): "
                + count(load.dueCount, "nhiệm vụ", "task") + ", "
                + count(load.milestoneCount, "mốc", "milestone")
        }
        .joined(separator: "; ") + "."
    }

    /// What an entry of the calendar is: `Báo cáo nội bộ, tuần 03/2026`.
    func agenda(_ entry: AgendaEntry) -> String {
        var text = printed.kind(entry.kind)
        if let period = entry.period, entry.members.allSatisfy({ $0.task == nil && $0.target == nil }) {
            text += " \(printed.period(period))"
        }
        if let days = entry.daysBefore {
            text += say(
                ": còn \(days) ngày làm việc", ": \(english(days, "working day")) left")
        }
        return text
    }

    /// How many there are of what an entry is about: `9 đơn vị`.
    func memberCount(_ entry: AgendaEntry) -> String {
        let count = entry.members.count
        if entry.members[0].task != nil { return self.count(count, "nhiệm vụ", "task") }
        if entry.members[0].target != nil { return self.count(count, "chỉ tiêu", "target") }
        return self.count(count, "đơn vị", "unit")
    }

    func rest(_ rest: MonthView.Rest) -> String {
        switch rest {
        case .weekly: say("ngày nghỉ hằng tuần", "weekly rest day")
        case .holiday(let name): name[language]
        case .workedByAnnouncement: say("làm bù", "worked instead")
        }
    }

    /// What a file is: `Danh mục nhiệm vụ (Word)`.
    func document(_ document: SiteDocument) -> String {
        let kind =
            switch document.kind {
            case .plan: self["documentPlan"]
            case .report(let period): "\(self["documentReport"]) \(printed.period(period))"
            case .checklist: self["documentChecklist"]
            case .calendar: self["documentCalendar"]
            case .schedule: self["documentSchedule"]
            case .tasks: self["documentTasks"]
            case .targets: self["documentTargets"]
            }
        return "\(kind) (\(format(of: document)))"
    }

    /// `Word`
    func format(of document: SiteDocument) -> String {
        switch document.path.split(separator: ".").last {
        case "docx": "Word"
        case "xlsx": "Excel"
        case "pdf": "PDF"
        case "ics": "iCalendar"
        case "csv": "CSV"
        case "json": "JSON"
        case "md": "Markdown"
        case "html": say("trang in", "page to print")
        default: document.path
        }
    }
}

/// Sentences with numbers.
extension SiteWords {
    func more(_ count: Int) -> String { say("và \(count) mục khác", "and \(count) more") }

    func unitSummary(own: Int, support: Int) -> String {
        say(
            "Chủ trì \(own) nhiệm vụ, phối hợp \(support) nhiệm vụ.",
            "Owns \(english(own, "task")), supports \(english(support, "task")).")
    }

    func planFigures(tasks: Int, targets: Int) -> String {
        say(
            "\(tasks) nhiệm vụ, \(targets) chỉ tiêu",
            "\(english(tasks, "task")), \(english(targets, "target"))")
    }

    func coverage(_ coverage: Coverage) -> String {
        let all = coverage.groups.reduce(0) { $0 + $1.rows.count }
        let uncovered = coverage.targetsWithoutTask.count
        return say(
            "\(all) chỉ tiêu; \(all - uncovered) chỉ tiêu có nhiệm vụ phục vụ, \(uncovered) chỉ tiêu chưa có.",
            "\(english(all, "target")): \(all - uncovered) served by tasks, \(uncovered) by none.")
    }

    /// What the plans below take on of a plan, and what it takes on itself.
    func lineage(_ lineage: LineageCoverage) -> String {
        var sentences: [String] = []
        if !lineage.down.isEmpty {
            let (targets, tasks) = (lineage.coveredBelow.targets, lineage.coveredBelow.tasks)
            sentences.append(
                say(
                    "Kế hoạch cấp dưới cụ thể hóa \(targets.linked)/\(targets.all) chỉ tiêu, \(tasks.linked)/\(tasks.all) nhiệm vụ của kế hoạch này.",
                    "The plans below make \(targets.linked) of \(english(targets.all, "target")) and \(tasks.linked) of \(english(tasks.all, "task")) concrete."
                ))
        }
        if !lineage.up.isEmpty {
            let (targets, tasks) = (lineage.linkedAbove.targets, lineage.linkedAbove.tasks)
            sentences.append(
                say(
                    "\(targets.linked)/\(targets.all) chỉ tiêu, \(tasks.linked)/\(tasks.all) nhiệm vụ của kế hoạch này cụ thể hóa nội dung cấp trên.",
                    "\(targets.linked) of \(english(targets.all, "target")) and \(tasks.linked) of \(english(tasks.all, "task")) make something above concrete."
                ))
        }
        return sentences.joined(separator: " ")
    }

    /// `94 nơi: 80 chưa có số liệu, 14 đạt`
    func takers(_ standings: [LineageCoverage.Standing]) -> String {
        let names = standings.compactMap { $0.name?[language] }
        let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        let places = say("\(standings.count) nơi", english(standings.count, "place"))
        return parts.isEmpty ? places : places + ": " + parts.joined(separator: ", ")
    }

    /// How much a plan below takes on.
    func takenOn(_ count: Int) -> String {
        say("nhận \(count) nội dung", "takes on \(english(count, "record"))")
    }

    func gapTotal(_ count: Int) -> String {
        say("Tất cả \(count) nội dung.", "\(english(count, "gap")) in all.")
    }

    /// What records a gap is found in: `32 nhiệm vụ`.
    func records(tasks: Int, targets: Int) -> String {
        let parts = [
            tasks > 0 ? count(tasks, "nhiệm vụ", "task") : nil,
            targets > 0 ? count(targets, "chỉ tiêu", "target") : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension String {
    /// For the middle of a sentence.
    var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}

import DataFormats
import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar
import VietnameseText

/// What falls on days: soon, and over the year.
extension SiteWriter {
    static let daysAhead = 30
    /// As many as are told when less falls due within ``daysAhead``.
    private static let fewest = 5
    private static let mostMembers = 8

    /// What has to be met soon; absent when there is nothing left in the year.
    func dueSoon(of unit: UnitID? = nil) -> TemplateValue {
        let entries = site.upcoming(within: Self.daysAhead, atLeast: Self.fewest, of: unit)
        guard let last = entries.last else { return .flag(false) }
        let isWithin = last.day <= site.asOf.adding(days: Self.daysAhead)
        return [
            "range": .text(isWithin ? words["dueSoonRange"] : words["dueSoonNext"]),
            "entries": .list(entries.map { row($0, showsUnit: unit == nil) }),
        ]
    }

    func row(_ entry: AgendaEntry, showsUnit: Bool) -> TemplateValue {
        let left = site.asOf.days(to: entry.day)
        let shown = entry.members.count > Self.mostMembers + 1 ? Self.mostMembers : entry.members.count
        let hidden = entry.members.count - shown
        return [
            "date": .text(entry.day.iso), "day": .text(words.printed.dayAndDate(entry.day).capitalizedFirst),
            "left": .text(words.daysLeft(left)), "label": .text(words.agenda(entry)),
            "members": .list(
                entry.members.prefix(shown).map { part in
                    // On a unit's own page its name says nothing beside a task.
                    let value = member(part, entry)
                    return showsUnit || part.task == nil ? value : value.merging(["unit": ""])
                }),
            "more": hidden > 0
                ? [
                    "text": .text(words.more(hidden)),
                    "address": .text("\(SitePage.calendar.path)#\(entry.id)"),
                ] : .flag(false),
        ]
    }

    private func member(_ member: AgendaEntry.Member, _ entry: AgendaEntry) -> TemplateValue {
        let unit = member.unit.map { site.unitName($0) }
        var value: TemplateValue = [
            "kind": .text(entry.kind.rawValue), "unit": .text(unit?.name), "unitCode": .text(unit?.code),
            "part": .text(member.title), "number": "", "title": "", "code": "", "address": "",
        ]
        if let task = member.task { value = value.merging(link(task)) }
        if let target = member.target {
            value = value.merging(link(RecordName(site.plan.targets[target.rawValue])))
        }
        return value
    }

    var calendar: TemplateValue {
        let months = MonthView.all(of: site)
        let kinds = Checkpoint.Kind.agenda.filter { kind in site.agenda.contains { $0.kind == kind } }
        let units = site.index.units.units.ids.filter { unit in
            site.compiled.schedule.checkpoints.contains { $0.unit == unit }
        }
        let form = filterForm(
            words["calendarNoun"],
            [
                choice("kind", words["kind"], kinds.map { option($0.rawValue, words.printed.kind($0)) }),
                choice(
                    "unit", words["unit"],
                    units.vietnameseSorted { site.unitName($0).name }.map { option($0) }),
            ])
        let weekdays = Weekday.allCases.map { day -> TemplateValue in
            ["name": .text(words.printed.weekday(day)), "short": .text(words.weekdayInShort(day))]
        }
        return form.merging([
            "hasMonths": .flag(!months.isEmpty), "weekdays": .list(weekdays),
            "evidenceNote": .text(site.plan.isEvidenceRequired ? words["evidenceNote"] : ""),
            "months": .list(months.map(month)),
        ])
    }

    private func month(_ view: MonthView) -> TemplateValue {
        let withEntries = view.days.filter { !$0.entries.isEmpty }
        return [
            "anchor": .text("m-\(view.month.key)"), "title": .text(words.month(view.month)),
            "short": .text(words.monthLabel(view.month.number) + yearIfOther(view.month)),
            "isNow": .flag(view.month.contains(site.asOf)),
            "weeks": .list(view.weeks.map { ["days": .list($0.map(cell))] }),
            "hasDays": .flag(!withEntries.isEmpty), "days": .list(withEntries.map(day)),
        ]
    }

    /// Appraisals may fall in the year after.
    private func yearIfOther(_ month: Period) -> String {
        month.year == site.heading.year ? "" : "/\(month.year)"
    }

    private func cell(_ day: MonthView.Day?) -> TemplateValue {
        guard let day else { return ["isDay": false] }
        let isRest = day.rest != nil && day.rest != .workedByAnnouncement
        let styles = [isRest ? "off" : nil, day.date == site.asOf ? "today" : nil].compactMap(\.self)
        let entries = day.entries.map { entry -> TemplateValue in
            [
                "id": .text(entry.id), "label": .text(words.printed.kind(entry.kind)),
                "count": .number(entry.members.count),
            ]
        }
        return [
            "isDay": true, "number": .number(day.date.day),
            "style": .text(styles.isEmpty ? "" : " class=\"\(styles.joined(separator: " "))\""),
            "rest": .text(day.rest == .weekly ? nil : day.rest.map(words.rest)), "entries": .list(entries),
        ]
    }

    private func day(_ day: MonthView.Day) -> TemplateValue {
        let entries = day.entries.map { entry -> TemplateValue in
            let isFull = entry.kind.isDeadline && entry.kind != .targetJudged && entry.kind != .upwardReport
            return [
                "id": .text(entry.id), "label": .text(words.agenda(entry)),
                "countText": .text(words.memberCount(entry)), "isFull": .flag(isFull),
                "members": .list(entry.members.map { member($0, entry) }),
            ]
        }
        return [
            "date": .text(day.date.iso), "day": .text(words.printed.dayAndDate(day.date).capitalizedFirst),
            "rest": .text(day.rest.map(words.rest)), "entries": .list(entries),
        ]
    }
}

import PlanDocuments
package import PlanModel
import VietnameseCalendar
import VietnameseText

/// Where a plan stands on one page: what somebody has to act on first.
package struct Board: Sendable {
    /// How far ahead it looks, in days.
    package static let daysAhead = 14

    /// The alerts of one level.
    package struct Level: Sendable {
        package let level: AlertLevel
        package let alerts: [Alert]
    }

    /// The tasks that a unit answers for by the decisions in force; nil for those of no single unit.
    package struct UnitTally: Sendable {
        package let unit: UnitID?
        package let tally: StateTally
    }

    package struct SectionTally: Sendable {
        package let section: SectionID
        package let tally: StateTally
    }

    /// How many reports have come.
    package let reportCount: Int
    /// The most pressing first; levels without alerts are left out.
    package let levels: [Level]
    package let whole: StateTally
    /// In Vietnamese order of the names, tasks of no unit last.
    package let units: [UnitTally]
    /// In the order of the plan.
    package let sections: [SectionTally]
    /// In Vietnamese order of the names.
    package let scores: [UnitScore]
    package let upcoming: [AgendaEntry]
    package let awaited: [AwaitedAppraisal]

    package init(_ site: SitePlan) {
        let progress = site.compiled.progress
        reportCount = site.compiled.journal.reports.count { $0.date.value.map { $0 <= site.asOf } ?? false }
        levels = AlertLevel.allCases.reversed().compactMap { level in
            let alerts = progress.alerts.filter { $0.level == level }
            return alerts.isEmpty ? nil : Level(level: level, alerts: alerts)
        }
        whole = StateTally(progress.tasks)
        let byUnit = Dictionary(grouping: progress.tasks, by: \.owner)
        let owners = byUnit.keys.compactMap(\.self).sorted().vietnameseSorted { site.unitName($0).name }
        units = (owners.map(Optional.some) + [nil]).compactMap { unit in
            byUnit[unit].map { UnitTally(unit: unit, tally: StateTally($0)) }
        }
        sections = site.plan.sections.ids.map { id in
            let tasks = site.plan.sections[id.rawValue].tasks
            return SectionTally(
                section: id,
                tally: StateTally(progress.tasks.isEmpty ? [] : tasks.map { progress.tasks[$0.rawValue] }))
        }
        scores = progress.scoreboard.vietnameseSorted { site.unitName($0.unit).name }
        upcoming = site.upcoming(within: Self.daysAhead) { $0.isDeadline || $0.isHandedIn }
        awaited = AwaitedAppraisal.all(of: site)
    }
}

extension Checkpoint.Kind {
    /// What is reported or judged, beside deadlines.
    fileprivate var isHandedIn: Bool { self == .internalReport || self == .appraisal }
}

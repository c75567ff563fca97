import PlanModel

/// How the units stand, counted from where their tasks and reports stand.
enum Scoreboard {
    static func scores(_ tasks: [TaskProgress], _ reports: [ReportStanding]) -> [UnitScore] {
        let tasksByUnit = Dictionary(grouping: tasks.filter { $0.owner != nil }) { $0.owner! }
        let reportsByUnit = Dictionary(grouping: reports, by: \.unit)
        let units = Set(tasksByUnit.keys).union(reportsByUnit.keys).sorted()
        return units.map { score($0, tasksByUnit[$0] ?? [], reportsByUnit[$0] ?? []) }
    }

    private static func score(
        _ unit: UnitID, _ tasks: [TaskProgress], _ reports: [ReportStanding]
    ) -> UnitScore {
        UnitScore(
            unit: unit, states: tasks.reduce(into: [:]) { $0[$1.state, default: 0] += 1 },
            completedLate: tasks.count { $0.state == .completed && $0.isLate },
            reportsOnTime: reports.count { $0.outcome == .onTime },
            reportsLate: reports.count { $0.outcome == .late },
            reportsMissing: reports.count { $0.outcome == .missing })
    }
}

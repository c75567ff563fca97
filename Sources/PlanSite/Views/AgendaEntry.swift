package import PlanModel
package import VietnameseCalendar

/// What falls on one day, of one kind: the weekly reports of all units are one entry, not one each.
package struct AgendaEntry: Sendable {
    /// Who or what an entry is about.
    package struct Member: Hashable, Sendable {
        /// Who acts.
        package let unit: UnitID?
        /// nil for a report, which is about all of its unit's open tasks.
        package let task: TaskID?
        package let target: TargetID?
        /// What is to be done, for a milestone.
        package let title: String?

        /// Tasks and targets in the order of the plan, units by their ranks.
        fileprivate func order(_ ranks: [Int]) -> (Int, Int, Int) {
            (task?.rawValue ?? -1, target?.rawValue ?? -1, unit.map { ranks[$0.rawValue] } ?? -1)
        }
    }

    package let day: CivilDate
    package let kind: Checkpoint.Kind
    package let period: Period?
    /// For a reminder: working days before the due date.
    package let daysBefore: Int?
    package internal(set) var members: [Member]
    /// Stable within a plan; fit for an anchor.
    package let id: String

    private init(_ checkpoint: Checkpoint) {
        day = checkpoint.effective
        kind = checkpoint.kind
        period = checkpoint.period
        daysBefore = checkpoint.daysBefore
        members = []
        id = [day.iso, kind.rawValue, period?.key, daysBefore.map(String.init)].compactMap(\.self)
            .joined(separator: "-")
    }
}

extension AgendaEntry {
    private struct Key: Hashable {
        let day: CivilDate
        let kind: Checkpoint.Kind
        let period: Period?
        let daysBefore: Int?

        init(_ checkpoint: Checkpoint) {
            day = checkpoint.effective
            kind = checkpoint.kind
            // Targets are measured for a quarter, but everybody knows which.
            period = checkpoint.isReport ? checkpoint.period : nil
            daysBefore = checkpoint.daysBefore
        }
    }

    /// Checkpoints of a plan by day, then from what is done to what is only looked at.
    ///
    /// Evidence is due with its task, so it has no entry of its own on the due day.
    ///
    /// - Parameter unitRanks: the place of each unit of the registry in Vietnamese order of their names.
    static func all(of checkpoints: [Checkpoint], unitRanks: [Int]) -> [AgendaEntry] {
        var entries: [AgendaEntry] = []
        var places: [Key: Int] = [:]
        for checkpoint in checkpoints where checkpoint.kind != .evidenceDue {
            let key = Key(checkpoint)
            let place = places[key] ?? entries.count
            if place == entries.count {
                places[key] = place
                entries.append(AgendaEntry(checkpoint))
            }
            entries[place].add(checkpoint)
        }
        for place in entries.indices {
            entries[place].members.sort { $0.order(unitRanks) < $1.order(unitRanks) }
        }
        return entries.enumerated().sorted {
            ($0.element.day, $0.element.kind.rank, $0.element.daysBefore ?? 0, $0.offset)
                < ($1.element.day, $1.element.kind.rank, $1.element.daysBefore ?? 0, $1.offset)
        }
        .map(\.element)
    }

    private mutating func add(_ checkpoint: Checkpoint) {
        if checkpoint.isAboutMore || checkpoint.tasks.isEmpty {
            members.append(
                Member(
                    unit: checkpoint.unit, task: nil, target: checkpoint.target, title: checkpoint.title))
        } else {
            for task in checkpoint.tasks {
                members.append(
                    Member(unit: checkpoint.unit, task: task, target: nil, title: checkpoint.title))
            }
        }
    }
}

extension Checkpoint {
    /// Names tasks, but is not about them one by one: a target is judged, whatever serves it.
    fileprivate var isAboutMore: Bool { isReport || target != nil }

    /// About everything that a unit has open.
    fileprivate var isReport: Bool {
        kind == .internalReport || kind == .upwardReport || kind == .warningReview
    }
}

extension Checkpoint.Kind {
    /// Those that a calendar tells apart, in the order in which a day lists them.
    static let agenda: [Checkpoint.Kind] = [
        .due, .milestone, .instance, .upwardReport, .internalReport, .warningReview, .appraisal,
        .conditionReview, .targetJudged, .targetMeasured, .start, .reminder,
    ]

    fileprivate var rank: Int { Self.agenda.firstIndex(of: self) ?? Self.agenda.count }

    /// What has to be finished or handed in, as against what only prepares or follows it.
    var isDeadline: Bool {
        switch self {
        case .due, .milestone, .instance, .upwardReport, .targetJudged: true
        default: false
        }
    }
}

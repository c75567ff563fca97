import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// A compiled plan by unit and by task, so that all documents together take one pass over it.
package struct PlanIndex: Sendable {
    /// How a unit came to take part in a task.
    package struct Help: Sendable {
        package let task: TaskID
        package let role: SupportEntry.Role
        package let group: UnitGroupID?
    }

    package let plan: Plan
    /// nil for a plan that stands by itself or at the top.
    package let upper: UpperPlan?
    package let units: UnitRegistry
    package let calendar: WorkingCalendar
    /// Where the plan stands on the date that it was compiled for.
    package let progress: Progress
    /// Tasks by the unit that answers for them.
    package private(set) var owned: [[TaskID]]
    /// Tasks by each unit that takes part, without those that it answers for; each task once.
    package private(set) var helped: [[Help]]
    /// Checkpoints of single tasks, by task.
    package private(set) var ofTask: [[Checkpoint]]
    /// Everything else, by unit.
    package private(set) var ofUnit: [[Checkpoint]]
    /// The whole schedule.
    let schedule: [Checkpoint]
    /// The places in the schedule of what each unit acts on.
    private(set) var byUnit: [[Int]]
    private(set) var allowed: [String: [AllowedFinding]] = [:]
    /// Who answers for the tasks that a decision in force has handed over.
    private let handedOver: [TaskID: UnitID]

    package init(_ compiled: CompiledPlan, _ workspace: CompiledWorkspace) {
        plan = compiled.plan
        upper = UpperPlan(of: plan, in: workspace)
        units = workspace.workspace.units
        calendar = workspace.calendar
        progress = compiled.progress
        owned = Array(repeating: [], count: units.units.count)
        helped = Array(repeating: [], count: units.units.count)
        ofTask = Array(repeating: [], count: plan.tasks.count)
        ofUnit = Array(repeating: [], count: units.units.count)
        schedule = compiled.schedule.checkpoints
        handedOver = compiled.journal.changesByTask(until: workspace.asOf).compactMapValues { changes in
            changes.last { $0.change.kind.value == .ownerChange }?.change.owner.value?.unit
        }
        byUnit = Array(repeating: [], count: units.units.count)
        for (position, checkpoint) in schedule.enumerated() {
            place(checkpoint)
            if let unit = checkpoint.unit { byUnit[unit.rawValue].append(position) }
        }
        for id in plan.tasks.ids { place(id) }
        for finding in compiled.allowed {
            guard let record = finding.diagnostic.record else { continue }
            allowed[record, default: []].append(finding)
        }
    }

    package func name(_ id: TaskID) -> RecordName {
        RecordName(plan.tasks[id], plan)
    }

    /// What a target or task makes concrete of the plan above.
    func upperRecords(of record: PlanRecord) -> [UpperRecord] { upper?[record] ?? [] }

    package func name(_ unit: UnitID?) -> String? { unit.map { units.units[$0].displayName } }

    /// Who answers for a task on the day of compilation.
    func owner(of id: TaskID) -> UnitID? { handedOver[id] ?? plan.tasks[id].responsibleUnit }

    /// The owner by its official name; several, where the plan names several; nil when it names none.
    package func ownerNames(of id: TaskID) -> String? {
        if let unit = handedOver[id] { return name(unit) }
        let names = plan.tasks[id].owners.map { units.name($0.value.referent) }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    package func day(_ checkpoint: Checkpoint) -> ScheduledDay { ScheduledDay(checkpoint, calendar) }

    package func checkpoints(_ kind: Checkpoint.Kind, of task: TaskID) -> [Checkpoint] {
        ofTask[task.rawValue].filter { $0.kind == kind }
    }

    package func due(_ task: TaskID) -> CivilDate? { checkpoints(.due, of: task).first?.effective }

    /// By due date, those without one last; else in the order of the plan.
    func byDueDate<Element>(_ elements: [Element], _ task: (Element) -> TaskID) -> [Element] {
        elements.map { (due: due(task($0)) ?? .latest, id: task($0), element: $0) }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
            .map(\.element)
    }

    private mutating func place(_ checkpoint: Checkpoint) {
        switch checkpoint.kind {
        case .start, .reminder, .milestone, .instance, .due, .evidenceDue, .conditionReview:
            for task in checkpoint.tasks { ofTask[task.rawValue].append(checkpoint) }
        case .appraisal:
            for task in checkpoint.tasks { ofTask[task.rawValue].append(checkpoint) }
            if let unit = checkpoint.unit { ofUnit[unit.rawValue].append(checkpoint) }
        case .internalReport, .upwardReport, .warningReview, .targetMeasured, .targetJudged:
            if let unit = checkpoint.unit { ofUnit[unit.rawValue].append(checkpoint) }
        }
    }

    private mutating func place(_ id: TaskID) {
        let task = plan.tasks[id]
        let owner = owner(of: id)
        if let owner { owned[owner.rawValue].append(id) }
        let owners = handedOver[id] == nil ? task.owners : []
        let roles =
            owners.map { ($0, SupportEntry.Role.jointOwner) } + task.support.map { ($0, .support) }
            + task.advisors.map { ($0, .advice) }
        var seen: Set<UnitID> = []
        if let owner { seen.insert(owner) }
        // Units that are named themselves come before those that a group stands for.
        for (reference, role) in roles {
            guard let unit = reference.value.unit, seen.insert(unit).inserted else { continue }
            helped[unit.rawValue].append(Help(task: id, role: role, group: nil))
        }
        for (reference, role) in roles {
            guard let group = reference.value.group else { continue }
            for unit in units.members(.group(group)) where seen.insert(unit).inserted {
                helped[unit.rawValue].append(Help(task: id, role: role, group: group))
            }
        }
    }
}

package import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// A rule about plans that stand under each other; it is asked only where some do.
package protocol LineageRule: Rule {
    static func check(_ context: LineageContext, into findings: inout [Diagnostic])
}

/// What a rule about plans under plans may look at: all of them, as decisions in force leave them.
package struct LineageContext: Sendable {
    package let workspace: Workspace
    /// What decisions changed of tasks, for each plan that has any in force.
    private let decided: [PlanID: [TaskID: DecidedTerms]]
    private let allParentsAreKnown: Bool

    /// - Parameters:
    ///   - workspace: the plans and all that stand right below one of them, or all plans.
    ///   - asOf: the day by whose end a decision has to be in force.
    ///   - allParentsAreKnown: whether every plan that names one above it stands under it, also those left out.
    package init(_ workspace: Workspace, asOf: CivilDate, allParentsAreKnown: Bool) {
        self.workspace = workspace
        var decided: [PlanID: [TaskID: DecidedTerms]] = [:]
        for id in workspace.lineage.plans where !workspace.journals[id.rawValue].amendments.isEmpty {
            decided[id] = workspace.journals[id.rawValue].changesByTask(until: asOf)
                .mapValues(DecidedTerms.init)
        }
        self.decided = decided
        self.allParentsAreKnown = allParentsAreKnown
    }

    var lineage: PlanLineage { workspace.lineage }

    func plan(_ id: PlanID) -> Plan { workspace.plans[id] }

    /// Whether it is known what stands below a plan: nothing there, and no name of a plan above, is half told.
    ///
    /// Otherwise just what could not be read may cover what seems to be missing.
    func knowsAllBelow(_ upper: PlanID) -> Bool {
        plan(upper).isComplete && allParentsAreKnown
            && lineage.children(of: upper).allSatisfy { child in
                plan(child).isComplete && plan(child).upperNames.count == lineage.linksUp(from: child).count
            }
    }

    /// Links of records that are still in their plan, to a plan from all below it.
    func liveLinks(onto upper: PlanID) -> [PlanLineage.Link] {
        lineage.linksDown(from: upper).filter { withdrawal(of: $0.record, in: $0.lower) == nil }
    }

    /// Links whose two ends are still in their plans, in the order of the upper plans.
    var soundLinks: [PlanLineage.Link] {
        lineage.upperPlans.flatMap { upper in
            liveLinks(onto: upper).filter { withdrawal(of: $0.upperRecord, in: upper) == nil }
        }
    }

    /// The decision that took a record out of its plan; nil for one that is in it.
    func withdrawal(of record: PlanRecord, in plan: PlanID) -> TaskChange? {
        guard case .task(let id) = record else { return nil }
        return decided[plan]?[id]?.withdrawal
    }

    /// The last day in time, by the last extension in force or else by the plan, with its place.
    func due(of task: TaskID, in plan: PlanID) -> Spanned<CivilDate>? {
        if let extended = decided[plan]?[task]?.due { return extended }
        guard let deadline = workspace.plans[plan].tasks[task].deadline.spanned, let due = deadline.value.due
        else { return nil }
        return Spanned(due, deadline.span)
    }

    /// Who answers for a task, by the last handover in force or else by the plan.
    func owner(of task: TaskID, in plan: PlanID) -> UnitID? {
        decided[plan]?[task]?.owner ?? workspace.plans[plan].tasks[task].responsibleUnit
    }

    /// A finding at a link: the record that names another is told, and where that stands.
    func finding(
        _ rule: RuleDescriptor, _ message: MessageTemplate, _ arguments: [String: Argument],
        at link: PlanLineage.Link, labels: [Label]
    ) -> Diagnostic {
        let (lower, upper) = (workspace.plans[link.lower], workspace.plans[link.upper])
        let names: [String: Argument] = [
            "kind": link.record.kind, "record": .quoted(lower.code(of: link.record)),
            "upperKind": link.upperRecord.kind, "upper": .quoted(upper.code(of: link.upperRecord)),
            "parent": .quoted(upper.code.value),
        ]
        return Diagnostic(
            rule, message, names.merging(arguments) { _, own in own }, at: link.span,
            record: lower.code(of: link.record), labels: labels)
    }
}

/// What the decisions in force changed of one task.
private struct DecidedTerms: Sendable {
    private(set) var due: Spanned<CivilDate>?
    private(set) var owner: UnitID?
    private(set) var withdrawal: TaskChange?

    /// - Parameter changes: in the order in which they came to hold.
    init(_ changes: [DatedChange]) {
        for change in changes {
            switch change.change.kind.value {
            case .extension: due = change.change.due.spanned ?? due
            case .ownerChange: owner = change.change.owner.value?.unit ?? owner
            case .withdrawal: withdrawal = change.change
            case .suspension, .resumption, nil: break
            }
        }
    }
}

extension PlanRecord {
    /// `chỉ tiêu`; `task`
    var kind: Argument {
        switch self {
        case .target: .word(BilingualText(vi: "chỉ tiêu", en: "target"))
        case .task: .word(BilingualText(vi: "nhiệm vụ", en: "task"))
        }
    }
}

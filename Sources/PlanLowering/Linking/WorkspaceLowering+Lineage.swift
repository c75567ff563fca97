import PlanDiagnostics
package import PlanModel

extension WorkspaceLowering {
    /// How the plans stand under each other: only now are all of them known.
    ///
    /// Costs one look at each plan where none names a parent and no record makes anything concrete.
    package static func lineage(of plans: [Plan]) -> Lowered<PlanLineage> {
        guard plans.contains(where: { !$0.parent.isMissing || !$0.upperNames.isEmpty }) else {
            return Lowered(form: .none, diagnostics: [])
        }
        var linker = LineageLinker(plans)
        linker.linkPlans()
        linker.linkRecords()
        return Lowered(
            form: PlanLineage(parents: linker.parents, links: linker.links), diagnostics: linker.diagnostics)
    }
}

/// Resolves the names by which plans and their records point at the plan above.
private struct LineageLinker {
    private let plans: [Plan]
    private(set) var parents: [PlanID?]
    private(set) var links: [PlanLineage.Link] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ plans: [Plan]) {
        self.plans = plans
        parents = Array(repeating: nil, count: plans.count)
    }

    // MARK: - Plans

    mutating func linkPlans() {
        var codes = ByteMap<PlanID>()
        for id in plans.ids where !plans[id].code.value.isEmpty {
            codes.insert(id, for: plans[id].code.value)
        }
        for id in plans.ids {
            guard let name = plans[id].parent.spanned else { continue }
            guard let parent = codes[name.value] else {
                // A plan that could not be read whole may have lost the code that is sought.
                if plans.allSatisfy(\.isComplete) { diagnostics.append(unknownParent(name, of: plans[id])) }
                continue
            }
            parents[id.rawValue] = parent
        }
        breakCycles()
    }

    /// A circle is one mistake: it is told once, at the plan that comes first, and none of its plans has a parent then.
    private mutating func breakCycles() {
        // Which walk has met a plan: each plan is walked over once, whatever hangs below it.
        var walks = Array(repeating: 0, count: plans.count)
        for start in plans.ids {
            var (path, next) = ([PlanID](), start as PlanID?)
            while let plan = next, walks[plan.rawValue] == 0 {
                walks[plan.rawValue] = start.rawValue + 1
                path.append(plan)
                next = parents[plan.rawValue]
            }
            guard let met = next, walks[met.rawValue] == start.rawValue + 1,
                let place = path.firstIndex(of: met)
            else { continue }
            let circle = path[place...]
            diagnostics.append(cycle(Array(circle)))
            for plan in circle { parents[plan.rawValue] = nil }
        }
    }

    private func unknownParent(_ name: Spanned<String>, of plan: Plan) -> Diagnostic {
        let codes = plans.map(\.code.value).filter { $0 != plan.code.value && !$0.isEmpty }
        return Diagnostic(
            KH519UnknownParentPlan.rule, KH519UnknownParentPlan.unknown, ["code": .quoted(name.value)],
            at: name.span, record: plan.code.value,
            notes: codes.isEmpty ? [] : [Message(KH519UnknownParentPlan.known, ["codes": .list(codes)])],
            fixes: Self.fixes(name, among: codes, KH519UnknownParentPlan.replace))
    }

    /// - Parameter circle: each plan stands under the next, the last under the first.
    private func cycle(_ circle: [PlanID]) -> Diagnostic {
        let least = circle.min()!
        let place = circle.firstIndex(of: least)!
        let ordered = (circle[place...] + circle[..<place]).map { plans[$0] }
        let names = ordered.compactMap(\.parent.spanned)
        let message = ordered.count == 1 ? KH520ParentCycle.ofItself : KH520ParentCycle.circle
        return Diagnostic(
            KH520ParentCycle.rule, message,
            ordered.count == 1
                ? ["plan": .quoted(ordered[0].code.value)] : ["plans": .list(ordered.map(\.code.value))],
            at: names[0].span, record: ordered[0].code.value,
            labels: names.dropFirst().map {
                Label(KH520ParentCycle.here, ["parent": .quoted($0.value)], at: $0.span)
            })
    }

    // MARK: - Records

    mutating func linkRecords() {
        // Many plans stand under one, so each plan above is gone through once.
        var tables: [PlanID: UpperTable] = [:]
        for id in plans.ids where !plans[id].upperNames.isEmpty {
            guard let upper = parents[id.rawValue] else {
                // A parent that cannot be found has been reported; it says nothing of the links.
                if plans[id].parent.isMissing, plans[id].isComplete {
                    diagnostics.append(parentless(plans[id]))
                }
                continue
            }
            let table = tables[upper] ?? UpperTable(plans[upper])
            tables[upper] = table
            link(plans[id], id, to: upper, table)
        }
    }

    private mutating func link(_ plan: Plan, _ id: PlanID, to upper: PlanID, _ table: UpperTable) {
        for name in plan.upperNames {
            if let found = table.record(name.name.value, for: name.record) {
                links.append(
                    PlanLineage.Link(
                        lower: id, record: name.record, upper: upper, upperRecord: found,
                        span: name.name.span))
            } else if table.isComplete {
                diagnostics.append(unknown(name, of: plan, in: plans[upper], table))
            }
        }
    }

    /// All of its links hang in the air for one reason, which is told once.
    private func parentless(_ plan: Plan) -> Diagnostic {
        let first = plan.upperNames[0]
        return Diagnostic(
            KH521UnknownUpperRecord.rule, KH521UnknownUpperRecord.noParent,
            ["plan": .quoted(plan.code.value)], at: first.name.span, record: plan.code(of: first.record),
            labels: [Label(KH521UnknownUpperRecord.planHere, at: plan.anchor)])
    }

    private func unknown(_ name: UpperName, of plan: Plan, in upper: Plan, _ table: UpperTable) -> Diagnostic
    {
        let group = upper.groups.first { $0.code.value == name.name.value || $0.number == name.name.value }
        let arguments: [String: Argument] = [
            "code": .quoted(name.name.value), "parent": .quoted(upper.code.value),
        ]
        if let group {
            return Diagnostic(
                KH521UnknownUpperRecord.rule, KH521UnknownUpperRecord.group, arguments, at: name.name.span,
                record: plan.code(of: name.record),
                labels: [Label(KH521UnknownUpperRecord.groupHere, at: group.code.span)],
                notes: group.tasks.isEmpty
                    ? []
                    : [
                        Message(
                            KH521UnknownUpperRecord.subtasks,
                            ["codes": .list(group.tasks.map { upper.tasks[$0].code.value })])
                    ])
        }
        return Diagnostic(
            KH521UnknownUpperRecord.rule, KH521UnknownUpperRecord.unknown, arguments, at: name.name.span,
            record: plan.code(of: name.record),
            labels: [Label(KH521UnknownUpperRecord.planHere, at: upper.anchor)],
            fixes: Self.fixes(name.name, among: table.codes, KH521UnknownUpperRecord.replace))
    }

    private static func fixes(
        _ name: Spanned<String>, among codes: [String], _ replace: MessageTemplate
    ) -> [Fix] {
        guard let (code, isCertain) = NearMiss.closest(to: name.value, among: codes) else { return [] }
        return [
            Fix(
                replace, ["code": .quoted(code)], isCertain ? .safe : .unsafe, [Edit(name.span, code)])
        ]
    }
}

/// The targets and tasks of a plan by the names that the plans below it use.
private struct UpperTable {
    private let targets: TargetNames
    private let tasks: TaskNames

    init(_ plan: Plan) {
        (targets, tasks) = (TargetNames(plan), TaskNames(plan))
    }

    /// Whether a name that is not here is nowhere.
    var isComplete: Bool { targets.isComplete && tasks.isComplete }

    var codes: [String] { targets.codes + tasks.codes }

    /// A name that both a target and a task have means the one of the kind that uses it.
    func record(_ name: String, for record: PlanRecord) -> PlanRecord? {
        let (target, task) = (targets[name].map(PlanRecord.target), tasks[name].map(PlanRecord.task))
        return switch record {
        case .target: target ?? task
        case .task: task ?? target
        }
    }
}

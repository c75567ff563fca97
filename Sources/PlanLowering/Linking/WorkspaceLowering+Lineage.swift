import PlanDiagnostics
package import PlanModel

extension WorkspaceLowering {
    /// Which plan stands right above each: only when all are summed up are their codes known.
    ///
    /// Costs one look at each plan where none names a parent.
    package static func parents(of plans: [PlanSummary]) -> Lowered<[PlanID?]> {
        guard plans.contains(where: { !$0.parent.isMissing }) else {
            return Lowered(form: plans.map { _ in nil }, diagnostics: [])
        }
        var linker = ParentLinker(plans)
        linker.linkPlans()
        return Lowered(form: linker.parents, diagnostics: linker.diagnostics)
    }

    /// How plans stand under each other: what their records make concrete of the plan above.
    ///
    /// - Parameters:
    ///   - plans: with every plan the one above it.
    ///   - parents: for each of the plans its parent among them; nil also where that is not to be linked now.
    package static func lineage(of plans: [Plan], under parents: [PlanID?]) -> Lowered<PlanLineage> {
        guard parents.contains(where: { $0 != nil }) else { return Lowered(form: .none, diagnostics: []) }
        var linker = RecordLinker(plans)
        for (id, parent) in zip(plans.ids, parents) where !plans[id].upperNames.isEmpty {
            if let parent { linker.link(id, to: parent) }
        }
        return Lowered(
            form: PlanLineage(parents: parents, links: linker.links), diagnostics: linker.diagnostics)
    }

    /// The finding about a plan whose records make something concrete although it stands under no plan.
    ///
    /// All of its links hang in the air for one reason, which is told once. Of a parent that cannot be found another rule
    /// speaks; it says nothing of the links.
    static func parentless(_ plan: Plan) -> [Diagnostic] {
        guard plan.parent.isMissing, plan.isComplete, let first = plan.upperNames.first else { return [] }
        return [
            Diagnostic(
                KH521UnknownUpperRecord.rule, KH521UnknownUpperRecord.noParent,
                ["plan": .quoted(plan.code.value)], at: first.name.span, record: plan.code(of: first.record),
                labels: [Label(KH521UnknownUpperRecord.planHere, at: plan.anchor)])
        ]
    }

    fileprivate static func fixes(
        _ name: Spanned<String>, among codes: [String], _ replace: MessageTemplate
    ) -> [Fix] {
        guard let (code, isCertain) = NearMiss.closest(to: name.value, among: codes) else { return [] }
        return [
            Fix(
                replace, ["code": .quoted(code)], isCertain ? .safe : .unsafe, [Edit(name.span, code)])
        ]
    }
}

/// Resolves the names by which plans point at the plan above.
private struct ParentLinker {
    private let plans: [PlanSummary]
    private(set) var parents: [PlanID?]
    private(set) var diagnostics: [Diagnostic] = []

    /// How many codes a reader still looks through.
    private static let mostCodes = 20

    init(_ plans: [PlanSummary]) {
        self.plans = plans
        parents = Array(repeating: nil, count: plans.count)
    }

    mutating func linkPlans() {
        var codes = ByteMap<PlanID>()
        for (index, plan) in plans.enumerated() where !plan.code.value.isEmpty {
            codes.insert(PlanID(index), for: plan.code.value)
        }
        // A plan that could not be read whole may have lost the code that is sought.
        let allAreComplete = plans.allSatisfy(\.isComplete)
        for (index, plan) in plans.enumerated() {
            guard let name = plan.parent.spanned else { continue }
            parents[index] = codes[name.value]
            if parents[index] == nil, allAreComplete { diagnostics.append(unknownParent(name, of: plan)) }
        }
        breakCycles()
    }

    /// A circle is one mistake: it is told once, at the plan that comes first, and none of its plans has a parent then.
    private mutating func breakCycles() {
        // Which walk has met a plan: each plan is walked over once, whatever hangs below it.
        var walks = Array(repeating: 0, count: plans.count)
        for start in plans.indices {
            var (path, next) = ([PlanID](), PlanID(start) as PlanID?)
            while let plan = next, walks[plan.rawValue] == 0 {
                walks[plan.rawValue] = start + 1
                path.append(plan)
                next = parents[plan.rawValue]
            }
            guard let met = next, walks[met.rawValue] == start + 1,
                let place = path.firstIndex(of: met)
            else { continue }
            let circle = path[place...]
            diagnostics.append(cycle(Array(circle)))
            for plan in circle { parents[plan.rawValue] = nil }
        }
    }

    private func unknownParent(_ name: Spanned<String>, of plan: PlanSummary) -> Diagnostic {
        let codes = plans.map(\.code.value).filter { $0 != plan.code.value && !$0.isEmpty }
        let isShortList = (1...Self.mostCodes).contains(codes.count)
        return Diagnostic(
            KH519UnknownParentPlan.rule, KH519UnknownParentPlan.unknown, ["code": .quoted(name.value)],
            at: name.span, record: plan.code.value,
            notes: isShortList ? [Message(KH519UnknownParentPlan.known, ["codes": .list(codes)])] : [],
            fixes: WorkspaceLowering.fixes(name, among: codes, KH519UnknownParentPlan.replace))
    }

    /// - Parameter circle: each plan stands under the next, the last under the first.
    private func cycle(_ circle: [PlanID]) -> Diagnostic {
        let least = circle.min()!
        let place = circle.firstIndex(of: least)!
        let ordered = (circle[place...] + circle[..<place]).map { plans[$0.rawValue] }
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
}

/// Resolves the names by which records point at those of the plan above.
private struct RecordLinker {
    private let plans: [Plan]
    private(set) var links: [PlanLineage.Link] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Many plans stand under one, so each plan above is gone through once.
    private var tables: [PlanID: UpperTable] = [:]

    init(_ plans: [Plan]) {
        self.plans = plans
    }

    mutating func link(_ id: PlanID, to upper: PlanID) {
        let table = tables[upper] ?? UpperTable(plans[upper])
        tables[upper] = table
        link(plans[id], id, to: upper, table)
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
            fixes: WorkspaceLowering.fixes(name.name, among: table.codes, KH521UnknownUpperRecord.replace))
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

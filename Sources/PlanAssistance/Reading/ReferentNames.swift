import PlanDiagnostics
import PlanLowering
package import PlanModel
import PlanPhrases

/// Every name by which texts refer to things, for looking them up.
package struct ReferentNames: Sendable {
    private let units: UnitNames
    private let plans: [PlanNames]
    private let lineage: PlanLineage

    package init(_ workspace: Workspace) {
        lineage = workspace.lineage
        units = UnitNames(workspace.units)
        plans = workspace.plans.map(PlanNames.init)
    }

    /// What a text of the type names; nil for what names nothing.
    ///
    /// - Parameters:
    ///   - plan: the index of the plan in whose files the text stands, if it is one's.
    ///   - scope: the kind of record whose code the text is, for the type of codes.
    func referent(of text: String, _ type: FieldType, in scope: Scope, plan: Int?) -> Referent? {
        switch type {
        case .unitReference: return unit(text)
        case .code where scope == .unit || scope == .unitGroup: return unit(text)
        case .ruleCode: return RuleCode(text).map(Referent.rule)
        case .upperReference:
            guard let plan, let upper = lineage.parent(of: PlanID(plan))?.rawValue else { return nil }
            return plans[upper].upperReferent(of: text, in: scope).map { .inPlan(upper, $0) }
        default:
            guard let plan else { return nil }
            return plans[plan].referent(of: text, type, in: scope).map { .inPlan(plan, $0) }
        }
    }

    func unit(_ name: String) -> Referent? {
        switch units.reference(to: name)?.referent {
        case .unit(let id): .unit(id)
        case .group(let id): .unitGroup(id)
        case nil: nil
        }
    }
}

/// The names of one plan's things.
private struct PlanNames: Sendable {
    var tasks: [String: PlanReferent] = [:]
    var targets: [String: PlanReferent] = [:]
    var targetGroups: [String: PlanReferent] = [:]
    var bases: [String: PlanReferent] = [:]
    var kinds: [String: PlanReferent] = [:]

    init(_ plan: Plan) {
        for id in plan.tasks.ids {
            Self.add(plan.tasks[id].code.value, plan.tasks[id].number, .task(id), &tasks)
        }
        // A group's only sub-task has the group's number, which then means the sub-task.
        for id in plan.groups.ids {
            Self.add(plan.groups[id].code.value, plan.groups[id].number, .taskGroup(id), &tasks)
        }
        for id in plan.targets.ids {
            Self.add(plan.targets[id].code.value, plan.targets[id].number, .target(id), &targets)
        }
        for id in plan.targetGroups.ids {
            Self.add(plan.targetGroups[id].code?.value ?? "", "", .targetGroup(id), &targetGroups)
        }
        for id in plan.bases.ids {
            let designation = plan.bases[id].document.value?.designation ?? ""
            Self.add(plan.bases[id].code?.value ?? "", designation, .basis(id), &bases)
        }
        for (index, kind) in plan.evidenceKinds.enumerated() {
            Self.add(kind.code.value, "", .evidenceKind(index), &kinds)
        }
    }

    /// The first thing of a name keeps it.
    private static func add(
        _ code: String, _ other: String, _ referent: PlanReferent, _ names: inout [String: PlanReferent]
    ) {
        for name in [code, other] where !name.isEmpty && names[name] == nil { names[name] = referent }
    }

    func referent(of text: String, _ type: FieldType, in scope: Scope) -> PlanReferent? {
        switch type {
        case .taskReference: tasks[text]
        case .targetReference: targets[text]
        case .basisReference, .citation: bases[text] ?? citation(text)
        case .evidenceKindReference: kinds[text]
        case .code:
            switch scope {
            case .task: tasks[text]
            case .target: targets[text]
            case .targetGroup: targetGroups[text]
            case .legalBasis: bases[text]
            case .evidenceKind: kinds[text]
            default: nil
            }
        default: nil
        }
    }

    /// What a record of that kind in a plan below means by a name.
    func upperReferent(of text: String, in scope: Scope) -> PlanReferent? {
        scope == .target ? targets[text] ?? tasks[text] : tasks[text] ?? targets[text]
    }

    private func citation(_ text: String) -> PlanReferent? {
        CitationGrammar.read(text).value.flatMap { bases[$0.designation] }
    }
}

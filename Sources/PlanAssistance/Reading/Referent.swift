package import PlanDiagnostics
package import PlanModel

/// A thing that has a code or a name in the workspace and that texts refer to.
package enum Referent: Hashable, Sendable {
    case unit(UnitID)
    case unitGroup(UnitGroupID)
    /// A thing of the plan at that index of the workspace.
    case inPlan(Int, PlanReferent)
    case rule(RuleCode)
}

/// A thing that one plan has.
package enum PlanReferent: Hashable, Sendable {
    case task(TaskID)
    case taskGroup(TaskGroupID)
    case target(TargetID)
    case targetGroup(TargetGroupID)
    case basis(LegalBasisID)
    case evidenceKind(Int)
}

extension Workspace {
    /// Where the referent's code is written, or what stands for one; nil for a rule, which no file defines.
    package func definition(of referent: Referent) -> Spanned<String>? {
        switch referent {
        case .unit(let id): units.units[id].code
        case .unitGroup(let id): units.groups[id].code
        case .inPlan(let plan, let referent): plans[plan].definition(of: referent)
        case .rule: nil
        }
    }
}

extension Plan {
    fileprivate func definition(of referent: PlanReferent) -> Spanned<String>? {
        switch referent {
        case .task(let id): tasks[id].code
        case .taskGroup(let id): groups[id].code
        case .target(let id): targets[id].code
        case .targetGroup(let id): targetGroups[id].code
        case .basis(let id): bases[id].code ?? Spanned(bases[id].text, bases[id].span)
        case .evidenceKind(let index): evidenceKinds[index].code
        }
    }
}

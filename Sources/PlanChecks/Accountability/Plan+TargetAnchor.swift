import PlanDiagnostics
import PlanModel

extension Plan {
    /// Where something that concerns all targets is blamed: the first group's code or title.
    var targetAnchor: SourceSpan {
        guard let group = targetGroups.first else { return anchor }
        return group.code?.span ?? group.title.span ?? group.span
    }
}

package import PlanDiagnostics

/// Every check, by stage and then by code; a test holds the list against the folder.
package enum RuleList {
    package static let sourceRules: [any SourceRule.Type] = []

    package static let workspaceRules: [any WorkspaceRule.Type] = []

    package static let planRules: [any PlanRule.Type] = [
        OwnerMissing.self
    ]

    package static let scheduleRules: [any ScheduleRule.Type] = []

    /// The descriptors of all of them, by code.
    package static let descriptors: [RuleDescriptor] =
        (sourceRules.map { $0.rule } + workspaceRules.map { $0.rule } + planRules.map { $0.rule }
        + scheduleRules.map { $0.rule }).sorted { $0.code < $1.code }
}

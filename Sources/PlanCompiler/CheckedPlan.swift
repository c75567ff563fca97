package import PlanModel

/// What is known of a plan when it has been checked, also where it has been let go of.
package struct CheckedPlan: Sendable {
    package let code: String
    package let folder: String
    package let year: Int?
    /// The plan right above.
    package let parent: PlanID?
    /// The plans whose tasks its tasks go on with, in the order of the workspace.
    package let earlier: [PlanID]
    /// What the disk says of the files that its reports name, by path.
    package let evidenceFiles: [String: EvidenceFile]
}

extension CheckedPlan {
    /// - Parameter ids: all plans by their codes.
    init(_ verdict: PlanVerdict, _ sources: PlanSources, under parent: PlanID?, _ ids: [String: PlanID]) {
        let summary = verdict.summary
        let earlier = summary.continued.compactMap { TaskName($0.name.value).flatMap { ids[$0.plan] } }
        self.init(
            code: summary.code.value, folder: sources.folder, year: summary.year?.value, parent: parent,
            earlier: Set(earlier).sorted { $0.rawValue < $1.rawValue }, evidenceFiles: verdict.evidence)
    }
}

package import PlanModel

/// What is known of a plan when it has been checked, also where it has been let go of.
package struct CheckedPlan: Sendable {
    package let code: String
    package let folder: String
    package let year: Int?
    /// The plan right above.
    package let parent: PlanID?
    /// What the disk says of the files that its reports name, by path.
    package let evidenceFiles: [String: EvidenceFile]
}

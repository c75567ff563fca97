package import ConcurrentWork
package import PlanCompiler
package import PlanDiagnostics
package import PlanWorkspace
package import VietnameseCalendar

/// What a server is started with: whatever of the world it does not look at itself.
package struct ServerSettings {
    package let version: String
    /// The number of workers that there were before this one.
    package let generation: Int
    /// What was asked for on the command line; it goes before everything else.
    package let language: Language?
    /// The date to compile for, asked at each compilation: a session may go on over midnight.
    package let asOf: () -> CivilDate
    /// How evidence files of a workspace are looked at.
    package let evidence: (WorkspaceRoot) -> EvidenceLookup
    package let concurrently: Concurrently

    package init(
        version: String, generation: Int, language: Language?, asOf: @escaping () -> CivilDate,
        evidence: @escaping (WorkspaceRoot) -> EvidenceLookup, concurrently: Concurrently
    ) {
        self.version = version
        self.generation = generation
        self.language = language
        self.asOf = asOf
        self.evidence = evidence
        self.concurrently = concurrently
    }
}

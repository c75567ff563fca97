package import PlanDiagnostics

/// What an appendix came to: files of tasks, a registry to propose, and what a person has to decide.
package struct ImportedPlan: Sendable {
    /// Files within the workspace, those of tasks first, in order.
    package let files: [SourceFile]
    /// The path of the proposed registry among them; nil when all names are registered.
    package let proposedUnits: String?
    /// In the order of the files.
    package let diagnostics: [Diagnostic]
    /// The document first, then the files that were made.
    package let sources: SourceMap
    package let tally: ImportTally

    /// Whether a person has to decide something; information alone does not count.
    package var needsDecisions: Bool { diagnostics.contains { $0.severity != .info } }
}

/// How much was found.
package struct ImportTally: Hashable, Sendable {
    package var sections = 0
    package var groups = 0
    package var tasks = 0
    /// The year that the deadlines were read with; nil when none was given and none is named.
    package var year: Int?
    /// Tables of the appendix, those that go on after a page break among them.
    package var tables = 0
    /// Tables that have nothing to do with it, and are not imported.
    package var otherTables = 0
    /// Rows that repeated a heading.
    package var repeatedHeadings = 0
}

import PlanDiagnostics
package import PlanModel

/// Fills the tables with a compiled workspace, wherever their rows go.
package struct RowWriter<Sink: RowSink> where Sink.Failure == Never {
    /// Opens a table for rows that have these columns.
    private let open: (_ table: String, _ columns: [String]) -> Sink

    package init(_ open: @escaping (_ table: String, _ columns: [String]) -> Sink) {
        self.open = open
    }

    func insert(into table: String, _ columns: String...) -> Sink {
        open(table, columns)
    }

    func insert(into table: String, _ columns: [String]) -> Sink {
        open(table, columns)
    }
}

extension RowWriter {
    /// Everything, the plans sorted by code.
    ///
    /// - Precondition: the manifest lists every file of the workspace's sources.
    package func writeRows(
        of compiled: CompiledWorkspace, _ manifest: BuildManifest
    ) {
        var rules = writeFrame(compiled, manifest)
        for place in PlanPlace.all(of: compiled) { rules.formUnion(writePlan(place, of: compiled)) }
        writeRules(rules)
    }

    /// What plans refer to.
    ///
    /// - Returns: the rules that found something.
    func writeFrame(_ compiled: CompiledWorkspace, _ manifest: BuildManifest) -> Set<RuleDescriptor> {
        let rows = WorkspaceRows(compiled)
        writeBuild(compiled, manifest)
        writeUnits(rows)
        writeCalendar(compiled.calendar)
        return writeFindings(ofWorkspaceIn: rows)
    }

    /// The rows of one plan, parents before children but for records of other plans and the rules that found something.
    ///
    /// - Returns: these rules.
    func writePlan(_ place: PlanPlace, of compiled: CompiledWorkspace) -> Set<RuleDescriptor> {
        let rows = PlanRows(WorkspaceRows(compiled), place)
        writePlan(rows)
        writeRegimes(rows)
        writeTargets(rows)
        writeTasks(rows)
        writeTaskDetails(rows)
        writeSchedule(rows, rows.compiled.schedule)
        writeJournal(rows, rows.compiled.journal)
        writeProgress(rows, rows.compiled.progress)
        writeLineage(rows)
        writeSearch(rows)
        return writeFindings(rows)
    }
}

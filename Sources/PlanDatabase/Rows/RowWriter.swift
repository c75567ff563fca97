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
        writeFrame(compiled, manifest)
        var findings = FoundRows(ofWorkspaceIn: compiled)
        for place in PlanPlace.all(of: compiled.workspace) {
            findings.add(writePlan(place, of: compiled))
        }
        writeFindings(findings, of: compiled)
    }

    /// What plans refer to.
    func writeFrame(_ compiled: CompiledWorkspace, _ manifest: BuildManifest) {
        writeBuild(compiled, manifest)
        writeUnits(WorkspaceRows(compiled))
        writeCalendar(compiled.calendar)
    }

    /// The rows of one plan, parents before children but for records of other plans.
    ///
    /// - Returns: what was found in it, which has its order among that of all plans.
    func writePlan(_ place: PlanPlace, of compiled: CompiledWorkspace) -> FoundRows {
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
        return FoundRows(in: rows)
    }
}

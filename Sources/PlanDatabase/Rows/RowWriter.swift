package import PlanModel

/// Fills the tables with a compiled workspace, wherever their rows go.
package struct RowWriter<Sink: RowSink & ~Copyable> {
    /// Opens a table for rows that have these columns.
    private let open: (_ table: String, _ columns: [String]) throws(Sink.Failure) -> Sink

    package init(_ open: @escaping (_ table: String, _ columns: [String]) throws(Sink.Failure) -> Sink) {
        self.open = open
    }

    func insert(into table: String, _ columns: String...) throws(Sink.Failure) -> Sink {
        try open(table, columns)
    }

    func insert(into table: String, _ columns: [String]) throws(Sink.Failure) -> Sink {
        try open(table, columns)
    }
}

extension RowWriter where Sink: ~Copyable {
    /// Everything, the plans sorted by code.
    ///
    /// - Precondition: the manifest lists every file of the workspace's sources.
    package func writeRows(
        of compiled: CompiledWorkspace, _ manifest: BuildManifest
    ) throws(Sink.Failure) {
        try writeFrame(compiled, manifest)
        var findings = FoundRows(ofWorkspaceIn: compiled)
        for place in PlanPlace.all(of: compiled.workspace) {
            try findings.add(writePlan(place, of: compiled))
        }
        try writeFindings(findings, of: compiled)
    }

    /// What plans refer to.
    func writeFrame(_ compiled: CompiledWorkspace, _ manifest: BuildManifest) throws(Sink.Failure) {
        try writeBuild(compiled, manifest)
        try writeUnits(WorkspaceRows(compiled))
        try writeCalendar(compiled.calendar)
    }

    /// The rows of one plan, parents before children but for records of other plans.
    ///
    /// - Returns: what was found in it, which has its order among that of all plans.
    func writePlan(_ place: PlanPlace, of compiled: CompiledWorkspace) throws(Sink.Failure) -> FoundRows {
        let rows = PlanRows(WorkspaceRows(compiled), place)
        try writePlan(rows)
        try writeRegimes(rows)
        try writeTargets(rows)
        try writeTasks(rows)
        try writeTaskDetails(rows)
        try writeSchedule(rows, rows.compiled.schedule)
        try writeJournal(rows, rows.compiled.journal)
        try writeProgress(rows, rows.compiled.progress)
        try writeLineage(rows)
        try writeSearch(rows)
        return FoundRows(in: rows)
    }
}

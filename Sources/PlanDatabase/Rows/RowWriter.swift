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
    /// Parents before children, as the foreign keys ask.
    ///
    /// - Precondition: the manifest lists every file of the workspace's sources.
    package func writeRows(
        of compiled: CompiledWorkspace, _ manifest: BuildManifest
    ) throws(Sink.Failure) {
        let workspace = WorkspaceRows(compiled)
        try writeBuild(compiled, manifest)
        try writeUnits(workspace)
        try writeCalendar(compiled.calendar)
        let plans = workspace.plans
        var found: [PlanFindings] = []
        for plan in plans {
            let compiled = compiled.plans[plan.id.rawValue]
            try writePlan(plan)
            try writeRegimes(plan)
            try writeTargets(plan)
            try writeTasks(plan)
            try writeTaskDetails(plan)
            try writeSchedule(plan, compiled.schedule)
            try writeJournal(plan, compiled.journal)
            try writeProgress(plan, compiled.progress)
            found.append(
                PlanFindings(plan: plan.code, allowed: compiled.allowed, findings: compiled.findings))
        }
        // What plans make concrete of each other points at records of both.
        for plan in plans { try writeLineage(plan) }
        try writeFindings(workspace, plans, found)
        try writeSearch(workspace, plans)
    }
}

import PlanDiagnostics
package import PlanDocuments

/// What became of one form of a run.
package struct CollectedForm: Sendable {
    package enum Outcome: Hashable, Sendable {
        /// A report that was not there before.
        case new
        /// The report that is there says just the same.
        case unchanged
        /// The report that is there is to be replaced, as was asked for.
        case replaced
        /// Another report of the unit and period is there, and nobody asked for it to be replaced.
        /// - Parameter difference: what would change, as `diff -u` shows it.
        case conflict(difference: String)
        /// The same report as another form of the run.
        case repeated(form: String)
        /// Nothing of it can be collected.
        case faulty
    }

    /// The path as it was given.
    package let source: String
    /// nil where not even that is known.
    package let unit: UnitName?
    package var report: CollectedReport?
    package var faults: [FormFault]
    package var outcome: Outcome

    package init(
        _ source: String, of unit: UnitName?, report: CollectedReport?, faults: [FormFault],
        _ outcome: Outcome
    ) {
        self.source = source
        self.unit = unit
        self.report = report
        self.faults = faults
        self.outcome = outcome
    }

    /// Whether it keeps the run from writing.
    package var isRefused: Bool {
        if case .conflict = outcome { return true }
        return outcome == .faulty || faults.contains { $0.severity == .error }
    }
}

import ConcurrentWork
import PlanChecks
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanSyntax

/// What is found beside the plans: in what they share, in how they stand beside each other, in files of no plan.
enum WorkspaceFindings {
    static func of(_ frame: WorkspaceFrame, _ plans: [PlanSummary]) -> [Diagnostic] {
        let context = WorkspaceContext(units: frame.units, calendars: frame.calendars, plans: plans)
        return Checking.findings(in: context) + WorkspaceLowering.historyFindings(in: plans)
    }
}

extension [PlacedSource] {
    /// Of files that are read with no plan, whose text has to be sound all the same.
    func diagnostics(_ concurrently: Concurrently) -> [Diagnostic] {
        concurrently.map(count) { index in
            let source = self[index]
            guard source.place != nil else {
                return [KH904UnexpectedFile.found(source.file.path, source.file.id)]
            }
            return source.read().diagnostics
        }.flatMap(\.self)
    }
}

extension [PlanSummary] {
    /// Whether every plan that names one above it stands under it.
    func areLinked(to parents: [PlanID?]) -> Bool {
        zip(self, parents).allSatisfy { $0.parent.isMissing || $1 != nil }
    }
}

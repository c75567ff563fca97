package import PlanDiagnostics

/// Counts of findings, for the line that ends a report.
package struct DiagnosticTally: Hashable, Sendable {
    package private(set) var errors = 0
    package private(set) var warnings = 0
    package private(set) var infos = 0
    /// Findings that `fix` mends by itself.
    package private(set) var safelyFixable = 0
    /// Findings that only `fix --unsafe` mends.
    package private(set) var unsafelyFixable = 0
    /// The files that have any.
    package private(set) var files: Set<FileID> = []

    package var total: Int { errors + warnings + infos }

    package init(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .info: infos += 1
            }
            let trust = diagnostic.fixes.map(\.applicability)
            if trust.contains(.safe) {
                safelyFixable += 1
            } else if trust.contains(.unsafe) {
                unsafelyFixable += 1
            }
            files.insert(diagnostic.span.file)
        }
    }

    package static func + (left: DiagnosticTally, right: DiagnosticTally) -> DiagnosticTally {
        var sum = left
        sum.errors += right.errors
        sum.warnings += right.warnings
        sum.infos += right.infos
        sum.safelyFixable += right.safelyFixable
        sum.unsafelyFixable += right.unsafelyFixable
        sum.files.formUnion(right.files)
        return sum
    }
}

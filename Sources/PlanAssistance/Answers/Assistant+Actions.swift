package import PlanCompiler
package import PlanDiagnostics
import PlanLowering

/// A change that the author may want made.
package struct AssistedAction: Sendable {
    package enum Kind: Hashable, Sendable {
        /// Mends the finding; a safe one certainly keeps the meaning.
        case fix(isSafe: Bool)
        /// Leaves the finding as it is, with a waiver.
        case waive
    }

    package let title: String
    package let kind: Kind
    /// What it answers.
    package let diagnostic: Diagnostic
    package let edits: [Edit]
}

extension Assistant {
    /// The fixes of the findings that touch a range, and for each a waiver where one is allowed.
    package func actions(in file: FileID, _ range: Range<Int>) -> [AssistedAction] {
        let findings = compilation.diagnostics.filter { finding in
            finding.span.file == file && finding.span.range.lowerBound <= range.upperBound
                && range.lowerBound <= finding.span.range.upperBound
        }
        guard !findings.isEmpty, let read = read(file) else { return [] }
        return findings.flatMap { fixes(of: $0) } + findings.compactMap { waiver(for: $0, read) }
    }

    /// What `kehoach fix` would do to one file: the file's text as it would be, nil when nothing would change.
    package static func mended(
        _ path: String, _ inputs: [SourceInput], _ settings: CompilationSettings
    ) -> [UInt8]? {
        let sources = SourceMapOrder(inputs)
        let outcome = Fixing.fixed(inputs, settings, allowsUnsafe: false) { sources.path(of: $0) == path }
        return outcome.changes.first { $0.path == path }?.after
    }

    private func fixes(of finding: Diagnostic) -> [AssistedAction] {
        finding.fixes.filter { $0.applicability != .displayOnly && !$0.edits.isEmpty }.map { fix in
            AssistedAction(
                title: fix.title.rendered(in: language), kind: .fix(isSafe: fix.applicability == .safe),
                diagnostic: finding, edits: fix.edits)
        }
    }
}

/// The paths of a compilation's files by their index: they are those of its inputs, sorted by bytes.
private struct SourceMapOrder {
    private let paths: [String]

    init(_ inputs: [SourceInput]) {
        paths = inputs.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    func path(of finding: Diagnostic) -> String { paths[Int(finding.span.file.rawValue)] }
}

package import PlanDiagnostics

/// What a round of fixing made of a workspace's sources.
package struct FixOutcome: Sendable {
    /// The files that changed, by path, with their new bytes.
    package let changes: [(path: String, before: [UInt8], after: [UInt8])]
    /// How many fixes were applied.
    package let count: Int
    /// The compilation of the sources as they are now.
    package let compilation: Compilation
}

/// Applies fixes by byte range; everything between them stays as it is.
package enum Fixing {
    /// Applies fixes and compiles again until nothing is left to fix, so that fixing twice changes nothing more.
    ///
    /// A fix is taken whole or not at all, in all files that it edits, and none that overlaps another of the same
    /// round. A file that a fix would leave with a new structural error keeps its text.
    ///
    /// - Parameters:
    ///   - allowsUnsafe: whether to apply fixes that are only probably meant.
    ///   - isWanted: which findings to fix.
    package static func fixed(
        _ inputs: [SourceInput], _ settings: CompilationSettings, allowsUnsafe: Bool,
        isWanted: (Diagnostic) -> Bool
    ) -> FixOutcome {
        var inputs = inputs
        var compilation = Compilation(inputs, settings)
        let original = compilation.sources
        var count = 0
        var refused: Set<String> = []
        for _ in 0..<maximumRounds {
            let fixes = chosenFixes(compilation, allowsUnsafe, refused, isWanted)
            guard !fixes.isEmpty else { break }
            let edits = Dictionary(grouping: fixes.flatMap(\.edits)) {
                compilation.sources[$0.span.file].path
            }
            let attempt = inputs.map { applying(edits[$0.path] ?? [], to: $0) }
            let next = Compilation(attempt, settings)
            let broken = edits.keys.filter { structuralFaults(next, $0) > structuralFaults(compilation, $0) }
            guard broken.isEmpty else {
                refused.formUnion(broken)
                continue
            }
            count += fixes.count
            (inputs, compilation) = (attempt, next)
        }
        return FixOutcome(
            changes: changes(original, compilation.sources), count: count, compilation: compilation)
    }

    /// Fixes make way for each other at most a few times; more rounds would mean two that undo each other.
    private static let maximumRounds = 10

    /// Fixes that do not overlap, in the order of the findings.
    private static func chosenFixes(
        _ compilation: Compilation, _ allowsUnsafe: Bool, _ refused: Set<String>,
        _ isWanted: (Diagnostic) -> Bool
    ) -> [Fix] {
        var chosen: [Fix] = []
        var taken: [FileID: [SourceSpan]] = [:]
        for diagnostic in compilation.diagnostics where isWanted(diagnostic) {
            guard let fix = diagnostic.fixes.first(where: { isAllowed($0, allowsUnsafe) }) else { continue }
            let spans = fix.edits.map(\.span)
            let isHindered = spans.contains { span in
                refused.contains(compilation.sources[span.file].path)
                    || taken[span.file, default: []].contains { touches($0, span) }
            }
            guard !isHindered else { continue }
            for span in spans { taken[span.file, default: []].append(span) }
            chosen.append(fix)
        }
        return chosen
    }

    private static func isAllowed(_ fix: Fix, _ allowsUnsafe: Bool) -> Bool {
        switch fix.applicability {
        case .safe: !fix.edits.isEmpty
        case .unsafe: allowsUnsafe && !fix.edits.isEmpty
        case .displayOnly: false
        }
    }

    /// Overlapping, or inserting at the same place, where the order would be a guess.
    private static func touches(_ left: SourceSpan, _ right: SourceSpan) -> Bool {
        left.start == right.start || (left.start < right.end && right.start < left.end)
    }

    private static func applying(_ edits: [Edit], to input: SourceInput) -> SourceInput {
        guard !edits.isEmpty, let bytes = input.bytes else { return input }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
            result += bytes[position..<Int(edit.span.start)]
            result += edit.text.utf8
            position = Int(edit.span.end)
        }
        return SourceInput(path: input.path, .bytes(result + bytes[position...]))
    }

    /// Faults that lose content, such as a syntax error: the unwaivable ones.
    private static func structuralFaults(_ compilation: Compilation, _ path: String) -> Int {
        compilation.diagnostics.count {
            !$0.rule.isWaivable && compilation.sources[$0.span.file].path == path
        }
    }

    private static func changes(
        _ before: SourceMap, _ after: SourceMap
    ) -> [(path: String, before: [UInt8], after: [UInt8])] {
        zip(before.files, after.files).compactMap { old, new in
            old.bytes == new.bytes ? nil : (old.path, old.bytes, new.bytes)
        }
    }
}

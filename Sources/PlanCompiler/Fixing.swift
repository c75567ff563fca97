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
    /// A fix is taken whole or not at all, and none that overlaps another of the same round. A file that a fix
    /// would leave with a new structural error keeps its text.
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
            let attempt = inputs.map { applying(fixes[$0.path] ?? [], to: $0) }
            let next = Compilation(attempt, settings)
            let broken = fixes.keys.filter { structuralFaults(next, $0) > structuralFaults(compilation, $0) }
            guard broken.isEmpty else {
                refused.formUnion(broken)
                continue
            }
            count += fixes.values.reduce(0) { $0 + $1.count }
            (inputs, compilation) = (attempt, next)
        }
        return FixOutcome(
            changes: changes(original, compilation.sources), count: count, compilation: compilation)
    }

    /// Fixes make way for each other at most a few times; more rounds would mean two that undo each other.
    private static let maximumRounds = 10

    /// Non-overlapping fixes by path, in the order of the text.
    private static func chosenFixes(
        _ compilation: Compilation, _ allowsUnsafe: Bool, _ refused: Set<String>,
        _ isWanted: (Diagnostic) -> Bool
    ) -> [String: [Fix]] {
        var chosen: [String: [Fix]] = [:]
        var taken: [FileID: [Range<UInt32>]] = [:]
        for diagnostic in compilation.diagnostics where isWanted(diagnostic) {
            let file = diagnostic.span.file
            let path = compilation.sources[file].path
            guard !refused.contains(path),
                let fix = diagnostic.fixes.first(where: { isAllowed($0, allowsUnsafe) }),
                fix.edits.allSatisfy({ $0.span.file == file })
            else { continue }
            let ranges = fix.edits.map { $0.span.start..<$0.span.end }
            guard
                !ranges.contains(where: { range in taken[file, default: []].contains { touches(range, $0) } })
            else { continue }
            taken[file, default: []] += ranges
            chosen[path, default: []].append(fix)
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
    private static func touches(_ left: Range<UInt32>, _ right: Range<UInt32>) -> Bool {
        left.overlaps(right) || left.lowerBound == right.lowerBound
    }

    private static func applying(_ fixes: [Fix], to input: SourceInput) -> SourceInput {
        guard !fixes.isEmpty, case .bytes(let bytes) = input.content else { return input }
        let edits = fixes.flatMap(\.edits).sorted { $0.span.start < $1.span.start }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        for edit in edits {
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

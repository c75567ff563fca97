import PlanDiagnostics

/// Reads on after a syntax error: the faulty piece is hidden as a comment and the text is read again.
///
/// Offsets stay the same, a value that was hidden becomes an invalid node, and what comes later in the file is
/// reported in the same run. What a first fault drags along on its own lines is not reported again.
struct Recovery {
    /// Bytes that may be read again for one file, so that faults in a huge one cost no multiple of its time.
    private static let budget = 16 << 20

    let result: ParsedSource

    init(of reading: Reading, in file: FileID, limits: SyntaxLimits) {
        var reading = reading
        var text = MendedText(reading.tree.source)
        var findings: [Diagnostic] = []
        var attempts = min(limits.recoveries, Self.budget / max(1, text.bytes.count))
        while let fault = reading.fault {
            var isConsequence = false
            if let diagnostic = fault.diagnostic {
                isConsequence = text.suspects(diagnostic.span.range.lowerBound)
                if !isConsequence { findings.append(diagnostic) }
            }
            guard attempts > 0, text.mend(fault.mending, extendingSuspicion: isConsequence) else { break }
            attempts -= 1
            reading = Reading(of: text.bytes, in: file, limits: limits, hidden: text.hidden)
        }
        result = ParsedSource(tree: reading.tree, diagnostics: findings + reading.diagnostics)
    }
}

/// A text in which faults have been hidden, all offsets kept.
private struct MendedText {
    private(set) var bytes: [UInt8]
    /// Where something was hidden, in the order in which it happened.
    private(set) var hidden: [Int] = []
    /// Lines where a further fault is taken for a consequence of the last one.
    private var suspected = 0..<0
    /// Lines that were indented by tabs, about which enough has been said.
    private var tabbed: [Range<Int>] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func suspects(_ offset: Int) -> Bool {
        suspected.contains(offset) || tabbed.contains { $0.contains(offset) }
    }

    /// False if nothing was left to mend there, so that reading again would give the same.
    mutating func mend(_ mending: SyntaxFault.Mending, extendingSuspicion: Bool) -> Bool {
        switch mending {
        case .replaceTabs:
            return replaceTabs()
        case .replaceTabsOfEmptyLines:
            return replaceTabsOfEmptyLines()
        case .hide(let offset, let withClosers):
            guard let lines = hide(from: offset, withClosers: withClosers) else { return false }
            let start = extendingSuspicion ? min(suspected.lowerBound, lines.lowerBound) : lines.lowerBound
            suspected = start..<lines.upperBound
            hidden.append(offset)
            return true
        }
    }

    /// Overwrites the rest of the faulty line with `#`, and the lines that are indented beneath it or, with
    /// closers, hold nothing but closing marks.
    ///
    /// Gives the lines in which further faults are taken for consequences, or nil if nothing was left to hide.
    private mutating func hide(from offset: Int, withClosers: Bool) -> Range<Int>? {
        let lines = SourceLines(bytes)
        let column = lines.contentColumn(at: offset)
        let first = lines.start(of: offset)
        var line = offset
        var hasHidden = false
        repeat {
            let end = lines.end(of: line)
            for offset in line..<end where !lines.isBlank(offset) && bytes[offset] != UInt8(ascii: "#") {
                hasHidden = true
                bytes[offset] = UInt8(ascii: "#")
            }
            line = lines.startOfNext(after: end)
        } while line < bytes.count
            && (lines.indentation(of: line) > column || lines.isEmpty(line)
                || withClosers && lines.holdsOnlyClosers(line))
        guard hasHidden else { return nil }
        return first..<max(first, line)
    }

    private mutating func replaceTabsOfEmptyLines() -> Bool {
        let lines = SourceLines(bytes)
        let runs = lines.leadingTabs().filter { run in
            let line = lines.start(of: run.lowerBound)
            return lines.isEmpty(line) || bytes[lines.firstContent(of: line)] == UInt8(ascii: "#")
        }
        blank(runs)
        return !runs.isEmpty
    }

    private mutating func blank(_ runs: [Range<Int>]) {
        for run in runs {
            bytes.replaceSubrange(run, with: repeatElement(UInt8(ascii: " "), count: run.count))
        }
    }

    private mutating func replaceTabs() -> Bool {
        let lines = SourceLines(bytes)
        let runs = lines.leadingTabs()
        for run in runs {
            tabbed.append(lines.start(of: run.lowerBound)..<lines.end(of: run.lowerBound) + 1)
        }
        blank(runs)
        if let first = runs.first { hidden.append(first.lowerBound) }
        return !runs.isEmpty
    }
}

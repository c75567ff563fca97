import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Sets apart the findings that waivers allow, and finds fault with waivers that do nothing.
struct Waiving {
    private let waivers: [Waiver]
    private let byRule: [RuleCode: [Int]]
    private let sources: SourceMap
    private let settings: CompilationSettings
    private var isUsed: [Bool]

    init(_ waivers: [Waiver], _ sources: SourceMap, _ settings: CompilationSettings) {
        self.waivers = waivers
        byRule = Dictionary(grouping: waivers.indices) { waivers[$0].rule.value }
        isUsed = Array(repeating: false, count: waivers.count)
        self.sources = sources
        self.settings = settings
    }

    mutating func judge(_ findings: [Diagnostic]) -> (diagnostics: [Diagnostic], allowed: [AllowedFinding]) {
        guard settings.usesWaivers, !waivers.isEmpty else { return (findings, []) }
        var diagnostics: [Diagnostic] = []
        var allowed: [Diagnostic] = []
        var reasons: [Int] = []
        for finding in findings {
            if let waiver = waiver(for: finding) {
                isUsed[waiver] = true
                allowed.append(finding)
                reasons.append(waiver)
            } else {
                diagnostics.append(finding)
            }
        }
        let inOrder = allowed.reportingOrder(sources).map { index in
            AllowedFinding(diagnostic: allowed[index], waiver: waivers[reasons[index]])
        }
        return (diagnostics + faults(), inOrder)
    }

    /// The closest waiver that reaches the finding.
    private func waiver(for finding: Diagnostic) -> Int? {
        guard finding.rule.isWaivable, let candidates = byRule[finding.rule.code] else { return nil }
        return candidates.filter { isInForce(waivers[$0]) && reaches(waivers[$0], finding.span) }
            .min { breadth(waivers[$0]) < breadth(waivers[$1]) }
    }

    private func isInForce(_ waiver: Waiver) -> Bool {
        waiver.until.map { settings.asOf <= $0.value } ?? true
    }

    private func reaches(_ waiver: Waiver, _ span: SourceSpan) -> Bool {
        switch waiver.reach {
        case .record(let record):
            record.file == span.file && record.start <= span.start && span.start <= record.end
        case .plan(let folder): sources[span.file].path.utf8.starts(with: (folder + "/").utf8)
        case .workspace: true
        }
    }

    private func breadth(_ waiver: Waiver) -> UInt32 {
        switch waiver.reach {
        case .record(let record): record.end - record.start
        case .plan: .max - 1
        case .workspace: .max
        }
    }

    private func faults() -> [Diagnostic] {
        zip(waivers, isUsed).compactMap { waiver, isUsed in
            guard let rule = RuleCatalogue[waiver.rule.value] else {
                return KH903UnknownRule.found(waiver.rule)
            }
            guard rule.isWaivable else { return KH914WaiverNotAllowed.waived(waiver.rule) }
            if let until = waiver.until, !isInForce(waiver) { return KH913ExpiredWaiver.found(waiver, until) }
            return isUsed ? nil : KH912UnusedWaiver.found(waiver)
        }
    }
}

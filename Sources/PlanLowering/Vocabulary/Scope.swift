package import PlanDiagnostics

/// A kind of mapping in the language; each has its own table of fields.
package enum Scope: String, Hashable, Sendable, CaseIterable {
    case workspace
    case unitRegistry = "unit-registry"
    case unit
    case unitGroup = "unit-group"
    case calendar
    case dayOff = "day-off"
    case workingDay = "working-day"
    case plan
    case legalBasis = "legal-basis"
    case prose
    case reporting
    case appraisal
    case warnings
    case scoring
    case evidenceKind = "evidence-kind"
    case standingBody = "standing-body"
    case signature
    case targetFile = "target-file"
    case targetGroup = "target-group"
    case target
    case taskFile = "task-file"
    case task
    case deadline
    case milestone
    case waiver
    case escalation
    case report
    case reportEntry = "report-entry"
    case targetMeasure = "target-measure"
    case evidence
    case appraisalDecision = "appraisal-decision"
    case verdict
    case amendment
    case taskChange = "task-change"
}

/// A kind of file in a workspace, known by its place (DESIGN.md §1).
package enum FileKind: String, Hashable, Sendable, CaseIterable {
    case workspace, units, calendar, plan, targets, tasks, reports, appraisals, amendments

    /// The scope of the file's root mapping.
    package var scope: Scope {
        switch self {
        case .workspace: .workspace
        case .units: .unitRegistry
        case .calendar: .calendar
        case .plan: .plan
        case .targets: .targetFile
        case .tasks: .taskFile
        case .reports: .report
        case .appraisals: .appraisalDecision
        case .amendments: .amendment
        }
    }

    /// The name of its schema in one spelling: `tasks.vi.json`.
    package func schemaName(_ spelling: Language) -> String { "\(rawValue).\(spelling.rawValue).json" }

    /// Where such a file stands, for people to read.
    package var place: String {
        switch self {
        case .workspace: "kehoach.yaml"
        case .units: "units.yaml"
        case .calendar: "calendar/*.yaml"
        case .plan: "<plan>/plan.yaml"
        case .targets: "<plan>/targets.yaml"
        case .tasks: "<plan>/tasks/*.yaml"
        case .reports: "<plan>/reports/*.yaml"
        case .appraisals: "<plan>/appraisals/*.yaml"
        case .amendments: "<plan>/amendments/*.yaml"
        }
    }
}

/// What a rule looks at; it decides the protocol that the rule conforms to and the list that it stands in.
package enum RuleStage: String, CaseIterable, Sendable {
    case source, workspace, plan, section, task, level, text, journal, lineage

    /// `PlanRule`
    package var protocolName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() + "Rule" }

    /// `planRules`
    package var listName: String { rawValue + "Rules" }

    /// What the protocol asks for beside the descriptor and the check, as lines of the rule.
    var requirements: String {
        self == .text ? "    static let seeks: TextMarks = .words\n\n" : ""
    }

    var parameters: String {
        switch self {
        case .source: "_ file: SourceFile, _ settings: WorkspaceSettings"
        case .workspace: "_ workspace: Workspace"
        case .plan: "_ context: PlanContext"
        case .section: "_ section: Section, _ context: PlanContext"
        case .task: "_ task: Task, _ context: PlanContext"
        case .level: "_ level: MeasuredLevel, _ context: PlanContext"
        case .text: "_ text: MarkedText, _ context: PlanContext"
        case .journal: "_ context: JournalContext"
        case .lineage: "_ context: LineageContext"
        }
    }
}

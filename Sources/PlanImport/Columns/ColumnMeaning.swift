/// What a column of an appendix holds.
enum ColumnMeaning: Hashable, Sendable, CaseIterable {
    /// A running number that says nothing of levels: `STT`.
    case ordinal
    /// The printed number: `V.2.3`.
    case number
    case code
    case section, group, task
    case output, kpi
    case owner, support, advisor, person
    case deadline, start, cadence, condition, review, milestones
    case budget, evidence, weight, note
    /// What kehoach's own tables compute from the others.
    case computed

    /// Whether the column names the work itself.
    var isTitle: Bool { self == .group || self == .task }

    /// Whether a table about tasks, and hardly any other, has it.
    var isTelling: Bool { [.output, .kpi, .owner, .support, .deadline].contains(self) }
}

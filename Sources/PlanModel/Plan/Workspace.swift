package import PlanDiagnostics
package import VietnameseCalendar

/// The settings of kehoach.yaml that passes ask for.
package struct WorkspaceSettings: Sendable {
    package enum TonePlacement: String, Hashable, Sendable {
        /// hòa, thúy, ủy
        case traditional
        /// hoà, thuý, uỷ
        case modern
    }

    package var language: Language?
    package var tonePlacement: TonePlacement = .traditional
    package var outputFolder = "dist"
    /// Where the office keeps templates of its own, relative to the workspace.
    package var templateFolder: String?
    /// Severities other than a rule's own; nil turns the rule off.
    package var severities: [RuleCode: Severity?] = [:]

    package init() {}
}

/// A day or a run of days off that was announced.
package struct CalendarDayOff: Sendable {
    package let interval: Field<CivilInterval>
    package let reason: Field<String>
    package let document: Field<String>
    package let span: SourceSpan

    package init(
        interval: Field<CivilInterval>, reason: Field<String>, document: Field<String>, span: SourceSpan
    ) {
        self.interval = interval
        self.reason = reason
        self.document = document
        self.span = span
    }
}

/// A weekly rest day that is worked instead of another day.
package struct CalendarWorkingDay: Sendable {
    package let date: Field<CivilDate>
    package let insteadOf: Field<CivilDate>
    package let document: Field<String>
    package let span: SourceSpan

    package init(
        date: Field<CivilDate>, insteadOf: Field<CivilDate>, document: Field<String>, span: SourceSpan
    ) {
        self.date = date
        self.insteadOf = insteadOf
        self.document = document
        self.span = span
    }
}

/// What was announced of one year's working days.
package struct YearCalendar: Sendable {
    package let year: Field<Int>
    package let daysOff: [CalendarDayOff]
    package let workingDays: [CalendarWorkingDay]
    package let file: FileID
    package let anchor: SourceSpan

    package init(
        year: Field<Int>, daysOff: [CalendarDayOff], workingDays: [CalendarWorkingDay], file: FileID,
        anchor: SourceSpan
    ) {
        self.year = year
        self.daysOff = daysOff
        self.workingDays = workingDays
        self.file = file
        self.anchor = anchor
    }
}

/// Everything that a workspace's files say, lowered: the input of the checks.
package struct Workspace: Sendable {
    package var settings: WorkspaceSettings
    package var units: UnitRegistry
    package var calendars: [YearCalendar]
    package var plans: [Plan]
    /// How the plans stand under each other.
    package var lineage: PlanLineage
    /// What was reported, appraised and amended: one for each plan, in their order.
    package var journals: [Journal]
    /// Waivers of kehoach.yaml; those of a plan stand with the plan.
    package var waivers: [Waiver]

    package init(
        settings: WorkspaceSettings, units: UnitRegistry, calendars: [YearCalendar], plans: [Plan],
        waivers: [Waiver], journals: [Journal]? = nil, lineage: PlanLineage = .none
    ) {
        precondition(journals.map { $0.count == plans.count } ?? true, "each plan has one journal")
        self.settings = settings
        self.units = units
        self.calendars = calendars
        self.plans = plans
        self.lineage = lineage
        self.journals = journals ?? plans.map { _ in .empty }
        self.waivers = waivers
    }
}

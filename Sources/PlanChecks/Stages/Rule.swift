package import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// A check with a descriptor; its stage is the type that its check takes.
///
/// Rules are pure and independent: each reads an immutable context and appends findings, in any order.
package protocol Rule: SendableMetatype {
    static var rule: RuleDescriptor { get }
}

/// A rule about the bytes of one file: what a text is typed in, before what it says.
package protocol SourceRule: Rule {
    /// Whether it may find anything in a text that ``isPlain(_:)``.
    static var concernsPlainText: Bool { get }

    static func check(_ file: SourceFile, _ settings: WorkspaceSettings, into findings: inout [Diagnostic])
}

/// A rule about what all plans of a workspace share: the registry, the calendars.
package protocol WorkspaceRule: Rule {
    static func check(_ context: WorkspaceContext, into findings: inout [Diagnostic])
}

/// What a rule about a workspace may look at; of its plans only what is known of each to all.
package struct WorkspaceContext: Sendable {
    package let units: UnitRegistry
    package let calendars: [YearCalendar]
    package let plans: [PlanSummary]

    package init(units: UnitRegistry, calendars: [YearCalendar], plans: [PlanSummary]) {
        self.units = units
        self.calendars = calendars
        self.plans = plans
    }
}

/// A rule about one plan.
package protocol PlanRule: Rule {
    static func check(_ context: PlanContext, into findings: inout [Diagnostic])
}

/// A rule about the tasks of each section and the groups that they stand in.
///
/// It judges one section without looking at others, so that all such rules, and those about tasks, levels and texts,
/// go over the plan section by section together: a large plan fits into no cache, and to fetch every task from memory
/// for every rule would cost more than the rules.
package protocol SectionRule: Rule {
    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic])
}

/// A rule about each task of a plan.
///
/// It judges one task without looking at others.
package protocol TaskRule: Rule {
    static func check(_ task: Task, _ context: PlanContext, into findings: inout [Diagnostic])
}

/// A rule about each level that could be read: the KPIs of tasks and the levels of targets.
///
/// It judges one level without looking at others.
package protocol LevelRule: Rule {
    static func check(_ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic])
}

/// A rule about each text that people read in a plan, whatever field it stands in.
///
/// It judges one text without looking at others, so that all such rules share one walk over the texts.
package protocol TextRule: Rule {
    /// What a text has to have, at least one of it, for the rule to look at it.
    static var seeks: TextMarks { get }

    static func check(_ text: MarkedText, _ context: PlanContext, into findings: inout [Diagnostic])
}

/// What a rule about one plan may look at.
package struct PlanContext: Sendable {
    package let plan: Plan
    package let units: UnitRegistry
    package let settings: WorkspaceSettings
    package let calendar: WorkingCalendar
    /// The days of the plan's year; nil when the year is missing or wrong.
    let year: CivilInterval?
    /// What the plan cites, for the rules that compare citations; nothing while its sections are gone over.
    private(set) var citedDocuments: CitedDocuments

    package init(
        plan: Plan, units: UnitRegistry, settings: WorkspaceSettings, calendar: WorkingCalendar
    ) {
        self.plan = plan
        self.units = units
        self.settings = settings
        self.calendar = calendar
        year = plan.interval
        citedDocuments = CitedDocuments(plan, [])
    }

    /// The same, knowing what was found cited in every part of the plan.
    package func citing(_ mentions: [DocumentMentions]) -> PlanContext {
        var context = self
        context.citedDocuments = CitedDocuments(plan, mentions)
        return context
    }
}

import PlanChecks
import PlanDiagnostics
import PlanLowering
import PlanModel
import VietnameseCalendar

/// What one section by itself gives to know.
struct SectionJudgement: Sendable {
    let findings: [Diagnostic]
    let mentions: DocumentMentions
}

/// Runs every rule of a stage.
enum Checking {
    static func findings(
        in files: [SourceFile], _ settings: WorkspaceSettings, _ concurrently: Concurrently,
        _ memory: inout CompilationMemory?
    ) -> [Diagnostic] {
        let known = files.map { memory?.textFindings($0) }
        let findings = concurrently.map(files.count) { index in
            if let known = known[index] { return known }
            var findings: [Diagnostic] = []
            for rule in RuleList.sourceRules { rule.check(files[index], settings, into: &findings) }
            return findings
        }
        for (file, findings) in zip(files, findings) { memory?.rememberTextFindings(findings, in: file) }
        return findings.flatMap(\.self)
    }

    static func findings(
        in workspace: Workspace, _ sources: SourceMap, _ calendar: WorkingCalendar,
        _ concurrently: Concurrently, _ memory: inout CompilationMemory?
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.workspaceRules { rule.check(workspace, into: &findings) }
        let contexts = workspace.plans.map { plan in
            PlanContext(
                plan: plan, units: workspace.units, settings: workspace.settings, calendar: calendar)
        }
        // Several plans are judged side by side, one plan by its sections.
        guard memory == nil, contexts.count > 1 else {
            for context in contexts { findings += Self.findings(in: context, sources, concurrently, &memory) }
            return findings
        }
        return findings
            + concurrently.map(contexts.count) { index in
                var none: CompilationMemory?
                return Self.findings(in: contexts[index], sources, .serially, &none)
            }.flatMap(\.self)
    }

    private static func findings(
        in context: PlanContext, _ sources: SourceMap, _ concurrently: Concurrently,
        _ memory: inout CompilationMemory?
    ) -> [Diagnostic] {
        let plan = context.plan
        let files = plan.sections.map { sources[$0.file] }
        let known = files.map { memory?.judgement($0) }
        let sections = concurrently.map(plan.sections.count) { index in
            known[index]
                ?? SectionJudgement(
                    findings: sectionFindings(plan.sections[index], context),
                    mentions: DocumentMentions(of: plan.sections[index], in: plan))
        }
        for (file, section) in zip(files, sections) { memory?.remember(section, of: file) }
        var findings = sections.flatMap(\.findings)
        let citing = context.citing([DocumentMentions(beforeSectionsOf: plan)] + sections.map(\.mentions))
        findings += concurrently.map(RuleList.planRules.count) { index in
            var findings: [Diagnostic] = []
            RuleList.planRules[index].check(citing, into: &findings)
            return findings
        }.flatMap(\.self)
        return findings + bodyFindings(context)
    }

    /// What is to be said of the texts and levels outside of the sections: the plan's body and its targets.
    private static func bodyFindings(_ context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        context.plan.forEachTextBeforeSections { check($0, context, into: &findings) }
        context.plan.forEachTargetLevel { check($0, context, into: &findings) }
        return findings
    }

    /// What is to be said of one section, by all rules while its tasks are at hand.
    private static func sectionFindings(_ section: Section, _ context: PlanContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.sectionRules { rule.check(section, context, into: &findings) }
        for task in context.plan.tasks[section.places] {
            for rule in RuleList.taskRules { rule.check(task, context, into: &findings) }
        }
        context.plan.forEachText(of: section) { check($0, context, into: &findings) }
        context.plan.forEachKPI(of: section) { check($0, context, into: &findings) }
        return findings
    }

    private static func check(_ text: PlanText, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let text = MarkedText(text)
        for (rule, seeks) in textRules where !seeks.isDisjoint(with: text.marks) {
            rule.check(text, context, into: &findings)
        }
    }

    private static let textRules = RuleList.textRules.map { (rule: $0, seeks: $0.seeks) }

    private static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        for rule in RuleList.levelRules { rule.check(level, context, into: &findings) }
    }

    /// - Parameter asOf: the day after which a date lies in the future.
    static func journalFindings(
        in workspace: Workspace, _ calendar: WorkingCalendar, asOf: CivilDate
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (plan, journal) in zip(workspace.plans, workspace.journals) where !journal.isEmpty {
            let context = JournalContext(
                plan: plan, journal: journal, units: workspace.units, calendar: calendar, asOf: asOf)
            for rule in RuleList.journalRules { rule.check(context, into: &findings) }
        }
        return findings
    }

    /// - Parameter asOf: the day by whose end decisions have to be in force to count.
    static func lineageFindings(in workspace: Workspace, asOf: CivilDate) -> [Diagnostic] {
        guard !workspace.lineage.isEmpty else { return [] }
        let context = LineageContext(workspace, asOf: asOf)
        var findings: [Diagnostic] = []
        for rule in RuleList.lineageRules { rule.check(context, into: &findings) }
        return findings
    }
}

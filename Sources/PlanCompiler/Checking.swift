import ConcurrentWork
import PlanChecks
import PlanDiagnostics
import PlanLowering
import PlanModel
import VietnameseCalendar
import VietnameseText

/// What one section by itself gives to know.
struct SectionJudgement: Sendable {
    var findings: [Diagnostic] = []
    var mentions = DocumentMentions()
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
            let rules = isPlain(files[index].bytes.span) ? plainTextRules : RuleList.sourceRules
            return rules.reduce(into: []) { $1.check(files[index], settings, into: &$0) }
        }
        for (file, findings) in zip(files, findings) { memory?.rememberTextFindings(findings, in: file) }
        return findings.flatMap(\.self)
    }

    private static let plainTextRules = RuleList.sourceRules.filter { $0.concernsPlainText }

    /// What is to be said of a workspace as a whole, and of how its plans stand beside each other.
    static func findings(in workspace: WorkspaceContext) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for rule in RuleList.workspaceRules { rule.check(workspace, into: &findings) }
        return findings
    }

    /// What is to be said of a plan by itself.
    ///
    /// - Parameter asOf: the day after which a date lies in the future.
    static func findings(
        in lowered: LoweredPlan, _ frame: WorkspaceFrame, _ sources: SourceMap, asOf: CivilDate,
        _ concurrently: Concurrently, _ memory: inout CompilationMemory?
    ) -> [Diagnostic] {
        let calendar = frame.calendar(for: lowered.plan.year.value)
        let context = PlanContext(
            plan: lowered.plan, units: frame.units, settings: frame.file.settings, calendar: calendar)
        let findings = Self.findings(in: context, sources, concurrently, &memory)
        guard !lowered.journal.isEmpty else { return findings }
        let journal = JournalContext(
            plan: lowered.plan, journal: lowered.journal, units: frame.units, calendar: calendar, asOf: asOf)
        return RuleList.journalRules.reduce(into: findings) { $1.check(journal, into: &$0) }
    }

    private static func findings(
        in context: PlanContext, _ sources: SourceMap, _ concurrently: Concurrently,
        _ memory: inout CompilationMemory?
    ) -> [Diagnostic] {
        let plan = context.plan
        let files = plan.sections.map { sources[$0.file] }
        let known = files.map { memory?.judgement($0) }
        let sections = concurrently.map(plan.sections.count) { index in
            known[index] ?? judgement(of: plan.sections[index], context)
        }
        for (file, section) in zip(files, sections) { memory?.remember(section, of: file) }
        let body = bodyJudgement(context)
        var findings = sections.flatMap(\.findings)
        let citing = context.citing([body.mentions] + sections.map(\.mentions))
        findings += concurrently.map(RuleList.planRules.count) { index in
            var findings: [Diagnostic] = []
            RuleList.planRules[index].check(citing, into: &findings)
            return findings
        }.flatMap(\.self)
        return findings + body.findings
    }

    /// What the texts and levels outside of the sections give to know: the plan's body and its targets.
    private static func bodyJudgement(_ context: PlanContext) -> SectionJudgement {
        var judgement = SectionJudgement()
        context.plan.forEachTextBeforeSections { check($0, context, into: &judgement) }
        context.plan.forEachTargetLevel { check($0, context, into: &judgement.findings) }
        return judgement
    }

    /// What one section gives to know, by all rules while its tasks are at hand.
    private static func judgement(of section: Section, _ context: PlanContext) -> SectionJudgement {
        var judgement = SectionJudgement()
        for rule in RuleList.sectionRules { rule.check(section, context, into: &judgement.findings) }
        for task in context.plan.tasks[section.places] {
            for rule in RuleList.taskRules { rule.check(task, context, into: &judgement.findings) }
        }
        context.plan.forEachText(of: section) { check($0, context, into: &judgement) }
        context.plan.forEachKPI(of: section) { check($0, context, into: &judgement.findings) }
        judgement.mentions.addFields(of: section, in: context.plan)
        return judgement
    }

    private static func check(
        _ text: consuming PlanText, _ context: PlanContext, into judgement: inout SectionJudgement
    ) {
        let text = MarkedText(text)
        for (rule, seeks) in textRules where text.marks.share(with: seeks) {
            rule.check(text, context, into: &judgement.findings)
        }
        judgement.mentions.add(text)
    }

    private static let textRules = RuleList.textRules.map { (rule: $0, seeks: $0.seeks) }

    private static func check(
        _ level: MeasuredLevel, _ context: PlanContext, into findings: inout [Diagnostic]
    ) {
        for rule in RuleList.levelRules { rule.check(level, context, into: &findings) }
    }

    /// What is to be said of plans that stand under each other.
    static func findings(in lineage: LineageContext) -> [Diagnostic] {
        RuleList.lineageRules.reduce(into: []) { $1.check(lineage, into: &$0) }
    }
}

package import ConcurrentWork
import PlanDiagnostics
package import PlanModel
import PlanPhrases

extension WorkspaceLowering {
    /// What was reported, appraised and amended of one plan.
    ///
    /// - Parameters:
    ///   - files: the parsed files of the plan's folder; those of other kinds are passed over.
    ///   - plan: the lowered plan that they speak of.
    ///   - names: those of the registry, the same for every plan.
    ///   - concurrently: how to read many independent files; it must keep their order.
    package static func journal(
        _ files: [ParsedFile], of plan: Plan, _ names: UnitNames, concurrently: Concurrently
    ) -> Lowered<Journal> {
        let files = files.filter { $0.kind.isTracking }
        guard !files.isEmpty else { return Lowered(form: .empty, diagnostics: []) }
        let reading = JournalReading(
            names: names, tasks: TaskNames(plan), targets: TargetNames(plan),
            phrases: PhraseContext(planYear: plan.year.value, issued: plan.heading.issued.value?.day),
            kinds: plan.evidenceKinds.map(\.code.value), folder: plan.folder)
        let pages = concurrently.map(files.count) { page(files[$0], reading) }
        var journal = Journal()
        var diagnostics: [Diagnostic] = []
        for page in pages {
            journal.reports += page.form.reports
            journal.appraisals += page.form.appraisals
            journal.amendments += page.form.amendments
            journal.waivers += page.form.waivers
            journal.isComplete = journal.isComplete && page.form.isComplete
            diagnostics += page.diagnostics
        }
        return Lowered(form: journal, diagnostics: diagnostics)
    }

    /// One file as a journal of its own.
    private static func page(_ file: ParsedFile, _ reading: JournalReading) -> Lowered<Journal> {
        read(file.tree, file.kind.scope) { reader, record in
            var journal = Journal()
            switch file.kind {
            case .reports: journal.reports = [reader.report(record, reading, into: &journal)]
            case .appraisals: journal.appraisals = [reader.appraisalDecision(record, reading, into: &journal)]
            case .amendments: journal.amendments = [reader.amendment(record, reading, into: &journal)]
            case .workspace, .units, .calendar, .plan, .targets, .tasks: break
            }
            journal.isComplete = reader.isComplete
            return journal
        }
    }
}

extension FileKind {
    /// Whether it tells what happened rather than what was planned.
    fileprivate var isTracking: Bool {
        switch self {
        case .reports, .appraisals, .amendments: true
        case .workspace, .units, .calendar, .plan, .targets, .tasks: false
        }
    }
}

/// What the files of a journal are read with, beside their own text.
struct JournalReading: Sendable {
    let names: UnitNames
    let tasks: TaskNames
    let targets: TargetNames
    let phrases: PhraseContext
    /// The codes of the plan's kinds of evidence.
    let kinds: [String]
    /// The plan's folder, from which evidence files are named.
    let folder: String
}

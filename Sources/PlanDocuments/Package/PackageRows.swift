import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What stands in a cell before it is formatted.
enum PackageValue: Hashable {
    case text(String)
    case date(CivilDate)
    case share(Share)
    case number(Int)

    static func text(_ text: String?) -> PackageValue? { text.flatMap { $0.isEmpty ? nil : .text($0) } }
    static func date(_ date: CivilDate?) -> PackageValue? { date.map(PackageValue.date) }
}

/// The values of every field, of each task and target of a report.
struct PackageRows {
    private let report: PeriodReport
    private let evidence: [PackedEvidence.Subject: [PackedEvidence]]
    private let words = PrintedWords(.vietnamese, isOfficial: true)

    init(_ report: PeriodReport, _ evidence: [PackedEvidence]) {
        self.report = report
        self.evidence = Dictionary(grouping: evidence, by: \.subject)
    }

    private var plan: Plan { report.model }

    private func name(_ unit: UnitID?) -> Unit? { unit.map { report.registry.units[$0] } }

    private func joined(_ texts: [String]) -> PackageValue? { .text(texts.joined(separator: "\n")) }

    /// - Returns: nil for an empty cell.
    func value(_ field: PackageField, of result: TaskResult) -> PackageValue? {
        let task = plan.tasks[result.id]
        let now = result.now
        switch field {
        case .number: return .text(task.number)
        case .code: return .text(task.code.value)
        case .title: return .text(task.title.value?.trimmed)
        case .owner: return .text(name(now.owner)?.displayName)
        case .ownerCode: return .text(name(now.owner)?.code.value)
        case .section:
            let section = plan.sections[task.section]
            return .text("\(roman(section.ordinal)). \(section.title.value?.trimmed ?? "")")
        case .group: return .text(task.group.flatMap { plan.groups[$0].title.value?.trimmed })
        case .outputs: return joined(task.outputs.map(\.value.trimmed))
        case .kpis: return joined(task.kpis.map(\.text.value.trimmed))
        case .measured: return joined(result.measured.map(words.measured))
        case .support: return joined(task.support.map { report.registry.name($0.value.referent) })
        case .deadline: return .text(OfficialDeadline.written(task).text)
        case .due: return .date(now.due)
        case .originalDue: return .date(now.originalDue)
        case .state: return .text(now.state.name.vi.capitalizedFirst)
        case .reported: return now.reported.map(PackageValue.share)
        case .expected: return now.expected.map(PackageValue.share)
        case .daysOverdue: return .number(now.daysOverdue)
        case .lastReport: return .date(now.lastReport)
        case .claimed: return .date(now.claimed)
        case .verdict: return .text(result.verdict.map { $0.outcome.name.vi.capitalizedFirst })
        case .judged: return .date(result.verdict?.date)
        case .rejection: return .text(result.verdict?.reason?.trimmed)
        case .difficulties: return remarks(report.difficulties, result.id)
        case .causes: return remarks(report.causes, result.id)
        case .proposals: return remarks(report.proposals, result.id)
        case .plan, .period, .evidence, .document: return shared(field, .task(result.id))
        case .targetGroup, .levels, .baseline, .source, .value, .valuePeriod, .valueDate, .outcome: return nil
        }
    }

    func value(_ field: PackageField, of progress: TargetProgress) -> PackageValue? {
        let target = plan.targets[progress.target]
        switch field {
        case .number: return .text(target.number)
        case .code: return .text(target.code.value)
        case .title: return .text(target.title.value?.trimmed)
        case .owner: return .text(target.owner.value.map { report.registry.name($0.referent) })
        case .ownerCode: return .text(target.owner.value.map { report.registry.code($0.referent) })
        case .targetGroup: return .text(plan.targetGroups[target.group].title.value?.trimmed)
        case .levels: return joined(target.levels.map(\.text.value.trimmed))
        case .baseline: return .text(target.baseline.value?.trimmed)
        case .source: return .text(target.source.value?.trimmed)
        case .value: return joined(progress.latest?.measure.values.map { words.measured($0.value) } ?? [])
        case .valuePeriod: return .text(progress.latest?.period.vietnameseName)
        case .valueDate: return .date(progress.latest?.date)
        case .outcome: return .text(progress.outcome.name.vi.capitalizedFirst)
        case .plan, .period, .evidence, .document: return shared(field, .target(progress.target))
        default: return nil
        }
    }

    /// What tasks and targets have alike.
    private func shared(_ field: PackageField, _ subject: PackedEvidence.Subject) -> PackageValue? {
        let items = evidence[subject] ?? []
        switch field {
        case .plan: return .text(report.plan.code)
        case .period: return .text(report.period.vietnameseName)
        case .evidence: return joined(items.compactMap(\.file?.path))
        case .document: return joined(items.compactMap { $0.evidence.documentText?.trimmed })
        default: return nil
        }
    }

    private func remarks(_ remarks: [CollectedRemark], _ task: TaskID) -> PackageValue? {
        joined(remarks.filter { $0.sources.contains { $0.task == task } }.map(\.text))
    }
}

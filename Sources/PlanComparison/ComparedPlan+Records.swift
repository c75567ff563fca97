import PlanModel
import VietnameseCalendar

/// Every record as the list of its fields; two of a kind have the same fields in the same order.
extension ComparedPlan {
    func facets(of id: TaskID) -> [Facet] {
        let task = plan.tasks[id]
        return [
            Facet(.title, RecordName(task, plan).title),
            Facet(.output, task.outputs.map(\.value)),
            Facet(.kpi, levels: task.kpis),
            Facet(.owner, names: names(task.owners.map(\.value))),
            Facet(.support, names: names(task.support.map(\.value))),
            Facet(.advisors, names: names(task.advisors.map(\.value))),
            Facet(.person, task.person.value),
            Facet(.deadline, .deadline(of: task), words: task.deadlineTexts.map(\.words)),
            Facet(.start, task.start.value?.vietnamese),
            Facet(.cadence, written(task.cadence)),
            Facet(.condition, task.condition.value?.text),
            Facet(.milestones, task.milestones.map(\.words)),
            Facet(.after, names: task.after.map { RecordName(plan.tasks[$0.value], plan).coded }),
            Facet(.continued, names: task.continued.map { ($0.value, $0.value) }),
            Facet(.targets, names: task.targets.map { RecordName(plan.targets[$0.value]).coded }),
            Facet(.implements, names: lineage[.task(id)]),
            Facet(
                .bases, task.bases.map { plan.bases[$0.value].text } + task.citations.map(\.value.designation)
            ),
            Facet(.evidence, names: task.evidence.map { ($0.value, evidenceName($0.value)) }),
            Facet(.budget, task.budget.value),
            Facet(.weight, task.weight == 1 ? nil : String(task.weight)),
            Facet(.note, task.note.value),
        ]
    }

    func facets(of id: TargetID) -> [Facet] {
        let target = plan.targets[id]
        return [
            Facet(.title, target.title.value),
            Facet(.level, levels: target.levels),
            Facet(.owner, names: names(target.owner.value.map { [$0] } ?? [])),
            Facet(.baseline, target.baseline.value),
            Facet(.implements, names: lineage[.target(id)]),
            Facet(.source, target.source.value),
            Facet(.note, target.note.value),
        ]
    }

    func facets(of group: TaskGroup) -> [Facet] {
        [Facet(.title, group.title.value), Facet(.note, group.note.value)]
    }

    func facets(of section: Section) -> [Facet] { [Facet(.title, section.title.value)] }

    func facets(of basis: LegalBasis) -> [Facet] {
        [Facet(.title, basis.text), Facet(.subject, basis.subject.value)]
    }

    /// The plan itself: its heading, its passages and its regimes.
    var facets: [Facet] {
        let heading = plan.heading
        return [
            Facet(.title, heading.title.value),
            Facet(.subject, heading.subject.value),
            Facet(.number, heading.designation ?? heading.symbol.value),
            Facet(.issued, written(heading.issued)),
            Facet(.issuer, heading.issuer.value),
            Facet(.parent, names: lineage.parent.map { [$0] } ?? []),
            Facet(.year, plan.year.value.map(String.init)),
            Facet(.requirements, plan.requirements.map(\.value)),
            Facet(.measures, plan.measures.flatMap(\.words)),
            Facet(.implementation, plan.implementation.flatMap(\.words)),
            Facet(.reporting, plan.reporting.map { written($0.span) }),
            Facet(.appraisal, plan.appraisal.value.map { written($0.span) }),
            Facet(.warnings, plan.warnings.value.map { written($0.span) }),
            Facet(.recipients, plan.recipients.map(\.value)),
            Facet(.signature, plan.signature.value.map { written($0.span) }),
        ]
    }

    private func evidenceName(_ code: String) -> String {
        plan.evidenceKinds.first { $0.code.value == code }?.name.value ?? code
    }
}

extension DeadlineText {
    /// `Quý I/2026: Sổ tay đảng viên`
    fileprivate var words: String { [text.value, label?.value].compactMap(\.self).joined(separator: ": ") }
}

extension Milestone {
    /// `31/3/2026: Đề án được duyệt (40%)`
    fileprivate var words: String {
        let dated = [due.value?.vietnamese, title.value].compactMap(\.self).joined(separator: ": ")
        let share = share.value.map { " (\(DecimalNumber(mantissa: $0.basisPoints, scale: 2).vietnamese)%)" }
        return dated + (share ?? "")
    }
}

extension Prose {
    fileprivate var words: [String] { (heading.value.map { [$0] } ?? []) + paragraphs.map(\.value) }
}

extension RecordName {
    fileprivate var coded: (code: String, name: String) { (code, title ?? code) }
}

import DataFormats
package import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// The tasks of a plan as a table for spreadsheets: one row each, in the order of the appendix.
///
/// Dates are in ISO 8601, which every spreadsheet reads; several things in one cell stand between semicolons. A cell
/// that would run as a formula begins with an apostrophe, see ``DataFormats/CSVTable``.
package struct TaskTable: Sendable {
    private let index: PlanIndex
    private let roadmaps: [Roadmap?]

    package init(_ plan: CompiledPlan, in workspace: CompiledWorkspace) {
        index = PlanIndex(plan, workspace)
        roadmaps = plan.schedule.roadmaps
    }

    /// - Parameter byteOrderMark: Excel takes a file without one for a legacy encoding.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        let words = PrintedWords(language)
        let rows = index.plan.tasks.ids.map { cells(of: $0, words) }
        return CSVTable(columns: words.taskColumns, rows: rows).serialized(byteOrderMark: byteOrderMark)
    }

    private func cells(of id: TaskID, _ words: PrintedWords) -> [String] {
        let task = index.plan.tasks[id]
        return place(of: task) + content(of: task) + people(in: task) + dates(of: id, words)
            + links(of: task) + remarks(on: id)
    }

    /// Number, code, section, group, title.
    private func place(of task: Task) -> [String] {
        let section = index.plan.sections[task.section]
        let group = task.group.flatMap { index.plan.groups[$0].title.value }
        let title = "\(roman(section.ordinal)). \(section.title.value ?? "")"
        return [task.number, task.code.value, title, group ?? "", task.title.value ?? ""]
    }

    private func content(of task: Task) -> [String] {
        [Self.joined(task.outputs.map(\.value)), Self.joined(task.kpis.map(\.text.value))]
    }

    /// By their official names, so that a spreadsheet can group by them.
    private func people(in task: Task) -> [String] {
        func names(_ references: [Spanned<UnitReference>]) -> String {
            Self.joined(references.map { index.units.name($0.value.referent) })
        }
        let owners = Self.joined(task.owners.map { index.units.code($0.value.referent) })
        return [
            names(task.owners), owners, task.person.value ?? "", names(task.support), names(task.advisors),
        ]
    }

    /// The deadline as written, then as understood.
    private func dates(of id: TaskID, _ words: PrintedWords) -> [String] {
        let task = index.plan.tasks[id]
        let day = index.checkpoints(.due, of: id).first.map(index.day)
        let milestones = index.checkpoints(.milestone, of: id).map { milestone in
            [milestone.nominal.iso, milestone.title].compactMap(\.self).joined(separator: " ")
        }
        return [
            OfficialDeadline.written(task).text, roadmaps[id.rawValue]?.start.iso ?? "",
            day?.nominal.iso ?? "", day?.effective.iso ?? "", task.effectiveCadence.map(words.cadence) ?? "",
            task.effectiveCondition?.text ?? "", Self.joined(task.reviews.map(\.value.iso)),
            Self.joined(milestones),
        ]
    }

    private func links(of task: Task) -> [String] {
        let plan = index.plan
        let bases = task.bases.map {
            plan.bases[$0.value].document.value?.designation ?? plan.bases[$0.value].text
        }
        return [
            Self.joined(task.after.map { plan.tasks[$0.value].number }),
            Self.joined(task.continued.map(\.value)),
            Self.joined(task.targets.map { plan.targets[$0.value].number }),
            Self.joined(bases + task.citations.map(\.value.designation)),
        ]
    }

    private func remarks(on id: TaskID) -> [String] {
        let task = index.plan.tasks[id]
        let kinds = task.evidence.map { code in
            index.plan.evidenceKinds.first { $0.code.value == code.value }?.name.value ?? code.value
        }
        let waived = Set(index.allowedFindings(of: id).map(\.diagnostic.rule.code)).sorted()
        return [
            Self.joined(kinds), task.budget.value ?? "", String(task.weight), task.note.value ?? "",
            Self.joined(waived.map(\.description)),
        ]
    }

    static func joined(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}

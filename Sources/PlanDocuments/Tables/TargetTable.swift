import DataFormats
package import PlanDiagnostics
package import PlanModel

/// The targets of a plan as a table for spreadsheets: one row each, in the order of the plan.
///
/// Like ``TaskTable``.
package struct TargetTable: Sendable {
    private let plan: Plan
    private let units: UnitRegistry
    /// Numbers of the tasks that serve each target, in the order of the appendix.
    private let tasks: [[String]]
    private let waived: [[RuleCode]]

    package init(_ compiled: CompiledPlan, in workspace: CompiledWorkspace) {
        plan = compiled.plan
        units = workspace.workspace.units
        var tasks = [[String]](repeating: [], count: plan.targets.count)
        for task in plan.tasks {
            for target in task.targets { tasks[target.value.rawValue].append(task.number) }
        }
        self.tasks = tasks
        waived = plan.targets.map { target in
            // A task may bear the same code, but stands in another file.
            let findings = compiled.allowed.filter {
                $0.diagnostic.record == target.code.value && $0.diagnostic.span.file == target.span.file
            }
            return Set(findings.map(\.diagnostic.rule.code)).sorted()
        }
    }

    /// - Parameter byteOrderMark: Excel takes a file without one for a legacy encoding.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        let words = PrintedWords(language)
        let rows = plan.targets.ids.map { cells(of: $0, words) }
        return CSVTable(columns: words.targetColumns, rows: rows).serialized(byteOrderMark: byteOrderMark)
    }

    private func cells(of id: TargetID, _ words: PrintedWords) -> [String] {
        let target = plan.targets[id]
        return [
            target.number, target.code.value, plan.targetGroups[target.group].title.value ?? "",
            target.title.value ?? "", TaskTable.joined(target.levels.map(\.text.value)),
        ] + understood(target, words) + [
            target.baseline.value ?? "", target.population.value.map(String.init) ?? "",
            (target.owner.value?.referent).map(units.name) ?? "", target.source.value ?? "",
            TaskTable.joined(tasks[id.rawValue]), target.note.value ?? "",
            TaskTable.joined(waived[id.rawValue].map(\.description)),
        ]
    }

    /// Comparator, value and unit of each level.
    private func understood(_ target: Target, _ words: PrintedWords) -> [String] {
        let kpis = target.levels.flatMap { level in level.kpi.map { [$0] + $0.others } ?? [] }
        return [
            kpis.map { $0.comparator.map(words.comparator) ?? "" }, kpis.map { words.value($0) },
            kpis.map { $0.unit ?? "" },
        ].map { column in column.allSatisfy(\.isEmpty) ? "" : TaskTable.joined(column) }
    }
}

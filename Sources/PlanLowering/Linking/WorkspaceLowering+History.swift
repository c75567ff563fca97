package import PlanDiagnostics
package import PlanModel

extension WorkspaceLowering {
    /// What is wrong with the names of earlier tasks that tasks go on with: only now are all plans known.
    package static func historyFindings(in plans: [Plan]) -> [Diagnostic] {
        let isUsed = plans.contains { $0.tasks.contains { !$0.continued.isEmpty } }
        // Of a plan that could not be read whole, nobody can say what it lacks.
        guard isUsed, plans.allSatisfy(\.isComplete) else { return [] }
        let known = Set(
            plans.flatMap { plan in
                plan.tasks.map { TaskName(plan: plan.code.value, task: $0.code.value) }
            })
        return plans.flatMap(\.tasks).flatMap { task in
            task.continued.filter { name in TaskName(name.value).map { !known.contains($0) } ?? true }.map {
                unknownEarlierTask($0, known, record: task.code.value)
            }
        }
    }

    private static func unknownEarlierTask(
        _ name: Spanned<String>, _ known: Set<TaskName>, record: String
    ) -> Diagnostic {
        let names = known.map(\.text).sorted()
        let fixes = NearMiss.closest(to: name.value, among: names).map { found, isCertain in
            [
                Fix(
                    KH010UnresolvedReference.replace, ["code": .quoted(found)], isCertain ? .safe : .unsafe,
                    [Edit(name.span, found)])
            ]
        }
        return Diagnostic(
            KH010UnresolvedReference.rule, KH010UnresolvedReference.unknownEarlierTask,
            ["code": .quoted(name.value)], at: name.span, record: record,
            fixes: fixes ?? [])
    }
}

package import PlanDiagnostics
package import PlanModel

extension WorkspaceLowering {
    /// What is wrong with the names of earlier tasks that tasks go on with: only now are all plans known.
    package static func historyFindings(in plans: [PlanSummary]) -> [Diagnostic] {
        let isUsed = plans.contains { !$0.continued.isEmpty }
        // Of a plan that could not be read whole, nobody can say what it lacks.
        guard isUsed, plans.allSatisfy(\.isComplete) else { return [] }
        let known = Set(
            plans.flatMap { plan in
                plan.taskCodes.map { TaskName(plan: plan.code.value, task: $0) }
            })
        return plans.flatMap(\.continued)
            .filter { task in TaskName(task.name.value).map { !known.contains($0) } ?? true }
            .map { unknownEarlierTask($0, known) }
    }

    private static func unknownEarlierTask(_ task: ContinuedTask, _ known: Set<TaskName>) -> Diagnostic {
        let name = task.name
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
            ["code": .quoted(name.value)], at: name.span, record: task.record,
            fixes: fixes ?? [])
    }
}

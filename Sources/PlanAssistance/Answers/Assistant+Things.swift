import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanPhrases
import VietnameseCalendar

extension Assistant {
    /// Who or what a name stands for.
    func facts(of referent: Referent) -> String {
        switch referent {
        case .unit(let id): unitFacts(id)
        case .unitGroup(let id): groupFacts(id)
        case .rule(let code):
            RuleCatalogue[code].map(ruleFacts) ?? say("không có mã \(code)", "there is no rule \(code)")
        case .inPlan(let index, let thing): facts(of: thing, in: workspace.plans[index])
        }
    }

    private func unitFacts(_ id: UnitID) -> String {
        let unit = workspace.units.units[id]
        let tasks = workspace.plans.flatMap(\.tasks)
        let owned = tasks.count { $0.responsibleUnit == id }
        let supported = tasks.count {
            $0.support.contains { workspace.units.members($0.value.referent).contains(id) }
        }
        return lines([
            heading(unit.displayName, unit.code.value),
            fact("Tên khác", "Also called", unit.aliases.map(\.value).joined(separator: ", ")),
            fact("Người đứng đầu", "Head", unit.head.value),
            fact("Ghi chú", "Note", unit.note.value),
            say(
                "Chủ trì \(owned) nhiệm vụ, phối hợp \(supported)",
                "Owns \(owned) tasks, supports \(supported)"),
        ])
    }

    private func groupFacts(_ id: UnitGroupID) -> String {
        let group = workspace.units.groups[id]
        let members = workspace.units.members(.group(id)).map { workspace.units.units[$0].displayName }
        return lines([
            heading(group.displayName, group.code.value),
            fact("Gồm \(members.count) đơn vị", "\(members.count) units", members.joined(separator: ", ")),
        ])
    }

    private func facts(of thing: PlanReferent, in plan: Plan) -> String {
        switch thing {
        case .task(let id): taskFacts(plan.tasks[id])
        case .taskGroup(let id):
            lines([
                heading(
                    "\(plan.groups[id].number) \(plan.groups[id].title.value ?? "")",
                    plan.groups[id].code.value),
                say(
                    "Nhóm \(plan.groups[id].tasks.count) việc",
                    "A group of \(plan.groups[id].tasks.count) tasks"),
            ])
        case .target(let id): targetFacts(plan.targets[id], id, plan)
        case .targetGroup(let id):
            lines([
                heading(plan.targetGroups[id].title.value ?? "", plan.targetGroups[id].code?.value ?? ""),
                say(
                    "Nhóm \(plan.targetGroups[id].targets.count) chỉ tiêu",
                    "A group of \(plan.targetGroups[id].targets.count) targets"),
            ])
        case .basis(let id): basisFacts(plan.bases[id])
        case .evidenceKind(let index):
            heading(plan.evidenceKinds[index].name.value ?? "", plan.evidenceKinds[index].code.value)
        }
    }

    private func taskFacts(_ task: Task) -> String {
        lines([
            heading("\(task.number) \(task.title.value ?? "")", task.code.value),
            fact("Chủ trì", "Owner", unitNames(task.owners)),
            fact("Phối hợp", "Support", unitNames(task.support)),
            fact("Thời hạn", "Deadline", task.deadlineTexts.map(\.text.value).joined(separator: "; ")),
            fact("Hiểu là", "Understood as", task.deadline.value?.explained(language)),
            fact("Sản phẩm", "Output", task.outputs.map(\.value).joined(separator: "; ")),
            fact("KPI", "KPI", task.kpis.map(\.text.value).joined(separator: "; ")),
        ])
    }

    private func targetFacts(_ target: Target, _ id: TargetID, _ plan: Plan) -> String {
        let tasks = plan.tasks.filter { $0.targets.contains { $0.value == id } }.map(\.number)
        return lines([
            heading("\(target.number) \(target.title.value ?? "")", target.code.value),
            fact("Mức", "Level", target.levels.map(\.text.value).joined(separator: "; ")),
            fact("Chủ trì", "Owner", target.owner.value.map { workspace.units.name($0.referent) }),
            fact("Hiện trạng", "Baseline", target.baseline.value),
            fact("Nhiệm vụ phục vụ", "Tasks that serve it", tasks.joined(separator: ", ")),
        ])
    }

    private func basisFacts(_ basis: LegalBasis) -> String {
        lines([
            heading(basis.text, basis.code?.value ?? ""),
            fact("Trích yếu", "Subject", basis.subject.value),
        ])
    }
}

// MARK: - Layout

extension Assistant {
    private func heading(_ title: String, _ code: String) -> String {
        "**\(MarkdownText.inline(title))**" + (code.isEmpty ? "" : " · \(MarkdownText.code(code))")
    }

    /// Nothing where the fact is not known.
    private func fact(_ vietnamese: String, _ english: String, _ value: String?) -> String {
        guard let value, !value.isEmpty else { return "" }
        return "\(say(vietnamese, english)): \(MarkdownText.inline(value))"
    }

    private func lines(_ lines: [String]) -> String { lines.filter { !$0.isEmpty }.joined(separator: "\n\n") }

    func unitNames(_ references: [Spanned<UnitReference>]) -> String {
        references.map { workspace.units.name($0.value.referent) }.joined(separator: ", ")
    }
}

import PlanDiagnostics
import PlanModel
import PlanSite

/// What a build made, and what to open.
struct BuildSummary {
    private let workspace: CompiledWorkspace
    private let outputs: [BuildRecord.Output]
    private let keptCount: Int
    private let folder: String

    /// More plans than these are told together.
    private static let mostPlans = 12

    init(_ workspace: CompiledWorkspace, _ result: Builder.BuildResult, in folder: String) {
        self.workspace = workspace
        outputs = result.outputs
        keptCount = result.kept.count
        self.folder = folder
    }

    func text(in language: Language) -> String {
        let plans = isBrief ? [total[language] + "\n"] : workspace.plans.map { line($0)[language] + "\n" }
        let count = outputs.count - keptCount
        let kept =
            keptCount == 0
            ? BilingualText(same: "")
            : BilingualText(
                vi: ", giữ \(keptCount) tệp không đổi", en: ", kept \(keptCount) that had not changed")
        let made = BilingualText(
            vi: """
                Cơ sở dữ liệu:   \(folder)/\(Builder.databaseName)
                Đã tạo \(count) tệp\(kept.vi), danh mục trong \(folder)/\(BuildRecord.fileName)

                """,
            en: """
                Database:    \(folder)/\(Builder.databaseName)
                Made \(count) files\(kept.en), listed in \(folder)/\(BuildRecord.fileName)

                """)
        return plans.joined() + made[language]
    }

    /// Whether there is one line for all plans: they are many, or no documents were made of them.
    private var isBrief: Bool {
        workspace.planCodes.count > Self.mostPlans || outputs.allSatisfy { $0.path == Builder.databaseName }
    }

    private var total: BilingualText {
        let (plans, count) = (workspace.workspace.plans, workspace.planCodes.count)
        let tasks = plans.reduce(0) { $0 + $1.tasks.count }
        let targets = plans.reduce(0) { $0 + $1.targets.count }
        guard plans.count == count else {
            return BilingualText(
                vi: "Kế hoạch:        \(count), trong đó \(plans.count) kế hoạch được biên dịch lại",
                en: "Plans:       \(count), of which \(plans.count) were compiled again")
        }
        return BilingualText(
            vi: "Kế hoạch:        \(count), với \(tasks) nhiệm vụ, \(targets) chỉ tiêu",
            en: "Plans:       \(count), with \(tasks) tasks, \(targets) targets")
    }

    private func line(_ plan: CompiledPlan) -> BilingualText {
        let model = plan.plan
        let (tasks, targets) = (model.tasks.count, model.targets.count)
        let (checkpoints, allowed) = (plan.schedule.checkpoints.count, plan.allowed.count)
        let place = "\(folder)/\(model.code.value)"
        let made = PlanFolder(code: model.code.value)
        let document = made.path(.plan(made.code, "docx"))
        let lists = outputs.count {
            $0.path.hasPrefix(made.code + "/checklists/") && $0.path.hasSuffix(".docx")
        }
        return BilingualText(
            vi: """
                Kế hoạch \(model.code.value): \(tasks) nhiệm vụ, \(targets) chỉ tiêu, \(checkpoints) mốc lịch, \
                \(lists) phiếu giao việc, \(allowed) phát hiện được miễn kiểm
                Mở để xem:       \(place)/index.html
                Văn bản:         \(folder)/\(document)
                Phiếu giao việc: \(place)/checklists
                """,
            en: """
                Plan \(model.code.value): \(tasks) tasks, \(targets) targets, \(checkpoints) checkpoints, \
                \(lists) checklists, \(allowed) waived findings
                Open:        \(place)/index.html
                Document:    \(folder)/\(document)
                Checklists:  \(place)/checklists
                """)
    }
}

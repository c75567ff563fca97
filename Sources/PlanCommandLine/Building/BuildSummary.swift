import PlanDiagnostics
import PlanModel
import PlanSite

/// What a build made, and what to open.
struct BuildSummary {
    private let workspace: CompiledWorkspace
    private let outputs: [BuildRecord.Output]
    private let folder: String

    init(_ workspace: CompiledWorkspace, _ outputs: [BuildRecord.Output], in folder: String) {
        self.workspace = workspace
        self.outputs = outputs
        self.folder = folder
    }

    func text(in language: Language) -> String {
        let plans = workspace.plans.map { line($0)[language] + "\n" }
        let made = BilingualText(
            vi: """
                Cơ sở dữ liệu:   \(folder)/\(Builder.databaseName)
                Đã tạo \(outputs.count) tệp, danh mục trong \(folder)/\(BuildRecord.fileName)

                """,
            en: """
                Database:    \(folder)/\(Builder.databaseName)
                Made \(outputs.count) files, listed in \(folder)/\(BuildRecord.fileName)

                """)
        return plans.joined() + made[language]
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

import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace

/// `kehoach checklist`: what one unit has to do, as Markdown or HTML.
struct ChecklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist",
        abstract: help(
            vi: "In phiếu giao việc của một đơn vị.", en: "Print the checklist of one unit."),
        discussion: help(
            vi: """
                Ví dụ: kehoach checklist plans --unit van-phong-dang-uy
                       kehoach checklist plans --unit ubnd-phuong --format html > phieu.html
                """,
            en: """
                Example: kehoach checklist plans --unit van-phong-dang-uy
                         kehoach checklist plans --unit ubnd-phuong --format html > checklist.html
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case md, html
    }

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp(vi: "Mã hoặc tên đơn vị.", en: "The unit's code or name."))
    var unit: String

    @Option(
        help: ArgumentHelp(
            vi: "Mã kế hoạch, khi không gian làm việc có nhiều kế hoạch.",
            en: "The plan's code, where there are several."))
    var plan: String?

    @Option(help: ArgumentHelp(vi: "md hoặc html.", en: "md or html."))
    var format = Format.md

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let compiled = try loaded.requireCompiled(compilation)
        let found = try UnitArgument.find(unit, in: compiled.workspace.units)
        let books = compiled.plans.filter { plan == nil || $0.plan.code.value == plan }
            .map { ChecklistBook($0, in: compiled) }
        let checklists = books.compactMap { $0[unitCode: found.code.value] }
        guard !checklists.isEmpty else {
            throw Failure(
                vi:
                    "“\(found.displayName)” không chủ trì, không phối hợp nhiệm vụ nào nên không có phiếu giao việc",
                en: "“\(found.displayName)” neither owns nor supports a task, so it has no checklist")
        }
        let language = loaded.language(compilation)
        for checklist in checklists {
            switch format {
            case .md: StandardStreams.printData(MarkdownChecklist.render(checklist, language: language))
            case .html: StandardStreams.printData(HTMLChecklist.render(checklist, language: language))
            }
        }
    }
}

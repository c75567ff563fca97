import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace

/// `kehoach checklist`: what one unit has to do, to read, to print or to fill in.
struct ChecklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist",
        abstract: help(
            vi: "In phiếu giao việc của một đơn vị.", en: "Print the checklist of one unit."),
        discussion: help(
            vi: """
                Ví dụ: kehoach checklist plans --unit van-phong-dang-uy
                       kehoach checklist plans --unit ubnd-phuong --format docx > phieu.docx
                """,
            en: """
                Example: kehoach checklist plans --unit van-phong-dang-uy
                         kehoach checklist plans --unit ubnd-phuong --format docx > checklist.docx
                """))

    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        help: ArgumentHelp(vi: "Mã hoặc tên đơn vị.", en: "The unit's code or name."),
        completion: .units)
    var unit: String

    @Option(
        help: ArgumentHelp(
            vi: "Mã kế hoạch, khi không gian làm việc có nhiều kế hoạch.",
            en: "The plan's code, where there are several."))
    var plan: String?

    @Option(
        help: ArgumentHelp(
            vi: "\(ChecklistFormat.listed(or: "hoặc")); mặc định md.",
            en: "\(ChecklistFormat.listed(or: "or")); md when not given."))
    var format = ChecklistFormat.md

    @OptionGroup var templates: TemplateArguments

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let compilation = loaded.compilation()
        let templates = try templates.read(loaded, compilation)
        let compiled = try loaded.requireCompiled(compilation, templates)
        let found = try UnitArgument.find(unit, in: compiled.workspace.units)
        let language = loaded.language(compilation)
        let books = compiled.plans.filter { plan == nil || $0.plan.code.value == plan }
            .map { ChecklistBook($0, in: compiled) }
        let documents = try books.compactMap { try format.render(found, $0, language, templates.set) }
        guard !documents.isEmpty else {
            throw Failure(
                vi:
                    "“\(found.displayName)” không chủ trì, không phối hợp nhiệm vụ nào nên không có phiếu giao việc",
                en: "“\(found.displayName)” neither owns nor supports a task, so it has no checklist")
        }
        guard format.isText || documents.count == 1 else {
            throw Failure(
                vi: "có \(documents.count) kế hoạch; chọn một bằng --plan",
                en: "there are \(documents.count) plans; choose one with --plan")
        }
        guard format.isText || !StandardStreams.outputIsTerminal else {
            throw Failure(
                vi:
                    "dạng \(format.rawValue) không xem trên màn hình được; chuyển vào tệp: … > phieu.\(format.rawValue)",
                en:
                    "\(format.rawValue) is nothing for a terminal; redirect it: … > checklist.\(format.rawValue)"
            )
        }
        for document in documents { StandardStreams.printData(document) }
    }
}

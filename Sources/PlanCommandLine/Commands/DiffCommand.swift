import ArgumentParser
import PlanComparison
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// `kehoach diff`: two versions of a plan compared by what they mean.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: help(
            vi: "So sánh hai phiên bản kế hoạch theo nội dung: thêm, bỏ, chuyển, sửa, nới lỏng chỉ tiêu.",
            en: "Compare two versions of a plan by meaning: added, removed, moved, changed, weakened."),
        discussion: help(
            vi: """
                Ví dụ: kehoach diff                        # bản đang sửa so với lần commit cuối
                       kehoach diff main --format md       # bảng để dán vào merge request
                       kehoach diff plans/2026 plans/2027
                       kehoach diff v1 plans/2026 --format docx > dieu-chinh.docx
                Mỗi phiên bản là một thư mục, hoặc một phiên bản git (commit, nhánh, thẻ). Cách viết khác nhau mà \
                cùng nghĩa (Quý 1, Quý I) không tính là thay đổi.
                Kết thúc với 0; với --exit-code: 1 khi có thay đổi.
                """,
            en: """
                Example: kehoach diff                      # what is being edited against the last commit
                         kehoach diff main --format md     # a table for a merge request
                         kehoach diff plans/2026 plans/2027
                         kehoach diff v1 plans/2026 --format docx > amendment.docx
                Each version is a folder or a git revision (commit, branch, tag). Other words for the same \
                (Quý 1, Quý I) are no change.
                Ends with 0; with --exit-code: 1 when something changed.
                """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, md, json, docx
    }

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Phiên bản trước: thư mục hoặc phiên bản git.",
            en: "The former version: a folder or git revision.",
            valueName: "before"))
    var before = "HEAD"

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Phiên bản sau; mặc định là thư mục đang đứng.",
            en: "The later version; the current folder by default.",
            valueName: "after"))
    var after = "."

    @Option(
        help: ArgumentHelp(
            vi: "text, md, json, hoặc docx: dự thảo văn bản điều chỉnh, bổ sung.",
            en: "text, md, json, or docx: the draft of a document that amends the plan."))
    var format = Format.text

    @OptionGroup var templates: TemplateArguments

    @Flag(
        name: .customLong("exit-code"),
        help: ArgumentHelp(
            vi: "Kết thúc với 1 khi có thay đổi.", en: "End with 1 when something changed."))
    var exitCode = false

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            vi: "Ngày tính (mặc định hôm nay), ví dụ 2026-03-31.",
            en: "The date to judge by (today), such as 2026-03-31.", valueName: "date"),
        transform: CivilDate.argument)
    var asOf: CivilDate?

    func run() throws {
        let former = try version(before, other: after)
        let later = try version(after, other: before)
        let language = later.loaded.language(later.compilation)
        for version in [former, later] where version.compilation.hasErrors {
            StandardStreams.printTalk(Self.warning(of: version)[language])
        }
        let differences = PlanComparer.differences(from: former.plans, to: later.plans)
        let listing = DifferenceListing(differences)
        switch format {
        case .text: StandardStreams.printData(listing.text(width: Terminal.width, language: language))
        case .md: StandardStreams.printData(listing.markdown(language: language))
        case .json: StandardStreams.printData(listing.json())
        case .docx: StandardStreams.printData(try amendment(differences, later))
        }
        if exitCode, !listing.isEmpty { throw ExitCode(ExitStatus.findings) }
    }

    /// A folder where there is one of that name, else a revision of the workspace that the other side lies in.
    private func version(_ name: String, other: String) throws -> WorkspaceVersion {
        guard !pathExists(name) else {
            return try WorkspaceVersion(folder: name, language: lang, asOf: asOf)
        }
        return try WorkspaceVersion(
            revision: name, of: pathExists(other) ? other : ".", language: lang, asOf: asOf)
    }

    /// The document that makes the later version of the one plan that is compared.
    private func amendment(_ differences: [PlanDifference], _ version: WorkspaceVersion) throws -> [UInt8] {
        let workspace = try version.loaded.requireCompiled(version.compilation)
        let changed = differences.count == 1 ? differences : differences.filter { !$0.isEmpty }
        guard changed.count == 1,
            let plan = workspace.plans.first(where: { $0.plan.code.value == changed[0].after.plan })
        else {
            throw Failure(
                vi: "văn bản điều chỉnh chỉ của một kế hoạch; hãy nêu thư mục của kế hoạch, ví dụ plans/2026",
                en: "an amendment is of one plan; name the plan's folder, such as plans/2026")
        }
        let templates = try templates.read(version.loaded, version.compilation)
        return WordAmendment.render(
            OfficialAmendment(changed[0], of: plan, in: workspace, templates: templates.set))
    }

    private static func warning(of version: WorkspaceVersion) -> BilingualText {
        let count = version.compilation.diagnostics.count { $0.severity == .error }
        return BilingualText(
            vi: "“\(version.label)” còn \(count) lỗi; chỉ so sánh những gì đọc được",
            en:
                "“\(version.label)” has \(count) \(count == 1 ? "error" : "errors"); only what could be read is compared"
        )
    }
}

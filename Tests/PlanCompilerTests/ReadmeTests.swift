import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanWorkspace
import Testing

/// The pages show what the tool says, not what somebody remembers.
@Suite("README")
struct ReadmeTests {
    static let root = FixtureWorkspace.folder.droppingLast(2)

    @Test("The findings that the pages quote are those of examples/loi", arguments: Language.allCases)
    func quotedFindingsAreReal(language: Language) throws {
        let path = Self.root + (language == .english ? "/README.md" : "/README.vi.md")
        let page = try #require(Disk.text(path))
        let quoted = Self.page(page, quoting: Self.findings(in: language))
        if Disk.isBlessing, page != quoted { try writeFile(path, Array(quoted.utf8)) }
        #expect(page == quoted)
    }

    private static func findings(in language: Language) -> String {
        let compilation = FixtureWorkspace(folder: root + "/examples/loi").compiled()
        let report = DiagnosticReport(
            showing: 4, of: compilation.diagnostics, sources: compilation.sources,
            checkedPaths: compilation.sources.files.map(\.path))
        return DiagnosticRenderer.render(
            report: report, as: .full, options: RenderingOptions(language: language, toolVersion: "test"))
    }

    /// The page with the text between its markers replaced.
    private static func page(_ page: String, quoting text: String) -> String {
        guard let begin = page.firstRange(of: "<!-- findings:begin -->\n"),
            let end = page.firstRange(of: "<!-- findings:end -->")
        else { return "the page has no markers" }
        return page[..<begin.upperBound] + "```text\n" + text + "```\n" + page[end.lowerBound...]
    }
}

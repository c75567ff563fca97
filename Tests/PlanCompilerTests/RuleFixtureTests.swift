import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanWorkspace
import Testing

/// One folder a rule, one folder within it a case: what differs from the base, and what is then reported.
@Suite("Rule fixtures")
struct RuleFixtureTests {
    static let folder = FixtureWorkspace.folder + "/Rules"

    static let cases = Disk.names(in: folder).flatMap { rule in
        Disk.names(in: folder + "/" + rule).map { rule + "/" + $0 }
    }

    /// Those that a compilation can report; templates are read by shells.
    static let rules = RuleCatalogue.all.filter {
        !RuleCatalogue.ofTemplates.contains($0) && !RuleCatalogue.ofImport.contains($0)
    }

    @Test("The base workspace has no finding at all")
    func baseIsClean() {
        let compilation = FixtureWorkspace.base.compiled()
        #expect(compilation.diagnostics.isEmpty, "\(Self.rendered(compilation, .english))")
        #expect(compilation.compiled != nil)
    }

    @Test("A case reports what its expected files say", arguments: cases, Language.allCases)
    func reportsAsExpected(name: String, language: Language) throws {
        let path = Self.folder + "/" + name
        let rendered = Self.rendered(FixtureWorkspace(overlay: path).compiled(), language)
        let expectedPath = path + "/expected.\(language.rawValue).txt"
        let expected = Disk.text(expectedPath)
        if Disk.isBlessing, expected != rendered { try writeFile(expectedPath, Array(rendered.utf8)) }
        #expect(rendered == expected)
    }

    @Test("A case named khong-… is free of its rule; every other reports it", arguments: cases)
    func firesOrStaysSilent(name: String) {
        let parts = name.split(separator: "/")
        let codes = FixtureWorkspace(overlay: Self.folder + "/" + name).compiled().diagnostics.map(
            \.rule.code)
        let fires = codes.contains { $0.description == parts[0].prefix(5) }
        #expect(fires != parts[1].hasPrefix("khong-"))
    }

    @Test("Every rule has a folder, and every folder is a rule's")
    func foldersMatchRules() {
        #expect(Disk.names(in: Self.folder) == Self.rules.map { "\($0.code)-\($0.slug)" })
    }

    @Test("Every message of every rule is said in some case")
    func everyMessageIsSaid() {
        var said: Set<MessageTemplate> = []
        for name in Self.cases {
            let compilation = FixtureWorkspace(overlay: Self.folder + "/" + name).compiled()
            said.formUnion(compilation.diagnostics.map(\.message.template))
        }
        for rule in Self.rules {
            for message in rule.messages where !said.contains(message) {
                Issue.record("no case of \(rule.code) says “\(message.text.en)”")
            }
        }
    }

    static func rendered(_ compilation: Compilation, _ language: Language) -> String {
        let report = DiagnosticReport(
            diagnostics: compilation.diagnostics, sources: compilation.sources,
            checkedPaths: compilation.sources.files.map(\.path))
        return DiagnosticRenderer.render(
            report: report, as: .full, options: RenderingOptions(language: language, toolVersion: "test"))
    }
}

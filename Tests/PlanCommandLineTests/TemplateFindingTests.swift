import PlanCommandLine
import PlanCompiler
import PlanDiagnostics
import PlanTemplates
import Testing

/// The rules about an office's own templates, over a small set of built-in ones.
@Suite("Findings in templates")
struct TemplateFindingTests {
    static let builtIn = TemplateSet([
        TemplateSource(
            "markdown/task", .markdown, "- [ ] {{{number}}}. {{title}}{{#facts}}{{label}}{{/facts}}"),
        TemplateSource("markdown/plan", .markdown, "# {{kind}}{{> markdown/task}}"),
        TemplateSource(
            "forms/05-HD", .plain, "lề trái: 30",
            review: { _ in [.init(vi: "thiếu dòng", en: "a line is missing", range: 0..<3)] }),
    ])

    static func findings(_ text: [UInt8], of template: String = "markdown/task") -> [Diagnostic] {
        let faults = builtIn.overridden(by: [TemplateOverride(template, text)]).faults
        return TemplateFindings.diagnostics(faults, in: [template: FileID(0)])
    }

    static func findings(_ text: String, of template: String = "markdown/task") -> [Diagnostic] {
        findings(Array(text.utf8), of: template)
    }

    /// The template of an example's path, `mau/markdown/task.mustache`.
    static func template(_ example: RuleExample) -> String {
        String(example.path.dropFirst("mau/".count).dropLast(TemplateOverride.fileExtension.count))
    }

    @Test("The faulty example gives the rule's finding alone", arguments: RuleCatalogue.ofTemplates)
    func faultyExampleFires(rule: RuleDescriptor) {
        let found = Self.findings(rule.example.faulty, of: Self.template(rule.example))
        #expect(found.map(\.rule.code) == [rule.code])
    }

    @Test("The mended example gives none, or is no file at all", arguments: RuleCatalogue.ofTemplates)
    func mendedExampleIsSilent(rule: RuleDescriptor) {
        guard !rule.example.mended.isEmpty else { return }
        #expect(Self.findings(rule.example.mended, of: Self.template(rule.example)).isEmpty)
    }

    @Test("Every message of every rule is said of some template")
    func everyMessageIsSaid() {
        let nested = String(repeating: "{{#facts}}", count: 101) + String(repeating: "{{/facts}}", count: 101)
        let texts = [
            "{{title", "{{}}", "{{tên}}", "{{sorted(facts)}}", "{{=| |=}}", "{{#facts}}", "{{/facts}}",
            "{{#facts}}{{#title}}{{/facts}}{{/title}}", nested, "{{> markdown/tsak}}", "{{> markdown/plan}}",
            "{{titel}}",
        ]
        let all =
            texts.flatMap { Self.findings($0) } + Self.findings([0xFF])
            + Self.findings("", of: "markdown/tsak") + Self.findings("lề", of: "forms/05-HD")
        let said = Set(all.map(\.message.template))
        for rule in RuleCatalogue.ofTemplates {
            for message in rule.messages where !said.contains(message) {
                Issue.record("nothing makes \(rule.code) say “\(message.text.en)”")
            }
        }
        for finding in all {
            for language in Language.allCases {
                let texts = ([finding.message] + finding.notes + finding.labels.map(\.message)).map {
                    $0.rendered(in: language)
                }
                #expect(texts.allSatisfy { !$0.isEmpty })
            }
        }
    }

    @Test("A section that is closed too early shows where the other was opened")
    func crossedSections() throws {
        let finding = try #require(Self.findings("{{#facts}}{{#title}}{{/facts}}{{/title}}").first)
        #expect(finding.span == SourceSpan(file: FileID(0), 20..<30))
        #expect(finding.labels.map(\.span) == [SourceSpan(file: FileID(0), 10..<20)])
    }

    @Test("A slip is answered with what was meant")
    func suggestions() throws {
        let finding = try #require(Self.findings("{{titel}}").first)
        #expect(finding.severity == .warning)
        #expect(finding.notes.map { $0.rendered(in: .english) } == ["perhaps “title” was meant"])
    }
}

import PlanCompiler
import PlanDiagnostics
import Testing

@Suite("Rule descriptors")
struct RuleDescriptorTests {
    @Test("Codes and names are used once")
    func codesAreUnique() {
        #expect(Set(RuleCatalogue.all.map(\.code)).count == RuleCatalogue.all.count)
        #expect(Set(RuleCatalogue.all.map(\.slug)).count == RuleCatalogue.all.count)
    }

    @Test("A message has the same holes in both languages", arguments: RuleCatalogue.all)
    func holesMatch(rule: RuleDescriptor) {
        for message in rule.messages {
            #expect(Set(message.holes(in: .vietnamese)) == Set(message.holes(in: .english)), "\(rule.code)")
        }
        #expect(!rule.messages.isEmpty, "\(rule.code) has nothing to say")
    }

    @Test("The summary is one line without a period", arguments: RuleCatalogue.all)
    func summariesAreLines(rule: RuleDescriptor) {
        for language in Language.allCases {
            let summary = rule.summary[language]
            #expect(!summary.isEmpty && !summary.contains("\n") && !summary.hasSuffix("."), "\(rule.code)")
            #expect(rule.explanation[language].utf8.count > 60, "\(rule.code) is hardly explained")
        }
    }

    @Test("The faulty example gives the rule's finding", arguments: RuleFixtureTests.rules)
    func faultyExampleFires(rule: RuleDescriptor) {
        // No example can be as large as the file that this rule refuses; its fixture says so by its size.
        guard rule.slug != "file-too-large" else { return }
        let compilation = Self.compiled(rule.example, rule.example.faulty)
        #expect(compilation.diagnostics.contains { $0.rule == rule }, "\(rule.code)")
    }

    @Test("The mended example does not", arguments: RuleCatalogue.all)
    func mendedExampleIsSilent(rule: RuleDescriptor) {
        let compilation = Self.compiled(rule.example, rule.example.mended)
        #expect(!compilation.diagnostics.contains { $0.rule == rule }, "\(rule.code)")
    }

    /// The example over the base; an empty text stands for a file that is not there.
    static func compiled(_ example: RuleExample, _ text: String) -> Compilation {
        var workspace = FixtureWorkspace.base
        if example.path.split(separator: "/").contains(where: FixtureWorkspace.trackingFolders.contains) {
            workspace.asOf = FixtureWorkspace.trackingAsOf
        }
        for (path, other) in example.others { workspace[text: path] = other }
        workspace[text: example.path] = text.isEmpty ? nil : text
        return workspace.compiled()
    }
}

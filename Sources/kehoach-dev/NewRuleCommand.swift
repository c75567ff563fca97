import ArgumentParser
import PlanCompiler
import PlanDevelopment
import PlanDiagnostics
import PlanWorkspace

/// `kehoach-dev new-rule KH421 kpi-repeated`: the set of files that a rule begins with.
struct NewRuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-rule",
        abstract: "Make a rule's file and fixture, and add it to the list.",
        discussion: "Example: kehoach-dev new-rule KH421 kpi-repeated --stage plan")

    @ArgumentParser.Argument(help: "A code that no rule has: KH and three digits.", transform: Self.code)
    var code: RuleCode

    @ArgumentParser.Argument(help: "What is wrong, in lower-case words joined by hyphens.")
    var slug: String

    @Option(help: "What the rule looks at: source, workspace, plan or schedule.")
    var stage: RuleStage = .plan

    @OptionGroup var repository: RepositoryOptions

    func run() throws {
        guard let scaffold = RuleScaffold(code: code, slug: slug, stage: stage) else {
            throw ValidationError("“\(slug)” is not lower-case words joined by hyphens")
        }
        if let taken = RuleCatalogue.all.first(where: { $0.code == code || $0.slug == slug }) {
            throw ValidationError(
                "\(taken.code) \(taken.slug) is there already; codes and names are never reused")
        }
        guard let list = repository.text(RuleScaffold.listPath),
            let example = repository.text("Tests/PlanCompilerTests/Base/" + RuleScaffold.examplePath)
        else { throw ValidationError("“\(repository.root)” is not the repository's root") }
        var listText = RuleListText(list)
        guard listText.insert(scaffold) else {
            throw ValidationError("\(RuleScaffold.listPath) has no place for \(scaffold.typeName)")
        }
        try repository.write(scaffold.sourcePath, scaffold.source(example: example))
        try repository.write(scaffold.fixturePath, example)
        try repository.write(RuleScaffold.listPath, listText.text)
        StandardStreams.printTalk(
            "next: words, example and check; then KEHOACH_BLESS=1 swift test, and kehoach-dev generate")
    }

    private static func code(_ text: String) throws -> RuleCode {
        guard let code = RuleCode(text) else {
            throw ValidationError("“\(text)” is no rule code such as KH421")
        }
        return code
    }
}

extension RuleStage: ExpressibleByArgument {}

import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanPhrases
import PlanWorkspace
import VietnameseCalendar

/// `kehoach explain`: what a rule finds and why, or how a phrase is understood; it needs no network and no plan.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: help(
            vi: "Giải thích một mã lỗi, hoặc một cụm từ được hiểu thế nào.",
            en: "Explain a rule, or how a phrase is understood."),
        discussion: help(
            vi: """
                Ví dụ: kehoach explain KH402
                       kehoach explain KH4
                       kehoach explain --phrase "Quý II, III/2026"
                Không có tham số thì liệt kê mọi mã. Mã thoát: 1 nếu không hiểu được cụm từ, 2 nếu không có mã ấy.
                """,
            en: """
                Example: kehoach explain KH402
                         kehoach explain KH4
                         kehoach explain --phrase "Quý II, III/2026"
                Without arguments every rule is listed. Exit status: 1 if the phrase is not understood, 2 for no such rule.
                """))

    @ArgumentParser.Argument(
        help: ArgumentHelp(
            vi: "Mã, tên, hoặc một họ mã: KH402, kpi-missing, KH4.",
            en: "A code, a name or a family: KH402, kpi-missing, KH4.", valueName: "rule"), completion: .rules
    )
    var rule: String?

    @Option(help: ArgumentHelp(vi: "Cụm từ như viết trong kế hoạch.", en: "A phrase as a plan has it."))
    var phrase: String?

    @Option(
        help: ArgumentHelp(
            vi: "Chỉ hiểu cụm từ theo một cách.", en: "Read the phrase only as this."))
    var grammar: PhraseExplanation.Grammar?

    @Option(
        help: ArgumentHelp(
            vi: "Năm kế hoạch, cho cụm từ không ghi năm.", en: "The plan's year, for phrases that name none.")
    )
    var year: Int?

    @Option(
        help: ArgumentHelp(
            vi: "Ngày ban hành kế hoạch, cho “100 ngày kể từ ngày ban hành”.",
            en: "The plan's date of issue, for “100 ngày kể từ ngày ban hành”.", valueName: "date"),
        transform: CivilDate.argument)
    var issued: CivilDate?

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func validate() throws {
        guard phrase == nil || rule == nil else {
            throw ValidationError(
                help(
                    vi: "ghi một mã hoặc --phrase, không ghi cả hai", en: "give a rule or --phrase, not both")
            )
        }
        guard phrase != nil || (grammar == nil && year == nil && issued == nil) else {
            throw ValidationError(
                help(
                    vi: "--grammar, --year và --issued đi với --phrase",
                    en: "--grammar, --year and --issued go with --phrase"))
        }
    }

    func run() throws {
        let language = SpokenLanguage.chosen(lang)
        if let phrase { return try explain(phrase: phrase, language) }
        guard let rule else {
            return StandardStreams.printData(RuleListing(rules: RuleCatalogue.all, language: language).text)
        }
        switch RuleLookup(rule) {
        case .rule(let rule):
            let width = min(Terminal.width, 100)
            StandardStreams.printData(RulePageText(rule: rule, language: language, width: width).text)
        case .family(let rules):
            StandardStreams.printData(RuleListing(rules: rules, language: language).text)
        case .unknown(let suggestions):
            throw Self.unknown(rule, suggestions)
        }
    }

    private func explain(phrase: String, _ language: Language) throws {
        let context = PhraseContext(planYear: year, issued: issued)
        let explanations = PhraseExplainer.explain(phrase, context).filter {
            grammar == nil || $0.grammar == grammar
        }
        let report = PhraseReport(phrase, explanations, language)
        StandardStreams.printData(report.text)
        if !report.isUnderstood { throw ExitCode(ExitStatus.findings) }
    }

    private static func unknown(_ text: String, _ suggestions: [String]) -> Failure {
        let names = suggestions.joined(separator: ", ")
        return suggestions.isEmpty
            ? Failure(
                vi: "không có mã “\(text)”; `kehoach explain` liệt kê mọi mã",
                en: "there is no rule “\(text)”; `kehoach explain` lists them all")
            : Failure(
                vi: "không có mã “\(text)”; có phải là \(names)?",
                en: "there is no rule “\(text)”; did you mean \(names)?")
    }
}

extension PhraseExplanation.Grammar: ExpressibleByArgument {
    package init?(argument: String) {
        guard let grammar = Self.allCases.first(where: { "\($0)" == argument.lowercased() }) else {
            return nil
        }
        self = grammar
    }

    package static var allValueStrings: [String] { allCases.map { "\($0)" } }

    package static var allValueDescriptions: [String: String] {
        Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0.name[HelpLanguage.current]) })
    }
}

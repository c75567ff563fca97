import PlanDevelopment
import PlanDiagnostics
import Testing

@Suite("Making a rule")
struct RuleScaffoldTests {
    static let list = """
        package enum RuleList {
            package static let planRules: [any PlanRule.Type] = [
                KH101OwnerMissing.self,
                KH201TitleMissing.self,
            ]

            package static let scheduleRules: [any ScheduleRule.Type] = []
        }
        """

    static let codes = ["OwnerMissing": RuleCode(101), "TitleMissing": RuleCode(201)]

    @Test(
        "A name is lower-case words joined by hyphens",
        arguments: ["", "Kpi", "a--b", "-a", "a-", "4x", "kpi_x", "thiếu"])
    func malformedNames(slug: String) {
        #expect(RuleScaffold(code: RuleCode(421), slug: slug, stage: .plan) == nil)
    }

    @Test("The files are named by code, type and slug")
    func paths() throws {
        let scaffold = try #require(RuleScaffold(code: RuleCode(421), slug: "kpi-repeated", stage: .plan))
        #expect(scaffold.sourcePath == "Sources/PlanChecks/Results/KH421KpiRepeated.swift")
        #expect(
            scaffold.fixturePath
                == "Tests/PlanCompilerTests/Rules/KH421-kpi-repeated/co-loi/ke-hoach/tasks/01.yaml")
    }

    @Test("The file has the signature of its stage", arguments: RuleStage.allCases)
    func signatures(stage: RuleStage) throws {
        let scaffold = try #require(RuleScaffold(code: RuleCode(421), slug: "kpi-repeated", stage: stage))
        let source = scaffold.source(example: "mục: A\n")
        #expect(source.contains("enum KpiRepeated: \(stage.protocolName) {"))
        #expect(source.contains("code: 421, slug: \"kpi-repeated\""))
        #expect(source.contains("                mục: A\n"))
    }

    @Test("The rule joins its list in the order of codes", arguments: [(102, 3), (99, 2), (999, 4)])
    func joinsInOrder(number: Int, line: Int) throws {
        let scaffold = try #require(RuleScaffold(code: RuleCode(number), slug: "new-rule", stage: .plan))
        var list = RuleListText(Self.list)
        let isInserted = list.insert(scaffold, codes: Self.codes)
        #expect(isInserted)
        #expect(list.text.split(separator: "\n")[line] == "        NewRule.self,")
    }

    @Test("The first rule of a stage opens its list, and no rule joins twice")
    func joinsEmptyList() throws {
        let scaffold = try #require(RuleScaffold(code: RuleCode(399), slug: "new-rule", stage: .schedule))
        var list = RuleListText(Self.list)
        let isInserted = list.insert(scaffold, codes: Self.codes)
        #expect(isInserted)
        #expect(list.text.hasSuffix("[any ScheduleRule.Type] = [\n        NewRule.self,\n    ]\n}"))
        let isInsertedTwice = list.insert(scaffold, codes: Self.codes)
        #expect(!isInsertedTwice)
    }

    @Test("A rule's type is read off its file's name")
    func fileNames() throws {
        let entry = try #require(RuleListText.entry(ofFile: "KH402KPIMissing.swift"))
        #expect(entry.type == "KPIMissing" && entry.code == RuleCode(402))
        #expect(RuleListText.entry(ofFile: "TextRule.swift") == nil)
    }
}

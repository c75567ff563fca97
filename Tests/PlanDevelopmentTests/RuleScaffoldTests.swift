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

            package static let textRules: [any TextRule.Type] = []
        }
        """

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
        #expect(source.contains("enum KH421KpiRepeated: \(stage.protocolName) {"))
        #expect(source.contains("code: 421, slug: \"kpi-repeated\""))
        #expect(source.contains("                mục: A\n"))
    }

    @Test("The rule joins its list in the order of codes", arguments: [(102, 3), (99, 2), (999, 4)])
    func joinsInOrder(number: Int, line: Int) throws {
        let scaffold = try #require(RuleScaffold(code: RuleCode(number), slug: "new-rule", stage: .plan))
        var list = RuleListText(Self.list)
        let isInserted = list.insert(scaffold)
        #expect(isInserted)
        #expect(list.text.split(separator: "\n")[line] == "        \(scaffold.typeName).self,")
    }

    @Test("The first rule of a stage opens its list, and no rule joins twice")
    func joinsEmptyList() throws {
        let scaffold = try #require(RuleScaffold(code: RuleCode(399), slug: "new-rule", stage: .text))
        var list = RuleListText(Self.list)
        let isInserted = list.insert(scaffold)
        #expect(isInserted)
        #expect(list.text.hasSuffix("[any TextRule.Type] = [\n        KH399NewRule.self,\n    ]\n}"))
        let isInsertedTwice = list.insert(scaffold)
        #expect(!isInsertedTwice)
    }
}

import Testing

@Suite("Rule lists")
struct RuleListTests {
    /// The folder of the rules → the file that lists them.
    static let lists = [
        "PlanChecks": "RuleList.swift", "PlanSyntax": "SyntaxRules.swift",
        "PlanLowering": "LoweringRules.swift",
        "PlanCompiler": "RuleCatalogue.swift",
    ]

    @Test(
        "Every rule's file is listed, under each stage that it looks at, and nothing else is",
        arguments: lists.keys.sorted())
    func listsMatchFolders(target: String) {
        let folder = PackageSource.root + "/Sources/" + target
        let files = PackageSource.files(below: folder).map { $0.split(separator: "/").last! }
            .filter { $0.hasPrefix("KH") }.map { String($0.dropLast(".swift".count)) }
        let list = PackageSource.text(folder + "/" + Self.lists[target]!)
        let listed = list.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("KH") }
            .map { String($0.prefix { $0 != "." }) }
        #expect(!files.isEmpty)
        #expect(Set(listed).sorted() == files.sorted())
    }

    @Test("Each list of checks is in the order of codes")
    func listsAreSorted() {
        let text = PackageSource.text(PackageSource.root + "/Sources/PlanChecks/RuleList.swift")
        for list in text.split(separator: "    ]\n") {
            let names = list.split(separator: "\n").map { $0.drop { $0 == " " } }.filter {
                $0.hasPrefix("KH")
            }
            #expect(names == names.sorted())
        }
    }
}

import PlanCompiler
import PlanDiagnostics
import PlanReference
import Testing

@Suite("Pages of rules")
struct RulePageTests {
    @Test(
        "A page says everything that the rule says of itself, in both languages", arguments: RuleCatalogue.all
    )
    func pageIsComplete(rule: RuleDescriptor) {
        let page = RulePage.markdown(rule)
        #expect(page.contains(rule.slug))
        for language in Language.allCases {
            #expect(page.contains(rule.explanation[language]))
            #expect(page.contains(rule.severity.words[language]))
        }
    }

    @Test("The index has every rule once, in its family", arguments: RuleCatalogue.all)
    func indexHasIt(rule: RuleDescriptor) {
        let index = RuleIndex.markdown(RuleCatalogue.all)
        #expect(index.components(of: "| [\(rule.code)](") == 2)
        #expect(RuleFamily.all.contains { $0.digit == rule.code.family })
    }

    @Test("What cannot be seen is shown by its number")
    func hiddenCharactersAreShown() {
        let listing = ExampleListing(
            RuleExample(path: "a.yaml", faulty: "a: x\u{200B}y\u{A0}z\u{8}\n", mended: "a: xyz\n"))
        #expect(listing.faulty == ["a: x⟨U+200B⟩y⟨U+00A0⟩z⟨U+0008⟩"])
        #expect(listing.change == ["- a: x⟨U+200B⟩y⟨U+00A0⟩z⟨U+0008⟩", "+ a: xyz"])
    }

    @Test("A change is shown with three lines around it")
    func changeHasContext() {
        let listing = ExampleListing(
            RuleExample(
                path: "a.yaml", faulty: "1\n2\n3\n4\n6\n7\n8\n9\n", mended: "1\n2\n3\n4\n5\n6\n7\n8\n9\n"))
        #expect(listing.change == ["  2", "  3", "  4", "+ 5", "  6", "  7", "  8"])
    }

    @Test("A repeated line at the change is not counted twice")
    func changeAtRepeatedLine() {
        let listing = ExampleListing(RuleExample(path: "a.yaml", faulty: "a\na\n", mended: "a\n"))
        #expect(listing.change == ["  a", "- a"])
    }

    @Test("An example as large as the limits is cut")
    func longExamplesAreCut() {
        let lines = String(repeating: String(repeating: "x", count: 1000) + "\n", count: 200)
        let listing = ExampleListing(RuleExample(path: "a.yaml", faulty: lines, mended: "a\n"))
        #expect(listing.faulty.count == 61 && listing.faulty.last == "…")
        #expect(listing.faulty.allSatisfy { $0.count < 250 })
    }
}

extension String {
    /// Into how many pieces a separator cuts the text.
    fileprivate func components(of separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}

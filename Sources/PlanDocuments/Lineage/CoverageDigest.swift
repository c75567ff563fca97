package import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// What plans make concrete of those above, a sentence for each plan: what a terminal has room for where there are many.
package struct CoverageDigest: Sendable {
    /// Targets that plans below have to take on and do not, without leave to go on so.
    package let openGaps: Int
    private let sentences: [String]
    private let words: PrintedWords
    private let date: CivilDate

    package init(_ workspace: CompiledWorkspace, language: Language) {
        let words = PrintedWords(language)
        let codes = CoverageListing.codes(of: workspace.workspace)
        var (sentences, openGaps): ([String], Int) = ([], 0)
        LineageCoverage.forEach(of: workspace) { plan in
            sentences.append(words.coverageSummary(plan, codes))
            openGaps += plan.openGaps
        }
        self.sentences = sentences
        self.openGaps = openGaps
        self.words = words
        date = workspace.asOf
    }

    /// Text for a terminal of so many columns.
    package func text(width: Int) -> String {
        let summary = wrapped(words.coverageSummary(openGaps: openGaps, at: date), to: width)
        let plans = sentences.flatMap { wrapped($0, to: width) }
        let lines = plans + [""] + summary + wrapped(words.digestHint, to: width)
        return lines.map { $0 + "\n" }.joined()
    }
}

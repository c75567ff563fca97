package import PlanDiagnostics
import PlanLowering
import PlanModel
import VietnameseText

/// A thing of the workspace that was sought by name.
package struct FoundSymbol: Sendable {
    package let card: ReferentCard
    package let span: SourceSpan
    /// The plan's code, or blank.
    package let container: String
}

extension Assistant {
    /// The things whose name, code or number holds every word of the query, blind to diacritics and case; those that
    /// begin with it first.
    ///
    /// - Parameter limit: how many at most.
    package func symbols(matching query: String, limit: Int = 200) -> [FoundSymbol] {
        let matcher = FuzzyMatcher(query)
        let ranked = cards.compactMap { card, container in
            matcher.rank(card.sought).map { (rank: $0, card: card, container: container) }
        }.sorted { $0.rank < $1.rank }
        return ranked.prefix(limit).compactMap { found in
            workspace.definition(of: found.card.referent).map {
                FoundSymbol(card: found.card, span: $0.span, container: found.container)
            }
        }
    }

    private var cards: [(ReferentCard, container: String)] {
        workspace.units.cards.map { ($0, "") }
            + workspace.plans.enumerated().flatMap { index, plan in
                let cards =
                    plan.groupCards(index) + plan.taskCards(index) + plan.targetCards(index)
                    + plan.basisCards(index)
                    + plan.kindCards(index)
                return cards.map { ($0, container: plan.code.value) }
            }
    }
}

/// Finds texts by pieces of their words, blind to diacritics and case.
struct FuzzyMatcher {
    private let query: String
    private let words: [Substring]

    init(_ query: String) {
        self.query = folded(query)
        words = self.query.split(separator: " ")
    }

    /// The lower the better; nil when some word of the query is in none of the texts.
    func rank(_ texts: [String]) -> Int? {
        guard !words.isEmpty else { return 0 }
        let texts = texts.filter { !$0.isEmpty }.map { folded($0) }
        if texts.contains(query) { return 0 }
        if texts.contains(where: { $0.hasPrefix(query) }) { return 1 }
        if texts.contains(where: { $0.contains(query) }) { return 2 }
        if texts.contains(where: { text in words.allSatisfy { text.contains($0) } }) { return 3 }
        if texts.contains(where: initials) { return 4 }
        return nil
    }

    /// Whether the query is the first letters of a run of words: `vpdu` of `van phong dang uy`.
    private func initials(_ text: String) -> Bool {
        guard words.count == 1, query.utf8.count > 1 else { return false }
        let initials = text.split { $0 == " " || $0 == "-" }.compactMap(\.first)
        return String(initials).contains(query)
    }
}

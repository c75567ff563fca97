/// The candidates that a misspelt word most likely meant, best first and at most `limit` of them.
///
/// Diacritics, case and the kind of separator do not count, so *van phong dang uy* finds *Văn phòng Đảng ủy* at once.
/// After such exact matches come those with the same words in another order, then those a few slips away: none for
/// up to two letters, one for up to four, and a third of the length, at most four, beyond. Ties are broken by the
/// accented spelling, then by the order given.
package func closestMatches(to word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String]
{
    let target = SuggestionForm(word)
    guard !target.scalars.isEmpty, limit > 0 else { return [] }
    var ranked: [(rank: SuggestionRank, candidate: String)] = []
    var seen: Set<String> = []
    for candidate in candidates where seen.insert(candidate).inserted {
        let form = SuggestionForm(candidate)
        guard let distance = target.distance(to: form) else { continue }
        let accented = editDistance(target.accented, form.accented, limit: form.accented.count) ?? .max
        ranked.append((SuggestionRank(folded: distance, accented: accented, order: seen.count), candidate))
    }
    return ranked.sorted { $0.rank < $1.rank }.prefix(limit).map(\.candidate)
}

/// How good a suggestion is; less is better.
private struct SuggestionRank: Comparable {
    var folded: Int
    var accented: Int
    var order: Int

    static func < (left: SuggestionRank, right: SuggestionRank) -> Bool {
        (left.folded, left.accented, left.order) < (right.folded, right.accented, right.order)
    }
}

/// A word in the forms that suggestions compare.
private struct SuggestionForm {
    /// Folded, with single spaces between words.
    var scalars: [UInt32]
    /// Composed and in its own case, to break ties.
    var accented: [UInt32]
    /// The folded words in alphabetical order.
    var sortedWords: [String]

    init(_ text: String) {
        accented = nfc(text).unicodeScalars.map(\.value)
        let words = folded(text).unicodeScalars.split { !isWordScalar($0.value) }
        scalars = Array(words.joined(separator: [" "]).map(\.value))
        sortedWords = words.map { String(String.UnicodeScalarView($0)) }.sorted()
    }

    /// The number of slips that is still believable in a word of this length.
    private var tolerance: Int {
        switch scalars.count {
        case ...2: 0
        case ...4: 1
        default: min(4, max(2, scalars.count / 3))
        }
    }

    /// 0 for the same after folding, 1 for the same words in another order, else 1 + the slips; nil if too far.
    func distance(to other: SuggestionForm) -> Int? {
        if scalars == other.scalars { return 0 }
        if sortedWords.count > 1 && sortedWords == other.sortedWords { return 1 }
        return editDistance(scalars, other.scalars, limit: min(tolerance, other.tolerance)).map { $0 + 1 }
    }
}

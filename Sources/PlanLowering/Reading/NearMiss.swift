import VietnameseText

/// The word that was probably meant.
enum NearMiss {
    /// - Returns: the closest candidate, and whether it differs in nothing but case, diacritics and spacing.
    static func closest(to word: String, among candidates: [String]) -> (word: String, isCertain: Bool)? {
        guard let best = closestMatches(to: word, in: candidates, limit: 1).first else { return nil }
        return (best, isSameWord(word, best))
    }

    private static func isSameWord(_ left: String, _ right: String) -> Bool {
        slug(left) == slug(right)
    }
}

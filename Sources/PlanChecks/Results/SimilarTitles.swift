/// Titles whose key words are all found in another title of the list.
///
/// Each title is compared only with those that share its rarest word, so that many titles take hardly more than
/// as many comparisons.
struct SimilarTitles {
    /// Indices of the earlier and the later title, by the later; each later one comes once.
    let pairs: [(Int, Int)]

    init(_ titles: [String]) {
        let words = titles.map(Self.keyWords)
        var holders: [UInt64: [Int]] = [:]
        for (index, words) in words.enumerated() {
            for word in words { holders[word, default: []].append(index) }
        }
        var earlier: [Int: Int] = [:]
        for (index, own) in words.enumerated() where own.count >= Self.leastWords {
            let rarest = own.lazy.map { holders[$0] ?? [] }.min { $0.count < $1.count } ?? []
            for other in rarest.prefix(Self.mostCompared) where Self.covers(words[other], own, other, index) {
                let (first, second) = (min(index, other), max(index, other))
                earlier[second] = min(earlier[second] ?? first, first)
            }
        }
        pairs = earlier.map { ($0.value, $0.key) }.sorted { $0.1 < $1.1 }
    }

    /// Fewer key words than this say too little of what is measured.
    private static let leastWords = 4
    /// A word that so many titles share tells none of them apart.
    private static let mostCompared = 64

    /// Whether all of the words stand in the other title, which may say up to as much again.
    private static func covers(_ larger: [UInt64], _ smaller: [UInt64], _ other: Int, _ index: Int) -> Bool {
        other != index && larger.count <= 2 * smaller.count && smaller.allSatisfy(larger.contains)
    }

    /// The key words of a title by their hashes, each word once.
    private static func keyWords(_ title: String) -> [UInt64] {
        var found: [UInt64] = []
        for word in ComparableText(title).wordHashes
        where !commonWords.contains(word) && !found.contains(word) {
            found.append(word)
        }
        return found
    }

    /// What a target's title holds whatever it measures; "số" and "điện tử" are said of everything digital.
    private static let commonWords = Set(
        ComparableText(
            "tỷ lệ số lượng có được các những và của trong trên theo từ cho tại với đến về trở lên đạt việc là điện "
                + "tử địa bàn phường xã tỉnh"
        ).wordHashes)
}

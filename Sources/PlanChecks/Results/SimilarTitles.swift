/// Titles whose key words are all found in another title of the list.
///
/// Each title is compared only with those that share its rarest word, so that many titles take hardly more than
/// as many comparisons; and the skeletons of its words say beforehand which of them are worth a closer look.
struct SimilarTitles {
    /// Indices of the earlier and the later title, by the later; each later one comes once.
    let pairs: [(Int, Int)]

    init(_ titles: [String]) {
        let skeletons = titles.map(Self.skeletons(of:))
        var holders: [UInt64: [Int]] = [:]
        for (index, words) in skeletons.enumerated() {
            for word in words { holders[word, default: []].append(index) }
        }
        var words = KeyWords(titles)
        var earlier: [Int: Int] = [:]
        for (index, own) in skeletons.enumerated() {
            let rarest =
                own.lazy.map { holders[$0] ?? [] }.min { $0.count < $1.count } ?? Array(titles.indices)
            for other in rarest.prefix(Self.mostCompared)
            where other != index && own.allSatisfy(skeletons[other].contains) && words.covers(other, index) {
                let (first, second) = (min(index, other), max(index, other))
                earlier[second] = min(earlier[second] ?? first, first)
            }
        }
        pairs = earlier.map { ($0.value, $0.key) }.sorted { $0.1 < $1.1 }
    }

    /// A word that so many titles share tells none of them apart.
    private static let mostCompared = 64

    /// Those of the key words of a title, each once, but for those that a common word has as well.
    private static func skeletons(of title: String) -> [UInt64] {
        TextSkeleton.words(of: title).distinct(without: common.contains)
    }

    private static let common = Set(TextSkeleton.words(of: KeyWords.commonText))
}

/// The key words of titles, found when they are first asked for.
private struct KeyWords {
    private let titles: [String]
    private var known: [[ArraySlice<UInt8>]?]

    init(_ titles: [String]) {
        self.titles = titles
        known = Array(repeating: nil, count: titles.count)
    }

    /// Whether all key words of one title stand in the other, which may say up to as much again.
    mutating func covers(_ larger: Int, _ smaller: Int) -> Bool {
        let (larger, smaller) = (words(larger), words(smaller))
        return smaller.count >= Self.leastWords && larger.count <= 2 * smaller.count
            && smaller.allSatisfy(larger.contains)
    }

    /// Each word once.
    private mutating func words(_ title: Int) -> [ArraySlice<UInt8>] {
        if let words = known[title] { return words }
        let words = ComparableText(titles[title]).words.distinct(without: Self.common.contains)
        known[title] = words
        return words
    }

    /// Fewer key words than this say too little of what is measured.
    private static let leastWords = 4

    /// What a target's title holds whatever it measures; "số" and "điện tử" are said of everything digital.
    static let commonText =
        "tỷ lệ số lượng có được các những và của trong trên theo từ cho tại với đến về trở lên đạt việc là điện "
        + "tử địa bàn phường xã tỉnh"

    private static let common = ComparableText(commonText).words
}

extension Sequence where Element: Equatable {
    /// The elements, each once, without those that are left out; for a few of them.
    fileprivate func distinct(without isLeftOut: (Element) -> Bool) -> [Element] {
        reduce(into: []) { found, element in
            if !isLeftOut(element), !found.contains(element) { found.append(element) }
        }
    }
}

/// Titles whose key words are all found in another title of the list.
///
/// Each title is compared only with those that share its rarest word, so that many titles take hardly more than
/// as many comparisons; and the skeletons of its words say beforehand which of them are worth a closer look.
struct SimilarTitles {
    /// Indices of the earlier and the later title, by the later; each later one comes once.
    let pairs: [(Int, Int)]

    init(_ titles: [String]) {
        let skeletons = WordSkeletons(titles)
        var words = KeyWords(titles)
        var earlier: [Int: Int] = [:]
        for index in titles.indices {
            for other in skeletons.titlesWithRarestWord(of: index).prefix(Self.mostCompared)
            where other != index && skeletons.hasAll(other, of: index) && words.covers(other, index) {
                let (first, second) = (min(index, other), max(index, other))
                earlier[second] = min(earlier[second] ?? first, first)
            }
        }
        pairs = earlier.map { ($0.value, $0.key) }.sorted { $0.1 < $1.1 }
    }

    /// A word that so many titles share tells none of them apart.
    private static let mostCompared = 64
}

/// The skeletons of the key words of titles.
///
/// In a few arrays for all titles, since a plan's targets have too many words for a list of titles for each.
private struct WordSkeletons {
    /// One title's after the other's, each once in its title, without those that a common word has as well.
    private var words: [UInt64] = []
    /// Where those of each title begin, and behind the last where they end.
    private var starts = [0]
    /// The title of each word.
    private var titles: [Int] = []
    /// The titles that have it by word, in their order.
    private var titlesByWord: [Int] = []
    /// For each word, where in ``titlesByWord`` those are that have it.
    private var holders: [Range<Int>] = []

    init(_ texts: [String]) {
        for (title, text) in texts.enumerated() {
            let start = words.count
            TextSkeleton.forEachWord(of: text) { word in
                guard !Self.common.contains(word), !words[start...].contains(word) else { return }
                words.append(word)
                titles.append(title)
            }
            starts.append(words.count)
        }
        findHolders()
    }

    /// Equal words are made neighbours.
    private mutating func findHolders() {
        let sorted = words.indices.sorted { (words[$0], $0) < (words[$1], $1) }
        titlesByWord = sorted.map { titles[$0] }
        holders = Array(repeating: 0..<0, count: words.count)
        var start = 0
        while start < sorted.count {
            let word = words[sorted[start]]
            let end = sorted[start...].firstIndex { words[$0] != word } ?? sorted.count
            for place in sorted[start..<end] { holders[place] = start..<end }
            start = end
        }
    }

    /// The titles that share that word of a title which the fewest have; all titles for one without key words.
    func titlesWithRarestWord(of title: Int) -> ArraySlice<Int> {
        let own = starts[title]..<starts[title + 1]
        guard let rarest = own.min(by: { holders[$0].count < holders[$1].count }) else {
            return ArraySlice(0..<starts.count - 1)
        }
        return titlesByWord[holders[rarest]]
    }

    /// Whether a title has all words of another.
    func hasAll(_ larger: Int, of smaller: Int) -> Bool {
        let all = words[starts[larger]..<starts[larger + 1]]
        return words[starts[smaller]..<starts[smaller + 1]].allSatisfy(all.contains)
    }

    private static let common: HashSet = {
        var common = HashSet()
        TextSkeleton.forEachWord(of: KeyWords.commonText) { common.insert($0) }
        return common
    }()
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

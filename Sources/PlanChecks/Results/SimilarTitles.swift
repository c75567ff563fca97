import ByteScanning

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
        let common = Self.common
        for (title, text) in texts.enumerated() {
            let start = words.count
            TextSkeleton.forEachWord(of: text) { word in
                guard !common.contains(word), !words[start...].contains(word) else { return }
                words.append(word)
                titles.append(title)
            }
            starts.append(words.count)
        }
        findHolders()
    }

    /// Counts the titles of each word, then puts them where there is room for so many: a sort would take longer.
    private mutating func findHolders() {
        let (numbers, counts) = Self.numbered(words)
        var ends: [Int] = []
        ends.reserveCapacity(counts.count)
        // As far as each word's titles have been put; as yet where they begin.
        for count in counts { ends.append((ends.last ?? 0) + count) }
        for number in counts.indices { ends[number] -= counts[number] }
        titlesByWord = Array(repeating: 0, count: words.count)
        for place in words.indices {
            titlesByWord[ends[numbers[place]]] = titles[place]
            ends[numbers[place]] += 1
        }
        holders = numbers.map { ends[$0] - counts[$0]..<ends[$0] }
    }

    /// The number of each word among the distinct ones, and how often each of those comes.
    private static func numbered(_ words: [UInt64]) -> (numbers: [Int], counts: [Int]) {
        var numbers: [Int] = []
        numbers.reserveCapacity(words.count)
        var (distinct, counts): ([UInt64], [Int]) = ([], [])
        // Each word is a hash, of which everybody can know the bits; multiplied by what nobody knows, it gives a place in
        // a table that is at most half full.
        let factor = hashSeed | 1
        var slots = [Int](repeating: -1, count: 16)
        while slots.count < 2 * words.count { slots += slots }
        for word in words {
            var slot = Int(truncatingIfNeeded: (word &* factor) >> 32) & (slots.count - 1)
            while slots[slot] >= 0, distinct[slots[slot]] != word { slot = (slot + 1) & (slots.count - 1) }
            if slots[slot] < 0 {
                slots[slot] = distinct.count
                distinct.append(word)
                counts.append(0)
            }
            counts[slots[slot]] += 1
            numbers.append(slots[slot])
        }
        return (numbers, counts)
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

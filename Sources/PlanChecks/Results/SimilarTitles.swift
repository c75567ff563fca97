/// Titles whose key words are all found in another title of the list.
///
/// Each title is compared only with those that share its rarest word, so that many titles take hardly more than
/// as many comparisons.
struct SimilarTitles {
    /// Indices of the earlier and the later title, by the later; each later one comes once.
    let pairs: [(Int, Int)]

    init(_ titles: [String]) {
        let words = Self.keyWords(titles)
        var holders: [[Int]] = []
        for (index, words) in words.enumerated() {
            for word in words {
                while holders.count <= word { holders.append([]) }
                holders[word].append(index)
            }
        }
        var earlier: [Int: Int] = [:]
        for (index, own) in words.enumerated() where own.count >= Self.leastWords {
            let rarest = own.lazy.map { holders[$0] }.min { $0.count < $1.count } ?? []
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
    private static func covers(_ larger: [Int], _ smaller: [Int], _ other: Int, _ index: Int) -> Bool {
        other != index && larger.count <= 2 * smaller.count && smaller.allSatisfy(larger.contains)
    }

    /// The key words of each title, each word once and by its number among the words of all: a word is looked up
    /// once, and compared as a number.
    private static func keyWords(_ titles: [String]) -> [[Int]] {
        var numbers: [Word: Int] = [:]
        for word in commonWords { numbers[Word(bytes: word)] = -1 }
        var count = 0
        return titles.map { title in
            var found: [Int] = []
            for word in ComparableText(title).words.lazy.map(Word.init) {
                let number = numbers[word] ?? count
                if number == count {
                    numbers[word] = count
                    count += 1
                }
                if number >= 0, !found.contains(number) { found.append(number) }
            }
            return found
        }
    }

    /// What a target's title holds whatever it measures; "số" and "điện tử" are said of everything digital.
    private static let commonWords = ComparableText(
        "tỷ lệ số lượng có được các những và của trong trên theo từ cho tại với đến về trở lên đạt việc là điện "
            + "tử địa bàn phường xã tỉnh"
    ).words
}

/// A word as a key: a slice by itself is hashed byte by byte.
private struct Word: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

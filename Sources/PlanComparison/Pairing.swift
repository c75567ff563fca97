/// Which records of two versions are the same, by their keys.
struct Pairing {
    /// One record with its place in either version.
    struct Pair: Hashable {
        let before: Int?
        let after: Int?
        /// Whether it stands elsewhere among those that both versions have.
        var isMoved = false
    }

    /// In the order of the later version; what was left out follows what stood before it.
    private(set) var pairs: [Pair] = []

    /// - Parameters:
    ///   - before: the keys of the former version in order; of equal ones the first counts.
    ///   - after: likewise.
    init(_ before: [String], _ after: [String]) {
        let places = Dictionary(zip(before, before.indices), uniquingKeysWith: { first, _ in first })
        var taken: Set<Int> = []
        let found = after.map { key -> Int? in
            guard let place = places[key], taken.insert(place).inserted else { return nil }
            return place
        }
        let steady = Set(Self.longestRise(of: found.compactMap(\.self)))
        var next = 0
        for (index, place) in found.enumerated() {
            let isSteady = place.map(steady.contains) ?? false
            let end = isSteady ? place : before.indices.dropFirst(next).first(where: taken.contains)
            appendRemoved(next..<max(next, end ?? before.count), taken)
            next = max(next, end ?? before.count)
            pairs.append(Pair(before: place, after: index, isMoved: place != nil && !isSteady))
        }
        appendRemoved(next..<before.count, taken)
    }

    private mutating func appendRemoved(_ places: Range<Int>, _ taken: Set<Int>) {
        pairs += places.filter { !taken.contains($0) }.map { Pair(before: $0, after: nil) }
    }

    /// The most numbers that can stay where they are while the others move: a longest rising subsequence.
    private static func longestRise(of numbers: [Int]) -> [Int] {
        /// For each length, where the run that ends lowest ends.
        var ends: [Int] = []
        var previous: [Int?] = []
        for (index, number) in numbers.enumerated() {
            let length = ends.partitioningIndex { numbers[$0] >= number }
            previous.append(length > 0 ? ends[length - 1] : nil)
            if length == ends.count { ends.append(index) } else { ends[length] = index }
        }
        var run: [Int] = []
        var next = ends.last
        while let index = next {
            run.append(numbers[index])
            next = previous[index]
        }
        return run.reversed()
    }
}

extension [Int] {
    /// The first index whose element fits, when those that fit all stand at the end.
    fileprivate func partitioningIndex(where fits: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if fits(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

import PlanModel
import VietnameseCalendar

extension [Checkpoint] {
    /// Sorts by effective date, then by the bytes of the key, which Swift's own order of strings is not.
    mutating func putInOrder() {
        let places = indices.map { SortingPlace(self[$0].effective, self[$0].key, at: $0) }.sorted {
            left, right in
            guard left.head == right.head else { return left.precedes(right) }
            return self[left.index].key.utf8.lexicographicallyPrecedes(self[right.index].key.utf8)
        }
        rearrange(from: places.map(\.index))
    }

    /// Puts into each place what now stands in the one given for it.
    ///
    /// Checkpoints change places, one circle after the other, because to copy one is to count references to its parts.
    private mutating func rearrange(from sources: [Int]) {
        var sources = sources
        // In the buffer elements are moved; the array's own method copies them.
        withUnsafeMutableBufferPointer { checkpoints in
            for start in checkpoints.indices {
                var place = start
                while sources[place] != start {
                    let source = sources[place]
                    checkpoints.swapAt(place, source)
                    sources[place] = place
                    place = source
                }
                sources[place] = place
            }
        }
    }
}

/// What decides almost every comparison of two checkpoints, in a few words beside each other.
///
/// Keys share long beginnings, and a yearly plan has a hundred thousand of them: comparing them byte by byte would take
/// longer than everything else together.
private struct SortingPlace {
    /// The day, then the first 32 bytes of the key, the first byte highest, with zeros after its end.
    let head: (Int32, UInt64, UInt64, UInt64, UInt64)
    let index: Int

    init(_ day: CivilDate, _ key: String, at index: Int) {
        let bytes = key.utf8.span
        head = (
            day.dayNumber, Self.word(0, of: bytes), Self.word(1, of: bytes),
            Self.word(2, of: bytes), Self.word(3, of: bytes)
        )
        self.index = index
    }

    private static func word(_ number: Int, of bytes: Span<UInt8>) -> UInt64 {
        let start = number * 8
        guard start < bytes.count else { return 0 }
        let end = min(start + 8, bytes.count)
        var word: UInt64 = 0
        for index in start..<end { word = word << 8 | UInt64(bytes[index]) }
        return word << UInt64((start + 8 - end) * 8)
    }

    func precedes(_ other: SortingPlace) -> Bool { head < other.head }
}

import PlanModel
import VietnameseCalendar

extension [Checkpoint] {
    /// Sorted by effective date, then by the bytes of the key, which Swift's own order of strings is not.
    func inOrder() -> [Checkpoint] {
        let places = indices.map { SortingPlace(self[$0], at: $0) }.sorted { left, right in
            guard left.head == right.head else { return left.precedes(right) }
            return self[left.index].key.utf8.lexicographicallyPrecedes(self[right.index].key.utf8)
        }
        return places.map { self[$0.index] }
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

    init(_ checkpoint: Checkpoint, at index: Int) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var bytes = checkpoint.key.utf8.makeIterator()
        words.0 = Self.word(&bytes)
        words.1 = Self.word(&bytes)
        words.2 = Self.word(&bytes)
        words.3 = Self.word(&bytes)
        head = (checkpoint.effective.dayNumber, words.0, words.1, words.2, words.3)
        self.index = index
    }

    private static func word(_ bytes: inout String.UTF8View.Iterator) -> UInt64 {
        var word: UInt64 = 0
        for _ in 0..<8 { word = word << 8 | UInt64(bytes.next() ?? 0) }
        return word
    }

    func precedes(_ other: SortingPlace) -> Bool { head < other.head }
}

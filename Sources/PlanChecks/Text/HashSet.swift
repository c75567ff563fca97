/// A set of hashes, which are good enough as they are: Swift's own set would hash each of them once more, and that takes
/// longer than finding it.
struct HashSet: Sendable {
    /// A power of two, at least half of them zero, which marks a slot without a hash.
    private var slots: [UInt64]
    private var count = 0

    init(capacity: Int = 0) {
        let least = max(16, 2 * capacity)
        slots = Array(repeating: 0, count: 1 << (Int.bitWidth - (least - 1).leadingZeroBitCount))
    }

    init(_ hashes: some Sequence<UInt64>) {
        self.init()
        for hash in hashes { insert(hash) }
    }

    var isEmpty: Bool { count == 0 }

    func contains(_ hash: UInt64) -> Bool {
        slots[slot(of: hash)] != 0
    }

    /// - Returns: whether it was not there before.
    @discardableResult
    mutating func insert(_ hash: UInt64) -> Bool {
        let slot = slot(of: hash)
        guard slots[slot] == 0 else { return false }
        slots[slot] = Self.marked(hash)
        count += 1
        if 2 * count > slots.count { grow() }
        return true
    }

    private mutating func grow() {
        var larger = HashSet(capacity: slots.count)
        for hash in slots where hash != 0 { larger.insert(hash) }
        self = larger
    }

    /// Where the hash is, or would be put.
    private func slot(of hash: UInt64) -> Int {
        let hash = Self.marked(hash)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// One that is zero counts as another.
    private static func marked(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }
}

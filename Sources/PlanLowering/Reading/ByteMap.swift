/// A map from short byte strings to values, looked up without making a string of the key.
///
/// Swift's own dictionary of strings normalises every key that it hashes; over ten thousand tasks that costs
/// more than reading them. Keys here are compared byte by byte, so they must be NFC already.
struct ByteMap<Value> {
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    private var entries: [(hash: UInt64, key: [UInt8], value: Value)] = []

    init() {}

    var count: Int { entries.count }
    var values: some Sequence<Value> { entries.lazy.map { $0.value } }

    subscript(key: UnsafeBufferPointer<UInt8>) -> Value? {
        let hash = Self.hash(key)
        return slot(of: key, hash).map { entries[$0].value }
    }

    subscript(key: String) -> Value? {
        var key = key
        return key.withUTF8 { self[$0] }
    }

    /// Adds a value; the first one of a key stays.
    ///
    /// - Returns: the value that the key had before, if any.
    @discardableResult
    mutating func insert(_ value: Value, for key: String) -> Value? {
        var key = key
        return key.withUTF8 { insert(value, for: $0) }
    }

    @discardableResult
    mutating func insert(_ value: Value, for key: UnsafeBufferPointer<UInt8>) -> Value? {
        let hash = Self.hash(key)
        if let slot = slot(of: key, hash) { return entries[slot].value }
        if (entries.count + 1) * 2 > slots.count { grow() }
        place(Int32(entries.count), hash)
        entries.append((hash, Array(key), value))
        return nil
    }

    private func slot(of key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index] >= 0 {
            let entry = Int(slots[index])
            if entries[entry].hash == hash, entries[entry].key.elementsEqual(key) { return entry }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func place(_ entry: Int32, _ hash: UInt64) {
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = entry
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() { place(Int32(index), entry.hash) }
    }

    /// FNV-1a, folded so that the low bits, which choose the slot, depend on all of it.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ (hash >> 29)
    }
}

extension ByteMap: Sendable where Value: Sendable {}

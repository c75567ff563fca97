import ByteScanning

/// A map from short byte strings to values, looked up without making a string of the key.
///
/// Swift's own dictionary of strings normalises every key that it hashes; over ten thousand tasks that costs
/// more than reading them. Keys here are compared byte by byte, so they must be NFC already. They lie one after
/// the other in one array, so that adding a key allocates nothing of its own.
struct ByteMap<Value> {
    fileprivate struct Entry {
        let hash: UInt64
        /// The first word of the key, which tells it apart from nearly all others.
        let lead: UInt64
        let start: Int
        let length: Int
        let value: Value
    }

    private var slots: [Int32]
    private var entries: [Entry] = []
    private var keys: [UInt8] = []
    private let seed = hashSeed

    /// - Parameter capacity: how many keys it can take without growing.
    init(capacity: Int = 32) {
        slots = Array(repeating: -1, count: 64)
        while slots.count < 2 * capacity { slots += slots }
        entries.reserveCapacity(capacity)
    }

    var count: Int { entries.count }

    subscript(key: UnsafeBufferPointer<UInt8>) -> Value? {
        slot(of: key, hash(of: key)).map { entries[$0].value }
    }

    /// The place of a key in the order in which keys were inserted; the few behind `last` are looked at first, where one
    /// that is read in that order is found without being hashed.
    func place(of key: UnsafeBufferPointer<UInt8>, after last: Int) -> Int? {
        let lead = Words(UnsafeRawBufferPointer(key)).lead
        for place in last + 1..<min(last + 9, entries.count) where isKey(of: place, key, lead) {
            return place
        }
        return slot(of: key, hash(of: key))
    }

    /// The value of the key at a place.
    subscript(place place: Int) -> Value { entries[place].value }

    subscript(key: String) -> Value? { key.withBytes { self[$0] } }

    /// Adds a value; the first one of a key stays.
    ///
    /// - Returns: the value that the key had before, if any.
    @discardableResult
    mutating func insert(_ value: Value, for key: String) -> Value? {
        key.withBytes { insert(value, for: $0) }
    }

    @discardableResult
    mutating func insert(_ value: Value, for key: UnsafeBufferPointer<UInt8>) -> Value? {
        let hash = hash(of: key)
        if let slot = slot(of: key, hash) { return entries[slot].value }
        if (entries.count + 1) * 2 > slots.count { grow() }
        place(Int32(entries.count), hash)
        let lead = Words(UnsafeRawBufferPointer(key)).lead
        entries.append(Entry(hash: hash, lead: lead, start: keys.count, length: key.count, value: value))
        keys.append(contentsOf: key)
        return nil
    }

    private func slot(of key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
        let lead = Words(UnsafeRawBufferPointer(key)).lead
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index] >= 0 {
            let entry = Int(slots[index])
            if entries[entry].hash == hash, isKey(of: entry, key, lead) { return entry }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// - Parameter lead: the first word of the key.
    @inline(__always)
    private func isKey(of entry: Int, _ key: UnsafeBufferPointer<UInt8>, _ lead: UInt64) -> Bool {
        entries[entry].lead == lead && entries[entry].length == key.count
            && (key.count <= 8 || hasRest(of: entry, key))
    }

    /// Whether the words behind the first are those of the key, too, which is as long.
    private func hasRest(of entry: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = entries[entry].start
        return keys.withUnsafeBytes { bytes in
            let words = Words(UnsafeRawBufferPointer(rebasing: bytes[start..<start + key.count]))
            let others = Words(UnsafeRawBufferPointer(key))
            for index in 1..<words.count where words[index] != others[index] { return false }
            return true
        }
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

    /// Each step folds both halves of a full product, so that the low bits, which choose the slot, depend on every
    /// byte, be it the last digit of a code.
    private func hash(of key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let words = Words(UnsafeRawBufferPointer(key))
        var hash = UInt64(truncatingIfNeeded: key.count) ^ seed
        for index in 0..<words.count {
            let product = (hash ^ words[index]).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
        }
        return hash
    }
}

extension ByteMap: Sendable where Value: Sendable {}
extension ByteMap.Entry: Sendable where Value: Sendable {}

/// Bytes taken eight at a time; the last word begins earlier where that fills it, and fewer than eight bytes are one
/// word of overlapping pieces: different bytes of the same number never give the same words.
private struct Words {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    @inline(__always) var count: Int { (bytes.count + 7) / 8 }

    /// The first; zero where there is none.
    @inline(__always) var lead: UInt64 { bytes.isEmpty ? 0 : self[0] }

    @inline(__always) subscript(index: Int) -> UInt64 {
        if bytes.count >= 8 {
            return bytes.loadUnaligned(fromByteOffset: min(index * 8, bytes.count - 8), as: UInt64.self)
        }
        if bytes.count >= 4 {
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            return UInt64(bytes.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last)
        }
        // The first byte, the middle one and the last, of three at most.
        return UInt64(bytes[0]) << 16 | UInt64(bytes[bytes.count / 2]) << 8 | UInt64(bytes[bytes.count - 1])
    }
}

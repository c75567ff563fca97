import ByteScanning

/// Which of many keys come more than once, told by their hashes alone.
///
/// In a sound plan none does, and then nothing but one set of numbers has been built. A hash that repeats only says
/// that a closer look is due.
struct RepeatedKeys {
    private var seen: HashSet
    private var repeated = HashSet()

    init(capacity: Int) {
        seen = HashSet(capacity: capacity)
    }

    mutating func insert(_ hash: UInt64) {
        if !seen.insert(hash) { repeated.insert(hash) }
    }

    var isEmpty: Bool { repeated.isEmpty }

    func contains(_ hash: UInt64) -> Bool {
        repeated.contains(hash)
    }
}

/// FNV-1a: one multiplication for each byte, the same on every machine.
struct ByteHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of a whole key, byte for byte.
    static func of(_ key: String) -> UInt64 {
        key.withBytes { bytes in
            var hash = ByteHash()
            for byte in bytes { hash.combine(byte) }
            return hash.value
        }
    }
}

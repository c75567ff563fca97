/// Damages texts at random, the same way for the same seed (SplitMix64).
struct Scrambler: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Pieces that mean something to YAML, to Unicode or to the phrases.
    private static let pieces: [[UInt8]] =
        [
            "\t", "&a ", "*a", "{", "}", "[", "]", "'", "\"", "|", ">-", "- ", ": ", ":", "#", " #", "<<: ",
            "%YAML 1.2\n",
            "---\n", "...\n", "\r", "\r\n", "\n", "\u{FEFF}", "\u{0323}", "\u{00A0}", "\u{200B}", "\u{00D0}",
            "!!str ",
            "? ", "~", "99999999999999999999", "-1", "%", "Quý ", "/", "2026-02-30",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xE1, 0xBB], [0xF0, 0x9F], [0xED, 0xA0, 0x80]]

    /// One to three accidents.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &self) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let range = someRange(in: bytes)
        switch Int.random(in: 0..<6, using: &self) {
        case 0: bytes.removeSubrange(range.lowerBound...)
        case 1: bytes.removeSubrange(range)
        case 2: bytes.insert(contentsOf: bytes[range], at: someRange(in: bytes).lowerBound)
        case 3: for index in range.prefix(3) { bytes[index] = UInt8.random(in: 0...255, using: &self) }
        case 4: swapHalves(of: range, in: &bytes)
        default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &self)!, at: range.lowerBound)
        }
    }

    private mutating func someRange(in bytes: [UInt8]) -> Range<Int> {
        let start = Int.random(in: 0...bytes.count, using: &self)
        return start..<min(bytes.count, start + Int.random(in: 0...80, using: &self))
    }

    private func swapHalves(of range: Range<Int>, in bytes: inout [UInt8]) {
        let middle = range.lowerBound + range.count / 2
        bytes.replaceSubrange(
            range, with: bytes[middle..<range.upperBound] + bytes[range.lowerBound..<middle])
    }
}

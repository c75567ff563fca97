import ByteScanning

/// The consonants and digits of a text: the same for all texts that ``ComparableText`` takes for the same.
///
/// Vowels carry case, tones and their placement in ways that differ between NFC and NFD; plain consonants do not.
/// Reading them takes one pass without an allocation, so it may run over every title of a plan. Texts that say
/// different things may share a skeleton, so that agreement calls for a closer look.
enum TextSkeleton {
    /// A hash of the skeleton, of the first few words only when that is asked for.
    static func hash(of text: String, words: Int = .max) -> UInt64 {
        text.withBytes { bytes in
            var hash = ByteHash()
            var wordsLeft = words
            for (offset, byte) in bytes.enumerated() {
                if isOfSkeleton(byte) {
                    hash.combine(byte | 0x20)
                } else if byte == UInt8(ascii: " "), offset > 0, bytes[offset - 1] != byte {
                    wordsLeft -= 1
                    if wordsLeft == 0 { break }
                }
            }
            return hash.value
        }
    }

    /// Calls `body` with a hash of the skeleton of each word, in order; words of vowels alone are left out.
    @inline(__always)
    static func forEachWord(of text: String, _ body: (UInt64) -> Void) {
        text.withBytes { bytes in
            var hash = ByteHash()
            var isEmpty = true
            for byte in bytes {
                if isOfSkeleton(byte) {
                    hash.combine(byte | 0x20)
                    isEmpty = false
                } else if !isEmpty, isSeparator(byte) {
                    body(hash.value)
                    hash = ByteHash()
                    isEmpty = true
                }
            }
            if !isEmpty { body(hash.value) }
        }
    }

    /// Whether two texts have the same skeleton; different ones mostly part within a few bytes.
    static func agree(_ left: Bytes, _ right: Bytes) -> Bool {
        var (left, right) = (left.makeIterator(), right.makeIterator())
        while true {
            let (first, second) = (next(&left), next(&right))
            guard first == second else { return false }
            if first == nil { return true }
        }
    }

    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    @inline(__always)
    private static func next(_ bytes: inout Bytes.Iterator) -> UInt8? {
        while let byte = bytes.next() {
            if isOfSkeleton(byte) { return byte | 0x20 }
        }
        return nil
    }

    /// Signs of ASCII, and the leads of those beyond: no letter of Vietnamese begins with C2 or E2.
    @inline(__always)
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte < 0x80 ? (byte | 0x20) &- UInt8(ascii: "a") > 25 : byte == 0xC2 || byte == 0xE2
    }

    /// Digits and consonants without Y; the last five bits of a letter count from 1 in either case.
    @inline(__always)
    private static func isOfSkeleton(_ byte: UInt8) -> Bool {
        let consonants: UInt32 = 0x05DF_7DDC
        return byte < 0x40
            ? byte &- UInt8(ascii: "0") <= 9
            : byte < 0x80 && consonants &>> UInt32(byte & 0x1F) & 1 == 1
    }
}

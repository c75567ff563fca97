extension LegacyEncoding {
    /// The encoding that bytes most likely are in, or nil if they are UTF-8 or not recognised.
    ///
    /// UTF-16 shows by its mark or by its zero bytes. The rest is judged by reading: the encoding in which most words
    /// with bytes above ASCII are well-formed Vietnamese syllables wins, if they are at least half.
    package static func detect(_ bytes: Span<UInt8>) -> LegacyEncoding? {
        bytes.withUnsafeBufferPointer { buffer in
            if let encoding = detectUTF16(buffer) { return encoding }
            if (try? UTF8Span(validating: buffer.span)) != nil { return nil }
            let words = sampleWords(of: buffer)
            let scored = [tcvn3, vni, windows1258].map { encoding in
                (encoding: encoding, score: words.count { Syllable(encoding.decodeWord($0)) != nil })
            }
            guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { return nil }
            return best.score * 2 >= words.count ? best.encoding : nil
        }
    }

    /// Bytes that are looked at; more would not change the answer.
    private static let sampleSize = 64 * 1024

    private static func detectUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        var zeros = (even: 0, odd: 0)
        let pairs = min(bytes.count, sampleSize) / 2
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { zeros.even += 1 }
            if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
        }
        // Even in Vietnamese more than a third of the characters are ASCII, whose high byte is zero.
        let many = max(2, pairs / 3)
        if zeros.odd >= many && zeros.even * 20 <= zeros.odd { return .utf16LittleEndian }
        if zeros.even >= many && zeros.odd * 20 <= zeros.even { return .utf16BigEndian }
        return nil
    }

    /// The words with a byte above ASCII, from the first one on.
    private static func sampleWords(
        of bytes: UnsafeBufferPointer<UInt8>
    ) -> [Slice<UnsafeBufferPointer<UInt8>>] {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return [] }
        // The word may have begun with ASCII letters.
        var offset = bytes[..<first].lastIndex { ($0 | 0x20) &- 0x61 >= 26 }.map { $0 + 1 } ?? 0
        let limit = min(bytes.count, offset + sampleSize)
        var words: [Slice<UnsafeBufferPointer<UInt8>>] = []
        while offset < limit {
            let end = bytes.legacyWordEnd(from: offset)
            let word = bytes[offset..<end]
            if word.contains(where: { $0 >= 0x80 }) { words.append(word) }
            offset = end + 1
        }
        return words
    }
}

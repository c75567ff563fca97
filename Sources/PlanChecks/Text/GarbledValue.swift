import PlanDiagnostics
import VietnameseText

/// A value that a wrong encoding has garbled, read by itself, so that its key is left as it is.
struct GarbledValue {
    /// The encoding that explains most of it.
    let source: Mojibake.Source
    /// The garbled words and what they meant, in bytes of the file.
    let words: [TextReplacement]

    /// One result for each garbled line, with offsets in the file.
    ///
    /// What a look-alike explains as well (*Ð* for *Đ* and nothing else) is left to KH802.
    static func all(in file: SourceFile) -> [GarbledValue] {
        Mojibake.all(in: file.bytes.span).compactMap { line in
            guard let first = line.words.first else { return nil }
            let value = value(ofLineAt: first.range.lowerBound, in: file.bytes)
            return reading(of: value, in: file.bytes)
        }
    }

    private static func reading(of value: Range<Int>, in bytes: [UInt8]) -> GarbledValue? {
        // Repaired text would have its words at other offsets than the file.
        guard let text = String(validating: bytes[value], as: UTF8.self),
            let found = Mojibake.all(in: text).first, !found.words.isEmpty,
            !found.words.allSatisfy({ isLookAlike($0, in: text) })
        else { return nil }
        let words = found.words.map { word in
            TextReplacement(
                range: value.lowerBound + word.range.lowerBound..<value.lowerBound + word.range.upperBound,
                replacement: word.replacement)
        }
        return GarbledValue(source: found.source, words: words)
    }

    private static func isLookAlike(_ word: TextReplacement, in text: String) -> Bool {
        let written = String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
        let respelled = LookAlike.all(in: written)
            .map { TextReplacement(range: $0.range, replacement: $0.replacement) }.applied(to: written)
        return respelled == word.replacement
    }

    /// The longest run of bytes before a colon that is taken for a key.
    private static let longestKey = 60

    /// The bytes of a line behind its key, if it begins with one.
    private static func value(ofLineAt offset: Int, in bytes: [UInt8]) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
        for colon in start..<min(end, start + longestKey)
        where bytes[colon] == UInt8(ascii: ":") && colon + 1 < end && bytes[colon + 1] == UInt8(ascii: " ") {
            return colon + 2..<end
        }
        return start..<end
    }
}

extension GarbledValue {
    /// Where the garbled words of a file stand: other rules about characters leave them to KH806.
    struct Ranges {
        private let ranges: [Range<Int>]

        init(_ file: SourceFile) {
            ranges = GarbledValue.all(in: file).flatMap(\.words).map(\.range)
        }

        /// Whether the range touches such a word.
        func contains(_ range: Range<Int>) -> Bool {
            var (low, high) = (0, ranges.count)
            while low < high {
                let middle = (low + high) / 2
                if ranges[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low < ranges.count && ranges[low].lowerBound <= range.upperBound
        }
    }
}

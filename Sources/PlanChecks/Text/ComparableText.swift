import VietnameseText

/// A text reduced to its words, so that two ways of writing the same thing are equal.
///
/// Blind to case, tone placement, NFC and NFD, spacing and punctuation; tones and Đ still count. Building one costs
/// several passes: ``TextSkeleton`` says beforehand whether it is worth while.
struct ComparableText: Hashable {
    /// UTF-8, lower case, single spaces between words.
    let bytes: [UInt8]

    init(_ text: some StringProtocol) {
        let text = normalizedTonePlacement(String(text))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isGap = false
        for scalar in text.unicodeScalars {
            guard Self.isOfWord(scalar) else {
                isGap = true
                continue
            }
            if isGap, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            isGap = false
            Self.append(scalar, to: &bytes)
        }
        self.bytes = bytes
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// The words, each as its bytes.
    var words: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: " ")) }

    /// Whether the words of the other text stand here side by side.
    func contains(_ other: ComparableText) -> Bool {
        guard let first = other.bytes.first, bytes.count >= other.bytes.count else { return false }
        return (0...bytes.count - other.bytes.count).contains { start in
            bytes[start] == first && (start == 0 || bytes[start - 1] == UInt8(ascii: " "))
                && holds(other, at: start)
        }
    }

    func starts(with other: ComparableText) -> Bool {
        !other.isEmpty && holds(other, at: 0)
    }

    /// Whether the other text stands at an offset and ends where a word ends.
    private func holds(_ other: ComparableText, at start: Int) -> Bool {
        let end = start + other.bytes.count
        return end <= bytes.count && bytes[start..<end].elementsEqual(other.bytes)
            && (end == bytes.count || bytes[end] == UInt8(ascii: " "))
    }

    /// Adds a scalar in lower case; whole strings are lowered far more slowly.
    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        guard let letter = scalar.lowercasedVietnamese else {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            return
        }
        bytes.append(letter)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default:
            scalar.lowercasedVietnamese != nil || scalar.properties.isAlphabetic
                || scalar.properties.generalCategory == .nonspacingMark
        }
    }
}

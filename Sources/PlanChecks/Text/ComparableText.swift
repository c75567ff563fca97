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
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else if let letter = Self.lowercased(scalar), let encoded = UTF8.encode(letter) {
            bytes.append(contentsOf: encoded)
        } else {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// A letter of Vietnamese beyond ASCII in lower case, decided without the Unicode tables, which know the rest.
    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(scalar.value + 0x20)
        case 0xE0...0xF6, 0xF8...0xFE: scalar
        // Of each pair the even one is the capital.
        case 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1, 0x1EA0...0x1EF9:
            Unicode.Scalar(scalar.value | 1)
        case 0x1AF...0x1B0: Unicode.Scalar(0x1B0)
        default: nil
        }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default:
            lowercased(scalar) != nil || scalar.properties.isAlphabetic
                || scalar.properties.generalCategory == .nonspacingMark
        }
    }
}

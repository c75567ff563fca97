import Testing
import VietnameseText

@Suite("Hostile bytes")
struct HostileBytesTests {
    /// A small deterministic generator, so that a failure comes back.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    @Test("mutated sentences end, and every range lies inside the text, in order", arguments: UInt64(0)..<40)
    func mutated(_ seed: UInt64) throws {
        var generator = Generator(state: seed)
        for sentence in Samples.sentences + ["\u{D0}oà uỷ “(«\" §¶ng ２\u{200B}", "ủyòaQÚYgìa"] {
            var bytes = Array(sentence.utf8)
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                let index = bytes.indices.randomElement(using: &generator) ?? 0
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
            bytes.removeLast(Int.random(in: 0...3, using: &generator))
            check(bytes)
        }
    }

    @Test("any pair of bytes before and after a vowel is survived", arguments: UInt8(0x78)...255)
    func pairs(_ first: UInt8) {
        for second: UInt8 in [0x00, 0x22, 0x61, 0x80, 0x90, 0xA0, 0xBC, 0xC3, 0xCC, 0xE1, 0xE2, 0xF0, 0xFF] {
            check([0x6F, first, second, 0x61, first, second])
        }
    }

    private func check(_ bytes: [UInt8]) {
        let span = bytes.span
        check(nonNFCPieces(in: span).map(\.range), bytes.count)
        check(LookAlike.all(in: span).map(\.range), bytes.count)
        check(InvisibleCharacter.all(in: span).map(\.range), bytes.count)
        check(Mojibake.all(in: span).flatMap(\.words).map(\.range), bytes.count)
        check(UnmatchedDelimiter.all(in: span).map(\.range), bytes.count)
        for placement in TonePlacement.allCases {
            check(placement.misplacements(in: span).map(\.range), bytes.count)
        }
        for encoding in LegacyEncoding.allCases { #expect(isNFC(encoding.decode(span))) }
        _ = LegacyEncoding.detect(span)
        #expect(folded(span).count <= bytes.count * 3)
    }

    private func check(_ ranges: [Range<Int>], _ count: Int) {
        var end = 0
        for range in ranges {
            #expect(range.lowerBound >= end && !range.isEmpty)
            end = range.upperBound
        }
        #expect(end <= count)
    }
}

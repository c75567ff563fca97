import Testing
import VietnameseText

@Suite("Normalization Form C")
struct NormalFormTests {
    @Test("every letter with every tone composes from its decomposed spelling", arguments: Samples.letters)
    func letters(_ letter: Character) {
        let composed = String(letter)
        let decomposed = Samples.nfd(composed)
        #expect(nfc(decomposed).utf8.elementsEqual(composed.utf8))
        #expect(isNFC(composed))
        #expect(composed.unicodeScalars.count == 1)
        #expect(isNFC(decomposed) == (decomposed.unicodeScalars.count == 1))
    }

    @Test(
        "sentences are NFC as written and found piece by piece when decomposed", arguments: Samples.sentences)
    func sentences(_ sentence: String) {
        #expect(isNFC(sentence))
        #expect(nonNFCPieces(in: sentence.utf8Span.span).isEmpty)
        let decomposed = Samples.nfd(sentence)
        #expect(!isNFC(decomposed))
        let pieces = nonNFCPieces(in: decomposed.utf8Span.span)
        #expect(pieces.applied(to: decomposed).utf8.elementsEqual(sentence.utf8))
        #expect(nfc(decomposed).utf8.elementsEqual(sentence.utf8))
    }

    @Test("a piece covers the base letter and its marks, nothing else")
    func smallestPiece() {
        let text = "việc hoa\u{300} số"
        #expect(
            nonNFCPieces(in: text.utf8Span.span) == [TextReplacement(range: 9..<12, replacement: "à")])
    }

    @Test("marks out of canonical order compose too")
    func order() {
        #expect(nfc("e\u{302}\u{323}").utf8.elementsEqual("ệ".utf8))
        #expect(nfc("e\u{323}\u{302}").utf8.elementsEqual("ệ".utf8))
        #expect(nfc("â\u{301}").utf8.elementsEqual("ấ".utf8))
        #expect(nfc("ạ\u{302}").utf8.elementsEqual("ậ".utf8))
    }

    @Test(
        "text that is composed already is left alone in any script",
        arguments: [
            "", "x", "q\u{301}", "Ελληνικά", "Москва", "한국어", "日本語", "日本", "हिन्दी", "ไทย", "עברית", "👩‍👩‍👧 🇻🇳",
            "≥ 90% → ₫ №",
            "\u{FEFF}abc", "a\u{300}b".precomposed,
        ])
    func otherScripts(_ text: String) {
        #expect(isNFC(text))
        #expect(nfc(text).utf8.elementsEqual(text.utf8))
    }

    @Test("singletons and Hangul jamo are not NFC")
    func notComposed() {
        #expect(
            nfc("\u{2126}\u{212B}\u{2000}\u{1100}\u{1161}").unicodeScalars.map(\.value) == [
                0x3A9, 0xC5, 0x2002, 0xAC00,
            ])
        #expect(!isNFC("\u{2000}"))
        #expect(!isNFC("abcdefghijklmnopqrst\u{2126}"))
    }

    @Test("a mark is found at every distance from a block border", arguments: 0..<40)
    func borders(_ distance: Int) {
        let text =
            String(repeating: "x", count: distance) + "a\u{301}" + String(repeating: "ế", count: distance)
        #expect(
            nonNFCPieces(in: text.utf8Span.span) == [
                TextReplacement(range: distance..<distance + 3, replacement: "á")
            ])
    }

    @Test("no bytes make the check crash", arguments: UInt8.min...UInt8.max)
    func illFormed(_ byte: UInt8) {
        for bytes in [[byte], [byte, byte], [0x61, byte, 0xCC], [byte, 0x80, 0xCC, 0x81], [0xE1, byte]] {
            for piece in nonNFCPieces(in: bytes.span) {
                #expect(piece.range.upperBound <= bytes.count)
            }
        }
    }
}

extension String {
    fileprivate var precomposed: String { nfc(self) }
}

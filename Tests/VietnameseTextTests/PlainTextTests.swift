import Testing
import VietnameseText

@Suite("Plain texts")
struct PlainTextTests {
    @Test("In a text that counts as plain no rule about letters finds anything, whatever scalar it has")
    func everyScalar() {
        for value in UInt32(0)...0x2_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in ["Đảng\(scalar)ủy", "\(scalar)", "o\(scalar) quyết định", "Số hóa hồ sơ \(scalar)"]
            where isPlain(text) {
                #expect(isNFC(text), "U+\(String(value, radix: 16))")
                #expect(LookAlike.all(in: text).isEmpty, "U+\(String(value, radix: 16))")
                #expect(InvisibleCharacter.all(in: text).isEmpty, "U+\(String(value, radix: 16))")
                #expect(Mojibake.all(in: text).isEmpty, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test("Sentences as they are typed are plain, decomposed ones are not", arguments: Samples.sentences)
    func sentences(_ sentence: String) {
        #expect(isPlain(sentence))
        #expect(!isPlain(Samples.nfd(sentence)))
    }

    @Test("The dashes and quotation marks of a word processor are plain; spaces and signs that hide are not")
    func typography() {
        #expect(isPlain("“Chuyển đổi số” – bước ‘một’…"))
        for text in [
            "kế\u{A0}hoạch", "kế\u{200B}hoạch", "Ðảng ủy", "Ɖảng ủy", "Äáº£ng á»§y", "\u{FEFF}Đảng",
            "đ\u{2028}",
        ] {
            #expect(!isPlain(text), "\(text)")
        }
        let cut: [UInt8] = [0xE2, 0x80]
        let isCutPlain = isPlain(cut.span)
        #expect(!isCutPlain)
    }
}

import Testing
import VietnameseText

@Suite("Legacy encodings")
struct LegacyEncodingTests {
    @Test(
        "each is recognised in a real sentence and read back", arguments: LegacyEncoding.allCases,
        Samples.sentences)
    func recognised(_ encoding: LegacyEncoding, _ sentence: String) {
        let text = sentence.filter { !"–“”".contains($0) }
        let bytes = LegacySamples.encode(text, encoding)
        #expect(LegacyEncoding.detect(bytes.span) == encoding)
        #expect(encoding.decode(bytes.span) == text)
    }

    @Test("UTF-8 is none of them", arguments: Samples.sentences)
    func utf8(_ sentence: String) {
        #expect(LegacyEncoding.detect(sentence.utf8Span.span) == nil)
        #expect(LegacyEncoding.detect(Samples.nfd(sentence).utf8Span.span) == nil)
    }

    @Test("a byte order mark decides and is not part of the text")
    func marks() {
        let little: [UInt8] = [0xFF, 0xFE] + LegacySamples.encode("Đảng", .utf16LittleEndian)
        let big: [UInt8] = [0xFE, 0xFF] + LegacySamples.encode("Đảng", .utf16BigEndian)
        #expect(LegacyEncoding.detect(little.span) == .utf16LittleEndian)
        #expect(LegacyEncoding.detect(big.span) == .utf16BigEndian)
        #expect(LegacyEncoding.utf16LittleEndian.decode(little.span) == "Đảng")
        #expect(LegacyEncoding.utf16BigEndian.decode(big.span) == "Đảng")
    }

    @Test("YAML around the text does not hide it")
    func yaml() {
        let text =
            "tasks:\n  - id: so-tay\n    title: Triển khai Sổ tay đảng viên\n    owner: Văn phòng Đảng ủy\n"
        for encoding in LegacyEncoding.allCases {
            #expect(LegacyEncoding.detect(LegacySamples.encode(text, encoding).span) == encoding)
        }
    }

    @Test(
        "noise and other languages are not taken for Vietnamese",
        arguments: [
            [], [0xFF], [0x80, 0x81, 0x00, 0xC0, 0xC1, 0xF5], Array("d\u{E9}partement fran\u{E7}ais".latin1),
            Array("Stra\u{DF}e M\u{FC}ller gr\u{F6}\u{DF}te".latin1),
        ])
    func foreign(_ bytes: [UInt8]) {
        #expect(LegacyEncoding.detect(bytes.span) == nil)
    }

    @Test("TCVN3 capitals, which share codes with small letters, come back as capitals")
    func capitals() {
        let bytes: [UInt8] = [0xA7, 0xB6, 0x4E, 0x47, 0x20, 0xF1, 0x59]
        #expect(LegacyEncoding.tcvn3.decode(bytes.span) == "ĐẢNG ỦY")
    }
}

extension String {
    fileprivate var latin1: [UInt8] { unicodeScalars.map { UInt8($0.value) } }
}

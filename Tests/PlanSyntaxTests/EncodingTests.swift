import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Bytes that are no UTF-8 text")
struct EncodingTests {
    private static let sample = "mục: Đẩy mạnh chuyển đổi số\nnhiệm vụ: []\n"

    static let wide: [(name: String, bytes: [UInt8])] = {
        let units16 = Array(sample.utf16)
        let units32 = sample.unicodeScalars.map(\.value)
        let little16 = units16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big16 = units16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let little32 = units32.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF), UInt8($0 >> 16), 0] }
        let big32 = units32.flatMap { [0, UInt8($0 >> 16), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
        return [
            ("UTF-16 LE", little16), ("UTF-16 LE", [0xFF, 0xFE] + little16),
            ("UTF-16 BE", big16), ("UTF-16 BE", [0xFE, 0xFF] + big16),
            ("UTF-32 LE", little32), ("UTF-32 LE", [0xFF, 0xFE, 0, 0] + little32),
            ("UTF-32 BE", big32), ("UTF-32 BE", [0, 0, 0xFE, 0xFF] + big32),
        ]
    }()

    @Test("wide encodings are named, with a mark or without", arguments: wide)
    func wideEncodings(name: String, bytes: [UInt8]) throws {
        let result = parsed(bytes)
        try #require(result.diagnostics.count == 1)
        let message = result.diagnostics[0].message
        #expect(result.diagnostics[0].rule.code == RuleCode(9))
        #expect(message.rendered(in: .vietnamese) == "tệp được lưu bằng bảng mã \(name), không phải UTF-8")
        #expect(message.rendered(in: .english) == "the file is saved as \(name), not as UTF-8")
        #expect(result.tree.root == nil)
        #expect(!result.tree.isWhole)
    }

    static let invalid: [(bytes: [UInt8], offset: Int)] = [
        (Array("a: ".utf8) + [0xD1, 0xEA], 3),
        (Array("a: Đ".utf8) + [0xE1, 0xBA], 5),
        (Array("a: ".utf8) + [0xC0, 0x80], 3),
        (Array("a: ".utf8) + [0xED, 0xA0, 0x80], 3),
        (Array("a: b\n---\nc: ".utf8) + [0xFF], 12),
        (Array("a: \"b\nc: ".utf8) + [0x80], 9),
    ]

    @Test("the first bad byte is shown, whatever else is wrong", arguments: invalid)
    func invalidBytes(bytes: [UInt8], offset: Int) throws {
        let result = parsed(bytes)
        try #require(result.diagnostics.count == 1)
        #expect(result.diagnostics[0].rule.code == RuleCode(9))
        #expect(result.diagnostics[0].span.range == offset..<offset + 1)
        let digits = String(bytes[offset], radix: 16, uppercase: true)
        #expect(
            result.diagnostics[0].message.rendered(in: .vietnamese)
                == "byte 0x\(digits) ở đây không thuộc văn bản UTF-8")
        #expect(
            result.diagnostics[0].message.rendered(in: .english)
                == "the byte 0x\(digits) here is not part of UTF-8 text")
    }

    @Test("an encoding that the caller knows is named by it")
    func namedEncoding() throws {
        let result = parsed(Array("a: ".utf8) + [0xD1, 0xEA]) { bytes in
            bytes.contains(0xD1) ? BilingualText(same: "Windows-1258") : nil
        }
        let message = try #require(result.diagnostics.first?.message)
        #expect(
            message.rendered(in: .vietnamese) == "tệp được lưu bằng bảng mã Windows-1258, không phải UTF-8")
    }

    static let controls: [[UInt8]] =
        (0..<0x20).filter { ![9, 10, 13].contains($0) }.map { [$0] } + [
            [0x7F], [0xC2, 0x80], [0xC2, 0x85], [0xC2, 0x9F],
        ]
        + [[0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF]]

    @Test("each control character is shown, and the rest is read", arguments: controls)
    func controlCharacters(bytes: [UInt8]) throws {
        let result = parsed(Array("a: Đ".utf8) + bytes + Array("x\nb: y".utf8))
        #expect(result.diagnostics.map(\.rule.code) == [RuleCode(11)])
        #expect(result.diagnostics.map(\.span.range) == [5..<5 + bytes.count])
        #expect(result.tree.text(try result.tree.node("b")) == "y")
    }

    @Test("an escape that names a control is shown once for each use, and a space stands in its place")
    func escapedControls() throws {
        let result = parsed(#"a: "Đảng\0 ủy\e[2J\tx\n\U0000FFFEy""# + "\n" + #"c: "\r\n""#)
        #expect(result.diagnostics.filter { $0.rule.code == RuleCode(11) }.count == 4)
        #expect(result.tree.text(try result.tree.node("a")) == "Đảng  ủy [2J\tx\n y")
        #expect(result.tree.text(try result.tree.node("c")) == " \n")
    }

    @Test("of escapes that name controls not all are listed")
    func manyEscapedControls() {
        let text = "a: \"" + String(repeating: #"\e"#, count: 10_000) + "\""
        #expect(parsed(text).diagnostics.count == SyntaxLimits.standard.badCharacters)
    }

    @Test("tabs and line breaks are no control characters, nor is a byte order mark at the start")
    func allowed() {
        #expect(parsed("\u{FEFF}a: b\tc\r\nd: e\n").diagnostics.isEmpty)
    }

    @Test("so many control characters are no text, and are not all listed")
    func binary() {
        let result = parsed([UInt8](repeating: 1, count: 10_000))
        #expect(result.diagnostics.count == SyntaxLimits.standard.badCharacters)
        #expect(result.tree.root == nil)
    }
}

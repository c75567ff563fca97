import DataFormats
import PlanLanguageServer
import Testing

struct PositionTests {
    /// Composed and decomposed letters, an emoji outside of the BMP and one with a joiner, each kind of line break.
    private let text = "Đảng\r\nĐa\u{309}ng 📅 ủy\rx\n👩‍💻: a\n"

    @Test(
        "every scalar of a text is found again in every encoding",
        arguments: [PositionEncoding.utf8, .utf16, .utf32])
    func roundTrip(_ encoding: PositionEncoding) {
        let positions = EditorPositions(Array(text.utf8), encoding)
        var offset = 0
        var last = EditorPosition(line: 0, character: -1)
        for scalar in text.unicodeScalars {
            let position = positions.position(at: offset)
            if scalar != "\n" || position.line != 1 { #expect(positions.offset(of: position) <= offset) }
            if scalar != "\r", scalar != "\n" { #expect(positions.offset(of: position) == offset) }
            #expect((position.line, position.character) > (last.line, last.character))
            last = position
            offset += scalar.utf8.count
        }
        #expect(positions.lineCount == 5)
    }

    @Test("UTF-16 counts an emoji twice, a combining mark once")
    func utf16() {
        let positions = EditorPositions(Array(text.utf8), .utf16)
        let offset = text.utf8.count - "ủy\rx\n👩‍💻: a\n".utf8.count
        #expect(positions.position(at: offset) == EditorPosition(line: 1, character: 9))
        #expect(positions.offset(of: EditorPosition(line: 1, character: 9)) == offset)
    }

    @Test("a place that does not exist is the nearest that does")
    func clamped() {
        let positions = EditorPositions(Array("ab\n📅c\n".utf8), .utf16)
        #expect(positions.offset(of: EditorPosition(line: 0, character: 99)) == 2)
        #expect(positions.offset(of: EditorPosition(line: 1, character: 1)) == 3)
        #expect(positions.offset(of: EditorPosition(line: 9, character: 0)) == 9)
        #expect(positions.offset(of: EditorPosition(line: -1, character: -5)) == 0)
        #expect(positions.position(at: 99) == EditorPosition(line: 2, character: 0))
    }

    @Test("invalid bytes and byte order marks lead nowhere outside")
    func hostile() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x80, 0x80, 0xF0, 0x9F, 0x0A, 0xC3]
        let positions = EditorPositions(bytes, .utf16)
        #expect(positions.position(at: 3) == EditorPosition(line: 0, character: 0))
        for offset in 0...bytes.count {
            #expect((0...bytes.count).contains(positions.offset(of: positions.position(at: offset))))
        }
    }

    @Test("changes are made one after the other, each of the text as it then is")
    func changes() throws {
        var document = try #require(
            OpenDocument(["uri": "file:///a", "version": 1, "text": "chủ trì: 📅 ban\nx: y\n"]))
        document.apply(
            [
                change((0, 9), (0, 12), ""), change((1, 0), (1, 1), "tên"), change((1, 4), (1, 99), " Đảng"),
                change((0, 4), (0, 4), "\u{323}"),
            ], version: 7, .utf16)
        #expect(String(decoding: document.bytes, as: UTF8.self) == "chủ \u{323}trì: ban\ntên: Đảng\n")
        #expect(document.version == 7)
        document.apply([["text": "mới"]], version: 8, .utf16)
        #expect(String(decoding: document.bytes, as: UTF8.self) == "mới")
    }

    private func change(_ start: (Int, Int), _ end: (Int, Int), _ text: String) -> JSONValue {
        let range = EditorRange(
            start: EditorPosition(line: start.0, character: start.1),
            end: EditorPosition(line: end.0, character: end.1))
        return ["range": range.json, "text": .string(text)]
    }

    @Test("random changes come to the same as on a string", arguments: 0..<20)
    func randomChanges(_ seed: Int) throws {
        var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        var expected = Array("mục: Đa\u{309}ng 📅\r\nnhiệm vụ:\n  - mã: x\n".utf16)
        var document = try #require(
            OpenDocument(["uri": "file:///a", "text": .string(String(decoding: expected, as: UTF16.self))]))
        for _ in 0..<40 {
            let bounds = [boundary(in: expected, &random), boundary(in: expected, &random)].sorted()
            let new = ["", "é", "e\u{301}", "📅", "\n", "- a: b\n"].randomElement(using: &random)!
            document.apply(
                [change(place(bounds[0], expected), place(bounds[1], expected), new)], version: nil, .utf16)
            expected.replaceSubrange(bounds[0]..<bounds[1], with: new.utf16)
            #expect(document.bytes == Array(String(decoding: expected, as: UTF16.self).utf8))
        }
    }

    /// A place that does not part a pair of surrogates nor CR from LF.
    private func boundary(in units: [UInt16], _ random: inout Seeded) -> Int {
        var index = Int.random(in: 0...units.count, using: &random)
        while index > 0, index < units.count,
            UTF16.isTrailSurrogate(units[index]) || (units[index] == 0x0A && units[index - 1] == 0x0D)
        {
            index -= 1
        }
        return index
    }

    private func place(_ index: Int, _ units: [UInt16]) -> (Int, Int) {
        let before = units[..<index]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return (before.count { $0 == 0x0A }, index - start)
    }
}

struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

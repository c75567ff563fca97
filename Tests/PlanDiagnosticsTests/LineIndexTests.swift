import PlanDiagnostics
import Testing

@Suite("Line index")
struct LineIndexTests {
    static let texts = [
        "", "a", "a\n", "mục: Hạ tầng\nnhiệm vụ:\n", "đ\r\nê\r\n", "\u{FEFF}mục\nhai", "một\rhai\nba",
        "mu\u{323}c: 👩‍🌾\n  x",
        String(repeating: "đường dài ", count: 700) + "\n" + String(repeating: "ngắn\n", count: 400),
    ]

    @Test("A position is what counting from the start of the file gives", arguments: texts)
    func positionsAreCounted(text: String) {
        let bytes = Array(text.utf8)
        let index = LineIndex(bytes)
        // Of a long text a part of the offsets will do: a prime step meets every place of a block.
        for offset in stride(from: 0, through: bytes.count, by: bytes.count > 1_000 ? 199 : 1)
        where offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
            let position = index.position(at: offset)
            let counted = Self.counted(bytes, offset)
            #expect(position.line == counted.line && position.column == counted.column, "at \(offset)")
            #expect(index.line(at: offset) == counted.line, "at \(offset)")
        }
    }

    @Test("A line is given without its break and without the byte order mark")
    func linesAreBare() {
        let bytes = Array("\u{FEFF}mục\r\nhai\n".utf8)
        let index = LineIndex(bytes)
        let lines = (1...index.lineCount).map {
            String(decoding: bytes[index.bytesRange(ofLine: $0)], as: UTF8.self)
        }
        #expect(lines == ["mục", "hai", ""])
    }

    @Test("An offset past the end is the end")
    func pastTheEnd() {
        #expect(
            LineIndex(Array("ab\nc".utf8)).position(at: 99) == SourcePosition(line: 2, column: 2, offset: 4))
    }

    /// Line and column by the plain definition.
    private static func counted(_ bytes: [UInt8], _ offset: Int) -> (line: Int, column: Int) {
        let before = bytes[..<offset]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        var content = bytes[start..<offset]
        if start == 0, content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
        return (before.count { $0 == UInt8(ascii: "\n") } + 1, content.count { $0 & 0xC0 != 0x80 } + 1)
    }
}

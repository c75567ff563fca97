import Foundation
import FoundationXML
import OfficeOpenXML
import Testing

@Suite("Workbooks")
struct WorkbookTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "WorkbookGoldens")
    private static let isBlessing = ProcessInfo.processInfo.environment["KEHOACH_BLESS"] == "1"

    @Test("each part is as its golden has it, and no golden is left over")
    func goldens() throws {
        let parts = try UnzippedWorkbook(SampleWorkbook.workbook.bytes()).parts
        var names: Set<String> = []
        for part in parts where !part.path.contains("theme") {
            let name = part.path.replacing("/", with: "_")
            names.insert(name)
            let file = Self.folder.appending(path: name)
            let text = ReadableXML.text(of: part.bytes)
            guard (try? String(contentsOf: file, encoding: .utf8)) != text else { continue }
            if Self.isBlessing { try text.write(to: file, atomically: true, encoding: .utf8) }
            Issue.record("\(name) differs\(Self.isBlessing ? " and was rewritten" : ""):\n\(text)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        where !names.contains(name) {
            Issue.record("\(name) is the golden of no part")
        }
    }

    @Test("are the same bytes whenever they are made, and say nothing of the moment")
    func reproducible() throws {
        let bytes = try SampleWorkbook.workbook.bytes()
        #expect(try SampleWorkbook.workbook.bytes() == bytes)
        let unzipped = try UnzippedWorkbook(bytes)
        // 1 January 1980, 00:00: the first moment that an archive can tell.
        #expect(unzipped.parts.allSatisfy { $0.date == 0x21 << 16 })
        #expect(unzipped["docProps/core.xml"].contains("2026-01-20T00:00:00Z</dcterms:created>"))
        #expect(unzipped["docProps/core.xml"].contains("2026-01-20T00:00:00Z</dcterms:modified>"))
    }

    @Test("made at the same time on several threads are those made one by one")
    func concurrent() async throws {
        let expected = try (0..<16).map { try Self.dated($0).bytes() }
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for index in 0..<16 { group.addTask { (index, try Self.dated(index).bytes()) } }
            for try await (index, bytes) in group { #expect(bytes == expected[index]) }
        }
    }

    private static func dated(_ index: Int) -> Workbook {
        var workbook = SampleWorkbook.workbook
        workbook.properties.created = SerialDay(40_000 + index * 397)
        return workbook
    }

    @Test(
        "keep every text as text",
        arguments: [
            "=1+1", "+12", "-1", "@SUM(A1)", "'2026", "0123", "12/3", "1e5", "TRUE", "#N/A", "{=A1}",
            "https://example.invalid/a?b=c&d", "mailto:a@example.invalid", "<b>&amp;\"'</b>", "  hai  đầu  ",
            "dòng\nhai", "\ttab", "Đảng ủy", "Đảng ủy", "👩‍👩‍👧‍👦🇻🇳", "_x0041_", "_x00e0_x", "]]>", "số ½ – “…”",
        ])
    func text(_ text: String) throws {
        let (type, value) = try Self.written(text)
        #expect(type == "s")
        #expect(value.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(
        "leave out what no cell can hold",
        arguments: [
            ("a\u{0}b\u{1}c\u{1B}[31m", "abc[31m"), ("một\r\nhai\rba", "một\nhai\nba"),
            ("a\u{FFFE}b\u{FFFF}", "ab"),
            ("\u{7F}x", "x"),
        ])
    func unwritable(text: String, kept: String) throws {
        #expect(try Self.written(text).value == kept)
    }

    @Test("end a text visibly that is too long for a cell, never within a letter")
    func tooLong() throws {
        for letter in ["a", "ệ", "e\u{323}\u{302}", "👩‍👩‍👧‍👦"] {
            let value = try Self.written(String(repeating: letter, count: 40_000)).value
            #expect(value.utf16.count <= 32_767 && value.utf16.count > 32_700)
            #expect(value.hasSuffix("\(letter) […]"))
            #expect(value.dropLast(4).allSatisfy { $0 == Character(letter) })
        }
        let whole = String(repeating: "ệ", count: 32_767)
        #expect(try Self.written(whole).value == whole)
    }

    /// The type of the cell that a text becomes and the text that stands in it, by an XML reader.
    private static func written(_ text: String) throws -> (type: String, value: String) {
        var sheet = Worksheet(SheetName(fitting: "A"))
        sheet.set(text, at: CellPlace(0, 0), CellStyle())
        var workbook = Workbook()
        workbook.sheets = [sheet]
        let unzipped = try UnzippedWorkbook(workbook.bytes())
        let cell = unzipped["xl/worksheets/sheet1.xml"].firstMatch(
            of: #/<c r="A1" s="\d+" t="(\w)"><v>0</v></c>/#)
        let strings = SharedStrings()
        let parser = XMLParser(data: Data(unzipped["xl/sharedStrings.xml"].utf8))
        parser.delegate = strings
        #expect(parser.parse())
        return (cell.map { String($0.1) } ?? "?", strings.first)
    }
}

/// The first of the shared strings, as ECMA-376 part 1, §22.9.2.19 has it read.
private final class SharedStrings: NSObject, XMLParserDelegate {
    private var text = ""

    var first: String { text.replacing(#/_x005[Ff]_/#, with: "_") }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

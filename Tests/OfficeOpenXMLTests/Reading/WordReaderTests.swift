import DataFormats
import OfficeOpenXML
import Testing

@Suite("Word documents that others wrote")
struct WordReaderTests {
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

    /// A document with this in its body.
    static func package(_ body: String, numbering: String? = nil) -> [UInt8] {
        var entries = [
            HandmadePackage.types(main: "/word/document.xml", type),
            HandmadePackage.relationships("_rels/.rels", ["officeDocument": "word/document.xml"]),
            HandmadePackage.entry(
                "word/document.xml", #"<w:document xmlns:w="\#(word)"><w:body>\#(body)</w:body></w:document>"#
            ),
        ]
        if let numbering {
            entries.append(
                HandmadePackage.relationships("word/_rels/document.xml.rels", ["numbering": "numbering.xml"]))
            entries.append(
                HandmadePackage.entry(
                    "word/numbering.xml", #"<w:numbering xmlns:w="\#(word)">\#(numbering)</w:numbering>"#))
        }
        return ZipArchive.bytes(of: entries)
    }

    static func read(_ body: String, numbering: String? = nil) throws -> TableDocument {
        try WordReader.read(package(body, numbering: numbering))
    }

    static func p(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
    }

    @Test("tabs, breaks, hidden text and tracked changes are as a reader of the page sees them")
    func runs() throws {
        let document = try Self.read(
            """
            <w:p><w:r><w:t xml:space="preserve">a </w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>\
            <w:ins><w:r><w:t>d</w:t></w:r></w:ins><w:del><w:r><w:delText>e</w:delText></w:r></w:del>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>f</w:t></w:r><w:hyperlink><w:r><w:t>g</w:t></w:r></w:hyperlink></w:p>\
            <w:p><w:r><w:pict><w:txbxContent>\(Self.p("trong khung"))</w:txbxContent></w:pict></w:r></w:p>
            """)
        #expect(document.blocks == [.line("a \tb", .paragraph(1)), .line("cdg", .paragraph(1))])
    }

    @Test("cells that span columns and rows are one cell each")
    func spans() throws {
        let table = try #require(
            try Self.read(
                """
                <w:tbl><w:tr>\(Self.cell("Mục", #"<w:gridSpan w:val="3"/>"#))</w:tr>\
                <w:tr>\(Self.cell("Nhóm", #"<w:vMerge w:val="restart"/>"#))\(Self.cell("a"))\(Self.cell("b"))</w:tr>\
                <w:tr>\(Self.cell("", "<w:vMerge/>"))\(Self.cell("c"))\(Self.cell("d"))</w:tr>\
                <w:tr><w:trPr><w:del/></w:trPr>\(Self.cell("xóa"))</w:tr></w:tbl>
                """
            ).tables.first)
        #expect(
            table.rows.map { $0.cells.map { $0.lines.joined() } } == [
                ["Mục"], ["Nhóm", "a", "b"], ["c", "d"],
            ])
        #expect(table.rows[0].cells[0].columns == 0..<3)
        #expect(table.rows[1].cells[0].rowCount == 2)
        #expect(table.rows[2].cells.map(\.columns) == [1..<2, 2..<3])
        #expect(table.rows[2].cells[1].place == .table(1, row: 3, column: 3))
    }

    @Test("a table within a cell is text of the cell; content controls hide nothing")
    func nesting() throws {
        let table = try #require(
            try Self.read(
                """
                <w:sdt><w:sdtContent><w:tbl><w:tr><w:tc>\(Self.p("a"))<w:tbl><w:tr>\(Self.cell("b"))\
                \(Self.cell("c"))</w:tr></w:tbl></w:tc><w:sdt><w:sdtContent>\(Self.cell("d"))</w:sdtContent></w:sdt>\
                </w:tr></w:tbl></w:sdtContent></w:sdt>
                """
            ).tables.first)
        #expect(table.rows[0].cells.map(\.lines) == [["a", "b", "c"], ["d"]])
    }

    @Test("numbers that Word computes are part of the text")
    func numbers() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/>\
            <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%1)"/>\
            </w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            """
        func numbered(_ level: Int, _ text: String, list: Int = 3) -> String {
            """
            <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="\(list)"/></w:numPr></w:pPr>\
            <w:r><w:t>\(text)</w:t></w:r></w:p>
            """
        }
        let body =
            numbered(0, "a") + numbered(1, "b") + numbered(0, "c") + numbered(0, "d", list: 9)
            + numbered(12, "e")
        let lines = try Self.read(body, numbering: numbering).blocks.map { block in
            if case .line(let text, _) = block { text } else { "" }
        }
        #expect(lines == ["I. a", "1.I) b", "II. c", "d", "e"])
    }

    @Test("claims about spans and depth are not believed")
    func hostileTables() throws {
        let wide =
            Self.cell("a", #"<w:gridSpan w:val="2000000000"/>"#)
            + Self.cell("b", #"<w:gridSpan w:val="-5"/>"#)
        let table = try #require(try Self.read("<w:tbl><w:tr>\(wide)</w:tr></w:tbl>").tables.first)
        #expect(table.width <= 256)
        let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 400)
        #expect(throws: OfficeFileError.self) { try WordReader.read(Self.package(deep)) }
        #expect(throws: OfficeFileError.otherKind(.workbook)) {
            try WordReader.read(HandmadePackage.workbook(data: ""))
        }
    }

    @Test("a package that is cut off anywhere, or has a byte changed, is read or refused")
    func damage() {
        let bytes = Self.package("<w:tbl><w:tr>\(Self.cell("a"))\(Self.cell("b"))</w:tr></w:tbl>")
        for count in stride(from: 0, to: bytes.count, by: 7) {
            _ = try? WordReader.read(Array(bytes.prefix(count)))
        }
        for index in stride(from: 0, to: bytes.count, by: 5) {
            var bytes = bytes
            bytes[index] ^= 0x41
            _ = try? WordReader.read(bytes)
        }
    }
}

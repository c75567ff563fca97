import OfficeOpenXML
import Testing

/// Workbooks as different programs write them.
@Suite("Workbooks that are read")
struct WorkbookReaderTests {
    private func sheet(_ bytes: [UInt8]) throws -> SheetContents {
        try #require(try WorkbookReader.read(bytes).sheets.first)
    }

    private func value(_ cell: String, styles: String? = nil, properties: String = "") throws -> ReadValue? {
        let bytes = HandmadePackage.workbook(
            data: "<row>\(cell)</row>", strings: Self.strings, styles: styles, properties: properties)
        return try sheet(bytes)[0, 0]?.value
    }

    private static let strings = """
        <si><t>Đã xong</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Một </t></r><r><t>hai</t></r>\
        <rPh sb="0" eb="1"><t>đọc</t></rPh></si><si><t>a_x000D_\nb_x005F_x0041_</t></si>
        """

    @Test("have texts shared, in runs, in place, with escapes and spaces")
    func texts() throws {
        #expect(try value(#"<c t="s"><v>0</v></c>"#) == .text("Đã xong"))
        #expect(try value(#"<c t="s"><v>1</v></c>"#) == .text("Một hai"))
        #expect(try value(#"<c t="s"><v>2</v></c>"#) == .text("a\nb_x0041_"))
        #expect(try value(#"<c t="s"><v>99</v></c>"#) == nil)
        #expect(try value(#"<c t="inlineStr"><is><t> x </t></is></c>"#) == .text(" x "))
        #expect(try value(#"<c t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>"#) == .text("xy"))
        #expect(try value(#"<c t="str"><f>A2</f><v>kết quả</v></c>"#) == .text("kết quả"))
    }

    @Test("have numbers, truth and errors")
    func others() throws {
        #expect(try value("<c><v>0.59999999999999998</v></c>") == .number(0.6, .plain))
        #expect(try value(#"<c t="n"><v> 1E3 </v></c>"#) == .number(1000, .plain))
        #expect(try value("<c><v>nan</v></c>") == .text("nan"))
        #expect(try value(#"<c t="b"><v>1</v></c>"#) == .boolean(true))
        #expect(try value(#"<c t="e"><v>#REF!</v></c>"#) == .error("#REF!"))
        #expect(try value("<c><f>1+1</f></c>") == ReadValue.none)
        #expect(try value(#"<c s="3"/>"#) == nil)
    }

    private static let styles = """
        <numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/>\
        <numFmt numFmtId="165" formatCode="&quot;ngày &quot;0"/><numFmt numFmtId="166" formatCode="[h]:mm"/>\
        <numFmt numFmtId="167" formatCode="0.0\\ %"/><numFmt numFmtId="168" formatCode="General"/></numFmts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/>\
        <xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs>
        """

    @Test("have dates and percentages by their formats")
    func formats() throws {
        let day = SerialDay(46_080)
        func shown(_ style: Int, _ number: String) throws -> ReadValue? {
            try value(#"<c s="\#(style)"><v>\#(number)</v></c>"#, styles: Self.styles)
        }
        #expect(try shown(0, "46080") == .number(46_080, .plain))
        #expect(try shown(1, "46080") == .date(day, second: 0))
        #expect(try shown(3, "46080.5") == .date(day, second: 43_200))
        #expect(try shown(2, "0.6") == .number(0.6, .percent))
        #expect(try shown(6, "0.6") == .number(0.6, .percent))
        #expect(try shown(4, "3") == .number(3, .plain))
        #expect(try shown(5, "1.5") == .number(1.5, .time))
        #expect(try shown(7, "5") == .number(5, .plain))
        #expect(try shown(1, "-5") == .number(-5, .plain))
        #expect(try shown(1, "1e300") == .number(1e300, .plain))
    }

    @Test("count days from 1904 where they say so, or spell them out")
    func otherDays() throws {
        let from1904 = try value(
            #"<c s="1"><v>44618</v></c>"#, styles: Self.styles, properties: #"<workbookPr date1904="1"/>"#)
        #expect(from1904 == .date(SerialDay(46_080), second: 0))
        #expect(try value(#"<c t="d"><v>2026-02-27</v></c>"#) == .date(SerialDay(46_080), second: 0))
        #expect(
            try value(#"<c t="d"><v>2026-02-27T08:30:00Z</v></c>"#)
                == .date(SerialDay(46_080), second: 30_600))
        #expect(try value(#"<c t="d"><v>mai</v></c>"#) == .text("mai"))
    }

    @Test("may leave out where rows and cells stand")
    func places() throws {
        let sheet = try sheet(
            HandmadePackage.workbook(
                data: """
                    <row><c><v>1</v></c><c><v>2</v></c></row><row r="5" hidden="1"><c r="C5"><v>3</v></c><c><v>4</v>\
                    </c></row><row><c><v>5</v></c></row><row r="1048577"><c><v>6</v></c></row>
                    """))
        #expect(sheet.rows == [0, 4, 5])
        #expect(Set(sheet.cells.keys.map(\.name)) == ["A1", "B1", "C5", "D5", "A6"])
        #expect(sheet.hiddenRows == [4])
    }

    @Test("may claim rows that no sheet has", arguments: [Int.min, -1, 0, 1_048_577, Int.max])
    func impossibleRows(_ number: Int) throws {
        let cell = "<c><v>1</v></c>"
        let rows =
            #"<row r="\#(number)">\#(cell)</row><row>\#(cell)</row><row>\#(cell)</row><row r="2">\#(cell)</row>"#
        #expect(try sheet(HandmadePackage.workbook(data: rows)).rows == [1])
    }

    @Test("have merged areas, hidden columns and names")
    func around() throws {
        let bytes = HandmadePackage.workbook(
            data: "<row><c><v>1</v></c></row>",
            rest: #"<mergeCells><mergeCell ref="B2:D3"/><mergeCell ref="x"/></mergeCells>"#,
            names: """
                <definedNames><definedName name="KH_Period">'Ô'!$B$2</definedName>\
                <definedName name="L" localSheetId="0">Sheet1!$A$1:$B$2</definedName>\
                <definedName name="Hai">A!$A$1,B!$B$2</definedName><definedName name="Hỏng">#REF!</definedName>\
                <definedName name="Nháy">'Đơn ''vị'''!$C$1</definedName></definedNames>
                """)
        let workbook = try WorkbookReader.read(bytes)
        let sheet = try #require(workbook.sheet(named: "Ô"))
        #expect(sheet.mergedAreas.map(\.name) == ["B2:D3"])
        #expect(sheet.mergedArea(at: CellPlace(2, 3))?.name == "B2:D3")
        #expect(workbook.area(named: "kh_period")?.area.name == "B2")
        #expect(workbook.area(named: "L")?.sheet == "Sheet1")
        #expect(workbook.area(named: "Hỏng") == nil)
        #expect(workbook.area(named: "Nháy")?.sheet == "Đơn 'vị'")
    }

    @Test("of the strict form are the same")
    func strict() throws {
        let strict = "http://purl.oclc.org/ooxml"
        let bytes = ZipArchive.bytes(of: [
            HandmadePackage.types(),
            HandmadePackage.relationships(
                "_rels/.rels", ["officeDocument": "/xl/workbook.xml"],
                types: strict + "/officeDocument/relationships"),
            HandmadePackage.relationships(
                "xl/_rels/workbook.xml.rels", ["worksheet": "/xl/s.xml"],
                types: strict + "/officeDocument/relationships"),
            HandmadePackage.entry(
                "xl/workbook.xml",
                """
                <x:workbook xmlns:x="\(strict)/spreadsheetml/main" xmlns:r="\(strict)/officeDocument/relationships">\
                <x:sheets><x:sheet name="S" state="veryHidden" r:id="rId1"/></x:sheets></x:workbook>
                """),
            HandmadePackage.entry(
                "xl/s.xml",
                """
                <x:worksheet xmlns:x="\(strict)/spreadsheetml/main"><x:cols><x:col min="2" max="3" hidden="true"/>\
                </x:cols><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>
                """),
        ])
        let sheet = try sheet(bytes)
        #expect(sheet[0, 0]?.value == .number(7, .plain))
        #expect(sheet.visibility == .veryHidden)
        #expect(sheet.isHidden(column: 1) && sheet.isHidden(column: 2) && !sheet.isHidden(column: 3))
    }

    @Test("are told apart from other kinds of file")
    func kinds() throws {
        let document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        let bytes = ZipArchive.bytes(of: [
            HandmadePackage.types(main: "/word/document.xml", document),
            HandmadePackage.relationships("_rels/.rels", ["officeDocument": "word/document.xml"]),
        ])
        #expect(throws: OfficeFileError.otherKind(.document)) { try WorkbookReader.read(bytes) }
        let binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
        #expect(throws: OfficeFileError.otherKind(.binaryWorkbook)) {
            try WorkbookReader.read(
                ZipArchive.bytes(of: [
                    HandmadePackage.types(main: "/xl/workbook.bin", binary),
                    HandmadePackage.relationships("_rels/.rels", ["officeDocument": "xl/workbook.bin"]),
                ]))
        }
    }

    @Test("are read back as they were written here")
    func writtenHere() throws {
        let written = SampleWorkbook.workbook
        let read = try WorkbookReader.read(try written.bytes())
        #expect(read.sheets.map(\.name) == written.sheets.map(\.name.text))
        for (sheet, original) in zip(read.sheets, written.sheets) {
            #expect((sheet.visibility == .hidden) == original.isHidden)
        }
    }

    @Test(
        "declare no entities in any of their parts",
        arguments: [
            "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
            "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        ])
    func entities(path: String) throws {
        let honest = HandmadePackage.workbook(
            data: "<row><c><v>1</v></c></row>", strings: Self.strings, styles: Self.styles)
        let package = try PackageReader(honest)
        let laughs = #"<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>"#
        let entries = try package.paths.map {
            ZipArchive.Entry(
                path: $0, bytes: Array(($0 == path ? laughs : "").utf8) + (try package.bytes(of: $0)))
        }
        #expect(throws: OfficeFileError.declaresDocumentType(part: path)) {
            try WorkbookReader.read(ZipArchive.bytes(of: entries))
        }
    }

    @Test("with more shared text than they may unpack are refused before it is read")
    func hugeStrings() {
        let strings = (0..<4000).map { "<si><t>\($0)</t></si>" }.joined()
        let bytes = HandmadePackage.workbook(data: "", strings: strings)
        #expect(throws: OfficeFileError.tooLarge(part: "xl/sharedStrings.xml", limit: 4096)) {
            try WorkbookReader.read(bytes, limits: PackageLimits(partSize: 4096))
        }
    }

    @Test("may claim a million rows; only what stands in cells counts")
    func emptyGiant() throws {
        let bytes = HandmadePackage.workbook(
            data: #"<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1"><v>2</v></c></row>"#,
            rest: #"<dimension ref="A1:XFD1048576"/>"#)
        #expect(try sheet(bytes).cells.keys.map(\.name) == ["XFD1048576"])
    }

    @Test("whose cells have no end are refused")
    func tooManyCells() throws {
        let bytes = HandmadePackage.workbook(data: "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>")
        #expect(throws: OfficeFileError.tooManyCells(limit: 2)) {
            try WorkbookReader.read(bytes, limits: PackageLimits(cells: 2))
        }
        let whole = try WorkbookReader.read(bytes, limits: PackageLimits(cells: 3))
        #expect(whole.sheets.first?.cells.count == 3)
    }
}

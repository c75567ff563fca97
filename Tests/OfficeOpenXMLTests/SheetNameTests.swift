import OfficeOpenXML
import Testing

@Suite("Names of sheets and cells")
struct SheetNameTests {
    @Test(
        "a sheet gets the nearest name that Excel accepts",
        arguments: [
            ("Nhiệm vụ", "Nhiệm vụ"), ("a[b]:c*d?e/f\\g", "a b  c d e f g"), ("'x'", "x"), ("", "Sheet"),
            ("  ", "Sheet"), ("History", "Sheet"), ("Đảng ủy\nphường", "Đảng ủy phường"),
            (String(repeating: "ệ", count: 40), String(repeating: "ệ", count: 31)),
            (String(repeating: "👩‍👩‍👧‍👦", count: 4), String(repeating: "👩‍👩‍👧‍👦", count: 2)),
        ])
    func names(text: String, name: String) {
        #expect(SheetName(fitting: text).text == name)
    }

    @Test("an apostrophe within a name is doubled in formulas")
    func quoted() {
        #expect(SheetName(fitting: "Tổ 'A'b").quoted == "'Tổ ''A''b'")
    }

    @Test(
        "columns are counted in letters",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func columns(index: Int, name: String) {
        #expect(CellPlace.columnName(index) == name)
    }

    @Test("an area names its cells relative to the sheet or for good")
    func areas() {
        let area = CellArea(rows: 6...8, columns: 2...27)
        #expect(area.name == "C7:AB9")
        #expect(area.formula(on: SheetName(fitting: "Dữ liệu")) == "='Dữ liệu'!$C$7:$AB$9")
        #expect(CellArea(CellPlace(0, 0)).name == "A1")
        #expect(CellPlace(6, 2).nameInRow == "$C7")
    }

    @Test("titles and texts of validations stay within Excel's limits")
    func notes() {
        let note = DataValidation.Note(String(repeating: "ố", count: 33), String(repeating: "ố", count: 256))
        #expect(note.title.utf16.count == 32 && note.title.hasSuffix(" […]"))
        #expect(note.text.utf16.count == 255 && note.text.hasSuffix(" […]"))
    }
}

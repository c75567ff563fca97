import DataFormats
import Testing

@Suite("CSV")
struct CSVTableTests {
    private func line(_ cells: String..., separator: CSVTable.Separator = .comma, formulaSafe: Bool = true)
        -> String
    {
        CSVTable(columns: cells).serialized(separator: separator, formulaSafe: formulaSafe)
    }

    @Test("rows end with CR LF, the header too")
    func rows() {
        let table = CSVTable(columns: ["mã", "tên"], rows: [["a", "Đảng ủy"], ["", ""]])
        #expect(Array(table.serialized().utf8) == Array("mã,tên\r\na,Đảng ủy\r\n,\r\n".utf8))
    }

    @Test("a mark of byte order comes first when asked for")
    func byteOrderMark() {
        #expect(
            CSVTable(columns: ["a"]).serialized(byteOrderMark: true).utf8.starts(with: [
                0xEF, 0xBB, 0xBF, 0x61,
            ]))
    }

    @Test("quotation marks, separators and line breaks are quoted")
    func quoting() {
        #expect(line("a,b", "say \"x\"", "1\n2", " c ") == "\"a,b\",\"say \"\"x\"\"\",\"1\n2\", c \r\n")
        #expect(line("a,b", "c;d", separator: .semicolon) == "a,b;\"c;d\"\r\n")
        #expect(line("") == "\"\"\r\n")
    }

    @Test(
        "a formula is disarmed",
        arguments: ["=1+1", "+cmd", "-5+x", "-", "@SUM(A1)", "\tx", "＝1", "-1.", "+84 9"])
    func formulas(cell: String) {
        #expect(line(cell) == "'\(cell)\r\n")
        #expect(line(cell, formulaSafe: false) == "\(cell)\r\n")
    }

    @Test("a plain number is left alone", arguments: ["-5", "+5", "-1.200", "-0,5%", "+99", "5-"])
    func numbers(cell: String) {
        #expect(CSVTable(columns: [cell]).serialized(separator: .semicolon) == "\(cell)\r\n")
    }
}

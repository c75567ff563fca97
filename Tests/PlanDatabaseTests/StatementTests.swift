import PlanDatabase
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Statements")
struct StatementTests {
    @Test("Every kind of value comes back as it went in")
    func valuesRoundTrip() throws {
        let scratch = try BuiltDatabase(TemporaryFile(), .create)
        try scratch.database.execute("CREATE TABLE t (a, b, c, d, e, f, g, h, i)")
        var insert = try scratch.database.insert(into: "t", "a", "b", "c", "d", "e", "f", "g", "h", "i")
        let word: StaticString = "chữ"
        insert.bind(-5, true, "Đảng viên\u{0}x", word)
        insert.bind(CivilDate(iso: "2026-01-16"), Share(percent: 50))
        try insert.run(DecimalNumber(mantissa: -995, scale: 1), "", String?.none)
        #expect(
            try scratch.database.rows("SELECT * FROM t") == [
                ["-5", "1", "Đảng viên\u{0}x", "chữ", "2026-01-16", "5000", "-99.5", "", nil]
            ])
        let types =
            "SELECT typeof(a), typeof(b), typeof(c), typeof(f), typeof(g), typeof(h), typeof(i) FROM t"
        #expect(
            try scratch.database.rows(types) == [
                ["integer", "integer", "text", "integer", "text", "text", "null"]
            ])
    }

    @Test("A statement runs again after a row was refused")
    func statementsSurviveRefusals() throws {
        let scratch = try BuiltDatabase(TemporaryFile(), .create)
        try scratch.database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT")
        var insert = try scratch.database.insert(into: "t", "a", "b")
        try insert.run(1, "một")
        var refused: DatabaseError?
        do { try insert.run(2, String?.none) } catch { refused = error }
        #expect(refused?.cause == .constraint && refused?.detail == "NOT NULL constraint failed: t.b")
        try insert.run(3, "ba")
        #expect(try scratch.database.rows("SELECT a, b FROM t") == [["1", "một"], ["3", "ba"]])
    }

    @Test("Numbers are read as numbers, and NULL as none")
    func numbersAreRead() throws {
        let scratch = try BuiltDatabase(TemporaryFile(), .create)
        var query = try scratch.database.prepare("SELECT ?, 1.5, NULL")
        query.bind(Int.max)
        #expect(try query.step())
        #expect(query.integer(0) == Int.max && query.real(1) == 1.5)
        #expect(query.integer(2) == nil && query.real(2) == nil && query.text(2) == nil)
        #expect(try !query.step())
    }
}

import PlanDatabase
import Testing

@Suite("Search")
struct SearchTests {
    private func tasks(matching query: String) throws -> [String] {
        let built = try BuiltDatabase.base()
        var statement = try built.database.prepare(
            "SELECT task FROM task_search WHERE task_search MATCH ? ORDER BY task")
        statement.bind(query)
        var tasks: [String] = []
        while try statement.step() { tasks.append(statement.text(0) ?? "") }
        return tasks
    }

    @Test(
        "Words are found with their diacritics, without them, in capitals and decomposed",
        arguments: [
            "so tay dang vien", "sổ tay đảng viên", "Sổ tay Đảng viên", "SỔ TAY ĐẢNG VIÊN",
            "So\u{302}\u{309} tay \u{110}a\u{309}ng vie\u{302}n", "\"sổ tay\" dang", "đang", "dang",
            "Đảng", "Văn phòng Đảng uỷ", "van phong dang uy", "\"dang vien\"", "title: so tay",
        ])
    func findsPartyTasks(query: String) throws {
        #expect(try tasks(matching: query) == ["cai-dat-so-tay", "tap-huan-so-tay"])
    }

    @Test(
        "Outputs, KPIs, units, persons and deadlines are found too",
        arguments: [
            "biên bản nghiệm thu", "bien ban", "khu pho co song", "\"quy III\"", "phó chủ tịch",
            "\"Phòng Văn hóa\"", "phong van hoa xa hoi",
        ])
    func findsByOtherText(query: String) throws {
        #expect(try tasks(matching: query) == ["phu-song-5g-khu-pho"])
    }

    @Test("What no task says is not found", arguments: ["blockchain", "số hóa", "folded: đảng"])
    func findsNothingElse(query: String) throws {
        #expect(try tasks(matching: query).isEmpty)
    }

    @Test("Snippets show the printed text")
    func snippetsArePrinted() throws {
        let built = try BuiltDatabase.base()
        let rows = try built.rows(
            """
            SELECT number, highlight(task_search, 3, '[', ']') FROM task_search
            WHERE task_search MATCH 'lop' ORDER BY rank
            """)
        #expect(rows == [["II.1.2", "Tổ chức [lớp] tập huấn sử dụng Sổ tay đảng viên"]])
    }

    @Test("The index is whole, in one piece, and agrees with its text")
    func indexIsSound() throws {
        let built = try BuiltDatabase.rich()
        try built.writableCopy().database.execute(
            "INSERT INTO task_search (task_search, rank) VALUES ('integrity-check', 1)")
        #expect(try built.rows("SELECT count(DISTINCT segid) FROM task_search_idx") == [["1"]])
    }
}

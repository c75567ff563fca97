import PlanDatabase
import Testing

@Suite("Findings and waivers")
struct FindingTests {
    /// A task that nobody owns, which is an error unless it is waived, and a waiver that holds until a day.
    private func sources() throws -> Sources {
        var sources = try Sources.base()
        try sources.replace(
            "    chủ trì: Ủy ban nhân dân phường\n",
            with: """
                    miễn kiểm:
                      - lỗi: KH101
                        lý do: Chờ phân công
                        đến ngày: 31/12/2026

                """, in: "ke-hoach/tasks/01.yaml")
        return sources
    }

    @Test("An allowed finding stands with its waiver, its reason and its place, in both languages")
    func allowedFindingsAreKept() throws {
        let built = try BuiltDatabase(sources())
        let rows = try built.rows(
            """
            SELECT plan, rule, slug, severity, record, source, line, column, is_allowed, reason, until
            FROM v_findings WHERE rule = 'KH101'
            """)
        #expect(
            rows == [
                [
                    "ke-hoach", "KH101", "owner-missing", "error", "phu-song-5g-khu-pho",
                    "ke-hoach/tasks/01.yaml", "3", "9", "1", "Chờ phân công", "2026-12-31",
                ]
            ])
        let messages = try built.rows("SELECT message_vi <> message_en FROM finding WHERE rule = 'KH101'")
        #expect(messages == [["1"]])
    }

    @Test("A task of an earlier plan is kept by its name where a waiver allows that it is not there")
    func missingEarlierTasksAreKept() throws {
        var sources = try Sources.base()
        try sources.replace(
            "    chủ trì: Ủy ban nhân dân phường\n",
            with: """
                    chủ trì: Ủy ban nhân dân phường
                    tiếp nối: ke-hoach-2025/phu-song
                    miễn kiểm: [{lỗi: KH010, lý do: Kế hoạch trước chưa số hóa}]

                """, in: "ke-hoach/tasks/01.yaml")
        let built = try BuiltDatabase(sources)
        #expect(
            try built.rows("SELECT task, previous_plan, previous_task FROM task_history")
                == [["phu-song-5g-khu-pho", "ke-hoach-2025", "phu-song"]])
        #expect(try built.rows("PRAGMA foreign_key_check").isEmpty)
        #expect(try built.rows("SELECT rule FROM finding WHERE waiver IS NOT NULL") == [["KH010"]])
    }

    @Test("The waiver tells its reach, its record and its line")
    func waiversAreKept() throws {
        let rows = try BuiltDatabase(sources()).rows(
            "SELECT plan, rule, reach, record, source, line FROM waiver")
        #expect(
            rows == [
                ["ke-hoach", "KH101", "record", "phu-song-5g-khu-pho", "ke-hoach/tasks/01.yaml", "8"]
            ])
    }

    @Test("A task without an owner is nobody's, and still on the board of those who support it")
    func ownerlessTasksAreKept() throws {
        let built = try BuiltDatabase(sources())
        #expect(
            try built.rows("SELECT owner FROM task WHERE code = 'phu-song-5g-khu-pho'") == [[nil]])
        #expect(
            try built.rows("SELECT unit, role FROM v_checklist WHERE task = 'phu-song-5g-khu-pho'")
                == [["phong-van-hoa-xa-hoi", "support"]])
    }

    @Test("A finding in a file of the workspace belongs to no plan, and is kept all the same")
    func sharedFindingsAreKept() throws {
        var sources = try Sources.base()
        let index = try #require(sources.files.firstIndex { $0.path == "units.yaml" })
        let idle = """
              - mã: doan-thanh-nien
                tên: Đoàn Thanh niên
                khối: mặt trận
                người đứng đầu: Bí thư Đoàn
            nhóm:
            """
        let text = String(decoding: sources.files[index].bytes, as: UTF8.self)
        sources.files[index].bytes = Array(text.split(separator: "nhóm:").joined(separator: idle + "").utf8)
        let rows = try BuiltDatabase(sources).rows(
            "SELECT plan, rule, source, record FROM v_findings WHERE source = 'units.yaml'")
        #expect(rows == [[nil, "KH112", "units.yaml", "doan-thanh-nien"]])
    }
}

import PlanDatabase
import Testing

/// Everything that a task can have, over the base workspace.
@Suite("A task with everything")
struct RichTests {
    private func rows(_ sql: String) throws -> [[String?]] {
        try BuiltDatabase.rich().rows(sql)
    }

    @Test("What a group gives by default is marked as inherited")
    func inheritanceIsMarked() throws {
        let marks = try rows(
            """
            SELECT code, owner, is_owner_inherited, is_support_inherited, is_deadline_inherited,
                is_condition_inherited
            FROM task WHERE task_group = 'so-hoa' ORDER BY position
            """)
        #expect(
            marks == [
                ["so-hoa-ho-so", "ubnd-phuong", "1", "1", "1", "1"],
                ["hop-khong-giay", "van-phong-dang-uy", "0", "1", "0", "1"],
            ])
    }

    @Test("A range and a change are told by their columns, exactly and as numbers")
    func measuresAreParsed() throws {
        let kpis = try rows(
            """
            SELECT kind, measure, comparator, value, value_number = 80, upper, upper_number = 90, unit,
                direction, baseline_text
            FROM task_kpi WHERE task = 'so-hoa-ho-so' ORDER BY position
            """)
        #expect(
            kpis == [
                ["range", "hồ sơ được số hóa", "between", "80", "1", "90", "1", "%", nil, nil],
                [
                    "delta", "tài liệu giấy", "=", "70", "0", nil, nil, "%", "decrease",
                    "so với năm 2025",
                ],
            ])
    }

    @Test("Milestones are numbered as their checkpoints are")
    func milestonesMatchCheckpoints() throws {
        let milestones = try rows(
            """
            SELECT m.position, m.due, m.title, m.share, c.nominal, c.title, c.expected
            FROM milestone AS m
            JOIN checkpoint AS c ON c.plan = m.plan AND c.task = m.task AND c.number = m.position
            ORDER BY m.position
            """)
        #expect(
            milestones == [
                [
                    "1", "2026-06-30", "Xong hồ sơ năm 2025", "4000", "2026-06-30", "Xong hồ sơ năm 2025",
                    "4000",
                ],
                [
                    "2", "2026-09-30", "Xong hồ sơ các năm trước", nil, "2026-09-30",
                    "Xong hồ sơ các năm trước", "7000",
                ],
            ])
    }

    @Test("Cadence, review dates, predecessors, targets, bases and evidence have a row each")
    func listsAreKept() throws {
        #expect(
            try rows("SELECT task, cadence, every FROM task_cadence") == [["hop-khong-giay", "month", "1"]])
        #expect(try rows("SELECT date FROM review_date") == [["2026-06-30"], ["2026-09-30"]])
        #expect(try rows("SELECT task, predecessor FROM task_after") == [["so-hoa-ho-so", "cai-dat-so-tay"]])
        #expect(
            try rows("SELECT target FROM task_target WHERE task = 'so-hoa-ho-so' ORDER BY position")
                == [["dang-vien-ky-nang-so"], ["phu-song-5g"]])
        #expect(
            try rows(
                "SELECT b.code FROM task_basis AS t JOIN legal_basis AS b USING (plan) WHERE b.position = t.basis"
            )
                == [["nq-57"]])
        #expect(try rows("SELECT kind FROM task_evidence WHERE task = 'so-hoa-ho-so'") == [["van-ban"]])
        #expect(try rows("SELECT unit FROM task_advisor") == [["van-phong-dang-uy"]])
    }

    @Test("A group's members are on the checklist once, in the closest of their roles")
    func checklistMeansMembers() throws {
        let roles = try rows(
            "SELECT unit, role, via FROM v_checklist WHERE task = 'so-hoa-ho-so' ORDER BY unit")
        #expect(
            roles == [
                ["ban-xay-dung-dang", "support", "cac-co-quan-don-vi"],
                ["phong-van-hoa-xa-hoi", "support", "cac-co-quan-don-vi"],
                ["ubnd-phuong", "owner", nil],
                ["van-phong-dang-uy", "support", "cac-co-quan-don-vi"],
            ])
    }

    @Test("A checklist row has its lists as lines, in the order of the plan")
    func checklistJoinsLists() throws {
        let row = try rows(
            """
            SELECT number, outputs, kpis, support_names, deadline_text, condition, start, deadline, line
            FROM v_checklist WHERE task = 'so-hoa-ho-so' AND role = 'owner'
            """)
        #expect(
            row == [
                [
                    "III.1.1", "Kho hồ sơ số\nBáo cáo nghiệm thu",
                    "80-90% hồ sơ được số hóa\ngiảm 70% tài liệu giấy so với năm 2025",
                    "Các cơ quan, đơn vị", "Quý IV/2026", "Theo hướng dẫn của tỉnh", "2026-04-01",
                    "2026-12-31", "10",
                ]
            ])
    }

    @Test("A standing task has no deadline, and is expected to have done the instances that are past")
    func standingTasksCountInstances() throws {
        let status = try rows(
            "SELECT due, deadline, expected, status, days_left FROM v_status WHERE task = 'hop-khong-giay'")
        #expect(status == [[nil, nil, "2500", "waiting", nil]])
    }

    @Test("Each line is that on which the record begins")
    func linesAreRight() throws {
        let sources = try Sources.rich()
        let built = try BuiltDatabase.rich()
        let records = try built.rows(
            """
            SELECT source, line, code FROM task UNION ALL SELECT source, line, code FROM task_group
            UNION ALL SELECT source, line, code FROM target UNION ALL SELECT source, line, code FROM unit
            """)
        #expect(records.count == 13)
        for record in records {
            let file = try #require(sources.files.first { $0.path == record[0] })
            let lines = String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let line = try lines[#require(record[1].flatMap { Int($0) }) - 1]
            #expect(line.hasSuffix("mã: \(record[2] ?? "")"))
        }
    }
}

import PlanDatabase
import Testing

@Suite("Views")
struct ViewTests {
    private func rows(asOf: String, _ sql: String) throws -> [[String?]] {
        var sources = try Sources.base()
        sources.asOf = asOf
        return try BuiltDatabase(sources).rows(sql)
    }

    @Test(
        "The status of a task follows its roadmap, on the days where it turns too",
        arguments: [
            ("2026-06-30", "not-started", "0", "92"), ("2026-07-01", "not-due", "0", "91"),
            ("2026-08-15", "behind", "4945", "46"), ("2026-09-30", "behind", "10000", "0"),
            ("2026-10-01", "overdue", "10000", "-1"),
        ])
    func statusFollowsRoadmap(date: String, status: String, expected: String, daysLeft: String) throws {
        let row = try rows(
            asOf: date,
            "SELECT status, expected, days_left, as_of FROM v_status WHERE task = 'phu-song-5g-khu-pho'")
        #expect(row == [[status, expected, daysLeft, date]])
    }

    @Test(
        "A task without reports is behind, then overdue, and severely so when it lasts",
        arguments: [
            ("2026-07-03", nil, nil, nil), ("2026-08-15", "behind", "warning", "30"),
            ("2026-10-01", "overdue", "warning", "1"), ("2026-10-14", "overdue", "severe", "10"),
        ] as [(String, String?, String?, String?)])
    func alertsFollowStatus(date: String, kind: String?, level: String?, days: String?) throws {
        let row = try rows(
            asOf: date,
            "SELECT unit, kind, level FROM v_alerts WHERE task = 'phu-song-5g-khu-pho'")
        #expect(row == (kind.map { [["ubnd-phuong", $0, level]] } ?? []))
        guard kind == "overdue" else { return }
        let since = try rows(
            asOf: date, "SELECT working_days, recipients FROM v_alerts WHERE task = 'phu-song-5g-khu-pho'")
        #expect(since == [[days, "ubnd-phuong, van-phong-dang-uy"]])
    }

    @Test("A deadline on a rest day is kept on the next working day")
    func deadlinesMoveOffRestDays() throws {
        var sources = try Sources.base()
        try sources.replace("30/10/2026", with: "31/10/2026", in: "ke-hoach/tasks/02.yaml")
        sources.asOf = "2026-11-02"
        let query = "SELECT due, deadline, status FROM v_status WHERE task = 'tap-huan-so-tay'"
        #expect(try BuiltDatabase(sources).rows(query) == [["2026-10-31", "2026-11-02", "behind"]])
        sources.asOf = "2026-11-03"
        #expect(try BuiltDatabase(sources).rows(query) == [["2026-10-31", "2026-11-02", "overdue"]])
    }

    @Test("The scoreboard counts every task of a unit once")
    func scoreboardCountsTasks() throws {
        let board = try BuiltDatabase.rich().rows(
            """
            SELECT unit, owned, supported, due_q1, due_q2, due_q3, due_q4, without_due, not_started,
                in_progress + not_due + waiting + behind, overdue
            FROM v_scoreboard ORDER BY position
            """)
        #expect(
            board == [
                ["van-phong-dang-uy", "1", "3", "0", "0", "0", "0", "1", "0", "1", "0"],
                ["ban-xay-dung-dang", "2", "2", "1", "0", "0", "1", "0", "0", "1", "1"],
                ["ubnd-phuong", "2", "1", "0", "0", "1", "1", "0", "1", "1", "0"],
                ["phong-van-hoa-xa-hoi", "0", "3", "0", "0", "0", "0", "0", "0", "0", "0"],
            ])
    }

    @Test("Coverage shows what stands alone on either side")
    func coverageShowsGaps() throws {
        var sources = try Sources.base()
        try sources.replace(
            "        chỉ tiêu: [dang-vien-ky-nang-so]\n", with: "", in: "ke-hoach/tasks/02.yaml")
        let gaps = try BuiltDatabase(sources).rows(
            "SELECT target, task, gap FROM v_coverage WHERE gap IS NOT NULL ORDER BY gap, task")
        #expect(
            gaps == [
                ["dang-vien-ky-nang-so", nil, "target-without-task"],
                [nil, "cai-dat-so-tay", "task-without-target"],
                [nil, "tap-huan-so-tay", "task-without-target"],
            ])
    }

    @Test("The schedule names each checkpoint in both languages, its unit and the numbers of its tasks")
    func scheduleIsReadable() throws {
        let built = try BuiltDatabase.base()
        let row = try built.rows(
            """
            SELECT kind_vi, kind_en, nominal, effective, unit_name, task_count, task_numbers FROM v_schedule
            WHERE key = 'warning-review:van-phong-dang-uy:2026-10'
            """)
        #expect(
            row == [
                [
                    "rà soát cảnh báo", "warning review", "2026-10-31", "2026-10-30", "Văn phòng Đảng ủy",
                    "3",
                    "I.1, II.1.1, II.1.2",
                ]
            ])
        let counts = "SELECT (SELECT count(*) FROM v_schedule) = (SELECT count(*) FROM checkpoint)"
        #expect(try built.rows(counts) == [["1"]])
    }

    @Test("Every coded value has its words")
    func termsAreComplete() throws {
        let built = try BuiltDatabase.rich()
        let unnamed = try built.rows(
            """
            SELECT 'checkpoint', kind FROM checkpoint UNION SELECT 'block', block FROM unit
            UNION SELECT 'kpi', kind FROM task_kpi UNION SELECT 'role', role FROM v_task_unit
            UNION SELECT 'status', status FROM v_status UNION SELECT 'alert', kind FROM v_alerts
            UNION SELECT 'alert-level', level FROM v_alerts
            UNION SELECT 'severity', severity FROM finding UNION SELECT 'level', level FROM plan
            UNION SELECT 'cadence', cadence FROM reporting_cadence
            EXCEPT SELECT domain, code FROM term
            """)
        #expect(unnamed.isEmpty)
    }
}

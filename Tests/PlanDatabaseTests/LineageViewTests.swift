import PlanCompiler
import PlanDatabase
import PlanModel
import Testing

@Suite("Views of plans under plans")
struct LineageViewTests {
    private static func province(_ change: (inout Sources) throws -> Void = { _ in }) throws -> BuiltDatabase
    {
        var sources = try Sources("examples/tinh-vi-du")
        sources.asOf = "2026-03-02"
        try change(&sources)
        return try BuiltDatabase(sources)
    }

    @Test("The tables and views of the made-up province hold what the dump says")
    func dump() throws {
        let built = try Self.province()
        let queries = [
            "SELECT code, parent, unit FROM plan ORDER BY position",
            "SELECT * FROM upper_link", "SELECT * FROM v_coverage_plan ORDER BY position",
            "SELECT * FROM v_coverage_down WHERE plan = 'hoa-giay-2026' ORDER BY kind, position, lower_record",
            "SELECT * FROM v_coverage_up WHERE plan = 'vhxh-hoa-giay-2026' ORDER BY kind, position",
            "SELECT * FROM v_rollup_plan ORDER BY position", "SELECT * FROM v_rollup_unit ORDER BY position",
            "SELECT * FROM v_rollup_block ORDER BY block",
            "SELECT * FROM v_rollup_target ORDER BY plan, position",
        ]
        let text = try queries.map { query in
            let rows = try built.rows(query).map { $0.map { $0 ?? "∅" }.joined(separator: " | ") }
            return (["## \(query)"] + rows).joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
        try Repository.expect("Tests/PlanDatabaseTests/Province/lineage.txt", toHold: text)
    }

    /// The links as the compiler has them, told in the words of the view.
    @Test("Down and up are the same links from two ends, and none is lost")
    func endsAgree() throws {
        let built = try Self.province()
        let down = try built.rows(
            """
            SELECT lower_plan, lower_kind, lower_record, plan, kind, record FROM v_coverage_down
            WHERE lower_plan IS NOT NULL ORDER BY 1, 2, 3, 4, 5, 6
            """)
        let up = try built.rows(
            """
            SELECT plan, kind, record, upper_plan, upper_kind, upper_record FROM v_coverage_up
            WHERE upper_record IS NOT NULL ORDER BY 1, 2, 3, 4, 5, 6
            """)
        #expect(down == up)
        var sources = try Sources("examples/tinh-vi-du")
        sources.asOf = "2026-03-02"
        let workspace = try sources.compiled().workspace
        let links = workspace.plans.ids.reduce(0) { $0 + workspace.lineage.linksUp(from: $1).count }
        #expect(up.count == links && links == 31)
    }

    @Test("A target that nobody takes on is a gap; in a ward with one unit's plan, just that unit's")
    func gaps() throws {
        let built = try Self.province { sources in
            for folder in ["phuong-hoa-giay", "phuong-den-long", "xa-ben-mo"] {
                try sources.replace(
                    "        cụ thể hóa: [phu-song-5g]\n", with: "", in: "\(folder)/targets.yaml")
            }
            try sources.replace(
                "        cụ thể hóa: [ho-so-truc-tuyen]\n", with: "", in: "phong-vhxh-hoa-giay/targets.yaml")
        }
        let gaps = try built.rows(
            "SELECT plan, record, gap FROM v_coverage_down WHERE gap IS NOT NULL ORDER BY plan, position")
        // The ward's target of the Party's committee is not the unit's to take on.
        #expect(
            gaps == [
                ["hoa-giay-2026", "ho-so-truc-tuyen", "target-uncovered"],
                ["tinh-2026", "phu-song-5g", "target-uncovered"],
                ["tinh-2026", "lien-thong-van-ban", "target-uncovered"],
            ])
        #expect(
            try built.rows("SELECT target_gaps FROM v_coverage_plan WHERE plan = 'tinh-2026'") == [["2"]])
    }

    @Test("A withdrawn task takes nothing on")
    func withdrawn() throws {
        let count = "SELECT tasks_covered FROM v_coverage_plan WHERE plan = 'tinh-2026'"
        #expect(try Self.province().rows(count) == [["4"]])
        let built = try Self.province { sources in
            for folder in ["phuong-hoa-giay", "phuong-den-long", "xa-ben-mo"] {
                sources.files.append(
                    (
                        "\(folder)/amendments/2026-02-20.yaml",
                        Array(
                            """
                            văn bản: Thông báo số 20-TB/ĐU ngày 20/02/2026 của Đảng ủy
                            nội dung:
                              - nhiệm vụ: mo-hinh-diem
                                loại: rút
                                lý do: Tỉnh bố trí mô hình ở nơi khác

                            """.utf8)
                    ))
            }
        }
        #expect(try built.rows(count) == [["3"]])
        #expect(
            try built.rows(
                "SELECT count(*) FROM v_coverage_down WHERE record = 'mo-hinh-diem' AND plan = 'tinh-2026'")
                == [["1"]])
    }

    @Test("What is added up by unit, kind of unit and plan is the same work")
    func sums() throws {
        let built = try Self.province()
        let sums = try ["v_rollup_plan", "v_rollup_unit", "v_rollup_block"].map { view in
            try built.rows(
                """
                SELECT sum(tasks), sum(completed), sum(going), sum(waiting), sum(behind), sum(overdue),
                    sum(withdrawn) FROM \(view)
                """)
        }
        #expect(sums[0] == sums[1] && sums[1] == sums[2])
        #expect(sums[0][0][0] == "22")
        let parts = try built.rows(
            "SELECT count(*) FROM v_rollup_plan WHERE tasks <> completed + going + waiting + behind + overdue"
        )
        #expect(parts == [["0"]])
    }
}

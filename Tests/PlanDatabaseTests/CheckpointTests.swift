import PlanModel
import Testing

@Suite("Checkpoints and their tasks")
struct CheckpointTests {
    @Test(
        "Each checkpoint has the tasks of the schedule, though they are stored as spans",
        arguments: [0, 1, 2])
    func tasksAreThoseOfTheSchedule(number: Int) throws {
        let sources = try [Sources.base, Sources.rich, Sources.twoPlans][number]()
        let compiled = try sources.compiled()
        let built = try BuiltDatabase(sources)
        var count = 0
        for plan in compiled.plans {
            let codes = plan.plan.tasks.map(\.code.value)
            for (index, checkpoint) in plan.schedule.checkpoints.enumerated() {
                let rows = try built.rows(
                    """
                    SELECT t.task FROM v_checkpoint_task AS t
                    JOIN checkpoint AS c ON c.plan = t.plan AND c.position = t.checkpoint
                    JOIN task AS k ON k.plan = t.plan AND k.code = t.task
                    WHERE t.plan = '\(plan.plan.code.value)' AND t.checkpoint = \(index + 1)
                        AND c.key = '\(checkpoint.key)'
                    ORDER BY k.position
                    """)
                #expect(
                    rows.map(\.[0]) == checkpoint.tasks.map { codes[$0.rawValue] }, "\(checkpoint.key)")
                count += rows.count
            }
        }
        #expect(try built.rows("SELECT count(*) FROM v_checkpoint_task") == [["\(count)"]])
        #expect(try Int(built.rows("SELECT count(*) FROM checkpoint_span")[0][0]!)! * 3 < count)
    }

    @Test("What the database makes of the other columns are the keys of the schedule, of every kind")
    func keysAreThoseOfTheSchedule() throws {
        var sources = try Sources.rich()
        try sources.replace(
            "  - loại: cấp trên\n",
            with: "  - loại: nội bộ\n    định kỳ: [tháng]\n    đơn vị: ubnd-phuong\n  - loại: cấp trên\n",
            in: "ke-hoach/plan.yaml")
        try sources.replace(
            "cảnh báo:\n  đơn vị: van-phong-dang-uy\n", with: "cảnh báo:\n", in: "ke-hoach/plan.yaml")
        let checkpoints = try sources.compiled().plans[0].schedule.checkpoints
        let rows = try BuiltDatabase(sources).rows("SELECT key FROM checkpoint ORDER BY position")
        #expect(rows == checkpoints.map { [$0.key] })
        #expect(Set(checkpoints.map(\.kind)) == Set(Checkpoint.Kind.allCases))
        #expect(checkpoints.contains { $0.unit == nil })
        #expect(checkpoints.contains { $0.number != nil && $0.kind == .internalReport })
    }

    @Test("No two checkpoints of a plan have the same key")
    func keysAreUnique() throws {
        let twice = "SELECT plan, key FROM checkpoint GROUP BY plan, key HAVING count(*) > 1"
        for sources in [try Sources.base(), try .rich(), try .twoPlans()] {
            #expect(try BuiltDatabase(sources).rows(twice).isEmpty)
        }
    }
}

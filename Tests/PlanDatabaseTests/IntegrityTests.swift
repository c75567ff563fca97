import PlanDatabase
import PlanDiagnostics
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Integrity")
struct IntegrityTests {
    @Test(
        "SQLite finds nothing wrong, no reference is open, and every view answers",
        arguments: [
            "Tests/PlanCompilerTests/Base", "examples/english", "examples/phuong-mau-don",
            "examples/toi-thieu", "examples/tinh-vi-du",
        ])
    func filesAreSound(folder: String) throws {
        try expectSound(BuiltDatabase(Sources(folder)))
    }

    @Test(
        "So it is with the real plan",
        .enabled(if: Sources.realPlanCompiles, "it has errors, which its own tests tell"))
    func realPlanIsSound() throws {
        let built = try BuiltDatabase(Sources("plans"))
        try expectSound(built)
        #expect(try built.rows("SELECT count(*) FROM target") == [["35"]])
        #expect(
            try built.rows("SELECT count(*) FROM v_findings WHERE NOT is_allowed AND severity = 'error'") == [
                ["0"]
            ])
        #expect(try built.rows("SELECT count(*) FROM finding WHERE waiver IS NOT NULL") != [["0"]])
    }

    private func expectSound(_ built: borrowing BuiltDatabase) throws {
        #expect(try built.rows("PRAGMA integrity_check") == [["ok"]])
        #expect(try built.rows("PRAGMA foreign_key_check").isEmpty)
        let views = try built.rows("SELECT name FROM sqlite_schema WHERE type = 'view'").compactMap(\.[0])
        #expect(views.count == 20)
        for view in views { _ = try built.rows("SELECT * FROM \(view)") }
        let tasks = try built.rows("SELECT count(*) FROM task")
        for view in ["v_task", "v_status"] {
            #expect(try built.rows("SELECT count(*) FROM \(view)") == tasks)
        }
    }

    @Test("Two plans share a database without touching each other")
    func plansShareADatabase() throws {
        let built = try BuiltDatabase(.twoPlans())
        #expect(try built.rows("PRAGMA foreign_key_check").isEmpty)
        for table in [
            "task", "checkpoint", "checkpoint_span", "v_checkpoint_task", "v_checklist", "v_status",
            "v_scoreboard", "v_coverage",
        ] {
            let counts = try built.rows("SELECT count(*) FROM \(table) GROUP BY plan ORDER BY plan")
            #expect(counts.count == 2 && counts[0] == counts[1], "\(table)")
        }
    }

    @Test("Documents that a task cites itself are parsed into columns")
    func citationsAreKept() throws {
        let sources = try Sources.base()
        let compiled = try sources.compiled()
        var plan = compiled.plans[0].plan
        let citation = Citation(
            grammar: .state, kind: "Kế hoạch", number: "92", kindSymbol: "KH", issuerSymbol: "UBND",
            date: CivilDate(iso: "2025-09-15"), issuer: "UBND tỉnh", title: "về chuyển đổi số")
        plan.tasks[0].citations = [Spanned(citation, plan.tasks[0].span)]
        var workspace = compiled.workspace
        workspace.plans = [plan]
        let changed = CompiledWorkspace(
            workspace: workspace,
            plans: [
                CompiledPlan(
                    plan: plan, schedule: compiled.plans[0].schedule, journal: .empty,
                    progress: compiled.plans[0].progress, allowed: [], findings: [])
            ], calendar: compiled.calendar, sources: compiled.sources, asOf: compiled.asOf)
        let file = try TemporaryFile()
        try DatabaseWriter.write(changed, sources.manifest, to: file.path)
        let rows = try BuiltDatabase(file).rows(
            "SELECT task, grammar, designation, date, issuer, title FROM task_citation")
        #expect(
            rows == [
                ["phu-song-5g-khu-pho", "state", "92/KH-UBND", "2025-09-15", "UBND tỉnh", "về chuyển đổi số"]
            ])
    }

    @Test("The sources are listed with their digests, and the build with its date")
    func buildIsRecorded() throws {
        let sources = try Sources.base()
        let built = try BuiltDatabase(sources)
        let listed = try built.rows("SELECT path, size, sha256 FROM source ORDER BY path")
        let expected = sources.manifest.sources.map { [$0.path, String($0.size), $0.sha256] }
        #expect(listed == expected.sorted { $0[0] < $1[0] })
        #expect(
            try built.rows("SELECT tool_version, as_of, language FROM build")
                == [["0.0.0", "2026-04-15", "vi"]])
    }
}

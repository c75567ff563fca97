import PlanCompiler
import PlanDatabase
import PlanModel
import Testing

@Suite("Reproducible files")
struct ReproducibilityTests {
    @Test(
        "The same sources in any order give the same bytes",
        arguments: [
            "examples/toi-thieu", "examples/english", "examples/phuong-mau-don", "examples/tinh-vi-du",
        ])
    func orderOfInputDoesNotMatter(folder: String) throws {
        try expectSameBytes(Sources(folder))
    }

    @Test(
        "So it is with the real plan",
        .enabled(if: Sources.realPlanCompiles, "it has errors, which its own tests tell"))
    func realPlanIsReproducible() throws {
        try expectSameBytes(Sources("plans"))
    }

    private func expectSameBytes(_ sources: Sources) throws {
        let first = try BuiltDatabase(sources).file.bytes()
        var generator = LinearGenerator(state: 57)
        for _ in 0..<3 {
            var shuffled = sources
            shuffled.files.shuffle(using: &generator)
            #expect(try BuiltDatabase(shuffled).file.bytes() == first)
        }
    }

    @Test("Plans in any order give the same rows but for their places")
    func orderOfPlansIsTheirPlaceOnly() throws {
        let sources = try Sources.twoPlans()
        var swapped = sources
        try swapped.replace("[ke-hoach, mau]", with: "[mau, ke-hoach]", in: "kehoach.yaml")
        let one = try BuiltDatabase(sources)
        let two = try BuiltDatabase(swapped)
        for table in [
            "task", "checkpoint", "checkpoint_span", "v_checkpoint_task", "task_text", "v_scoreboard",
        ] {
            let query = "SELECT * FROM \(table) ORDER BY 1, 2"
            #expect(try one.rows(query) == two.rows(query))
        }
        #expect(try one.rows("SELECT code, position FROM plan") == [["ke-hoach", "1"], ["mau", "2"]])
        #expect(try two.rows("SELECT code, position FROM plan") == [["ke-hoach", "2"], ["mau", "1"]])
    }

    @Test("The header tells neither the library's version nor how often the file was written")
    func headerIsNormal() throws {
        let bytes = try BuiltDatabase.base().file.bytes()
        func number(_ offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(number(96) == 3_037_000)
        #expect(number(24) == 1 && number(92) == 1)
        #expect(number(36) == 0, "free pages")
        #expect(bytes.count == number(28) * 4096)
    }

    @Test("Neither a path of the disk nor the name of the file is in it")
    func noPathIsInside() throws {
        let built = try BuiltDatabase.base()
        let text = String(decoding: try built.file.bytes(), as: UTF8.self)
        #expect(!text.contains(Repository.root) && !text.contains("kehoach-database"))
    }

    @Test("Another date changes what is told for the date, and nothing else")
    func dateIsTheOnlyClock() throws {
        var sources = try Sources.base()
        let first = try BuiltDatabase(sources)
        sources.asOf = "2026-05-20"
        let second = try BuiltDatabase(sources)
        let tables = try first.rows(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
        ).compactMap(\.[0])
        let changed = try tables.filter { table in
            let query = "SELECT * FROM \(table)"
            return try first.rows(query) != second.rows(query)
        }
        #expect(changed == ["alert", "build", "report_status", "roadmap", "task_status", "unit_score"])
    }
}

/// Knuth's MMIX generator: the same numbers every time.
struct LinearGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}

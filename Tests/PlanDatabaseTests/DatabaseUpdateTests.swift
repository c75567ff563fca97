import Glibc
import PlanCompiler
import PlanDatabase
import PlanModel
import PlanWorkspace
import Testing

@Suite("Rows replaced in place")
struct DatabaseUpdateTests {
    @Test("After edits at random the rows, and what words find, are those of a file made anew")
    func updatedIsAsMadeAnew() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        var chance = LinearGenerator(state: 2026)
        for round in 0..<12 {
            let plan = Self.codes.randomElement(using: &chance)!
            try Self.edits.randomElement(using: &chance)!(&sources, plan, round)
            let update = try Self.update(file, to: sources, [plan])
            let size = try #require(update).size
            try update?.commit()
            #expect(try file.bytes().count == size)
            try expectSameRows(file, sources, "round \(round)")
        }
    }

    @Test("A plan that others stand under is replaced with what they make concrete of it")
    func lineageIsReplaced() throws {
        var sources = try Sources("examples/tinh-vi-du")
        sources.asOf = "2026-03-02"
        let file = try TemporaryFile(holding: sources)
        try sources.addRemark("bổ sung", in: "phong-vhxh-hoa-giay")
        let update = try Self.update(file, to: sources, ["vhxh-hoa-giay-2026"])
        try #require(update).commit()
        try expectSameRows(file, sources, "an edit below")
    }

    @Test("A rule is listed while any plan's finding is of it")
    func rulesComeAndGo() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        let before = try BuiltDatabase(TemporaryFile(of: file.bytes())).rows("SELECT code FROM rule")
        for plan in ["mau-1", "mau-2"] {
            try sources.waive(in: plan)
            try Self.update(file, to: sources, [plan])?.commit()
            try expectSameRows(file, sources, "waived in \(plan)")
        }
        for plan in ["mau-1", "mau-2"] {
            try sources.replace(Sources.waiver, with: Sources.owner, in: "\(plan)/tasks/01.yaml")
            try Self.update(file, to: sources, [plan])?.commit()
            try expectSameRows(file, sources, "not waived in \(plan)")
        }
        #expect(try BuiltDatabase(TemporaryFile(of: file.bytes())).rows("SELECT code FROM rule") == before)
    }

    @Test("Until it is committed, and when it never is, the file is as it was")
    func uncommittedIsTakenBack() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        let before = try file.bytes()
        try sources.addRemark("bổ sung", in: "mau-1")
        do {
            let update = try Self.update(file, to: sources, ["mau-1"])
            #expect(update != nil)
        }
        #expect(try file.bytes() == before)
    }

    @Test(
        "Where more has changed than the plans that are told, nothing is replaced",
        arguments: [
            "a file that all plans share", "another plan", "the day", "the order of plans", "the program",
        ])
    func moreHasChanged(what: String) throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        let before = try file.bytes()
        try sources.addRemark("bổ sung", in: "mau-1")
        var version = "0.0.0"
        switch what {
        case "a file that all plans share":
            try sources.replace("ubnd-phuong\n", with: "ubnd-phuong # ủy ban\n", in: "units.yaml")
        case "another plan": try sources.addRemark("bổ sung", in: "mau-2")
        case "the day": sources.asOf = "2026-04-16"
        case "the order of plans":
            try sources.replace("mau-1, mau-2", with: "mau-2, mau-1", in: "kehoach.yaml")
        default: version = "0.0.1"
        }
        #expect(try Self.update(file, to: sources, ["mau-1"], version: version) == nil)
        #expect(try file.bytes() == before)
    }

    @Test("A file that somebody is writing to is left to them")
    func heldFileIsLeft() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        try sources.addRemark("bổ sung", in: "mau-1")
        let other = try Database(file.path, .write)
        try other.execute("BEGIN IMMEDIATE")
        #expect(throws: DatabaseError.self) { try Self.update(file, to: sources, ["mau-1"], patience: 1) }
    }

    @Test("What is no database, or one of another program, is refused")
    func otherFilesAreRefused() throws {
        let sources = try Self.plans()
        let text = try TemporaryFile(of: Array(repeating: UInt8(ascii: "k"), count: 9000))
        #expect(throws: DatabaseError.self) { try Self.update(text, to: sources, ["mau-1"]) }
        let empty = try TemporaryFile(of: [])
        #expect(try Self.update(empty, to: sources, ["mau-1"]) == nil)
    }

    @Test("What a killed update left is taken back before another file takes the place")
    func journalIsSettled() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        let before = try file.rowsOfAllTables()
        try sources.addRemark("bổ sung", in: "mau-1")
        // Most pages are written into the file before the transaction ends, as they are for want of memory.
        let killed = try TemporaryFile()
        do {
            let database = try Database(file.path, .write)
            try database.execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE checkpoint SET unit = NULL")
            try writeFile(killed.path, file.bytes())
            try writeFile(killed.path + "-journal", file.journal())
        }
        #expect(try killed.bytes() != file.bytes(), "nothing was left half done")
        DatabaseUpdate.settle(killed.path, isReplaced: false)
        #expect(access(killed.path + "-journal", F_OK) != 0)
        #expect(try killed.rowsOfAllTables() == before)
    }

    @Test("A file that was switched to a write-ahead log has none once its rows are replaced")
    func logIsSwitchedOff() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        try Database(file.path, .write).execute("PRAGMA journal_mode = WAL")
        try sources.addRemark("bổ sung", in: "mau-1")
        do {
            let reader = try Database(file.path, .write)
            #expect(try reader.rows("SELECT count(*) FROM plan") == [["3"]])
            #expect(throws: DatabaseError.self) {
                try Self.update(file, to: sources, ["mau-1"], patience: 1)
            }
        }
        try Self.update(file, to: sources, ["mau-1"])?.commit()
        #expect(try Database(file.path, .read).rows("PRAGMA journal_mode") == [["delete"]])
        try expectSameRows(file, sources, "no log any more")
    }

    @Test("A write-ahead log that is left behind is not played into the file that takes the place")
    func logIsSettled() throws {
        var sources = try Self.plans()
        let file = try TemporaryFile(holding: sources)
        let left = try TemporaryFile()
        do {
            let database = try Database(file.path, .write)
            try database.execute("PRAGMA journal_mode = WAL; UPDATE checkpoint SET unit = NULL")
            for ending in ["", "-wal"] {
                guard case .bytes(let bytes) = try readFile(file.path + ending, limit: 1 << 28) else {
                    continue
                }
                try writeFile(left.path + ending, bytes)
            }
        }
        #expect(access(left.path + "-wal", F_OK) == 0, "no log was left")
        try sources.addRemark("bổ sung", in: "mau-1")
        DatabaseUpdate.settle(left.path, isReplaced: true)
        try writeFile(left.path, TemporaryFile(holding: sources).bytes())
        try expectSameRows(left, sources, "beside a log")
    }

    // MARK: -

    private static let codes = ["ke-hoach", "mau-1", "mau-2"]

    /// Three plans of the same content.
    private static func plans() throws -> Sources {
        var sources = try Sources.rich()
        for copy in codes.dropFirst() {
            sources.files += sources.files.filter { $0.path.hasPrefix("ke-hoach/") }.map {
                (copy + $0.path.dropFirst("ke-hoach".count), $0.bytes)
            }
        }
        try sources.replace("[ke-hoach]", with: "[mau-1, mau-2, ke-hoach]", in: "kehoach.yaml")
        return sources
    }

    /// What an office does to one plan.
    private static let edits: [@Sendable (inout Sources, String, Int) throws -> Void] = [
        { try $0.addRemark("vòng \($2)", in: $1) },
        { sources, plan, round in
            sources.files.removeAll { $0.path == "\(plan)/tasks/04.yaml" }
            sources.files.append(("\(plan)/tasks/04.yaml", Array(Sources.section(round).utf8)))
        },
        { sources, plan, _ in sources.files.removeAll { $0.path == "\(plan)/tasks/04.yaml" } },
        { sources, plan, _ in
            let path = "\(plan)/tasks/01.yaml"
            let text = sources.files.first { $0.path == path }.map {
                String(decoding: $0.bytes, as: UTF8.self)
            }
            if text?.contains(Sources.waiver) == true {
                try sources.replace(Sources.waiver, with: Sources.owner, in: path)
            } else {
                try sources.waive(in: plan)
            }
        },
    ]

    /// An update to what the plans come to, those alone compiled.
    private static func update(
        _ file: TemporaryFile, to sources: Sources, _ plans: Set<String>, version: String = "0.0.0",
        patience: Int = 2000
    ) throws -> DatabaseUpdate? {
        let check = try sources.check()
        let chosen = check.plans.indices.filter { plans.contains(check.plans[$0].code) }.map { PlanID($0) }
        let compiled = Compilation(check, of: Set(chosen)).compiled
        return try DatabaseUpdate(
            of: file.path, to: #require(compiled),
            BuildManifest(toolVersion: version, sources: sources.manifest.sources), plans: plans,
            patience: patience)
    }

    private func expectSameRows(
        _ file: TemporaryFile, _ sources: Sources, _ what: String,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let (found, anew) = try (
            file.rowsOfAllTables(), TemporaryFile(holding: sources).rowsOfAllTables()
        )
        for (table, rows) in anew {
            #expect(found[table] == rows, "\(what): \(table)", sourceLocation: location)
        }
        #expect(found.count == anew.count, sourceLocation: location)
    }
}

extension TemporaryFile {
    func journal() throws -> [UInt8] {
        guard case .bytes(let bytes) = try readFile(path + "-journal", limit: 1 << 28) else { return [] }
        return bytes
    }

    /// The rows of every table by its name, and the words of the index with the places where they stand.
    func rowsOfAllTables() throws -> [String: [[String?]]] {
        let database = try Database(path, .write)
        #expect(try database.rows("PRAGMA integrity_check") == [["ok"]])
        #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
        try database.execute("INSERT INTO task_search (task_search, rank) VALUES ('integrity-check', 1)")
        let tables = try database.rows(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'
            """)
        var rows = try Dictionary(
            uniqueKeysWithValues: tables.compactMap(\.[0]).map {
                ($0, try database.rows("SELECT * FROM \($0)"))
            })
        try database.execute(
            "CREATE VIRTUAL TABLE temp.word USING fts5vocab ('main', 'task_search', 'instance')")
        rows["words"] = try database.rows("SELECT * FROM word ORDER BY term, doc, col, offset")
        return rows
    }
}

extension Sources {
    fileprivate static let owner = "    chủ trì: Ủy ban nhân dân phường\n"
    /// In place of the owner.
    fileprivate static let waiver = """
            miễn kiểm:
              - lỗi: KH101
                lý do: Chờ phân công
                đến ngày: 31/12/2026

        """

    fileprivate mutating func waive(in plan: String) throws {
        try replace(Self.owner, with: Self.waiver, in: "\(plan)/tasks/01.yaml")
    }

    /// Lets the title of the first task in a plan's folder grow.
    fileprivate mutating func addRemark(_ words: String, in folder: String) throws {
        let index = try #require(files.firstIndex { $0.path.hasPrefix(folder + "/tasks/") })
        var lines = String(decoding: files[index].bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let title = try #require(lines.firstIndex { $0.hasPrefix("    tên: ") })
        lines[title] += " (\(words))"
        files[index].bytes = Array(lines.joined(separator: "\n").utf8)
    }

    fileprivate static func section(_ number: Int) -> String {
        let tasks = (0...number % 3).map { task in
            """
              - mã: viec-\(number)-\(task)
                tên: Đo kiểm chất lượng mạng lần \(number) tại khu phố \(task)
                sản phẩm: Báo cáo đo kiểm
                KPI: 100% khu phố được đo kiểm
                chủ trì: ubnd-phuong
                phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                thời hạn: 30/10/2026
                chỉ tiêu: [phu-song-5g]
                minh chứng: van-ban
            """
        }
        return "mục: Đo kiểm\nnhiệm vụ:\n" + tasks.joined(separator: "\n") + "\n"
    }
}

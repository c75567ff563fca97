import PlanCompiler
import PlanDatabase
import PlanDiagnostics
import PlanModel
import PlanPublishing
import PlanWorkspace
import Testing
import VietnameseCalendar

@Suite("Lines for COPY")
struct CopyTextTests {
    @Test(
        "Values are written as PostgreSQL writes them, and read back",
        arguments: [
            ("", ""), ("a", "a"), ("một\thai", "một\\thai"), ("a\nb\r", "a\\nb\\r"), ("\\N", "\\\\N"),
            ("\u{8}\u{B}\u{C}", "\\b\\v\\f"), ("\\t", "\\\\t"), ("đ", "đ"),
        ])
    func textsAreEscaped(text: String, line: String) {
        let bytes = CopyText.encoded(.text(text))
        #expect(String(decoding: bytes, as: UTF8.self) == line)
        #expect(CopyText.decoded(bytes[...]) == text)
    }

    @Test("NULL is no text, and numbers are bare")
    func othersAreBare() {
        #expect(CopyText.encoded(.null) == Array("\\N".utf8))
        #expect(CopyText.decoded(CopyText.encoded(.null)[...]) == nil)
        #expect(CopyText.encoded(.integer(-5)) == Array("-5".utf8))
        #expect(CopyText.encoded(.word("due\t")) == Array("due\\t".utf8))
    }
}

@Suite("What publishing would change")
struct PublishedDifferenceTests {
    private func lines(_ texts: String...) -> [UInt8] { texts.flatMap { Array("\($0)\n".utf8) } }

    @Test("Rows come, go and change by their keys, and name their tasks")
    func rowsAreToldApartByKeys() throws {
        let table = try #require(Schema.tables.first { $0.name == "task_output" })
        var difference = PublishedDifference()
        difference.compare(
            table, table.publishedColumnNames, lines("p\ta\t1\tmột", "p\ta\t2\thai", "p\tb\t1\tba"),
            lines("p\ta\t1\tmột", "p\ta\t2\tHai", "p\tc\t1\tba"))
        let entry = try #require(difference.entries.first)
        #expect(entry.table == "task_output")
        #expect((entry.added, entry.removed, entry.changed) == (1, 1, 1))
        #expect(difference.tasks == ["p": ["a", "b", "c"]])
    }

    @Test("Another form of the same letters is a change")
    func bytesAreCompared() throws {
        let table = try #require(Schema.tables.first { $0.name == "requirement" })
        var difference = PublishedDifference()
        difference.compare(table, table.publishedColumnNames, lines("p\t1\tà"), lines("p\t1\ta\u{300}"))
        #expect(difference.entries.first?.changed == 1)
    }

    @Test("The same rows in another order are no change")
    func orderDoesNotMatter() throws {
        let table = try #require(Schema.tables.first { $0.name == "requirement" })
        var difference = PublishedDifference()
        difference.compare(
            table, table.publishedColumnNames, lines("p\t1\tx", "p\t2\ty"), lines("p\t2\ty", "p\t1\tx"))
        #expect(difference.isEmpty)
    }
}

@Suite("Staged rows")
struct StagedRowsTests {
    @Test("What plans share stands there for each, and what they do not for one")
    func sharedRowsAreRepeated() throws {
        let rows = try staged("examples/tinh-vi-du")
        #expect(rows.plans.count > 1)
        let units = CopyText.lines(rows.text(of: "unit"))
        let byPlan = Dictionary(grouping: units) { String(decoding: $0.prefix { $0 != 9 }, as: UTF8.self) }
        #expect(byPlan.keys.sorted() == rows.plans)
        let bare = byPlan.mapValues { Set($0.map { $0.drop { $0 != 9 } }) }
        #expect(Set(bare.values).count == 1)
        #expect(CopyText.lines(rows.text(of: "plan")).count == rows.plans.count)
        #expect(CopyText.lines(rows.text(of: "build")).count == rows.plans.count)
    }

    @Test("Lines have as many values as columns, without SQLite's numbers of rows")
    func linesFitTheirColumns() throws {
        let rows = try staged("examples/phuong-mau-don")
        var count = 0
        for table in Schema.tables {
            guard let columns = rows.columns(of: table.name) else { continue }
            #expect(Set(columns) == Set(table.publishedColumnNames), "\(table.name)")
            for line in CopyText.lines(rows.text(of: table.name)) {
                count += 1
                #expect(line.count(where: { $0 == 9 }) == columns.count - 1, "\(table.name)")
            }
        }
        #expect(count > 1000)
    }

    private func staged(_ folder: String) throws -> StagedRows {
        let root = try #require(WorkspaceRoot(containing: Repository.root + "/" + folder))
        let inputs = try yamlFiles(in: root).map { path -> SourceInput in
            guard case .bytes(let bytes) = try readFile(root.path + "/" + path, limit: 1 << 26) else {
                return SourceInput(path: path, .tooLarge(size: 0))
            }
            return SourceInput(path: path, .bytes(bytes))
        }
        var settings = CompilationSettings(asOf: try #require(CivilDate(iso: "2026-07-06")))
        settings.evidence = EvidenceLookup { paths in
            Dictionary(uniqueKeysWithValues: paths.map { ($0, Self.evidence($0, in: root)) })
        }
        let compilation = Compilation(inputs, settings)
        let compiled = try #require(compilation.compiled)
        let sources = compiled.sources.files.map {
            BuildManifest.Source(path: $0.path, size: $0.bytes.count, sha256: sha256($0.bytes))
        }
        return StagedRows(compiled, BuildManifest(toolVersion: "0", sources: sources))
    }

    private static func evidence(_ path: String, in root: WorkspaceRoot) -> EvidenceFile {
        guard case .readable(let size, let sha256, let bytes) = namedFile(path, in: root, limit: 1 << 20)
        else { return .missing }
        return .readable(size: size, sha256: sha256, type: EvidenceType(firstBytes: bytes))
    }
}

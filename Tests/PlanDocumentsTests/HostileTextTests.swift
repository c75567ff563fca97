import Foundation
import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseText

/// Texts that would be markup, commands or formulas if they were not printed as text.
@Suite("Hostile text")
struct HostileTextTests {
    private static let hostile = """
        =<script>alert("x")</script> & 'y' `c` | **b** [a](http://b) <!-- \u{1B}[31m đỏ
        - [ ] giả
        # Tiêu đề
        """

    private static func workspace() throws -> CompiledWorkspace {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        let text = Field.given(Spanned(hostile, plan.anchor))
        plan.heading.issuer = text
        plan.heading.subject = text
        for index in plan.tasks.indices {
            plan.tasks[index].title = text
            plan.tasks[index].note = text
            plan.tasks[index].outputs = [Spanned(hostile, plan.anchor)]
        }
        return CompiledWorkspace(
            workspace: named(workspace.workspace, text), plans: [workspace.plans[0].with(plan)],
            calendar: workspace.calendar, sources: workspace.sources, asOf: workspace.asOf)
    }

    /// The same workspace with one name for all units and groups.
    private static func named(_ workspace: Workspace, _ name: Field<String>) -> Workspace {
        var workspace = workspace
        workspace.units = UnitRegistry(
            units: workspace.units.units.map {
                Unit(
                    code: $0.code, name: name, aliases: $0.aliases, block: $0.block, head: name, note: name,
                    span: $0.span)
            }, groups: workspace.units.groups, file: workspace.units.file)
        return workspace
    }

    @Test("cannot break or turn the lines of a table for a terminal")
    func terminal() {
        #expect(wrapped("a\u{200F}b \u{202E}c\u{2066}\u{61C}d\u{2028}e\u{1B}f", to: 20) == ["ab cd e f"])
    }

    @Test("is text in HTML, on the units' pages and on the index", arguments: Language.allCases)
    func html(language: Language) throws {
        let workspace = try Self.workspace()
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        let pages =
            book.checklists.map { HTMLChecklist.render($0, language: language) }
            + [HTMLIndex.render(book, language: language)]
        for page in pages {
            #expect(!page.contains("<script"))
            #expect(!page.contains("<!--"))
            #expect(!page.contains("http://b\""))
            #expect(!page.contains("\u{1B}"))
            #expect(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;"))
        }
    }

    @Test("is text in Markdown, and never begins a line of its own")
    func markdown() throws {
        let workspace = try Self.workspace()
        for checklist in Checklist.all(for: workspace.plans[0], in: workspace) {
            Self.expectText(MarkdownChecklist.render(checklist, language: .vietnamese))
        }
        Self.expectText(MarkdownPlan.render(OfficialPlan(workspace.plans[0], in: workspace)))
    }

    private static func expectText(_ text: String) {
        let lines = text.split(separator: "\n")
        #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("- [ ] giả") })
        #expect(!lines.contains { $0.hasPrefix("# Tiêu đề") })
        #expect(!lines.contains { $0.hasPrefix("=") })
        #expect(text.contains(#"\<script\>alert("x")\</script\>"#))
        #expect(text.contains(#"\`c\` \| \*\*b\*\* \[a\](http://b) \<!--"#))
        #expect(!text.contains("\u{1B}"))
        for row in lines where row.hasPrefix("| ") { #expect(cells(row) == cells(lines, of: row)) }
    }

    /// Bars that part cells: those without a backslash before them.
    private static func cells(_ row: Substring) -> Int {
        zip(" " + row, row).count { $1 == "|" && $0 != "\\" }
    }

    /// The bars of the header of the table that a row stands in.
    private static func cells(_ lines: [Substring], of row: Substring) -> Int {
        let index = lines.firstIndex(of: row) ?? 0
        let header = lines[...index].lastIndex { !$0.hasPrefix("|") }.map { $0 + 1 } ?? index
        return cells(lines[header])
    }

    @Test("is text in the plan for Word and in the checklists for Word")
    func word() throws {
        let workspace = try Self.workspace()
        let plan = WordPlan.document(OfficialPlan(workspace.plans[0], in: workspace))
        let lists = Checklist.all(for: workspace.plans[0], in: workspace).map {
            WordChecklist.document($0, language: .vietnamese)
        }
        for part in ([plan] + lists).flatMap(\.package.entries) {
            let text = String(decoding: part.bytes, as: UTF8.self)
            #expect(!text.contains("<script") && !text.contains("<!--") && !text.contains("\u{1B}"))
            #expect(part.path != "word/document.xml" || text.contains("&lt;script&gt;alert(&quot;x&quot;)"))
        }
    }

    @Test("is a string in JSON")
    func json() throws {
        let listing = ScheduleListing(try Self.workspace())
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(listing.json().utf8)) as? [[String: Any]])
        #expect(rows.count == listing.rows.count)
        let titles = rows.flatMap {
            ($0["tasks"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
        }
        #expect(!titles.isEmpty)
        #expect(titles.allSatisfy { $0 == Self.hostile })
    }

    @Test("is a quoted cell in CSV that no spreadsheet runs", arguments: Language.allCases)
    func csv(language: Language) throws {
        let listing = ScheduleListing(try Self.workspace())
        let records = Self.records(listing.csv(language: language))
        #expect(records.count == listing.rows.count + 1)
        #expect(Set(records.map(\.count)) == [12])
        let units = Set(records.dropFirst().map { $0[4] })
        #expect(units == ["'" + Self.hostile])
        let signs: Set<Character> = ["=", "@", "+"]
        #expect(!records.joined().contains { cell in cell.first.map(signs.contains) ?? false })
    }

    @Test("is a quoted cell in the tables of tasks and targets", arguments: Language.allCases)
    func tables(language: Language) throws {
        let workspace = try Self.workspace()
        let plan = workspace.plans[0].plan
        let tasks = Self.records(TaskTable(workspace.plans[0], in: workspace).csv(language: language))
        #expect(tasks.count == plan.tasks.count + 1)
        #expect(Set(tasks.map(\.count)) == [29])
        #expect(Set(tasks.dropFirst().map { $0[4] }) == ["'" + Self.hostile])
        #expect(Set(tasks.dropFirst().map { $0[27] }) == ["'" + Self.hostile])
        let targets = Self.records(TargetTable(workspace.plans[0], in: workspace).csv(language: language))
        #expect(targets.count == plan.targets.count + 1)
        #expect(Set(targets.map(\.count)) == [15])
        let signs: Set<Character> = ["=", "@", "+", "-", "\t"]
        #expect(!(tasks + targets).joined().contains { cell in cell.first.map(signs.contains) ?? false })
    }

    /// Reads RFC 4180 by its grammar, independently of the writer.
    private static func records(_ text: String) -> [[String]] {
        var records: [[String]] = [[""]]
        var isQuoted = false
        var hasJustClosed = false
        func append(_ scalar: Unicode.Scalar) {
            let last = records.count - 1
            records[last][records[last].count - 1].unicodeScalars.append(scalar)
        }
        for scalar in text.unicodeScalars {
            let isDoubled = scalar == "\"" && hasJustClosed
            hasJustClosed = scalar == "\"" && isQuoted
            switch scalar {
            case "\"":
                isQuoted.toggle()
                if isDoubled { append(scalar) }
            case "," where !isQuoted: records[records.count - 1].append("")
            case "\r" where !isQuoted: continue
            case "\n" where !isQuoted: records.append([""])
            default: append(scalar)
            }
        }
        return records.dropLast()
    }

    @Test("cannot command a terminal", arguments: [10, 40, 71, 72, 80, 120])
    func table(width: Int) throws {
        let text = ScheduleListing(try Self.workspace()).table(width: width, language: .vietnamese)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(text.split(separator: "\n").allSatisfy { displayWidth($0) <= width })
    }
}

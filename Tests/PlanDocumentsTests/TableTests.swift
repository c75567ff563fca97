import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates
import Testing

@Suite("Tables of tasks and targets")
struct TableTests {
    @Test("begin with a byte order mark when asked, and end each row as spreadsheets do")
    func form() throws {
        let workspace = try Workspaces.real()
        for text in [
            TaskTable(workspace.plans[0], in: workspace).csv(language: .vietnamese, byteOrderMark: true),
            TargetTable(workspace.plans[0], in: workspace).csv(language: .vietnamese, byteOrderMark: true),
        ] {
            #expect(text.utf8.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF]))
            #expect(text.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
            let rows = text.utf8.split(separator: UInt8(ascii: "\n"))
            #expect(rows.allSatisfy { $0.last == 0x0D })
        }
    }

    @Test("have one row for each task and each target, in the order of the plan")
    func rows() throws {
        let workspace = try Workspaces.real()
        let plan = workspace.plans[0].plan
        func starts(_ text: String) -> [String] {
            text.split(separator: "\r\n").dropFirst().map {
                $0.split(separator: ",").prefix(2).joined(separator: " ")
            }
        }
        let tasks = TaskTable(workspace.plans[0], in: workspace).csv(language: .english)
        #expect(starts(tasks) == plan.tasks.map { "\($0.number) \($0.code.value)" })
        let targets = TargetTable(workspace.plans[0], in: workspace).csv(language: .english)
        #expect(starts(targets) == plan.targets.map { "\($0.number) \($0.code.value)" })
    }

    @Test(
        "a cadence is said in both languages",
        arguments: [
            ("hằng tháng", "hằng tháng", "every month"),
            ("02 tuần một lần", "02 tuần một lần", "every 2 weeks"),
            ("thứ Sáu hằng tuần", "hằng tuần, chậm nhất thứ Sáu", "every week, by Friday"),
            (
                "trước ngày 25 hằng tháng", "hằng tháng, chậm nhất ngày 24", "every month, by day 24"
            ),
        ])
    func cadences(written: String, vietnamese: String, english: String) throws {
        let workspace = try Workspaces.base([
            .init(
                file: "ke-hoach/tasks/02.yaml", old: "thời hạn: 30/10/2026",
                new: "thời hạn: Thường xuyên\n        định kỳ: \(written)")
        ])
        let table = TaskTable(workspace.plans[0], in: workspace)
        #expect(table.csv(language: .vietnamese).contains(vietnamese))
        #expect(table.csv(language: .english).contains(english))
        let official = OfficialPlan(workspace.plans[0], in: workspace)
        let rows = try #require(official.appendix).sections.flatMap(\.groups).flatMap(\.rows)
        let cell = try #require(rows.first { $0.code == "tap-huan-so-tay" }).cells[5].map(\.text)
        #expect(cell == ["Thường xuyên", "Định kỳ: \(vietnamese)"])
    }
}

@Suite("Templates of Markdown documents")
struct MarkdownTemplateTests {
    @Test("an office's own template takes the place of the built-in one, and still prints text as text")
    func own() throws {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        plan.heading.subject = .given(Spanned("*Chuyển* đổi số", plan.anchor))
        let official = OfficialPlan(workspace.plans[0].with(plan), in: workspace)
        let text = "Văn phòng: {{subject}} ({{#appendix}}{{#sections}}×{{/sections}}{{/appendix}} mục)\n"
        let (templates, faults) = MarkdownTemplates.builtIn.overridden(by: [
            TemplateOverride("markdown/plan", Array(text.utf8))
        ])
        #expect(faults.isEmpty)
        let page = MarkdownPlan.render(official, templates: templates)
        #expect(page == "Văn phòng: \\*Chuyển\\* đổi số (×× mục)\n")
    }

    @Test("a broken template is told by its place, and the built-in one stands")
    func broken() throws {
        let workspace = try Workspaces.base()
        let official = OfficialPlan(workspace.plans[0], in: workspace)
        let text = "# {{kind}}\n{{#body}}\n{{tieude}}\n"
        let (templates, faults) = MarkdownTemplates.builtIn.overridden(by: [
            TemplateOverride("markdown/plan", Array(text.utf8))
        ])
        #expect(faults.map(\.isError) == [true, false])
        #expect(faults.map(\.range.lowerBound) == [11, 23])
        #expect(MarkdownPlan.render(official, templates: templates) == MarkdownPlan.render(official))
    }
}

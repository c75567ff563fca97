import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Workbooks to fill in")
struct ExcelChecklistTests {
    private typealias Column = FormLayout.Column

    /// A workbook and what it was made of.
    private struct Form {
        let checklist: Checklist
        let workbook: Workbook

        var sheet: Worksheet { workbook.sheets[0] }
        var data: Worksheet { workbook.sheets.last! }

        init(_ checklist: Checklist, _ language: Language = .vietnamese) {
            self.checklist = checklist
            workbook = ExcelChecklist.workbook(checklist, language: language)
        }

        func value(_ row: Int, _ column: Int, in sheet: Worksheet) -> CellValue? {
            sheet.cells.last { $0.place == CellPlace(row, column) }?.value
        }

        func value(_ row: Int, _ column: Column) -> CellValue? { value(row, column.index, in: sheet) }

        /// The row of keys, found as a reader of filled-in forms finds it.
        var keyRow: Int? {
            sheet.cells.first { $0.place.column == 0 && $0.value == .text(Column.code.rawValue) }?.place.row
        }

        /// Rows by the code of their task.
        var rows: [String: Int] {
            guard let keyRow else { return [:] }
            var rows: [String: Int] = [:]
            for cell in sheet.cells where cell.place.column == 0 && cell.place.row > keyRow + 1 {
                if case .text(let code) = cell.value { rows[code] = cell.place.row }
            }
            return rows
        }

        /// The column of the sheet of data under a heading.
        func data(_ heading: String) -> [String] {
            guard let column = data.cells.first(where: { $0.place.row == 0 && $0.value == .text(heading) })
            else { return [] }
            return data.cells.filter { $0.place.column == column.place.column && $0.place.row > 0 }
                .sorted { $0.place.row < $1.place.row }.map { $0.value.text }
        }
    }

    private static func book(_ replacements: [Workspaces.Replacement] = []) throws -> ChecklistBook {
        let workspace = try Workspaces.base(replacements)
        return ChecklistBook(workspace.plans[0], in: workspace)
    }

    private static func form(
        _ unit: String, _ replacements: [Workspaces.Replacement] = [], _ language: Language = .vietnamese
    ) throws -> Form {
        Form(try #require(book(replacements)[unitCode: unit]), language)
    }

    @Test("each own task is a row that its hidden code finds", arguments: Language.allCases)
    func rows(language: Language) throws {
        for checklist in try Self.book().checklists {
            let form = Form(checklist, language)
            #expect(Set(form.rows.keys) == Set(checklist.ownTasks.map(\.name.code)))
            for task in checklist.ownTasks {
                let row = try #require(form.rows[task.name.code])
                #expect(form.value(row, .number) == .text(task.name.number))
                #expect(form.value(row, .task)?.text.hasPrefix(task.name.title ?? "?") == true)
                for output in task.outputs {
                    #expect(form.value(row, .outputs)?.text.contains(output) == true)
                }
                for kpi in task.kpis { #expect(form.value(row, .kpis)?.text.contains(kpi) == true) }
                #expect(form.value(row, .deadline)?.text.contains(task.deadline.parts[0].text) == true)
            }
        }
    }

    @Test("a due date is the day that counts, as a date; a task without one has an empty cell")
    func dueDates() throws {
        let open = Workspaces.Replacement(
            file: "ke-hoach/tasks/02.yaml", old: "thời hạn: Quý I/2026", new: "thời hạn: Hằng tháng")
        let saturday = Workspaces.Replacement(
            file: "ke-hoach/tasks/02.yaml", old: "thời hạn: 30/10/2026", new: "thời hạn: 31/10/2026")
        let form = try Self.form("ban-xay-dung-dang", [open, saturday])
        let moved = try #require(form.rows["tap-huan-so-tay"])
        // Monday, 2 November 2026.
        #expect(form.value(moved, .due) == .date(SerialDay(46_328)))
        let recurring = try #require(form.rows["cai-dat-so-tay"])
        #expect(form.value(recurring, .due) == .blank)
        #expect(form.value(recurring, .remindedFrom) == .blank)
    }

    @Test("near due begins with the first reminder of the schedule")
    func reminded() throws {
        let checklist = try #require(Self.book()[unitCode: "ban-xay-dung-dang"])
        for task in checklist.ownTasks {
            let first = try #require(task.remindedFrom)
            let due = try #require(task.deadline.due)
            #expect(first < due.effective && first.days(to: due.effective) >= 30)
        }
    }

    @Test("only the cells to fill in are unlocked, and nothing is a formula", arguments: Language.allCases)
    func unlocked(language: Language) throws {
        let form = try Self.form("ban-xay-dung-dang", [], language)
        let rows = Set(form.rows.values)
        let unlocked = form.sheet.cells.filter(\.style.isUnlocked).map(\.place)
        let inTable = unlocked.filter { rows.contains($0.row) }
        #expect(inTable.count == rows.count * Column.allCases.count { $0.isFilledIn })
        #expect(inTable.allSatisfy { Column.allCases[$0.column].isFilledIn })
        let inHead =
            unlocked.filter { !rows.contains($0.row) }.count
            + form.sheet.merged.count { $0.style.isUnlocked }
        #expect(inHead == 3)
        #expect(form.workbook.sheets.allSatisfy { $0.protection != nil })
        for sheet in form.workbook.sheets.dropFirst() {
            #expect(!sheet.cells.contains { $0.style.isUnlocked })
        }
    }

    @Test("the hidden sheet says which form it is, of which unit, plan and day")
    func facts() throws {
        let form = try Self.form("ban-xay-dung-dang")
        #expect(form.data.isHidden)
        #expect(form.data.name.text == FormLayout.dataSheet)
        let facts = Dictionary(uniqueKeysWithValues: zip(form.data("key"), form.data("value")))
        #expect(Set(facts.keys) == Set(FormLayout.Key.allCases.map(\.rawValue)))
        #expect(facts["form"] == "kehoach/unit-report")
        #expect(facts["version"] == "1")
        #expect(facts["plan"] == form.checklist.plan.code)
        #expect(facts["unit"] == "ban-xay-dung-dang")
        #expect(facts["as-of"] == "2026-01-20")
        #expect(facts["year"] == "2026")
    }

    @Test("a list's label tells which value was chosen", arguments: Language.allCases)
    func lists(language: Language) throws {
        let form = try Self.form("ban-xay-dung-dang", [], language)
        for (labels, values) in [("period-label", "period"), ("status-label", "status")] {
            #expect(form.data(labels).count == form.data(values).count)
            #expect(Set(form.data(labels)).count == form.data(labels).count)
        }
        #expect(form.data("status") == FormLayout.Status.allCases.map(\.rawValue))
        #expect(form.data("confirmation") == FormLayout.Confirmation.allCases.map(\.rawValue))
        let periods = form.data("period").compactMap { Period(key: $0) }
        #expect(periods.count == form.data("period").count)
        let reported = form.checklist.duties.filter { $0.kind != .warningReview }
            .flatMap { $0.series.entries.compactMap(\.period) }
        #expect(Set(periods) == Set(reported))
        #expect(periods.map(\.kind) == periods.map(\.kind).sorted(by: >))
    }

    @Test("a task's digest changes with what the form says of it, and with nothing else")
    func digests() throws {
        func digests(_ replacements: [Workspaces.Replacement]) throws -> [String: String] {
            let form = try Self.form("ban-xay-dung-dang", replacements)
            return Dictionary(uniqueKeysWithValues: zip(form.data("task"), form.data("digest")))
        }
        let before = try digests([])
        let after = try digests([
            .init(file: "ke-hoach/tasks/02.yaml", old: "thời hạn: 30/10/2026", new: "thời hạn: 29/10/2026")
        ])
        #expect(before.keys == after.keys)
        #expect(before.filter { after[$0.key] != $0.value }.map(\.key) == ["tap-huan-so-tay"])
    }

    @Test("a unit without own tasks has nothing to fill in")
    func supportOnly() throws {
        let form = try Self.form("phong-van-hoa-xa-hoi")
        #expect(form.checklist.ownTasks.isEmpty)
        #expect(form.keyRow == nil)
        #expect(form.sheet.validations.isEmpty)
        #expect(!form.sheet.cells.contains { $0.style.isUnlocked })
        #expect(form.workbook.sheets.map(\.name.text) == ["Nhiệm vụ", "Hướng dẫn", "Phối hợp", "KH_DuLieu"])
    }

    @Test("a row that would be higher than Excel shows has smaller letters instead")
    func tallRow() throws {
        let long = String(repeating: "Triển khai nền tảng số dùng chung trên địa bàn phường. ", count: 25)
        let form = try Self.form("ban-xay-dung-dang")
        let row = try #require(form.rows["tap-huan-so-tay"])
        let tall = try Self.tall(long)
        let place = CellPlace(try #require(tall.rows["tap-huan-so-tay"]), Column.outputs.index)
        let height = try #require(tall.sheet.rows[place.row]?.height)
        #expect(try #require(form.sheet.rows[row]?.height) < height)
        #expect(height <= Worksheet.tallestRow)
        let cell = try #require(tall.sheet.cells.last { $0.place == place })
        #expect(cell.style.fontSize < 12)
    }

    /// The form with one task whose output is long.
    private static func tall(_ text: String) throws -> Form {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        for index in plan.tasks.indices where plan.tasks[index].code.value == "tap-huan-so-tay" {
            plan.tasks[index].outputs = [Spanned(text, plan.anchor)]
        }
        let book = ChecklistBook(workspace.plans[0].with(plan), in: workspace)
        return Form(try #require(book[unitCode: "ban-xay-dung-dang"]))
    }

    @Test("what the cells say while they are filled in is never cut off", arguments: Language.allCases)
    func notes(language: Language) throws {
        for validation in try Self.form("ban-xay-dung-dang", [], language).sheet.validations {
            for note in [validation.prompt, validation.refusal].compactMap(\.self) {
                #expect(!note.title.hasSuffix(CellText.cutMark) && !note.text.hasSuffix(CellText.cutMark))
            }
        }
    }

    @Test(
        "texts of any length and kind make a workbook, and stand in it as text",
        arguments: ["=1+1\n@SUM(A1)", "\u{1B}[31m\u{0}&\"<'", String(repeating: "Đảng ủy & ", count: 4_000)])
    func hostile(text: String) throws {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        let field = Field.given(Spanned(text, plan.anchor))
        plan.heading.issuer = field
        plan.heading.parentBody = field
        plan.heading.subject = field
        for index in plan.tasks.indices {
            plan.tasks[index].title = field
            plan.tasks[index].outputs = [Spanned(text, plan.anchor)]
        }
        let book = ChecklistBook(workspace.plans[0].with(plan), in: workspace)
        for checklist in book.checklists {
            let form = Form(checklist)
            #expect(try form.workbook.bytes().count > 1_000)
            for row in form.rows.values { #expect(form.value(row, .outputs) == .text(text)) }
            #expect(form.sheet.rows.values.allSatisfy { $0.height > 0 })
        }
    }

    @Test("the file is the same bytes each time, and differs between the languages")
    func reproducible() throws {
        let checklist = try #require(Self.book()[unitCode: "ban-xay-dung-dang"])
        let bytes = try ExcelChecklist.render(checklist, language: .vietnamese)
        #expect(try ExcelChecklist.render(checklist, language: .vietnamese) == bytes)
        #expect(try ExcelChecklist.render(checklist, language: .english) != bytes)
        #expect(bytes.starts(with: "PK".utf8))
    }
}

extension CellValue {
    /// Its text, whatever its fonts; empty for anything else.
    var text: String {
        switch self {
        case .text(let text): text
        case .runs(let runs): runs.map(\.text).joined()
        case .blank, .number, .date: ""
        }
    }
}

import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

/// What was reported so far, in documents about what is to be done.
@Suite("Last reported values")
struct StandingTests {
    private static func checklist(_ workspace: CompiledWorkspace, _ unit: String) throws -> Checklist {
        try #require(ChecklistBook(workspace.plans[0], in: workspace)[unitCode: unit])
    }

    private static func standing(_ code: String, of unit: String) throws -> StandingEntry? {
        try checklist(Workspaces.reported(), unit).ownTasks.first { $0.name.code == code }?.standing
    }

    @Test("a task has its last report, the last verdict, and what decisions have changed")
    func standing() throws {
        let rejected = try #require(try Self.standing("tap-huan-so-tay", of: "ban-xay-dung-dang"))
        #expect(rejected.state == .rejected)
        #expect(rejected.reported?.share == .full)
        #expect(rejected.reported?.date == CivilDate(iso: "2026-02-27"))
        #expect(rejected.judgement?.reason == "Ảnh không cho thấy số người dự")
        let extended = try #require(try Self.standing("phu-song-5g-khu-pho", of: "ubnd-phuong"))
        #expect(extended.reported?.share == Share(percent: 10))
        #expect(extended.extension?.due == CivilDate(iso: "2026-12-31"))
        #expect(extended.extension?.before == CivilDate(iso: "2026-09-30"))
        #expect(extended.judgement == nil)
        #expect(extended.handedTo == nil)
    }

    @Test("before any report nothing is said, and the form hides the column")
    func nothingReported() throws {
        let checklist = try Self.checklist(Workspaces.base(), "ban-xay-dung-dang")
        #expect(checklist.ownTasks.allSatisfy { $0.standing == nil })
        #expect(!MarkdownChecklist.render(checklist, language: .vietnamese).contains("Đã báo cáo"))
        let sheet = ExcelChecklist.workbook(checklist, language: .vietnamese).sheets[0]
        #expect(sheet.columns[FormLayout.Column.lastReported.index]?.isHidden == true)
    }

    @Test("the form gives what was reported last, locked and outside of what is filled in")
    func form() throws {
        let checklist = try Self.checklist(Workspaces.reported(), "ban-xay-dung-dang")
        let sheet = ExcelChecklist.workbook(checklist, language: .vietnamese).sheets[0]
        let column = FormLayout.Column.lastReported
        #expect(sheet.columns[column.index]?.isHidden == false)
        #expect(!column.isFilledIn)
        let cells = sheet.cells.filter { $0.place.column == column.index }
        let texts = cells.map { $0.value.text }
        #expect(
            texts.contains(
                "100%\n27/02/2026\nKhông hoàn thành\nThẩm định 03/3/2026: không đạt – Ảnh không cho thấy số người dự"
            )
        )
        #expect(cells.allSatisfy { !$0.style.isUnlocked })
    }

    @Test(
        "a form made after reports is read back like one made before: the digests are those of the plan's text"
    )
    func digests() throws {
        func digests(_ workspace: CompiledWorkspace) throws -> [String] {
            let checklist = try Self.checklist(workspace, "ban-xay-dung-dang")
            let data = try #require(ExcelChecklist.workbook(checklist, language: .vietnamese).sheets.last)
            let column = try #require(
                data.cells.first { $0.place.row == 0 && $0.value == .text("digest") }?.place.column)
            return data.cells.filter { $0.place.column == column }.map { $0.value.text }.sorted()
        }
        #expect(try digests(Workspaces.base()) == digests(Workspaces.reported()))
    }
}

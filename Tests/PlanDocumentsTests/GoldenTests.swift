import Foundation
import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

/// Every file of `Goldens` is what the small plan of PlanCompilerTests gives in one format and language.
///
/// `KEHOACH_BLESS=1` rewrites them; such a run fails all the same, so that it cannot pass for a test.
@Suite("Documents of the small plan")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Goldens")
    private static let isBlessing = ProcessInfo.processInfo.environment["KEHOACH_BLESS"] == "1"

    @Test("each document is as its golden has it, and no golden is left over")
    func goldens() throws {
        let workspace = try Workspaces.base()
        var documents = Self.checklists(workspace).merging(Self.listings(workspace)) { first, _ in first }
        documents.merge(try Self.richChecklist()) { first, _ in first }
        documents.merge(try Self.reported()) { first, _ in first }
        documents.merge(try Self.plans()) { first, _ in first }
        documents.merge(Self.calendars(workspace)) { first, _ in first }
        documents.merge(try WordGoldens.plans()) { first, _ in first }
        documents.merge(WordGoldens.checklists(ChecklistBook(workspace.plans[0], in: workspace))) {
            first, _ in first
        }
        documents.merge(try Self.workbooks()) { first, _ in first }
        documents.merge(try Self.reports()) { first, _ in first }
        documents.merge(try Self.plansUnderPlans()) { first, _ in first }
        for (name, text) in documents.sorted(by: { $0.key < $1.key }) { try Self.compare(text, with: name) }
        let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        for name in present where documents[name] == nil {
            if Self.isBlessing { try FileManager.default.removeItem(at: Self.folder.appending(path: name)) }
            Issue.record("\(name) is the golden of no document")
        }
    }

    private static func checklists(_ workspace: CompiledWorkspace) -> [String: String] {
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        var documents: [String: String] = [:]
        for language in Language.allCases {
            let suffix = language.rawValue
            documents["index.\(suffix).html"] = withoutStyle(HTMLIndex.render(book, language: language))
            for checklist in book.checklists {
                let stem = "\(checklist.unit.fileStem).\(suffix)"
                documents["\(stem).md"] = MarkdownChecklist.render(checklist, language: language)
                documents["\(stem).html"] = withoutStyle(HTMLChecklist.render(checklist, language: language))
            }
        }
        return documents
    }

    /// One unit's list with what the small plan does not have: milestones, a condition, instances, a waiver.
    private static func richChecklist() throws -> [String: String] {
        let file = "ke-hoach/tasks/02.yaml"
        let workspace = try Workspaces.base([
            .init(
                file: file, old: "thời hạn: Quý I/2026",
                new: """
                    thời hạn:
                              - Quý I/2026: Đảng viên các cơ quan
                              - Quý II/2026: Đảng viên khu phố
                            điều kiện: Theo hướng dẫn của tỉnh
                            ghi chú: Cập nhật khi có hướng dẫn
                    """),
            .init(file: file, old: "minh chứng: [van-ban, hinh-anh]", new: "trọng số: 2"),
            .init(
                file: file,
                old: "phụ trách: Phó Trưởng Ban Xây dựng Đảng\n        thời hạn: 30/10/2026",
                new: """
                    miễn kiểm:
                              - lỗi: KH106
                                lý do: Chờ phân công
                            thời hạn: Hằng tuần
                    """),
        ])
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        let checklist = try #require(book[unitCode: "ban-xay-dung-dang"])
        var documents: [String: String] = [:]
        for language in Language.allCases {
            let suffix = language.rawValue
            documents["rich.\(suffix).md"] = MarkdownChecklist.render(checklist, language: language)
            documents["rich.\(suffix).html"] = withoutStyle(
                HTMLChecklist.render(checklist, language: language))
        }
        return documents
    }

    /// Checklists and forms that say what was reported last.
    private static func reported() throws -> [String: String] {
        let workspace = try Workspaces.reported()
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        let own = try #require(book[unitCode: "ban-xay-dung-dang"])
        let support = try #require(book[unitCode: "van-phong-dang-uy"])
        var documents: [String: String] = [:]
        for language in Language.allCases {
            let suffix = language.rawValue
            documents["reported.\(suffix).md"] = MarkdownChecklist.render(own, language: language)
            documents["reported.\(suffix).html"] = withoutStyle(
                HTMLChecklist.render(own, language: language))
            documents["reported.\(suffix).xlsx.txt"] = WorkbookText.text(
                of: ExcelChecklist.workbook(own, language: language))
            documents["reported-support.\(suffix).md"] = MarkdownChecklist.render(support, language: language)
            documents["reported-support.\(suffix).xlsx.txt"] = WorkbookText.text(
                of: ExcelChecklist.workbook(support, language: language))
        }
        return documents
    }

    /// The small plan as it is signed, by each of the forms, with its tables; the real plan, which is a draft.
    private static func plans() throws -> [String: String] {
        let workspace = try Workspaces.base()
        let state = try Workspaces.state()
        let real = try Workspaces.real()
        func markdown(_ workspace: CompiledWorkspace, _ standard: DocumentStandard? = nil) -> String {
            MarkdownPlan.render(OfficialPlan(workspace.plans[0], in: workspace, standard: standard))
        }
        var documents = [
            "ke-hoach.36-HD.md": markdown(workspace, .guidance36),
            "ke-hoach.05-HD.md": markdown(workspace, .guidance05),
            "ke-hoach.ND-30.md": markdown(state),
            "ke-hoach-2026.md": markdown(real),
        ]
        for language in Language.allCases {
            let suffix = language.rawValue
            let tasks = TaskTable(real.plans[0], in: real)
            let targets = TargetTable(real.plans[0], in: real)
            documents["tasks.\(suffix).csv"] = tasks.csv(language: language)
            documents["targets.\(suffix).csv"] = targets.csv(language: language)
        }
        return documents
    }

    /// The plan of a unit under a ward's; what the ward's asks of a unit with tasks and of one that supports.
    private static func plansUnderPlans() throws -> [String: String] {
        let workspace = try Workspaces.province()
        let (ward, unit) = (workspace.plans[1], workspace.plans[4])
        let official = OfficialPlan(unit, in: workspace)
        var documents = ["vhxh-hoa-giay-2026.md": MarkdownPlan.render(official)]
        documents["vhxh-hoa-giay-2026.document.xml"] = WordGoldens.text(
            of: "word/document.xml", in: WordPlan.document(official))
        let book = ChecklistBook(ward, in: workspace)
        let own = try #require(book[unitCode: "phong-vhxh-hoa-giay"])
        let support = try #require(book[unitCode: "van-phong-dang-uy-hoa-giay"])
        for language in Language.allCases {
            let suffix = language.rawValue
            for (name, checklist) in [("hoa-giay", own), ("hoa-giay-support", support)] {
                documents["\(name).\(suffix).md"] = MarkdownChecklist.render(checklist, language: language)
                documents["\(name).\(suffix).html"] = withoutStyle(
                    HTMLChecklist.render(checklist, language: language))
                documents["\(name).\(suffix).xlsx.txt"] = WorkbookText.text(
                    of: ExcelChecklist.workbook(checklist, language: language))
            }
        }
        return documents
    }

    /// The quarter as the body, a unit and the province have it; a month of which nobody reported.
    private static func reports() throws -> [String: String] {
        let workspace = try Workspaces.withReports()
        let report = try Reports.report("2026-Q1", workspace)
        let unit = try Reports.report("2026-Q1", workspace, unit: "ban-xay-dung-dang")
        let province = try Reports.report("2026-Q1", workspace, for: .province)
        let silent = try Reports.report("2026-02", try Workspaces.state(asOf: CivilDate(iso: "2026-03-01")!))
        func markdown(_ report: PeriodReport, _ language: Language) -> String {
            MarkdownReport.render(OfficialReport(report, language: language))
        }
        var documents = [
            "bao-cao.vi.md": markdown(report, .vietnamese), "bao-cao.en.md": markdown(report, .english),
            "bao-cao.don-vi.vi.md": markdown(unit, .vietnamese),
            "bao-cao.tinh.vi.md": markdown(province, .vietnamese),
            "bao-cao.trong.ND-30.md": markdown(silent, .vietnamese),
        ]
        let word = WordReport.document(OfficialReport(report, language: .vietnamese))
        documents["bao-cao.document.xml"] = WordGoldens.text(of: "word/document.xml", in: word)
        return documents
    }

    private static func calendars(_ workspace: CompiledWorkspace) -> [String: String] {
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        var documents: [String: String] = [:]
        for language in Language.allCases {
            let calendars = PlanCalendars(book, language: language)
            documents["ban-xay-dung-dang.\(language.rawValue).ics"] = calendars[unitCode: "ban-xay-dung-dang"]
                .map {
                    String(decoding: $0, as: UTF8.self)
                }
        }
        return documents
    }

    /// Forms with and without tasks of the unit's own.
    private static func workbooks() throws -> [String: String] {
        let workspace = try Workspaces.base()
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        var documents: [String: String] = [:]
        for language in Language.allCases {
            for unit in ["ban-xay-dung-dang", "phong-van-hoa-xa-hoi"] {
                let checklist = try #require(book[unitCode: unit])
                documents["\(unit).\(language.rawValue).xlsx.txt"] = WorkbookText.text(
                    of: ExcelChecklist.workbook(checklist, language: language))
            }
        }
        return documents
    }

    private static func listings(_ workspace: CompiledWorkspace) -> [String: String] {
        var filter = ScheduleFilter()
        filter.units = ["ban-xay-dung-dang"]
        filter.through = CivilDate(iso: "2026-04-30")
        let listing = ScheduleListing(workspace, filter)
        var documents = ["schedule.json": listing.json()]
        for language in Language.allCases {
            let suffix = language.rawValue
            documents["schedule.\(suffix).csv"] = listing.csv(language: language)
            for width in [40, 80] {
                documents["schedule.\(suffix).\(width).txt"] = listing.table(width: width, language: language)
            }
        }
        return documents
    }

    /// The style sheet is the same on every page, and would hide what differs.
    private static func withoutStyle(_ page: String) -> String {
        guard let start = page.firstRange(of: "<style>"), let end = page.firstRange(of: "</style>") else {
            return page
        }
        return page.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "…")
    }

    private static func compare(_ text: String, with name: String) throws {
        let file = folder.appending(path: name)
        let actual = Data(text.utf8)
        guard (try? Data(contentsOf: file)) != actual else { return }
        if isBlessing { try actual.write(to: file) }
        Issue.record("\(name) differs\(isBlessing ? " and was rewritten" : ""):\n\(text)")
    }
}

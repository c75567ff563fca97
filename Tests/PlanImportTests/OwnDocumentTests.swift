import DataFormats
import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanImport
import PlanModel
import Testing

/// What `kehoach build` makes is read back by `kehoach import`.
@Suite("Import of kehoach's own documents")
struct OwnDocumentTests {
    static let documents: [String] = ["docx", "md", "csv", "tsv"]

    static func document(_ kind: String) throws -> TableDocument {
        let workspace = try RealPlan.compiled()
        let plan = workspace.plans[0]
        let official = OfficialPlan(plan, in: workspace)
        switch kind {
        case "docx": return try WordReader.read(WordPlan.document(official).bytes)
        case "md": return MarkdownTables.read(MarkdownPlan.render(official))
        case "csv": return SeparatedText.read(TaskTable(plan, in: workspace).csv(language: .vietnamese))
        default:
            // As a spreadsheet saves the same table with tabs.
            let table = SeparatedText.read(TaskTable(plan, in: workspace).csv(language: .vietnamese))
            return SeparatedText.read(SourceFormat.tsv(table))
        }
    }

    @Test("gives an equal plan", arguments: documents)
    func equalPlan(kind: String) throws {
        let workspace = try RealPlan.compiled()
        let imported = PlanImporter.imported(try Self.document(kind), try RealPlan.settings())
        let plan = try RealPlan.plan(with: imported)
        let expected = TaskSummary.all(of: workspace.plans[0].plan, workspace.workspace.units)
        let found = TaskSummary.all(of: plan, workspace.workspace.units)
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) where found != expected {
            Issue.record("found \(found)\nexpected \(expected)")
        }
        if kind == "csv" {
            #expect(plan.tasks.map(\.code.value) == workspace.plans[0].plan.tasks.map(\.code.value))
        }
    }
}

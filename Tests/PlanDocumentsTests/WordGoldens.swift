import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel

/// Parts of the small plan's Word documents, one element to a line.
///
/// Of parts that say no more than the profile does, one stands for all.
enum WordGoldens {
    static func plans() throws -> [String: String] {
        var documents: [String: String] = [:]
        for (name, workspace) in [("party", try Workspaces.base()), ("state", try Workspaces.state())] {
            let document = WordPlan.document(OfficialPlan(workspace.plans[0], in: workspace))
            for part in ["document", "styles", "numbering"] {
                documents["ke-hoach.\(name).\(part).xml"] = text(of: "word/\(part).xml", in: document)
            }
        }
        return documents
    }

    /// In English, so that the plan's own words are marked as Vietnamese.
    static func checklists(_ book: ChecklistBook) -> [String: String] {
        guard let checklist = book[unitCode: "ban-xay-dung-dang"] else { return [:] }
        let document = WordChecklist.document(checklist, language: .english)
        let name = "\(checklist.unit.fileStem).en.document.xml"
        return text(of: "word/document.xml", in: document).map { [name: $0] } ?? [:]
    }

    static func text(of path: String, in document: WordDocument) -> String? {
        document.package.entries.first { $0.path == path }.map { ReadableXML.text(of: $0.bytes) }
    }
}

import FuzzedWorkspace
import OfficeOpenXML
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel

/// Packages as the program itself writes them, of which an input replaces one part.
enum SoundPackage {
    static let workspace: CompiledWorkspace = {
        let settings = CompilationSettings(asOf: FuzzedWorkspace.asOf)
        guard let compiled = Compilation(FuzzedWorkspace.shared.inputs(), settings).compiled else {
            fatalError("the fixtures have errors")
        }
        return compiled
    }()

    /// The package with the rest of the input as the part that its first line names; nil without such a line.
    static func replacingPart(_ input: [UInt8]) -> [UInt8]? {
        guard let end = input.firstIndex(of: 0x0A) else { return nil }
        let words = input[..<end].split(separator: 0x20, maxSplits: 1)
        guard words.count == 2, let parts = packages[String(decoding: words[0], as: UTF8.self)] else {
            return nil
        }
        let path = String(decoding: words[1], as: UTF8.self)
        guard parts.contains(where: { $0.path == path }) else { return nil }
        return ZipArchive.bytes(
            of: parts.map { part in
                part.path == path ? .init(path: path, bytes: Array(input[(end + 1)...])) : part
            })
    }

    /// By the ending of their names.
    private static let packages: [String: [ZipArchive.Entry]] = [
        "docx": parts(of: WordPlan.render(OfficialPlan(workspace.plans[0], in: workspace))),
        "xlsx": parts(of: form),
    ]

    /// The form that units fill in.
    private static let form: [UInt8] = {
        let book = ChecklistBook(workspace.plans[0], in: workspace)
        guard let checklist = book[unitCode: "ban-xay-dung-dang"],
            let bytes = try? ExcelChecklist.render(checklist, language: .vietnamese)
        else { fatalError("the form cannot be written") }
        return bytes
    }()

    private static func parts(of package: [UInt8]) -> [ZipArchive.Entry] {
        do {
            let reader = try PackageReader(package)
            return try reader.paths.map { .init(path: $0, bytes: try reader.bytes(of: $0)) }
        } catch {
            fatalError("the program cannot read its own package: \(error)")
        }
    }
}

import PlanDiagnostics
import PlanDrafting
import PlanLowering
import PlanReference
import PlanWorkspace

/// Files that are written only where nothing stands.
enum NewFiles {
    /// Writes all or none: one that is there already stops them all.
    static func write(_ files: [DraftedFile], below folder: String) throws {
        for file in files where pathExists("\(folder)/\(file.path)") {
            throw Failure(
                vi: "“\(folder)/\(file.path)” đã có; không ghi đè",
                en: "“\(folder)/\(file.path)” is there already; nothing is overwritten")
        }
        for file in files {
            let path = "\(folder)/\(file.path)"
            try createFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
            try writeFile(path, Array(file.text.utf8))
        }
    }
}

/// The schemas that the files of a new workspace point at.
enum SchemaFiles {
    static var vietnamese: [(name: String, text: String)] {
        FileKind.allCases.map { ($0.schemaName(.vietnamese), JSONSchemas.text($0, .vietnamese)) }
    }
}

import PlanComparison
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import Testing
import VietnameseCalendar

/// A workspace of this repository, with some of its texts replaced.
struct ComparedWorkspace {
    let inputs: [SourceInput]

    /// That over which the rules' fixtures lie.
    static func base() throws -> ComparedWorkspace { try workspace("Tests/PlanCompilerTests/Base") }

    /// The made-up province with its wards and one unit's plan.
    static func province() throws -> ComparedWorkspace { try workspace("examples/tinh-vi-du") }

    private static func workspace(_ folder: String) throws -> ComparedWorkspace {
        let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let root = try #require(WorkspaceRoot(containing: "/\(repository)/\(folder)"))
        return ComparedWorkspace(
            inputs: try yamlFiles(in: root).map { path in
                guard case .bytes(let bytes) = try readFile(root.path + "/" + path, limit: 1 << 20) else {
                    preconditionFailure("files of fixtures are small")
                }
                return SourceInput(path: path, .bytes(bytes))
            })
    }

    /// The same with a text replaced wherever a file of this name has it; it must have it.
    func replacing(_ old: String, with new: String, in path: String) throws -> ComparedWorkspace {
        var isFound = false
        let inputs = inputs.map { input -> SourceInput in
            guard input.path == path, let bytes = input.bytes else { return input }
            let pieces = String(decoding: bytes, as: UTF8.self).split(
                separator: old, omittingEmptySubsequences: false)
            isFound = isFound || pieces.count > 1
            return SourceInput(path: path, text: pieces.joined(separator: new))
        }
        try #require(isFound, "“\(old)” stands in \(path)")
        return ComparedWorkspace(inputs: inputs)
    }

    func plans(_ label: String) throws -> [ComparedPlan] {
        let date = try #require(CivilDate(iso: "2026-01-20"))
        let compilation = Compilation(inputs, CompilationSettings(asOf: date))
        return compilation.workspace.plans.ids.map {
            ComparedPlan($0, in: compilation.workspace, compilation.sources, label: label)
        }
    }

    /// What became of it, a line for each change and each field.
    func outline(after other: ComparedWorkspace) throws -> [String] {
        PlanComparer.differences(from: try other.plans("a"), to: try plans("b")).flatMap(\.changes)
            .flatMap { change in
                let moved = change.isMoved ? " moved" : ""
                let head = "\(change.subject) \(change.name.code) \(change.kind)\(moved) \(change.effect)"
                guard change.kind == .changed else { return [head] }
                return [head]
                    + change.fields.map { field in
                        let days = field.daysLater.map { " \($0)d" } ?? ""
                        let texts = [field.before, field.after].map { $0.joined(separator: "; ") }
                        return "  \(field.field): \(texts.joined(separator: " → ")) \(field.effect)\(days)"
                    }
            }
    }
}

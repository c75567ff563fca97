import ArgumentParser
import PlanDevelopment
import PlanReference
import PlanWorkspace

/// `kehoach-dev generate`: pages, schemas and the drawing of the targets.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract:
            "Write everything that is generated: docs/language.*, docs/rules, schemas, the drawing of targets."
    )

    @OptionGroup var repository: RepositoryOptions

    @Flag(help: "Write nothing; fail when something is not as it would be generated.")
    var check = false

    func run() throws {
        var isFresh = true
        for file in GeneratedFile.all {
            isFresh = try repository.write(file.path, file.text, dryRun: check) && isFresh
        }
        isFresh = try drawArchitecture() && isFresh
        let left = try leftOver()
        for path in left { StandardStreams.printTalk("no longer generated, remove it: \(path)") }
        if !left.isEmpty || (check && !isFresh) { throw ExitCode.failure }
    }

    private func drawArchitecture() throws -> Bool {
        let path = "docs/ARCHITECTURE.md"
        guard let page = repository.text(path), let manifest = repository.text("Package.swift") else {
            return true
        }
        let drawing = ArchitectureDrawing.markdown(PackageManifest(parsing: manifest))
        guard let redrawn = MarkedSection.targets.replaced(in: page, by: drawing) else {
            StandardStreams.printTalk("\(path) has no “\(MarkedSection.targets.opening)”: nothing drawn")
            return true
        }
        return try repository.write(path, redrawn, dryRun: check)
    }

    /// Pages and schemas of rules and kinds that are gone.
    private func leftOver() throws -> [String] {
        let generated = Set(GeneratedFile.all.map(\.path))
        return try GeneratedFile.ownFolders.flatMap { folder in
            try fileNames(in: "\(repository.root)/\(folder)").map { "\(folder)/\($0)" }
        }.filter { !generated.contains($0) && !GeneratedFile.isForeign($0) }
    }
}

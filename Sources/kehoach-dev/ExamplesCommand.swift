import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanWorkspace

/// `kehoach-dev examples`: the rules' examples as files, for checks by other programs.
struct ExamplesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "examples", abstract: "Write the faulty and the mended example of every rule as files.",
        discussion: "They become <output>/KHnnn/faulty/<path> and <output>/KHnnn/mended/<path>.")

    @Option(help: "The folder to write into.") var output: String

    func run() throws {
        for rule in RuleCatalogue.all {
            try write(rule.example.faulty, to: "\(output)/\(rule.code)/faulty/\(rule.example.path)")
            try write(rule.example.mended, to: "\(output)/\(rule.code)/mended/\(rule.example.path)")
        }
    }

    private func write(_ text: String, to path: String) throws {
        try createParent(of: path)
        try writeFile(path, Array(text.utf8))
    }
}

/// Makes the folder that a file is to stand in.
func createParent(of path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return }
    try createFolder(parts.dropLast().joined(separator: "/"))
}

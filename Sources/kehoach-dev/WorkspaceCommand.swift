import ArgumentParser
import PlanDevelopment
import PlanWorkspace

/// `kehoach-dev workspace`: a large workspace without faults.
struct WorkspaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workspace", abstract: "Make a large workspace that has no errors and no warnings.",
        discussion: "Example: kehoach-dev workspace --plans 1 --tasks 10000 --output /tmp/lon")

    @Option(help: "How many plans.") var plans = 1
    @Option(help: "How many tasks in each plan.") var tasks = 1000
    @Option(help: "The plans' year.") var year = 2026
    @Option(help: "What chance starts from: the same seed gives the same bytes.") var seed: UInt64 = 1
    @Option(help: "The folder to write into.") var output: String

    func validate() throws {
        guard plans > 0, tasks > 0 else { throw ValidationError("--plans and --tasks are at least 1") }
        guard (2025...2100).contains(year) else { throw ValidationError("--year is from 2025 to 2100") }
    }

    func run() throws {
        let workspace = MadeWorkspace(planCount: plans, taskCount: tasks, year: year, seed: seed)
        for file in workspace.files() {
            let path = "\(output)/\(file.path)"
            try createParent(of: path)
            try writeFile(path, Array(file.text.utf8))
        }
    }
}

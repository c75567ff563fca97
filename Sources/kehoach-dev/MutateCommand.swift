import ArgumentParser
import PlanDevelopment
import PlanWorkspace

/// `kehoach-dev mutate`: a file broken in ways that chance picks, on standard output.
struct MutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate", abstract: "Print a file with random faults in it.",
        discussion: "Example: kehoach-dev mutate plans/2026/plan.yaml --seed 7 --times 3")

    @ArgumentParser.Argument(help: "The file to start from; it is not changed.") var file: String
    @Option(help: "What chance starts from.") var seed: UInt64 = 1
    @Option(help: "How many faults.") var times = 1

    func validate() throws {
        guard times >= 0 else { throw ValidationError("--times is not negative") }
    }

    func run() throws {
        guard case .bytes(let bytes) = try readFile(file, limit: 64 << 20) else {
            throw ValidationError("\(file) is too large")
        }
        var random = SeededRandom(seed: seed)
        let (mutated, mutations) = Mutation.mutated(bytes, times: times, using: &random)
        StandardStreams.printTalk(mutations.map { "\($0)" }.joined(separator: ", "))
        StandardStreams.printData(mutated)
    }
}

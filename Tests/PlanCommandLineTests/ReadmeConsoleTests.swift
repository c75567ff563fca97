import Foundation
import Testing

/// Sessions at the shell that the pages show are played, too.
@Suite("Sessions in the pages")
struct ReadmeConsoleTests {
    static let root = URL(filePath: ScenarioShell.repository)

    @Test(
        "A console block shows what the command prints",
        arguments: ["README.md", "README.vi.md", "docs/tracking.md"])
    func blocksHold(page: String) throws {
        let place = Self.root.appending(path: page)
        let text = String(decoding: try Data(contentsOf: place), as: UTF8.self)
        let blocks = text.components(separatedBy: Self.opening)
        #expect(blocks.count > 1)
        let actual = try [blocks[0]] + blocks.dropFirst().map(Self.played)
        if ProcessInfo.processInfo.environment["KEHOACH_BLESS"] != nil, actual != blocks {
            try Data(actual.joined(separator: Self.opening).utf8).write(to: place)
        }
        for (actual, shown) in zip(actual, blocks) {
            let isTrue = Array(actual.utf8) == Array(shown.utf8)
            #expect(isTrue, "\(actual)")
        }
    }

    private static let opening = "```console\n"

    /// A block and what follows it, with the outcomes that its commands have now; pages show no exit status.
    private static func played(_ block: String) throws -> String {
        let end = try #require(block.firstRange(of: "```")).lowerBound
        let commands = block[..<end].split(separator: "\n").filter { $0.hasPrefix("$ ") }
        let session = Scenario(
            text: "$ ln -s \"$REPO/examples\" examples\n" + commands.map { $0 + "\n" }.joined())
        let shown = try ScenarioShell.played(session).steps.dropFirst().flatMap { step in
            ["$ " + step.command] + step.said.filter { !$0.hasPrefix("=") }.map { String($0.dropFirst(2)) }
        }
        return shown.map { $0 + "\n" }.joined() + block[end...]
    }
}

import Foundation
import Testing

/// Sessions at the shell that the pages show are played, too.
@Suite("Sessions in the README")
struct ReadmeConsoleTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("A console block shows what the command prints", arguments: ["README.md", "README.vi.md"])
    func blocksHold(page: String) throws {
        let text = String(decoding: try Data(contentsOf: Self.root.appending(path: page)), as: UTF8.self)
        let session = Scenario(text: Self.session(in: text))
        #expect(!session.steps.isEmpty)
        for (actual, shown) in zip(try ScenarioShell.played(session).steps, session.steps) {
            let isTrue = actual.said == shown.said
            #expect(isTrue, "$ \(shown.command)\n\(actual.said.joined(separator: "\n"))")
        }
    }

    /// The page's console blocks as one scenario: commands as they stand, output marked as such.
    private static func session(in page: String) -> String {
        page.components(separatedBy: "```console\n").dropFirst().map { block in
            block.components(separatedBy: "```")[0].split(separator: "\n").map {
                $0.hasPrefix("$ ") ? "\($0)\n" : "| \($0)\n"
            }.joined()
        }.joined()
    }
}

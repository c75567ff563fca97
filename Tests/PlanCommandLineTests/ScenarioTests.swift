import Foundation
import Testing

/// The whole tool as its users meet it: the built binary, a folder on the disk, and a transcript.
@Suite("Scenarios")
struct ScenarioTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test("The commands print what the transcript says", arguments: names)
    func transcriptHolds(name: String) throws {
        let place = Self.folder.appending(path: name)
        let expected = Scenario(text: String(decoding: try Data(contentsOf: place), as: UTF8.self))
        let actual = try ScenarioShell.played(expected)
        if ProcessInfo.processInfo.environment["KEHOACH_BLESS"] != nil, actual != expected {
            try Data(actual.text.utf8).write(to: place)
        }
        for (actual, expected) in zip(actual.steps, expected.steps) {
            let isSame = Self.bytes(actual.said) == Self.bytes(expected.said)
            #expect(isSame, "$ \(expected.command)\n\(actual.said.joined(separator: "\n"))")
        }
    }

    @Test("A transcript is written as it is read", arguments: names)
    func textIsKept(name: String) throws {
        let text = String(decoding: try Data(contentsOf: Self.folder.appending(path: name)), as: UTF8.self)
        #expect(Array(Scenario(text: text).text.utf8) == Array(text.utf8))
    }

    @Test("A transcript begins with what it shows", arguments: names)
    func firstLineSays(name: String) throws {
        let text = String(decoding: try Data(contentsOf: Self.folder.appending(path: name)), as: UTF8.self)
        #expect(text.hasPrefix("# ") && !Scenario(text: text).steps.isEmpty)
    }

    private static func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }
}

import PlanCompiler
import PlanDiagnostics
import PlanModel
import Testing

/// docs/tracking.md says what the compiler does, and its examples are what it takes.
@Suite("The page about tracking")
struct TrackingPageTests {
    static let page = Disk.text(FixtureWorkspace.folder.droppingLast(2) + "/docs/tracking.md") ?? ""

    /// The files of the examples, whose first lines name them.
    static var examples: [String: String] {
        let blocks = page.split(separator: "```yaml\n").dropFirst().compactMap {
            $0.split(separator: "```").first
        }
        return Dictionary(
            uniqueKeysWithValues: blocks.map { block in
                let path = block.split(separator: "\n")[0].dropFirst(2)
                return ("ke-hoach/\(path)", String(block))
            })
    }

    @Test("Its examples compile together over the base, without a finding")
    func examplesCompile() throws {
        var workspace = FixtureWorkspace.base
        workspace.asOf = FixtureWorkspace.trackingAsOf
        #expect(Self.examples.count == 3)
        for (path, text) in Self.examples { workspace[text: path] = text }
        let compilation = workspace.compiled()
        #expect(compilation.diagnostics.isEmpty, "\(RuleFixtureTests.rendered(compilation, .english))")
        let tasks = try #require(compilation.compiled).plans[0].progress.tasks
        #expect(tasks.map(\.state) == [.notDue, .extended, .rejected])
    }

    @Test("It lists every state and every kind of alert, by name and by code, in their order")
    func listsEverything() {
        let rows = Self.page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map(String.init)
        let states = TaskState.allCases.map { "| \($0.name.vi) | `\($0.rawValue)` |" }
        let named = rows.compactMap { row in states.first { row.hasPrefix($0) } }
        #expect(named.prefix(states.count) == states[...])
        let english = TaskState.allCases.map { "| `\($0.rawValue)` |" }
        #expect(rows.compactMap { row in english.first { row.hasPrefix($0) } } == english)
        for kind in Alert.Kind.allCases {
            #expect(rows.contains { $0.hasPrefix("| \(kind.name.vi) | `\(kind.rawValue)` |") }, "\(kind)")
        }
    }
}

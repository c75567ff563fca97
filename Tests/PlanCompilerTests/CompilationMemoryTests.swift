import PlanCompiler
import PlanDiagnostics
import PlanModel
import Testing

struct CompilationMemoryTests {
    /// Edits at random places, of every file: what is remembered must never show in what is found.
    @Test("a compilation that remembers finds what one without a memory finds", arguments: 0..<6)
    func randomEdits(_ seed: Int) {
        var random = Scrambler(seed: UInt64(seed))
        let folder = seed.isMultiple(of: 2) ? FixtureWorkspace.folder + "/Base" : Self.realPlan
        var workspace = FixtureWorkspace(folder: folder)
        let original = workspace.files
        var settings = CompilationSettings(asOf: FixtureWorkspace.trackingAsOf)
        settings.evidence = workspace.evidence
        var memory = CompilationMemory()
        for _ in 0..<10 {
            Self.edit(&workspace, original, &random)
            let clean = Compilation(workspace.inputs, settings)
            let remembering = Compilation(
                workspace.inputs.shuffled(using: &random), settings, remembering: &memory)
            #expect(remembering.diagnostics == clean.diagnostics)
            #expect(remembering.allowed.map(\.diagnostic) == clean.allowed.map(\.diagnostic))
            #expect(remembering.workspace.links == clean.workspace.links)
        }
    }

    private static let realPlan = FixtureWorkspace.folder.droppingLast(2) + "/plans"

    /// Mostly in the tasks, as authors write; now and then a file goes or comes back.
    private static func edit(
        _ workspace: inout FixtureWorkspace, _ original: [String: [UInt8]], _ random: inout Scrambler
    ) {
        let paths = original.keys.sorted()
        let tasks = paths.filter { $0.contains("/tasks/") }
        let path = (Int.random(in: 0..<10, using: &random) < 7 ? tasks : paths).randomElement(using: &random)!
        switch Int.random(in: 0..<12, using: &random) {
        case 0: workspace.files[path] = nil
        case 1: workspace.files = original
        case 2: workspace.files[path] = []
        default:
            var bytes = workspace.files[path] ?? original[path]!
            guard !bytes.isEmpty else { return }
            let start = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, start + Int.random(in: 0..<30, using: &random))
            let pieces = [
                "", "x", ": ", "\n", "  ", "[", "chủ trì: VPĐU\n", "Quý V/2026", "- mã: a\n", "\u{309}",
            ]
            bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random)!.utf8)
            workspace.files[path] = bytes
        }
    }
}

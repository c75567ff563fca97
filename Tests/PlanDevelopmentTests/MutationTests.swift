import PlanCompiler
import PlanDevelopment
import PlanDiagnostics
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Mutations")
struct MutationTests {
    static let workspace = MadeWorkspace(taskCount: 12).files()
    static let paths = ["kehoach.yaml", "units.yaml", "ke-hoach-1/plan.yaml", "ke-hoach-1/tasks/0001.yaml"]

    @Test("Each kind changes a file", arguments: Mutation.allCases)
    func changesAFile(mutation: Mutation) {
        let bytes = Array(Self.text(of: "ke-hoach-1/tasks/0001.yaml").utf8)
        let changed = (UInt64(1)...20).contains { seed in
            var random = SeededRandom(seed: seed)
            return mutation.applied(to: bytes, using: &random) != bytes
        }
        #expect(changed)
    }

    @Test("Each kind takes an empty file", arguments: Mutation.allCases)
    func takesNothing(mutation: Mutation) {
        var random = SeededRandom(seed: 1)
        let mutated = mutation.applied(to: [], using: &random)
        #expect(mutated.count < 16)
    }

    @Test("The same seed breaks a file in the same way")
    func seedDecides() {
        let bytes = Array(Self.text(of: "units.yaml").utf8)
        var (first, second) = (SeededRandom(seed: 9), SeededRandom(seed: 9))
        let (left, right) = (
            Mutation.mutated(bytes, times: 4, using: &first),
            Mutation.mutated(bytes, times: 4, using: &second)
        )
        #expect(left.bytes == right.bytes && left.mutations == right.mutations)
    }

    @Test("Whatever is broken, the compiler ends and blames places inside the file", arguments: paths)
    func compilerSurvives(path: String) {
        let bytes = Array(Self.text(of: path).utf8)
        for seed in UInt64(1)...60 {
            var random = SeededRandom(seed: seed)
            let (mutated, mutations) = Mutation.mutated(bytes, times: Int(seed % 4) + 1, using: &random)
            let compilation = Self.compiled(replacing: path, by: mutated)
            for span in compilation.diagnostics.flatMap(Self.spans) {
                let size = compilation.sources[span.file].bytes.count
                #expect(span.range.upperBound <= size, "\(path), seed \(seed): \(mutations)")
            }
        }
    }

    private static func spans(_ diagnostic: Diagnostic) -> [SourceSpan] {
        [diagnostic.span] + diagnostic.labels.map(\.span) + diagnostic.fixes.flatMap { $0.edits.map(\.span) }
    }

    private static func compiled(replacing path: String, by bytes: [UInt8]) -> Compilation {
        let inputs = workspace.map { file in
            SourceInput(path: file.path, .bytes(file.path == path ? bytes : Array(file.text.utf8)))
        }
        return Compilation(inputs, CompilationSettings(asOf: CivilDate(year: 2026, month: 1, day: 20)!))
    }

    private static func text(of path: String) -> String { workspace.first { $0.path == path }!.text }
}

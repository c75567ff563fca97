import PlanCompiler
import PlanDevelopment
import PlanDiagnostics
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Made workspaces")
struct MadeWorkspaceTests {
    @Test("None has an error or a warning", arguments: [1, 2, 7, 60, 61, 400], [UInt64(1), 2])
    func isClean(taskCount: Int, seed: UInt64) {
        let compilation = Self.compiled(MadeWorkspace(planCount: 2, taskCount: taskCount, seed: seed))
        let grave = compilation.diagnostics.filter { $0.severity != .info }
        for diagnostic in grave.prefix(5) {
            let path = compilation.sources[diagnostic.span.file].path
            Issue.record("\(path): \(diagnostic.rule.code) \(diagnostic.message.rendered(in: .english))")
        }
        #expect(compilation.compiled != nil)
        #expect(compilation.workspace.plans.map(\.tasks.count) == [taskCount, taskCount])
    }

    @Test("The same seed gives the same bytes, another seed others")
    func seedDecides() {
        func text(_ seed: UInt64) -> String {
            MadeWorkspace(taskCount: 50, seed: seed).files().map { $0.path + $0.text }.joined()
        }
        #expect(text(5) == text(5))
        #expect(text(5) != text(6))
    }

    @Test("A later year is as clean")
    func laterYear() {
        let compilation = Self.compiled(MadeWorkspace(taskCount: 80, year: 2031), year: 2031)
        #expect(compilation.diagnostics.allSatisfy { $0.severity == .info })
    }

    static func compiled(_ workspace: MadeWorkspace, year: Int = 2026) -> Compilation {
        Compilation(
            workspace.files().map { SourceInput(path: $0.path, text: $0.text) },
            CompilationSettings(asOf: CivilDate(year: year, month: 1, day: 20)!))
    }
}

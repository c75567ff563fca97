import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanSyntax
import Testing

/// Whatever becomes of a text, the compiler answers, and its answer keeps its promises.
@Suite("Damaged texts")
struct RobustnessTests {
    private static let workspaces =
        RuleFixtureTests.cases.map { FixtureWorkspace(overlay: RuleFixtureTests.folder + "/" + $0) }

    @Test("Damaged fixtures are compiled and answered for", arguments: 0..<24)
    func damagedFixtures(seed: Int) {
        var scrambler = Scrambler(seed: UInt64(seed))
        for _ in 0..<10 { check(Self.workspaces.randomElement(using: &scrambler)!, &scrambler) }
    }

    @Test("Damaged files of the real plan are compiled and answered for", arguments: 100..<112)
    func damagedPlan(seed: Int) {
        var scrambler = Scrambler(seed: UInt64(seed))
        for _ in 0..<3 { check(RealPlanMutationTests.plan, &scrambler) }
    }

    private func check(_ workspace: FixtureWorkspace, _ scrambler: inout Scrambler) {
        let path = workspace.files.keys.sorted().randomElement(using: &scrambler)!
        var damaged = workspace
        damaged.files[path] = scrambler.damaged(workspace.files[path]!)
        let compilation = damaged.compiled()
        checkOrder(of: compilation)
        checkPlaces(in: compilation)
        checkTree(of: damaged.files[path]!, path)
        #expect((compilation.compiled == nil) == compilation.hasErrors, "\(path)")
        #expect(!RuleFixtureTests.rendered(compilation, .vietnamese).isEmpty)
    }

    private func checkOrder(of compilation: Compilation) {
        let diagnostics = compilation.diagnostics
        #expect(diagnostics == diagnostics.inReportingOrder(compilation.sources))
        #expect(Set(diagnostics).count == diagnostics.count)
    }

    private func checkPlaces(in compilation: Compilation) {
        for finding in compilation.diagnostics {
            let edits = finding.fixes.flatMap(\.edits)
            for span in [finding.span] + finding.labels.map(\.span) + edits.map(\.span) {
                #expect(
                    span.range.upperBound <= compilation.sources[span.file].bytes.count,
                    "\(finding.rule.code)")
            }
            for fix in finding.fixes {
                for (left, right) in zip(fix.edits, fix.edits.dropFirst())
                where left.span.file == right.span.file {
                    #expect(left.span.end <= right.span.start, "\(finding.rule.code): edits overlap")
                }
            }
        }
    }

    private func checkTree(of bytes: [UInt8], _ path: String) {
        let tree = SyntaxParser.parse(SourceFile(id: FileID(0), path: path, bytes: bytes)).tree
        guard let root = tree.root else { return }
        var rest = [root]
        while let node = rest.popLast() {
            let span = tree.span(node).range
            #expect(span.upperBound <= bytes.count)
            // What an alias stands for has its place elsewhere.
            guard tree.kind(node) != .alias else { continue }
            let children = Array(tree.children(node)) + tree.entries(node).flatMap { [$0.key, $0.value] }
            for child in children {
                let inner = tree.span(child).range
                #expect(span.lowerBound <= inner.lowerBound && inner.upperBound <= span.upperBound)
            }
            rest += children
        }
    }
}

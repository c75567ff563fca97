import PlanCompiler
import PlanDiagnostics
import PlanModel
import Testing

/// docs/reports.md and the score of docs/tracking.md say what the compiler does.
@Suite("The page about reports")
struct ReportsPageTests {
    private static let page = Disk.text(FixtureWorkspace.folder.droppingLast(2) + "/docs/reports.md") ?? ""

    @Test("Its example compiles over the base, without a finding, and measures a target")
    func exampleCompiles() throws {
        let block = try #require(Self.page.split(separator: "```yaml\n").dropFirst().first)
        let text = try #require(block.split(separator: "```").first)
        var workspace = FixtureWorkspace.base
        workspace.asOf = FixtureWorkspace.trackingAsOf
        workspace[text: "ke-hoach/\(text.split(separator: "\n")[0].dropFirst(2))"] = String(text)
        let compilation = workspace.compiled()
        #expect(compilation.diagnostics.isEmpty, "\(RuleFixtureTests.rendered(compilation, .english))")
        let targets = try #require(compilation.compiled).plans[0].progress.targets
        #expect(targets.map(\.outcome) == [.unmeasured, .short])
    }

    @Test("The table of points has the standard policy's figures")
    func points() {
        let policy = ScoringPolicy.standard
        let rows = [
            ("hoàn thành muộn", policy.completedLate), ("chậm lộ trình", policy.behind),
            ("quá hạn", policy.overdue), ("không hoàn thành", policy.rejected),
            ("báo cáo muộn", policy.reportLate), ("thiếu báo cáo", policy.reportMissing),
            ("khen từ", policy.commendFrom), ("phê bình dưới", policy.criticiseBelow),
        ]
        for (key, value) in rows {
            #expect(TrackingPageTests.page.contains("| \(value) | `\(key)` |"), "\(key)")
        }
        let shares = "| \(policy.taskShare), \(policy.reportShare) |"
        #expect(TrackingPageTests.page.contains(shares))
    }
}

import Foundation
import PlanDiagnostics
import PlanModel
import PlanSite
import Testing

/// Texts that would be markup or script if they were not printed as text.
@Suite("Hostile text on the site")
struct HostileSiteTests {
    static let hostile = """
        </script><script>alert("x")</script> & 'y' <!-- <img src=x onerror=alert(1)> {{words.tasks}} {{{x}}} \u{2028}\
        đỏ\u{1B}[31m" onload="z
        """

    static func workspace() throws -> CompiledWorkspace {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        let text = Field.given(Spanned(hostile, plan.anchor))
        let spanned = Spanned(hostile, plan.anchor)
        plan.heading.issuer = text
        plan.heading.subject = text
        plan.heading.title = text
        plan.heading.number = text
        plan.preamble = text
        plan.requirements = [spanned]
        plan.recipients = [spanned]
        plan.measures = [Prose(heading: text, paragraphs: [spanned])]
        plan.bases = plan.bases.map {
            LegalBasis(code: $0.code, document: $0.document, text: hostile, subject: text, span: $0.span)
        }
        plan.sections = plan.sections.map {
            Section(
                ordinal: $0.ordinal, title: text, tasks: $0.tasks, groups: $0.groups, file: $0.file,
                span: $0.span, anchor: $0.anchor, list: $0.list)
        }
        plan.targets = plan.targets.map {
            Target(
                code: $0.code, number: $0.number, group: $0.group, title: text,
                levels: [LevelText(text: spanned, kpi: nil)], level: $0.level, owner: $0.owner,
                baseline: text, population: $0.population, source: text, note: text, span: $0.span)
        }
        for index in plan.tasks.indices {
            plan.tasks[index].title = text
            plan.tasks[index].note = text
            plan.tasks[index].person = text
            plan.tasks[index].outputs = [spanned]
        }
        let checkpoints = workspace.plans[0].schedule.checkpoints.map { point in
            Checkpoint(
                key: point.key, kind: point.kind, nominal: point.nominal, effective: point.effective,
                unit: point.unit, tasks: point.tasks, target: point.target, period: point.period,
                title: hostile, daysBefore: point.daysBefore, number: point.number, expected: point.expected,
                floor: point.floor)
        }
        let compiled = CompiledPlan(
            plan: plan,
            schedule: Schedule(checkpoints: checkpoints, roadmaps: workspace.plans[0].schedule.roadmaps),
            journal: workspace.plans[0].journal, progress: workspace.plans[0].progress,
            allowed: workspace.plans[0].allowed, findings: workspace.plans[0].findings)
        return CompiledWorkspace(
            workspace: named(workspace.workspace, text), plans: [compiled], calendar: workspace.calendar,
            sources: workspace.sources, asOf: workspace.asOf)
    }

    /// The same workspace with one name for all units and groups.
    private static func named(_ workspace: Workspace, _ name: Field<String>) -> Workspace {
        var workspace = workspace
        workspace.units = UnitRegistry(
            units: workspace.units.units.map {
                Unit(
                    code: $0.code, name: name, aliases: $0.aliases, block: $0.block, head: name, note: name,
                    span: $0.span)
            }, groups: workspace.units.groups, file: workspace.units.file)
        return workspace
    }

    @Test("is text on every page", arguments: Language.allCases)
    func pages(language: Language) throws {
        let texts = SiteFileTests.texts(try Self.workspace(), language)
        for (path, page) in texts where path.hasSuffix(".html") {
            #expect(!page.contains("<script>"), "\(path)")
            #expect(!page.contains("<!--"), "\(path)")
            #expect(!page.contains("<img"), "\(path)")
            #expect(!page.contains("onload=\"z"), "\(path)")
            #expect(!page.contains("\u{1B}"), "\(path)")
            #expect(!page.contains("\"x\""), "\(path)")
        }
        let plan = try #require(texts.keys.first { $0.hasSuffix("/tasks.html") })
        // What looks like a tag of a template is not filled either.
        #expect(texts[plan]?.contains("&lt;/script&gt;&lt;script&gt;alert(&quot;x&quot;)") == true)
        #expect(texts[plan]?.contains("{{words.tasks}} {{{x}}}") == true)
    }

    @Test("is a string in the search index, even within a page")
    func index() throws {
        let workspace = try Self.workspace()
        let script = SearchIndex(SitePlan(workspace.plans[0], in: workspace)).script
        #expect(!script.contains("<"))
        #expect(!script.contains("\u{2028}"))
        let json = script.dropFirst("window.kehoachIndex = ".count).dropLast(2)
        let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]])
        #expect(rows.allSatisfy { $0.count == 6 })
        #expect(rows.contains { $0[2] as? String == Self.hostile })
    }
}

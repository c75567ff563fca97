import Foundation
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanSite
import PlanTemplates
import Testing

/// The files of a site: which there are, that they lead to each other, and that they are the same every time.
@Suite("Files of the site")
struct SiteFileTests {
    static let templates = TemplateSet(SiteTemplates.sources)

    static func texts(
        _ workspace: CompiledWorkspace, _ language: Language = .vietnamese, _ documents: [SiteDocument] = []
    ) -> [String: String] {
        let files =
            workspace.plans.flatMap {
                Site.files(
                    of: $0, in: workspace, templates: templates, language: language, documents: documents)
            } + [Site.frontPage(of: workspace, templates: templates, language: language)]
        return Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("the same plan gives the same bytes", arguments: Language.allCases)
    func reproducible(language: Language) throws {
        let first = Self.texts(try Workspaces.real(), language)
        #expect(first == Self.texts(try Workspaces.real(), language))
        #expect(first.count > 20)
    }

    @Test("every address within the site leads to a file, and every anchor to a place in it")
    func links() throws {
        try Self.expectSoundLinks(Self.texts(try Workspaces.real()))
    }

    static func expectSoundLinks(_ texts: [String: String]) throws {
        for (path, text) in texts where path.hasSuffix(".html") {
            let folder = path.split(separator: "/").dropLast().map(String.init)
            for match in text.matches(of: #/(?:href|src|action)="([^"]*)"/#) {
                let address = String(match.1)
                // Shapes of a chart are on the same page.
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let file = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
                let target = file.isEmpty ? path : Self.resolved(String(file), folder)
                let other = try #require(texts[target], "\(path): \(address)")
                if parts.count == 2 {
                    #expect(other.contains("id=\"\(parts[1])\""), "\(path): \(address)")
                }
            }
        }
    }

    private static func resolved(_ address: String, _ folder: [String]) -> String {
        var parts = folder
        for part in address.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    @Test("identifiers are unique within a page")
    func identifiers() throws {
        for (path, text) in Self.texts(try Workspaces.real()) where path.hasSuffix(".html") {
            let ids = text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(path): \(ids.count)")
        }
    }

    @Test("nothing comes from outside")
    func selfContained() throws {
        for (path, text) in Self.texts(try Workspaces.real()) {
            #expect(!text.contains("http://"), "\(path)")
            #expect(!text.contains("https://"), "\(path)")
            #expect(!text.contains("@import"), "\(path)")
        }
    }

    @Test(
        "documents are led to from the plan's page and from the unit's, and from nowhere when there are none")
    func documents() throws {
        let workspace = try Workspaces.base()
        let unit = try #require(ChecklistBook(workspace.plans[0], in: workspace).units.first)
        let folder = workspace.plans[0].plan.code.value
        let documents: [SiteDocument] = [
            .plan(folder, "docx"), .checklist(unit, "xlsx"), .calendar(unit), .schedule("csv"),
        ]
        let texts = Self.texts(workspace, .english, documents)
        let index = try #require(texts["\(folder)/index.html"])
        #expect(index.contains("<a href=\"\(folder).docx\">The plan as a document (Word)</a>"))
        #expect(index.contains("<a href=\"schedule.csv\">Table of checkpoints (CSV)</a>"))
        #expect(!index.contains("checklists/"))
        let page = try #require(texts["\(folder)/units/\(unit.fileStem).html"])
        #expect(page.contains("<a href=\"../checklists/\(unit.fileStem).xlsx\">Checklist (Excel)</a>"))
        #expect(page.contains("<a href=\"../calendars/\(unit.fileStem).ics\">"))
        let bare = Self.texts(workspace, .english)
        #expect(bare["\(folder)/index.html"]?.contains("id=\"documents\"") == false)
    }

    @Test("the plan's text is marked with its language where that is not the page's")
    func languages() throws {
        let workspace = try Workspaces.base()
        let folder = workspace.plans[0].plan.code.value
        let vietnamese = try #require(Self.texts(workspace)["\(folder)/tasks.html"])
        #expect(vietnamese.contains("<html lang=\"vi\">"))
        #expect(!vietnamese.contains("<span lang="))
        let english = try #require(Self.texts(workspace, .english)["\(folder)/tasks.html"])
        #expect(english.contains("<html lang=\"en\">"))
        let title = try #require(workspace.plans[0].plan.tasks.lazy.compactMap(\.title.value).first)
        #expect(english.contains("<span lang=\"vi\">\(title)</span>"))
    }

    @Test("the front page leads to every plan")
    func frontPage() throws {
        let workspace = try Workspaces.base()
        let page = try #require(Self.texts(workspace)["index.html"])
        for plan in workspace.plans {
            #expect(page.contains("href=\"\(plan.plan.code.value)/index.html\""))
        }
        #expect(!page.contains("assets/"))
    }
}

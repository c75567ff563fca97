import Foundation
import PlanDiagnostics
import PlanModel
import PlanSite
import Testing

/// Every file of `Goldens` is what the small plan of PlanCompilerTests gives as a page.
///
/// `KEHOACH_BLESS=1` rewrites them; such a run fails all the same, so that it cannot pass for a test.
@Suite("Pages of the small plan")
struct SiteGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Goldens")
    private static let isBlessing = ProcessInfo.processInfo.environment["KEHOACH_BLESS"] == "1"
    private static let pages: [(Language, String)] = [
        (.vietnamese, "board.html"), (.vietnamese, "index.html"), (.english, "index.html"),
        (.vietnamese, "tasks.html"),
        (.english, "targets.html"), (.vietnamese, "timeline.html"), (.vietnamese, "gaps.html"),
        (.english, "units/ban-xay-dung-dang.html"), (.vietnamese, "plan.html"), (.vietnamese, "search.js"),
    ]

    private static let reportedPages: [(Language, String)] = [
        (.vietnamese, "board.html"), (.english, "board.html"), (.vietnamese, "timeline.html"),
        (.english, "tasks.html"), (.vietnamese, "units/ban-xay-dung-dang.html"), (.vietnamese, "index.html"),
    ]

    /// `units-ban-xay-dung-dang.vi.html`
    private static func name(_ language: Language, _ path: String) -> String {
        path.replacing("/", with: "-").replacing(".", with: ".\(language.rawValue).")
    }

    @Test("each page is as its golden has it, and no golden is left over")
    func goldens() throws {
        let workspace = try Workspaces.base()
        let plan = workspace.plans[0].plan.code.value
        var texts: [String: String] = [:]
        for (language, path) in Self.pages {
            texts[Self.name(language, path)] = SiteFileTests.texts(workspace, language)["\(plan)/\(path)"]
        }
        for (language, path) in Self.reportedPages {
            let page = Self.name(language, path)
            texts["reported-\(page)"] =
                SiteFileTests.texts(try Workspaces.reported(), language)["\(plan)/\(path)"]
        }
        #expect(texts.count == Self.pages.count + Self.reportedPages.count)
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { try Self.compare(text, with: name) }
        let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        for name in present where texts[name] == nil && name != ".gitkeep" {
            if Self.isBlessing { try FileManager.default.removeItem(at: Self.folder.appending(path: name)) }
            Issue.record("\(name) is the golden of no page")
        }
    }

    private static func compare(_ text: String, with name: String) throws {
        let file = folder.appending(path: name)
        let actual = Data(text.utf8)
        guard (try? Data(contentsOf: file)) != actual else { return }
        if isBlessing { try actual.write(to: file) }
        Issue.record("\(name) differs\(isBlessing ? " and was rewritten" : ""):\n\(text)")
    }
}

import Foundation
import PlanDiagnostics
import PlanModel
import PlanSite
import Testing

/// The page of plans above and below, and the front page of a workspace that has such.
@Suite("Plans under plans on the site")
struct LineagePageTests {
    @Test("every address leads to a page and a place in it, in other plans' folders too")
    func links() throws {
        try SiteFileTests.expectSoundLinks(SiteFileTests.texts(try Workspaces.province()))
    }

    @Test("the page tells who takes on what, and that nobody does")
    func page() throws {
        let texts = SiteFileTests.texts(try Workspaces.province())
        let page = try #require(texts["tinh-2026/lineage.html"])
        #expect(page.contains("Kế hoạch cấp dưới cụ thể hóa 4/5 chỉ tiêu, 4/6 nhiệm vụ của kế hoạch này."))
        #expect(page.contains("href=\"../hoa-giay-2026/targets.html#target-phu-song-5g\""))
        #expect(page.contains("<span class=\"tag\">Chưa có nơi nhận</span> Văn phòng Tỉnh ủy tự thực hiện"))
        let ward = try #require(texts["hoa-giay-2026/lineage.html"])
        #expect(ward.contains("href=\"../tinh-2026/index.html\""))
        #expect(ward.contains("id=\"down\"") && ward.contains("id=\"up\""))
        let unit = try #require(texts["vhxh-hoa-giay-2026/lineage.html"])
        #expect(!unit.contains("id=\"down\"") && unit.contains("id=\"up\""))
    }

    @Test("the front page has a row for each plan, those below after the one above")
    func frontPage() throws {
        let page = try #require(SiteFileTests.texts(try Workspaces.province())["index.html"])
        let rows = page.matches(of: #/class="depth-(\d)"><a href="([^/]*)/(index|board)\.html"/#)
        #expect(
            rows.map { "\($0.1) \($0.2)" } == [
                "0 tinh-2026", "1 hoa-giay-2026", "2 vhxh-hoa-giay-2026", "1 den-long-2026", "1 ben-mo-2026",
            ])
        // The one gap of the province is waived.
        #expect(page.contains("<a href=\"tinh-2026/lineage.html#down\">4/5</a></div></td>"))
        #expect(page.contains("<a href=\"hoa-giay-2026/lineage.html#up\">8/8</a>"))
    }

    @Test("a plan by itself has no such page, and the front page is a list")
    func alone() throws {
        let texts = SiteFileTests.texts(try Workspaces.base())
        #expect(!texts.keys.contains { $0.hasSuffix("lineage.html") })
        #expect(
            texts.values.allSatisfy { !$0.contains("lineage.html") && !$0.contains("class=\"plain tree\"") })
    }

    @Test("of each plan with others above or below there is a row, each before those below it")
    func tree() throws {
        let tree = PlanTree(try Workspaces.province())
        #expect(tree.rows.map(\.depth) == [0, 1, 2, 1, 1])
        #expect(tree.rows.allSatisfy { $0.links != nil && $0.states == nil })
    }
}

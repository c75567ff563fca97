import Foundation
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanSite
import Testing

/// The page that leads to every plan, of workspaces of many.
@Suite("The front page of many plans")
struct FrontPageTests {
    @Test("a dozen plans stand below each other; more are rows of a table that can be filtered and sorted")
    func table() throws {
        let list = try #require(SiteFileTests.texts(try Workspaces.many(12))["index.html"])
        #expect(list.contains("<ul class=\"plans\">") && !list.contains("<table"))
        let page = try #require(SiteFileTests.texts(try Workspaces.many(13))["index.html"])
        #expect(!page.contains("<ul class=\"plans\">"))
        #expect(page.matches(of: #/<tr data-item/#).count == 13)
        #expect(page.contains("<table class=\"plain cards tree\" data-sorted>"))
        #expect(page.contains("<form class=\"filter needs-script\" data-list=\"list\""))
        #expect(page.contains("const setUpFilter"))
        // Of links between plans there is nothing to tell.
        #expect(!page.contains("Cụ thể hóa cấp trên") && !page.contains("name=\"above\""))
    }

    @Test("plans of one province are found by it, those with open gaps by these")
    func choices() throws {
        let page = try #require(SiteFileTests.texts(try Workspaces.crowdedProvince(10))["index.html"])
        #expect(page.contains("<option value=\"tinh-2026\">Tỉnh ủy Ví Dụ</option>"))
        #expect(page.matches(of: #/<tr data-item data-above="tinh-2026"/#).count >= 12)
        // A unit's plan stands below the ward's, too.
        #expect(page.contains("<tr data-item data-above=\"tinh-2026 hoa-giay-2026\""))
    }

    @Test("every page of one plan among several leads back to all of them")
    func back() throws {
        let texts = SiteFileTests.texts(try Workspaces.province())
        for (path, text) in texts where path.hasSuffix(".html") && path != "index.html" {
            let root = path.contains("/units/") ? "../../" : "../"
            #expect(
                text.contains("<p class=\"up\"><a href=\"\(root)index.html\">Các kế hoạch</a></p>"), "\(path)"
            )
        }
        #expect(SiteFileTests.texts(try Workspaces.base()).values.allSatisfy { !$0.contains("class=\"up\"") })
    }

    @Test("what very many plans take on is folded away below its sum, each plan's part by its code")
    func takers() throws {
        let few = try #require(SiteFileTests.texts(try Workspaces.province())["tinh-2026/lineage.html"])
        #expect(!few.contains("<details"))
        let page = try #require(
            SiteFileTests.texts(try Workspaces.crowdedProvince(10))["tinh-2026/lineage.html"])
        #expect(page.contains(#/<details class="takers"><summary>1\d nơi: 1\d chưa có số liệu</summary>/#))
        #expect(
            page.contains(
                "<li data-part data-plan=\"phuong-den-long-7\"><a href=\"../phuong-den-long-7/targets.html#"))
        try SiteFileTests.expectSoundLinks(SiteFileTests.texts(try Workspaces.crowdedProvince(10)))
    }

    @Test("a row knows the plans above it, and what its plan has to do with them")
    func rows() throws {
        let tree = PlanTree(try Workspaces.province())
        #expect(tree.rows.map(\.above.count) == tree.rows.map(\.depth))
        #expect(tree.rows[2].above == ["tinh-2026", "hoa-giay-2026"])
        #expect(tree.upperPlans.map(\.code) == ["tinh-2026", "hoa-giay-2026"])
        #expect(tree.rows[0].links?.implementing == nil && tree.rows[0].links?.takenOn?.linked == 4)
        #expect(tree.rows[1].links?.implementing == 8)
        #expect(PlanTree(try Workspaces.base()).rows.allSatisfy { $0.links == nil && $0.above.isEmpty })
    }
}

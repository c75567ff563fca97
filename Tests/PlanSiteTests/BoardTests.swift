import PlanDocuments
import PlanModel
import PlanSite
import Testing
import VietnameseCalendar

/// What the board of the small plan tells once reports have come.
@Suite("Board")
struct BoardTests {
    private static func site(_ replacements: [Workspaces.Replacement] = []) throws -> SitePlan {
        let workspace = try Workspaces.reported(replacements)
        return SitePlan(workspace.plans[0], in: workspace)
    }

    private static func task(_ code: String, _ site: SitePlan) throws -> TaskView {
        try #require(site.tasks.first { $0.name.code == code })
    }

    @Test("alerts stand by level, the most pressing first, and all of them")
    func alerts() throws {
        let site = try Self.site()
        let board = Board(site)
        #expect(board.levels.map(\.level) == [.severe, .warning])
        #expect(board.levels.flatMap(\.alerts) == site.compiled.progress.alerts)
        #expect(board.reportCount == 3)
    }

    @Test("every task is counted once by unit and once by section")
    func tallies() throws {
        let site = try Self.site()
        let board = Board(site)
        #expect(board.whole.total == site.tasks.count)
        #expect(board.units.map(\.tally.total).reduce(0, +) == site.tasks.count)
        #expect(board.sections.map(\.tally.total) == [1, 2])
        #expect(
            board.units.map { $0.unit.map { site.unitName($0).name } } == [
                "Ban Xây dựng Đảng", "Ủy ban nhân dân phường",
            ])
        let office = board.units[0].tally
        #expect(office.states == [.pendingAppraisal, .rejected])
        #expect(office.count(.handedIn) == 1)
        #expect(office.count(.late) == 1)
    }

    @Test("every state belongs to just one family")
    func families() {
        let states = StateFamily.allCases.flatMap(\.states)
        #expect(Set(states) == Set(TaskState.allCases))
        #expect(states.count == TaskState.allCases.count)
        #expect(TaskState.allCases.allSatisfy { StateFamily(of: $0).states.contains($0) })
    }

    @Test("evidence that nobody has judged is told with what was handed in, since when, and who judges")
    func awaited() throws {
        let site = try Self.site()
        let awaited = Board(site).awaited
        #expect(awaited.map(\.task) == [try Self.task("cai-dat-so-tay", site).id])
        let item = try #require(awaited.first)
        #expect(item.since == CivilDate(iso: "2026-03-31"))
        #expect(item.days == 10)
        #expect(item.items.map(\.name) == ["Báo cáo số 15-BC/BXDĐ ngày 30/3/2026 của Ban Xây dựng Đảng"])
        #expect(item.items.map(\.kind) == ["Văn bản đã ký"])
        #expect(item.appraiser.map { site.unitName($0).code } == "van-phong-dang-uy")
        // Five working days after 31 March.
        #expect(item.term == CivilDate(iso: "2026-04-07"))
    }

    @Test("what the appraiser itself hands in is for its deputy")
    func deputy() throws {
        let owner = Workspaces.Replacement(
            file: "ke-hoach/plan.yaml",
            old: "đơn vị thẩm định: van-phong-dang-uy\n  thẩm định thay: ban-xay-dung-dang",
            new: "đơn vị thẩm định: ban-xay-dung-dang\n  thẩm định thay: van-phong-dang-uy")
        let judge = Workspaces.Replacement(
            file: "ke-hoach/appraisals/2026-03-03.yaml", old: "Văn phòng Đảng ủy", new: "Văn phòng Đảng ủy")
        let site = try Self.site([owner, judge])
        let appraiser = try #require(Board(site).awaited.first?.appraiser)
        #expect(site.unitName(appraiser).code == "van-phong-dang-uy")
    }

    @Test("ahead lie only days of work that is still asked for, by the deadlines in force")
    func ahead() throws {
        let site = try Self.site()
        let year = site.upcoming(within: 400)
        func days(_ code: String) throws -> [String] {
            let id = try Self.task(code, site).id
            return year.filter { $0.kind == .due && $0.members.contains { $0.task == id } }.map(\.day.iso)
        }
        #expect(try days("phu-song-5g-khu-pho") == ["2026-12-31"])
        #expect(try days("tap-huan-so-tay") == ["2026-10-30"])
        #expect(try days("cai-dat-so-tay").isEmpty)
    }

    @Test("the next two weeks hold reports and appraisals beside deadlines, and nothing later")
    func twoWeeks() throws {
        let board = Board(try Self.site())
        #expect(Set(board.upcoming.map(\.kind)) == [.internalReport])
        #expect(board.upcoming.map(\.day.iso) == ["2026-04-10", "2026-04-17", "2026-04-24"])
    }

    @Test("before any report there is nothing to say of tasks")
    func nothingReported() throws {
        let workspace = try Workspaces.real()
        let site = SitePlan(workspace.plans[0], in: workspace)
        #expect(!site.isReported)
        #expect(site.tasks.allSatisfy { $0.progress == nil })
        let board = Board(site)
        #expect(board.reportCount == 0)
        #expect(board.awaited.isEmpty)
        let texts = SiteFileTests.texts(workspace)
        let page = try #require(texts["ke-hoach-2026/board.html"])
        #expect(page.contains("chưa nhận được báo cáo nào"))
        #expect(!page.contains("class=\"states\""))
        #expect(!page.contains("id=\"scoreboard\""))
        #expect(texts["index.html"]?.contains("href=\"ke-hoach-2026/index.html\"") == true)
        #expect(texts["ke-hoach-2026/timeline.html"]?.contains("class=\"done\"") == false)
    }

    @Test("the board is where one begins, once anybody has reported")
    func landing() throws {
        let page = try #require(SiteFileTests.texts(try Workspaces.reported())["index.html"])
        #expect(page.contains("href=\"ke-hoach/board.html\""))
        #expect(page.contains("3 nghiêm trọng, 2 cảnh báo"))
    }

    @Test("each task has one chart of less than a kilobyte, which says in words what it shows")
    func charts() throws {
        let page = try #require(SiteFileTests.texts(try Workspaces.reported())["ke-hoach/board.html"])
        let charts = page.matches(of: #/<svg class="course" .*?<\/svg>/#).map { String($0.0) }
        #expect(charts.count == 3)
        #expect(charts.allSatisfy { $0.utf8.count < 1_000 }, "\(charts.map(\.utf8.count))")
        let rejected = try #require(charts.first { $0.contains("II.1.2") })
        #expect(
            rejected.contains(
                "<title>II.1.2: không hoàn thành; báo cáo 100% (27/2); lộ trình 28,52%, ngưỡng 14,26%; hạn 30/10/2026; không đạt ngày 03/3/2026</title>"
            ))
        #expect(rejected.contains("href=\"#rejected\""))
        #expect(!rejected.contains("href=\"#accepted\""))
        let extended = try #require(charts.first { $0.contains("I.1:") })
        #expect(extended.contains("href=\"#past-term\""))
    }

    @Test("a floor in percentage points leaves the bottom where the roadmap has come so far")
    func floorInPoints() throws {
        let points = Workspaces.Replacement(
            file: "ke-hoach/plan.yaml", old: "cách tính: tỷ lệ", new: "cách tính: điểm phần trăm")
        let page = try #require(SiteFileTests.texts(try Workspaces.reported([points]))["ke-hoach/board.html"])
        let charts = page.matches(of: #/<path class="under" d="([^"]*)"/#).map { String($0.1) }
        // The legend's, then one a task: two points at the bottom, the way up, and back along the bottom.
        #expect(charts.count == 4)
        #expect(charts[2] == "M0 54 43 54 87 30V54H0Z")
    }
}

import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Checklists")
struct ChecklistTests {
    private static let tasks = "ke-hoach/tasks/02.yaml"

    private static func book(_ replacements: [Workspaces.Replacement] = []) throws -> ChecklistBook {
        let workspace = try Workspaces.base(replacements)
        return ChecklistBook(workspace.plans[0], in: workspace)
    }

    @Test("units that own or support a task get one, in Vietnamese order of their names")
    func units() throws {
        let units = try Self.book().units.map(\.name)
        #expect(
            units == [
                "Ban Xây dựng Đảng", "Phòng Văn hóa - Xã hội", "Ủy ban nhân dân phường", "Văn phòng Đảng ủy",
            ])
    }

    @Test("a unit without tasks gets none")
    func idleUnit() throws {
        let unsupported = Workspaces.Replacement(
            file: "ke-hoach/tasks/01.yaml", old: "phối hợp: [Phòng Văn hóa - Xã hội]",
            new: "phối hợp: [Văn phòng Đảng ủy]")
        let book = try Self.book([unsupported])
        #expect(book[unitCode: "phong-van-hoa-xa-hoi"] == nil)
        #expect(book.units.count == 3)
    }

    @Test("a group that supports stands for its members, but not for the owner")
    func groups() throws {
        let group = Workspaces.Replacement(
            file: Self.tasks, old: "phối hợp: [Văn phòng Đảng ủy]", new: "phối hợp: [\"Các cơ quan, đơn vị\"]"
        )
        let book = try Self.book([group])
        let viaGroup = book.checklists.filter { checklist in
            checklist.supportedTasks.contains {
                $0.name.code == "cai-dat-so-tay" && $0.group == "Các cơ quan, đơn vị"
            }
        }
        #expect(
            viaGroup.map(\.unit.code) == ["phong-van-hoa-xa-hoi", "ubnd-phuong", "van-phong-dang-uy"])
        let owner = try #require(book[unitCode: "ban-xay-dung-dang"])
        #expect(owner.supportedTasks.isEmpty)
        #expect(owner.groups.map(\.members.count) == [4])
    }

    @Test("a unit that is named itself and by its group is told of the former")
    func namedTwice() throws {
        let both = Workspaces.Replacement(
            file: Self.tasks, old: "phối hợp: [Văn phòng Đảng ủy]",
            new: "phối hợp: [\"Các cơ quan, đơn vị\", Văn phòng Đảng ủy]")
        let checklist = try #require(Self.book([both])[unitCode: "van-phong-dang-uy"])
        let entries = checklist.supportedTasks.filter { $0.name.code == "cai-dat-so-tay" }
        #expect(entries.map(\.group) == [nil])
    }

    @Test("a task that a group owns is told to each of its members")
    func jointOwners() throws {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        let group = UnitReference(
            referent: .group(UnitGroupID(0)), spelling: .officialName, text: "Các cơ quan, đơn vị")
        plan.tasks[0].owners = [Spanned(group, plan.anchor)]
        let book = ChecklistBook(workspace.plans[0].with(plan), in: workspace)
        #expect(book.checklists.count == 4)
        for checklist in book.checklists {
            let entry = checklist.supportedTasks.first { $0.name.code == "phu-song-5g-khu-pho" }
            let isNamed = checklist.unit.code == "phong-van-hoa-xa-hoi"
            #expect(entry?.role == (isNamed ? .support : .jointOwner))
            #expect(entry?.owner == "Các cơ quan, đơn vị")
        }
    }

    @Test("tasks stand by due date, those without one last")
    func order() throws {
        let open = Workspaces.Replacement(
            file: Self.tasks, old: "thời hạn: Quý I/2026", new: "thời hạn: Hằng tháng")
        let dated = try #require(Self.book()[unitCode: "ban-xay-dung-dang"])
        #expect(dated.ownTasks.map(\.name.code) == ["cai-dat-so-tay", "tap-huan-so-tay"])
        let undated = try #require(Self.book([open])[unitCode: "ban-xay-dung-dang"])
        #expect(undated.ownTasks.map(\.name.code) == ["tap-huan-so-tay", "cai-dat-so-tay"])
        #expect(undated.ownTasks.last?.deadline.due == nil)
        #expect(undated.ownTasks.last?.instances?.entries.count == 12)
    }

    @Test("a deadline on a rest day is printed with the day that it moves to")
    func movedDay() throws {
        let saturday = Workspaces.Replacement(
            file: Self.tasks, old: "thời hạn: 30/10/2026", new: "thời hạn: 31/10/2026")
        let checklist = try #require(Self.book([saturday])[unitCode: "ban-xay-dung-dang"])
        let due = try #require(checklist.ownTasks.last?.deadline.due)
        #expect(due.nominal.iso == "2026-10-31")
        #expect(due.effective.iso == "2026-11-02")
        #expect(due.reason == .weeklyRest)
        let text = MarkdownChecklist.render(checklist, language: .vietnamese)
        #expect(
            text.contains(
                "chậm nhất thứ Bảy, 31/10/2026; là ngày nghỉ hằng tuần, chuyển sang thứ Hai, 02/11/2026"))
    }

    @Test("weekly reports are one line and the weeks that are otherwise")
    func weekly() throws {
        let checklist = try #require(Self.book()[unitCode: "ban-xay-dung-dang"])
        let duty = try #require(checklist.duties.first)
        let pattern = try #require(duty.series.weekly)
        #expect(duty.kind == .internalReport)
        #expect(pattern.weekday == .friday)
        #expect(pattern.step == 1)
        #expect(pattern.moved.map(\.nominal.iso).contains("2026-02-20"))
        #expect(pattern.moved.allSatisfy { $0.reason != nil })
    }

    @Test("only the reviewer has warning reviews, and only the appraiser has appraisals to give")
    func officeDuties() throws {
        let book = try Self.book()
        for checklist in book.checklists {
            let isOffice = checklist.unit.code == "van-phong-dang-uy"
            #expect(checklist.duties.contains { $0.kind == .warningReview } == isOffice)
            #expect(checklist.appraisals.isEmpty == !isOffice)
        }
    }

    @Test("a plan without a number is a draft in every language and format", arguments: Language.allCases)
    func draft(language: Language) throws {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        plan.heading.number = .missing
        let checklist = try #require(Checklist.all(for: workspace.plans[0].with(plan), in: workspace).first)
        let word = language == .vietnamese ? "DỰ THẢO" : "DRAFT"
        #expect(MarkdownChecklist.render(checklist, language: language).contains(word))
        #expect(HTMLChecklist.render(checklist, language: language).contains(word))
        #expect(checklist.plan.designation == nil)
    }

    @Test(
        "a number is cited in the form of its symbol",
        arguments: [("KH/ĐU", "12-KH/ĐU", "ĐẢNG CỘNG SẢN"), ("KH-UBND", "12/KH-UBND", "Độc lập")])
    func designation(symbol: String, cited: String, nation: String) throws {
        let workspace = try Workspaces.base()
        var plan = workspace.plans[0].plan
        plan.heading.symbol = .given(Spanned(symbol, plan.anchor))
        let checklist = try #require(Checklist.all(for: workspace.plans[0].with(plan), in: workspace).first)
        #expect(checklist.plan.designation == cited)
        #expect(HTMLChecklist.render(checklist, language: .vietnamese).contains(nation))
    }
}

extension CompiledPlan {
    /// The same schedule and findings for a plan whose texts were changed.
    func with(_ plan: Plan) -> CompiledPlan {
        CompiledPlan(
            plan: plan, schedule: schedule, journal: journal, progress: progress, allowed: allowed,
            findings: findings)
    }
}

import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanSite
import Testing
import VietnameseCalendar

/// What the pages show of the ward's plan of 2026, as of 20 January.
@Suite("The real plan as a site")
struct SitePlanTests {
    private static func site() throws -> SitePlan {
        let workspace = try Workspaces.real()
        return SitePlan(workspace.plans[0], in: workspace)
    }

    private static func numbers(_ ids: [TaskID], _ site: SitePlan) -> [String] {
        ids.map { site.tasks[$0.rawValue].name.number }
    }

    @Test("a task has its days, its parts and what they depend on")
    func task() throws {
        let site = try Self.site()
        #expect(site.tasks.count == 32)
        let task = try #require(site.tasks.first { $0.name.code == "so-tay-dang-vien" })
        #expect(task.name.number == "V.2.3")
        #expect(task.timing == [.dated])
        #expect(task.due == CivilDate(iso: "2026-12-31"))
        #expect(task.dueQuarter == 4)
        #expect(task.milestones.first?.day == CivilDate(iso: "2026-03-31"))
        #expect(task.milestones.first?.title == "Sổ tay đảng viên")
        #expect(task.owner.map { site.unitName($0).code } == "ban-xay-dung-dang")
        #expect(task.helpers.map { site.unitName($0).code } == ["van-phong-dang-uy"])
        #expect(task.isWaived)
    }

    @Test("the days of a task may depend on several things, or on nothing that is said")
    func timing() throws {
        let tasks = try Self.site().tasks
        func timing(_ number: String) -> Set<TaskView.Timing>? {
            tasks.first { $0.name.number == number }?.timing
        }
        #expect(timing("I.1") == [.recurring])
        #expect(timing("II.2") == [.dated, .conditional])
        #expect(timing("V.1.1") == [.conditional])
        #expect(timing("II.1") == [.dated])
        #expect(tasks.count { $0.due == nil } == 10)
        #expect(tasks.allSatisfy { $0.timing.contains(.dated) == ($0.due != nil) })
    }

    @Test("every checkpoint is in the agenda once, evidence with its task")
    func agenda() throws {
        let site = try Self.site()
        let checkpoints = site.compiled.schedule.checkpoints.filter { $0.kind != .evidenceDue }
        let members = site.agenda.flatMap(\.members)
        #expect(members.count == checkpoints.count)
        #expect(members.count { $0.target != nil } == 175)
        #expect(members.allSatisfy { $0.target == nil || $0.task == nil })
        #expect(Set(site.agenda.map(\.id)).count == site.agenda.count)
        #expect(site.agenda.map(\.day) == site.agenda.map(\.day).sorted())
        let first = try #require(site.agenda.first { $0.kind == .internalReport })
        #expect(first.day == CivilDate(iso: "2026-01-05"))
        #expect(
            first.members.compactMap { $0.unit.map { site.unitName($0).name } } == [
                "Ban Chỉ huy Quân sự phường", "Ban Xây dựng Đảng", "Công an phường",
                "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Ủy ban nhân dân phường", "Văn phòng Đảng ủy",
            ])
        #expect(first.members.allSatisfy { $0.task == nil && $0.unit != nil })
    }

    @Test("what is due soon is within the days asked for, or the least number after them")
    func upcoming() throws {
        let site = try Self.site()
        let soon = site.upcoming(within: 30)
        #expect(soon.map(\.kind) == [.upwardReport])
        #expect(soon.map(\.day) == [CivilDate(iso: "2026-01-30")])
        let more = site.upcoming(within: 30, atLeast: 3)
        #expect(more.map(\.day.iso) == ["2026-01-30", "2026-02-27", "2026-03-02"])
        #expect(more.last?.kind == .due)
        let unit = try #require(
            site.index.units.units.ids.first { site.unitName($0).code == "cong-an-phuong" })
        let own = site.upcoming(within: 365, of: unit)
        #expect(!own.isEmpty)
        #expect(own.flatMap(\.members).allSatisfy { $0.unit == unit })
    }

    @Test("units stand in Vietnamese order, with what they own and when it is next due")
    func workload() throws {
        let site = try Self.site()
        let loads = Workload.all(of: site)
        #expect(
            loads.map(\.unit.name) == [
                "Ban Chỉ huy Quân sự phường", "Ban Xây dựng Đảng", "Công an phường",
                "Phòng Kinh tế, hạ tầng, đô thị", "Phòng Văn hóa - Xã hội",
                "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Ủy ban nhân dân phường", "Văn phòng Đảng ủy",
                "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
            ])
        #expect(loads.reduce(0) { $0 + $1.ownCount } == site.tasks.count { $0.owner != nil })
        let office = try #require(loads.first { $0.unit.code == "van-phong-dang-uy" })
        #expect(office.ownCount == 5)
        #expect(office.next?.day == CivilDate(iso: "2026-03-02"))
    }

    @Test("targets are covered by section, and those without a task are known")
    func coverage() throws {
        let site = try Self.site()
        let coverage = Coverage(site)
        let rows = coverage.groups.flatMap(\.rows)
        #expect(rows.count == 35)
        #expect(coverage.targetsWithoutTask.count == 31)
        #expect(coverage.tasksWithoutTarget.count == 26)
        let row = try #require(rows.first { $0.name.code == "ung-dung-ai-iot" })
        #expect(row.tasks.map { Self.numbers($0, site) } == [[], [], [], [], ["V.2.1", "V.2.2"], []])
        #expect(rows.reduce(0) { $0 + $1.taskCount } == site.tasks.reduce(0) { $0 + $1.targets.count })
    }

    @Test("months are whole weeks, with the days off and why")
    func months() throws {
        let months = MonthView.all(of: try Self.site())
        #expect(months.count == 13)
        let january = months[0]
        #expect(january.weeks.map(\.count) == [7, 7, 7, 7, 7])
        #expect(january.weeks[0].prefix(4).map { $0?.date.day } == [nil, nil, nil, 1])
        #expect(january.days.map(\.date.day) == Array(1...31))
        #expect(january.days[9].rest == .workedByAnnouncement)
        #expect(january.days[10].rest == .weekly)
        guard case .holiday(let name) = january.days[0].rest else {
            Issue.record("New Year's Day is a holiday")
            return
        }
        #expect(name.vi == "Tết Dương lịch")
        #expect(january.days[4].entries.map(\.kind) == [.internalReport, .start])
    }

    @Test("months count what falls due in them, no milestone twice")
    func monthlyLoad() throws {
        let loads = MonthlyLoad.all(of: try Self.site())
        #expect(loads.map(\.dueCount) == [0, 0, 8, 0, 0, 2, 0, 0, 0, 0, 0, 12])
        #expect(loads.map(\.milestoneCount) == [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test("every waived finding is in one group of gaps")
    func gaps() throws {
        let site = try Self.site()
        let gaps = Gaps(site)
        #expect(gaps.count == site.compiled.allowed.count)
        #expect(gaps.groups.map(\.rule.code) == gaps.groups.map(\.rule.code).sorted())
        let collective = try #require(gaps.groups.first { $0.rule.code.description == "KH103" })
        #expect(Self.numbers(collective.tasks, site) == ["V.6"])
        #expect(!collective.isShared)
        let shared = try #require(gaps.groups.first { $0.rule.code.description == "KH106" })
        #expect(shared.isShared)
        #expect(shared.tasks.count == 31)
        let targets = try #require(gaps.groups.first { $0.rule.code.description == "KH501" })
        #expect(targets.targets.count == 31)
    }

    @Test(
        "records are found by words without diacritics",
        arguments: [
            ("so tay dang vien", "tasks.html#task-so-tay-dang-vien"),
            ("v.2.3", "tasks.html#task-so-tay-dang-vien"),
            ("chuyen doi so", "tasks.html#task-de-an-chuyen-doi-so-phuong"),
            ("phu song 5g", "targets.html#target-phu-song-5g"),
            ("chanh van phong", "units/van-phong-dang-uy.html"), ("469-kh/tu", "plan.html#basis-2"),
        ])
    func search(words: String, address: String) throws {
        let entries = SearchIndex(try Self.site()).entries
        let found = entries.filter { ($0.searchText).contains(words) }.map(\.address)
        #expect(found.contains(address))
    }

    @Test("a unit that takes part in no task has no page, and is not found")
    func searchForIdleUnit() throws {
        let site = try Self.site()
        #expect(site.index.units.units.contains { $0.code.value == "dang-uy-phuong" })
        #expect(!SearchIndex(site).entries.contains { $0.address == "units/dang-uy-phuong.html" })
    }
}

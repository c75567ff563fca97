import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar

@Suite("Calendars")
struct CalendarTests {
    private static let tasks = "ke-hoach/tasks/02.yaml"

    private static func calendars(
        _ replacements: [Workspaces.Replacement] = [], _ language: Language = .vietnamese
    ) throws -> PlanCalendars {
        let workspace = try Workspaces.base(replacements)
        return PlanCalendars(ChecklistBook(workspace.plans[0], in: workspace), language: language)
    }

    /// The properties of each event, lines unfolded; those of alarms have a `!` before their names.
    private static func events(_ calendar: [UInt8]) -> [[String: [String]]] {
        let text = String(decoding: calendar, as: UTF8.self)
        var lines: [String] = []
        for line in text.split(separator: "\r\n") {
            if line.hasPrefix(" ") {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        var events: [[String: [String]]] = []
        var mark = ""
        for line in lines {
            if line == "BEGIN:VEVENT" { events.append([:]) }
            if line == "BEGIN:VALARM" { mark = "!" }
            if line == "END:VALARM" { mark = "" }
            guard !events.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
            let name = mark + line[..<colon]
            events[events.count - 1][name, default: []].append(String(line[line.index(after: colon)...]))
        }
        return events
    }

    private static func event(_ key: String, _ calendar: [UInt8]?) throws -> [String: [String]] {
        let found = events(try #require(calendar)).filter { $0["UID"]![0].hasPrefix(key + "@") }
        #expect(found.count == 1)
        return try #require(found.first)
    }

    @Test("the office's calendar has every checkpoint once: as an event, an alarm or part of its due date")
    func isComplete() throws {
        let workspace = try Workspaces.base()
        let checkpoints = workspace.plans[0].schedule.checkpoints
        let office = try #require(
            PlanCalendars(
                ChecklistBook(workspace.plans[0], in: workspace), language: .vietnamese
            ).office)
        let events = Self.events(office)
        let ids = events.map { $0["UID"]![0].split(separator: "@")[0] }
        let expected = checkpoints.filter { $0.kind != .reminder && $0.kind != .evidenceDue }.map(\.key)
        #expect(ids.map(String.init) == expected)
        let alarms = events.flatMap { $0["!TRIGGER"] ?? [] }
        #expect(alarms.count == checkpoints.count { $0.kind == .reminder })
    }

    @Test("an event keeps its identity when its title, its date and the day of building change")
    func identityIsStable() throws {
        let before = try #require(Self.calendars().office)
        let after = try #require(
            Self.calendars([
                .init(file: Self.tasks, old: "thời hạn: Quý I/2026", new: "thời hạn: Quý II/2026"),
                .init(file: Self.tasks, old: "tên: ", new: "tên: Tiếp tục "),
            ]).office)
        let old = try Self.event("due:cai-dat-so-tay", before)
        let new = try Self.event("due:cai-dat-so-tay", after)
        #expect(old["UID"] == new["UID"])
        #expect(old["DTSTART;VALUE=DATE"] == ["20260331"])
        #expect(new["DTSTART;VALUE=DATE"] == ["20260630"])
    }

    @Test("a later build outranks an earlier one")
    func revisionsRise() throws {
        let workspace = try Workspaces.base()
        func revision(_ date: String) throws -> Int {
            let later = CompiledWorkspace(
                workspace: workspace.workspace, plans: workspace.plans, calendar: workspace.calendar,
                sources: workspace.sources, asOf: CivilDate(iso: date)!)
            let office = PlanCalendars(ChecklistBook(later.plans[0], in: later), language: .english).office
            return Int(try Self.event("due:cai-dat-so-tay", office)["SEQUENCE"]![0])!
        }
        #expect(try revision("2026-03-01") - revision("2026-02-28") == 1)
    }

    @Test("an event fills its day and leaves it free")
    func allDay() throws {
        let event = try Self.event("due:cai-dat-so-tay", try Self.calendars().office)
        #expect(event["DTEND;VALUE=DATE"] == ["20260401"])
        #expect(event["TRANSP"] == ["TRANSPARENT"])
    }

    @Test("reminders ring at eight in the morning of their day")
    func alarms() throws {
        let workspace = try Workspaces.base()
        let reminders = workspace.plans[0].schedule.checkpoints.filter {
            $0.key.hasPrefix("reminder:cai-dat-so-tay:")
        }
        let due = CivilDate(iso: "2026-03-31")!
        // From the midnight of the due date back to eight o'clock of the reminder's day.
        let hours = reminders.map { $0.effective.days(to: due) * 24 - 8 }.sorted()
        let event = try Self.event("due:cai-dat-so-tay", try Self.calendars()[unitCode: "ban-xay-dung-dang"])
        let triggers = hours.map { $0 < 24 ? "-PT\($0)H" : "-P\($0 / 24)DT\($0 % 24)H" }
        #expect(Set(event["!TRIGGER"]!) == Set(triggers))
        #expect(triggers.contains("-PT16H") && triggers.count > 2)
    }

    @Test("a unit that takes part is told when the work is due, without alarms")
    func helpers() throws {
        let event = try Self.event(
            "due:cai-dat-so-tay", try Self.calendars()[unitCode: "van-phong-dang-uy"])
        #expect(event["SUMMARY"]![0].hasPrefix("Phối hợp – Hạn hoàn thành: "))
        #expect(event["!TRIGGER"] == nil)
    }

    @Test("words are in the language of the build, the plan's own as they are", arguments: Language.allCases)
    func languages(language: Language) throws {
        let event = try Self.event("due:cai-dat-so-tay", try Self.calendars([], language).office)
        #expect(event["CATEGORIES"] == [language == .vietnamese ? "Hạn hoàn thành" : "Due"])
        #expect(event["SUMMARY"]![0].contains("(Ban Xây dựng Đảng)"))
    }

    @Test("a unit with nothing to do has no calendar, and a plan without dates none for the office")
    func nothingToDo() throws {
        #expect(try Self.calendars()[unitCode: "khong-co"] == nil)
        let workspace = try Workspaces.base()
        let plan = workspace.plans[0]
        let empty = CompiledPlan(
            plan: plan.plan, schedule: Schedule(checkpoints: [], roadmaps: plan.schedule.roadmaps),
            journal: plan.journal, progress: plan.progress, allowed: [], findings: [])
        let calendars = PlanCalendars(ChecklistBook(empty, in: workspace), language: .vietnamese)
        #expect(calendars.office == nil)
        #expect(calendars.units.isEmpty)
    }
}

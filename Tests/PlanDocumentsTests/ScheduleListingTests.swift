import PlanDiagnostics
import PlanDocuments
import PlanModel
import Testing
import VietnameseCalendar
import VietnameseText

@Suite("Listing of the schedule")
struct ScheduleListingTests {
    @Test("without a filter every checkpoint is a row, in order of the effective date")
    func everything() throws {
        let workspace = try Workspaces.base()
        let rows = ScheduleListing(workspace).rows
        #expect(rows.map(\.checkpoint.key) == workspace.plans[0].schedule.checkpoints.map(\.key))
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.day.effective <= $1.day.effective })
    }

    @Test("a filter holds by unit, by days and by kind at once")
    func filter() throws {
        let workspace = try Workspaces.base()
        var filter = ScheduleFilter()
        filter.units = ["ubnd-phuong", "ban-xay-dung-dang"]
        filter.from = CivilDate(iso: "2026-09-30")
        filter.through = CivilDate(iso: "2026-10-30")
        filter.kinds = [.due]
        let keys = ScheduleListing(workspace, filter).rows.map(\.checkpoint.key)
        #expect(keys == ["due:phu-song-5g-khu-pho", "due:tap-huan-so-tay"])
        filter.units = ["ubnd-phuong"]
        #expect(ScheduleListing(workspace, filter).rows.count == 1)
        filter.from = CivilDate(iso: "2026-10-01")
        #expect(ScheduleListing(workspace, filter).rows.isEmpty)
    }

    @Test("an empty listing says so, and is an empty array and a header to programs")
    func empty() throws {
        var filter = ScheduleFilter()
        filter.units = ["khong-co"]
        let listing = ScheduleListing(try Workspaces.base(), filter)
        #expect(listing.table(width: 80, language: .english) == "No checkpoint within the chosen bounds.\n")
        #expect(listing.json() == "[]\n")
        #expect(listing.csv(language: .vietnamese).split(separator: "\r\n").count == 1)
    }

    @Test("no line is wider than the terminal", arguments: [20, 40, 71, 72, 80, 132], Language.allCases)
    func width(width: Int, language: Language) throws {
        let text = ScheduleListing(try Workspaces.base()).table(width: width, language: language)
        for line in text.split(separator: "\n") {
            #expect(displayWidth(line) <= width, "\(line)")
        }
    }

    @Test("every kind of checkpoint has a word of its own", arguments: Language.allCases)
    func kinds(language: Language) {
        let words = Checkpoint.Kind.allCases.map { PrintedWords(language).kind($0) }
        #expect(Set(words).count == Checkpoint.Kind.allCases.count)
    }
}

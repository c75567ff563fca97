import PlanSite
import Testing
import VietnameseCalendar

/// Days as places on a line.
@Suite("Time scale")
struct TimeScaleTests {
    private let scale = TimeScale(
        interval: CivilInterval(CivilDate(iso: "2026-01-01")!...CivilDate(iso: "2026-12-31")!))

    @Test(
        "a day stands between its beginning and its end",
        arguments: [
            ("2026-01-01", "0.00%", "0.13%", "0.27%"), ("2026-07-02", "49.86%", "50.00%", "50.13%"),
            ("2026-12-31", "99.72%", "99.86%", "100.00%"),
        ])
    func day(iso: String, start: String, middle: String, end: String) throws {
        let day = try #require(CivilDate(iso: iso))
        #expect(scale.start(day) == start)
        #expect(scale.middle(day) == middle)
        #expect(scale.end(day) == end)
    }

    @Test("days outside stand at the ends")
    func outside() throws {
        let before = try #require(CivilDate(iso: "2025-06-01"))
        let after = try #require(CivilDate(iso: "2027-02-01"))
        #expect(scale.start(before) == "0.00%")
        #expect(scale.end(after) == "100.00%")
        #expect(scale.width(before, after) == "100.00%")
    }

    @Test("nothing is thinner than a day")
    func thin() throws {
        let day = try #require(CivilDate(iso: "2026-03-05"))
        #expect(scale.width(day, day) == "0.27%")
        #expect(scale.width(day, day.adding(days: -1)) == "0.27%")
    }
}

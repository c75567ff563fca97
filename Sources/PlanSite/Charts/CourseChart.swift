import PlanDocuments
import PlanModel
import VietnameseCalendar

/// The way of one task over the year, in a cell of a table: what the roadmap expects as a line, the ground under which
/// the task is behind, what was reported as steps with a point for each report, and the verdicts.
///
/// All charts of a page have the same axis, so that today is one line through all of them. Nothing is written into them:
/// numbers stand beside them, and each says in words what it shows.
struct CourseChart {
    static let width = 360
    static let height = 60
    private static let (top, bottom) = (6, 54)

    private let interval: CivilInterval
    private let asOf: CivilDate
    private let policy: WarningPolicy?
    private let words: SiteWords

    /// - Parameter interval: the plan's year; the axis is longer where due dates or the day of compilation lie beyond.
    init(_ interval: CivilInterval, _ progress: Progress, _ policy: WarningPolicy?, _ words: SiteWords) {
        let latest = min(
            max(progress.tasks.compactMap(\.due).max() ?? interval.end, progress.date),
            interval.end.adding(months: 12))
        self.interval = CivilInterval(
            interval.start...max(interval.end, Period(.month, containing: latest).last))
        self.policy = policy.flatMap { $0.warnsOfBehind ? $0 : nil }
        self.words = words
        asOf = progress.date
    }

    /// Shapes that all charts use; once on a page, before the first.
    var definitions: String {
        MarkupWriter.text { writer in
            writer.element(
                "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"]
            ) {
                $0.element("defs") { defs in
                    defs.element("g", ["id": "course"]) { self.grid(&$0) }
                    defs.empty("path", ["id": "accepted", "class": "verdict", "d": "M-5 0-1 4 6-5"])
                    defs.empty("path", ["id": "rejected", "class": "verdict", "d": "M-4-4 4 4M4-4-4 4"])
                    defs.empty("path", ["id": "term", "class": "term", "d": "M0 0V\(Self.height)"])
                    defs.empty("path", ["id": "past-term", "class": "past-term", "d": "M0 0V\(Self.height)"])
                }
            }
        }
    }

    private func grid(_ writer: inout MarkupWriter) {
        let months = Period.all(.month, overlapping: interval).dropFirst().map {
            "M\(x($0.first)) 0V\(Self.height)"
        }
        writer.empty("path", ["class": "grid", "d": months.joined()])
        writer.empty(
            "path", ["class": "bounds", "d": "M0 \(Self.top)H\(Self.width)M0 \(Self.bottom)H\(Self.width)"])
        if interval.contains(asOf) {
            writer.empty("path", ["class": "today", "d": "M\(x(asOf)) 0V\(Self.height)"])
        }
    }

    /// The months, for the head of the column.
    var axis: String {
        MarkupWriter.text { writer in
            writer.element(
                "svg", ["class": "course axis", "viewBox": "0 0 \(Self.width) 16", "role": "img"]
            ) { writer in
                writer.element("title", words: words.monthsOfPlan(interval))
                for month in Period.all(.month, overlapping: interval) {
                    writer.element(
                        "text", ["x": "\((x(month.first) + x(month.last)) / 2)", "y": "12"],
                        words: words.monthLabel(month.number))
                }
            }
        }
    }

    func svg(_ task: TaskView, _ progress: TaskProgress, _ track: TaskTrack) -> String {
        MarkupWriter.text { writer in
            writer.element(
                "svg",
                ["class": "course", "viewBox": "0 0 \(Self.width) \(Self.height)", "role": "img"]
            ) { writer in
                writer.element("title", words: words.course(task, progress, track))
                writer.empty("use", ["href": "#course"])
                let expected = expected(track.roadmap)
                path("under", ground(under: expected), &writer)
                path("road", line(expected), &writer)
                path("told", told(track, progress), &writer)
                path("points", track.steps.map { "M\(x($0.date)) \(y($0.share))h0" }.joined(), &writer)
                if let before = progress.originalDue { mark("past-term", x(before), 0, &writer) }
                if let due = progress.due { mark("term", x(due), 0, &writer) }
                for judgement in track.judgements {
                    let share = track.steps.last { $0.date <= judgement.date }?.share ?? .none
                    mark(judgement.isAccepted ? "accepted" : "rejected", x(judgement.date), y(share), &writer)
                }
            }
        }
    }

    private func path(_ style: String, _ shape: String, _ writer: inout MarkupWriter) {
        if !shape.isEmpty { writer.empty("path", ["class": style, "d": shape]) }
    }

    private func mark(_ shape: String, _ x: Int, _ y: Int, _ writer: inout MarkupWriter) {
        writer.empty("use", ["href": "#\(shape)", "x": "\(x)", "y": "\(y)"])
    }
}

/// Lines.
extension CourseChart {
    /// More steps than this run together; a line through the ends of the months shows the same.
    private static let mostSteps = 24

    /// A corner of a line.
    private struct Corner {
        let day: CivilDate
        let share: Share
    }

    private func expected(_ roadmap: Roadmap) -> [Corner] {
        guard roadmap.countsInstances else {
            return roadmap.points.map { Corner(day: $0.date, share: $0.expected) }
        }
        let days = roadmap.instances
        if days.count > Self.mostSteps {
            let months = Period.all(
                .month, overlapping: CivilInterval(roadmap.start...max(roadmap.start, days[days.count - 1])))
            return [Corner(day: roadmap.start, share: .none)]
                + months.map { Corner(day: $0.last, share: roadmap.expectedShare(at: $0.last) ?? .none) }
        }
        var corners = [Corner(day: roadmap.start, share: .none)]
        for (place, day) in days.enumerated() {
            corners.append(Corner(day: day, share: corners[corners.count - 1].share))
            corners.append(Corner(day: day, share: Share(place + 1, of: days.count)))
        }
        return corners
    }

    private func line(_ corners: [Corner]) -> String {
        guard corners.count > 1 else { return "" }
        return "M" + corners.map { "\(x($0.day)) \(y($0.share))" }.joined(separator: " ")
    }

    /// The area below the floor, closed along the bottom; empty where nobody is warned of slow progress.
    private func ground(under expected: [Corner]) -> String {
        guard let policy, let first = expected.first, expected.count > 1 else {
            return ""
        }
        var corners: [Corner] = []
        for corner in expected {
            if let rise = rise(corners.last, corner, policy) { corners.append(rise) }
            corners.append(corner)
        }
        let ground = corners.map { Corner(day: $0.day, share: policy.floor(under: $0.share)) }
        return line(ground) + "V\(Self.bottom)H\(x(first.day))Z"
    }

    /// Where the floor leaves the bottom between two corners: a floor in percentage points begins as high as these.
    private func rise(_ left: Corner?, _ right: Corner, _ policy: WarningPolicy) -> Corner? {
        guard policy.method.value == .points, let left, left.share < policy.threshold,
            policy.threshold < right.share
        else { return nil }
        let gained = policy.threshold.basisPoints - left.share.basisPoints
        let whole = right.share.basisPoints - left.share.basisPoints
        return Corner(
            day: left.day.adding(days: left.day.days(to: right.day) * gained / whole), share: policy.threshold
        )
    }

    /// What was reported holds until something else is; until today where the work is not closed.
    private func told(_ track: TaskTrack, _ progress: TaskProgress) -> String {
        guard let first = track.steps.first else { return "" }
        var text = "M\(x(first.date)) \(y(first.share))"
        var height = y(first.share)
        for step in track.steps.dropFirst() where y(step.share) != height {
            height = y(step.share)
            text += "H\(x(step.date))V\(height)"
        }
        let end = progress.state == .completed ? track.steps[track.steps.count - 1].date : asOf
        return text + "H\(x(end))"
    }

    private func x(_ day: CivilDate) -> Int {
        let days = min(max(interval.start.days(to: day), 0), interval.dayCount)
        return days * Self.width / interval.dayCount
    }

    private func y(_ share: Share) -> Int {
        Self.bottom - (Self.bottom - Self.top) * share.basisPoints / 10_000
    }
}

extension CourseChart {
    /// What the lines and marks mean.
    var legend: [(picture: String, meaning: String)] {
        let lines = [
            ("road", "M2 15 32 3", words.say("lộ trình", "roadmap")),
            (
                "under", "M2 16 32 9V16Z",
                words.say("dưới ngưỡng: chậm", "below the floor: behind")
            ),
            ("told", "M2 14H14V8H32", words.say("đã báo cáo", "reported")),
            ("points", "M17 9h0", words.say("một báo cáo", "a report")),
        ].filter { $0.0 != "under" || policy != nil }
        let marks = [
            ("verdict", "M12 9 16 13 23 4", words.say("thẩm định đạt", "accepted")),
            ("verdict", "M13 5 21 13M21 5 13 13", words.say("thẩm định không đạt", "rejected")),
            ("term", "M17 0V18", words.say("hạn", "due date")),
            ("past-term", "M17 0V18", words.say("hạn cũ, đã gia hạn", "due date before an extension")),
            ("today", "M17 0V18", words.printed.date(asOf)),
        ]
        return (lines + marks).map { style, shape, meaning in
            let picture = MarkupWriter.text {
                $0.element(
                    "svg", ["class": "course symbol", "width": "34", "height": "18", "aria-hidden": "true"]
                ) { $0.empty("path", ["class": style, "d": shape]) }
            }
            return (picture, meaning)
        }
    }
}

import PlanDocuments
import PlanModel
import VietnameseCalendar

/// Rows of a Gantt chart, one picture for each row of a table, so that titles wrap, links work and pages break.
///
/// Shapes tell what a bar is, and colour only helps: a full bar has a due date, a hatched one goes on all year, a
/// dashed outline waits for a condition; a diamond is a milestone, a ring a review, a stroke an instance.
struct TimelineChart {
    private let scale: TimeScale
    private let asOf: CivilDate
    private let isReported: Bool
    private let words: SiteWords

    init(_ interval: CivilInterval, asOf: CivilDate, isReported: Bool, _ words: SiteWords) {
        scale = TimeScale(interval: interval)
        self.asOf = asOf
        self.isReported = isReported
        self.words = words
    }

    /// Shapes that all rows use; once on a page, before the first row.
    var definitions: String {
        MarkupWriter.text { writer in
            writer.element(
                "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"]
            ) {
                $0.element("defs") { defs in
                    Hatching.pattern(&defs)
                    defs.element("g", ["id": "months"]) { self.grid(&$0) }
                    defs.empty("path", ["id": "diamond", "class": "mark", "d": "M0-7 7 0 0 7-7 0Z"])
                    defs.empty("circle", ["id": "ring", "class": "ring", "r": "3.2"])
                    defs.empty("path", ["id": "stroke", "class": "stroke", "d": "M0-7V7"])
                    defs.empty("path", ["id": "due", "class": "end", "d": "M0-9V9"])
                    defs.empty("path", ["id": "onward", "class": "mark", "d": "M-8-6 0 0-8 6Z"])
                }
            }
        }
    }

    private func grid(_ writer: inout MarkupWriter) {
        for month in Period.all(.month, overlapping: scale.interval).dropFirst() {
            let x = scale.start(month.first)
            let isQuarter = month.first.month % 3 == 1
            writer.empty(
                "line",
                ["class": isQuarter ? "grid quarter" : "grid", "x1": x, "x2": x, "y1": "0", "y2": "100%"])
        }
        if scale.interval.contains(asOf) {
            let x = scale.middle(asOf)
            writer.empty("line", ["class": "today", "x1": x, "x2": x, "y1": "0", "y2": "100%"])
        }
    }

    /// Quarters and months, for the head of the column.
    var axis: String {
        picture("axis", words.monthsOfPlan(scale.interval)) { writer in
            writer.empty("use", ["href": "#months"])
            for quarter in Period.all(.quarter, overlapping: scale.interval) {
                writer.element(
                    "text", ["class": "quarter", "x": center(of: quarter), "y": "14"],
                    words: words.quarter(quarter.number))
            }
            for month in Period.all(.month, overlapping: scale.interval) {
                writer.element(
                    "text", ["x": center(of: month), "y": "31"], words: words.monthLabel(month.number))
            }
        }
    }

    private func center(of period: Period) -> String {
        scale.middle(period.first.adding(days: period.first.days(to: period.last) / 2))
    }

    /// The bar of one task.
    func row(_ task: TaskView) -> String {
        picture("row", words.timelineText(task)) { writer in
            writer.empty("use", ["href": "#months"])
            guard let start = task.start else { return }
            bar(task, start, &writer)
            reported(task, start, &writer)
            for day in task.reviews { mark("ring", scale.middle(day), &writer) }
            if task.instances.count <= Self.mostInstances {
                for day in task.instances { mark("stroke", scale.middle(day), &writer) }
            }
            for milestone in task.milestones where milestone.day != task.due {
                mark("diamond", scale.middle(milestone.day), &writer)
            }
            if let due = task.due {
                let isLater = due > scale.interval.end
                mark(isLater ? "onward" : "due", scale.end(due), &writer)
            }
        }
    }

    /// More strokes than this run together; the hatching says then that the task comes round.
    private static let mostInstances = 60

    private func bar(_ task: TaskView, _ start: CivilDate, _ writer: inout MarkupWriter) {
        let end = task.due ?? scale.interval.end
        writer.empty(
            "rect",
            [
                "class": "bar \(Self.style(task))", "x": scale.start(start), "width": scale.width(start, end),
                "y": "50%", "height": "10", "transform": "translate(0 -5)",
            ])
    }

    /// How much of the bar was reported as done, as a line below it.
    private func reported(_ task: TaskView, _ start: CivilDate, _ writer: inout MarkupWriter) {
        guard let share = task.progress?.reported, share > .none else { return }
        let days = start.days(to: task.due ?? scale.interval.end) + 1
        let end = start.adding(days: days * share.basisPoints / 10_000 - 1)
        writer.empty(
            "line",
            [
                "class": "done", "x1": scale.start(start), "x2": scale.end(max(start, end)), "y1": "50%",
                "y2": "50%", "transform": "translate(0 9)",
            ])
    }

    private static func style(_ task: TaskView) -> String {
        if task.timing.contains(.recurring) { return "recurring" }
        if task.timing.contains(.conditional) { return "conditional" }
        return task.timing.contains(.dated) ? "dated" : "open"
    }

    private func mark(_ shape: String, _ x: String, _ writer: inout MarkupWriter) {
        writer.empty("use", ["href": "#\(shape)", "x": x, "y": "50%"])
    }

    private func picture(
        _ style: String, _ title: String, _ content: (inout MarkupWriter) -> Void
    ) -> String {
        MarkupWriter.text { writer in
            writer.element("svg", ["class": "timeline \(style)", "role": "img"]) { writer in
                writer.element("title", words: title)
                content(&writer)
            }
        }
    }

    /// The shapes and what they mean, for the legend.
    var legend: [(picture: String, meaning: String)] {
        let bars = [
            ("dated", words.say("có ngày hạn", "has a due date")),
            ("recurring", words.say("thường xuyên, theo kỳ", "standing or recurring")),
            ("conditional", words.say("tùy thuộc điều kiện", "subject to a condition")),
        ]
        let marks = [
            ("due", words.say("hạn hoàn thành", "due date")), ("diamond", words.say("mốc", "milestone")),
            ("ring", words.say("rà soát điều kiện", "condition review")),
            ("stroke", words.say("kỳ thường xuyên", "instance")),
        ]
        return bars.map { style, meaning in
            let bar = symbol {
                $0.empty(
                    "rect", ["class": "bar \(style)", "x": "2", "y": "4", "width": "30", "height": "10"])
            }
            return (bar, meaning)
        }
            + marks.map { shape, meaning in
                (symbol { $0.empty("use", ["href": "#\(shape)", "x": "17", "y": "9"]) }, meaning)
            }
            + (isReported
                ? [(line("done", ("2", "32"), ("9", "9")), words.say("đã báo cáo", "reported"))] : [])
            + [
                (
                    line("today", ("17", "17"), ("0", "18")),
                    words.say("ngày \(words.printed.date(asOf))", "\(words.printed.date(asOf))")
                )
            ]
    }

    private func line(_ style: String, _ x: (String, String), _ y: (String, String)) -> String {
        symbol { $0.empty("line", ["class": style, "x1": x.0, "x2": x.1, "y1": y.0, "y2": y.1]) }
    }

    private func symbol(_ content: (inout MarkupWriter) -> Void) -> String {
        MarkupWriter.text {
            $0.element(
                "svg", ["class": "timeline symbol", "width": "34", "height": "18", "aria-hidden": "true"],
                content)
        }
    }
}

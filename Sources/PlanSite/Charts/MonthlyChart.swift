import VietnameseCalendar

/// Columns of what falls due in each month: full for tasks, hatched for milestones, with the numbers written on.
struct MonthlyChart {
    private static let width = 720
    private static let height = 220
    private static let base = 180
    private static let top = 26

    private let loads: [MonthlyLoad]
    private let words: SiteWords

    init(_ loads: [MonthlyLoad], _ words: SiteWords) {
        self.loads = loads
        self.words = words
    }

    /// The picture; its words are repeated by the table beside it.
    var svg: String {
        MarkupWriter.text { writer in
            writer.element(
                "svg",
                [
                    "class": "columns", "viewBox": "0 0 \(Self.width) \(Self.height)", "role": "img",
                    "aria-labelledby": "monthly-title monthly-text",
                ]
            ) { writer in
                writer.element("title", ["id": "monthly-title"], words: words["monthlyTitle"])
                writer.element("desc", ["id": "monthly-text"], words: words.monthlyText(loads))
                for (place, load) in loads.enumerated() { column(load, place, &writer) }
                writer.empty(
                    "line",
                    [
                        "class": "base", "x1": "0", "x2": "\(Self.width)", "y1": "\(Self.base)",
                        "y2": "\(Self.base)",
                    ])
            }
        }
    }

    private func column(_ load: MonthlyLoad, _ place: Int, _ writer: inout MarkupWriter) {
        let step = Self.width / max(loads.count, 1)
        let thickness = step * 3 / 5
        let left = place * step + (step - thickness) / 2
        let highest = max(loads.map { $0.dueCount + $0.milestoneCount }.max() ?? 1, 1)
        let unit = { (count: Int) in count * (Self.base - Self.top) / highest }
        let (due, milestones) = (unit(load.dueCount), unit(load.milestoneCount))
        for (style, height, y) in [
            ("due", due, Self.base - due), ("milestone", milestones, Self.base - due - milestones),
        ] where height > 0 {
            writer.empty(
                "rect",
                [
                    "class": style, "x": "\(left)", "y": "\(y)", "width": "\(thickness)",
                    "height": "\(height)",
                ])
        }
        let middle = "\(left + thickness / 2)"
        let count = load.dueCount + load.milestoneCount
        if count > 0 {
            writer.element(
                "text", ["class": "count", "x": middle, "y": "\(Self.base - due - milestones - 7)"],
                words: String(count))
        }
        writer.element(
            "text", ["x": middle, "y": "\(Self.base + 18)"], words: words.monthLabel(load.month.number))
        if load.month.number % 3 == 2 {
            writer.element(
                "text", ["class": "quarter", "x": middle, "y": "\(Self.base + 36)"],
                words: words.quarter((load.month.number + 2) / 3))
        }
    }
}

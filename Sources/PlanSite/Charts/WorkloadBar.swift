/// A bar of a unit's tasks beside those of the busiest: full for its own, hatched for those that it supports.
struct WorkloadBar {
    let busiest: Int
    let words: SiteWords

    func svg(own: Int, support: Int) -> String {
        let share = { (count: Int) in count * 10_000 / max(busiest, 1) }
        return MarkupWriter.text { writer in
            writer.element("svg", ["class": "workload", "role": "img"]) { writer in
                writer.element("title", words: words.workloadText(own: own, support: support))
                if own > 0 {
                    writer.empty(
                        "rect",
                        [
                            "class": "own", "x": "0", "y": "3", "width": Self.percent(share(own)),
                            "height": "12",
                        ])
                }
                if support > 0 {
                    writer.empty(
                        "rect",
                        [
                            "class": "support", "x": Self.percent(share(own)), "y": "3",
                            "width": Self.percent(share(support)), "height": "12",
                        ])
                }
            }
        }
    }

    private static func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}

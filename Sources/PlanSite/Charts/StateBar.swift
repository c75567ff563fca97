/// A bar of how many tasks are in which states, as long as the largest number; each family of states has a pattern of its
/// own, and the table around it has the numbers.
struct StateBar {
    let words: SiteWords

    /// The patterns beside ``Hatching``; once on a page.
    static var definitions: String {
        MarkupWriter.text { writer in
            writer.element(
                "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"]
            ) {
                $0.element("defs") { defs in
                    Hatching.pattern(&defs)
                    for (id, path) in [
                        ("lines", "M0 1.5H6M0 4.5H6"), ("cross", "M0 0 6 6M6 0 0 6"), ("dots", "M2 3h2"),
                    ] {
                        defs.element(
                            "pattern",
                            ["id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"]
                        ) { $0.empty("path", ["class": id, "d": path]) }
                    }
                }
            }
        }
    }

    func svg(_ tally: StateTally) -> String {
        MarkupWriter.text { writer in
            writer.element("svg", ["class": "states", "role": "img"]) { writer in
                writer.element("title", words: words.states(tally))
                var before = 0
                for family in StateFamily.allCases {
                    let count = tally.count(family)
                    guard count > 0 else { continue }
                    writer.empty(
                        "rect",
                        [
                            "class": "s-\(family.rawValue)", "x": Self.percent(before, of: tally.total),
                            "width": Self.percent(count, of: tally.total), "y": "2", "height": "14",
                        ])
                    before += count
                }
            }
        }
    }

    /// What the patterns stand for: as many as there are tasks of.
    func legend(_ tally: StateTally) -> [(picture: String, meaning: String)] {
        StateFamily.allCases.filter { tally.count($0) > 0 }.map { family in
            let picture = MarkupWriter.text {
                $0.element(
                    "svg", ["class": "states key", "width": "18", "height": "14", "aria-hidden": "true"]
                ) {
                    $0.empty("rect", ["class": "s-\(family.rawValue)", "width": "18", "height": "14"])
                }
            }
            return (picture, words.states(of: family, in: tally))
        }
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = part * 10_000 / max(whole, 1)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}

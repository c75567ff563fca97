/// Slanting lines, for what is not a full bar: it stays apart from one in black and white.
enum Hatching {
    /// What a page holds once, before its first chart.
    static var definitions: String {
        MarkupWriter.text { writer in
            writer.element(
                "svg", ["class": "definitions", "width": "0", "height": "0", "aria-hidden": "true"]
            ) {
                $0.element("defs") { pattern(&$0) }
            }
        }
    }

    static func pattern(_ writer: inout MarkupWriter) {
        writer.element(
            "pattern",
            [
                "id": "hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
                "patternTransform": "rotate(45)",
            ]
        ) { $0.empty("path", ["class": "hatch", "d": "M1 0V6"]) }
    }
}

/// What may be entered into cells, and what is said to whoever enters it.
package struct DataValidation: Hashable, Sendable {
    package enum Rule: Hashable, Sendable {
        /// One of the cells that a formula names: a defined name or an area. A list in place could hold no commas.
        case list(formula: String)
        case whole(ClosedRange<Int>)
        case decimal(ClosedRange<Double>)
        case date(ClosedRange<SerialDay>)
        /// Anything; there is only something to say.
        case anything
    }

    /// A heading of at most 32 characters and a text of at most 255; what is longer is cut off visibly.
    package struct Note: Hashable, Sendable {
        package let title: String
        package let text: String

        package init(_ title: String, _ text: String) {
            self.title = CellText.fitting(title, longest: 32)
            self.text = CellText.fitting(text, longest: 255)
        }
    }

    package let area: CellArea
    package let rule: Rule
    /// Shown while the cell is selected.
    package let prompt: Note?
    /// Shown when something else is entered, which is then refused.
    package let refusal: Note?

    package init(_ area: CellArea, _ rule: Rule, prompt: Note? = nil, refusal: Note? = nil) {
        self.area = area
        self.rule = rule
        self.prompt = prompt
        self.refusal = refusal
    }
}

extension SerialDay: Comparable {
    package static func < (left: SerialDay, right: SerialDay) -> Bool { left.number < right.number }
}

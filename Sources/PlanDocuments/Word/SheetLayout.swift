import OfficeOpenXML

/// Figures of paper that all profiles share and no guidance varies; those that they do vary are in ``DocumentProfile``.
///
/// Lengths are in millimetres, sizes of type and spaces between paragraphs in points.
struct SheetLayout: Sendable {
    /// A4
    let sheet = (width: 210.0, height: 297.0)
    /// From the sheet's upper edge to the page number.
    let pageNumberFromTop = 10.0
    /// How thick a rule below a line of the head is.
    let ruleWidth = 0.75
    /// From a line of the head to the rule below it, and from the rule on.
    let ruleRoom = 2.0
    /// From the head to the title, from the title to the body, and from the body to the signature.
    let titleSpace = 18.0
    let bodySpace = 12.0
    let signatureSpace = 18.0
    /// Between the two columns of the head.
    let headGutter = 4.0
    /// The share of the width that the list of recipients has, in hundredths.
    let recipientsShare = 48
    /// For the seal and the hand.
    let signatureRoom = 28.0
    /// How much narrower than its column a centred line is, for fonts that run a little wider.
    let lineSlack = 0.4
    /// The lines of tables, and the room about the text in their cells.
    let tableLine = 0.5
    let cellPadding = (side: 1.3, top: 0.7, bottom: 0.9)
    /// Between a paragraph of a cell and the next.
    let cellParagraphSpace = 2.0
    /// Before the table of the appendix.
    let tableSpace = 10.0

    static let a4 = SheetLayout()
}

/// Figures of the checklists, which no guidance rules: a little smaller than the plan, as they are working papers.
struct ChecklistLayout: Sendable {
    let body = 12.0
    let heading = 13.0
    let subheading = 12.0
    let title = 15.0
    let small = 10.0
    let table = 11.0
    let spacing = 3.0
    let sectionSpacing = 14.0
    let subheadingSpacing = 8.0
    /// The tick box, the labels of facts, and the due day of a task.
    let tickColumn = 7.5
    let labelColumn = 31.0
    let dueColumn = 41.0
    /// Ticks side by side, where they are short.
    let tickColumns = 3
    let signatureRoom = 25.0
    /// How many facts of a task stay on the page of its title.
    let keptFacts = 2
    let shading = "F2F2F2"

    static let standard = ChecklistLayout()
}

import DataFormats

/// What one field of an entry says, in the lines of its cell or cells.
struct CellText: Hashable, Sendable {
    var lines: [String]
    /// Of the first cell.
    var place: TableDocument.Place
    var isDate = false
    /// It came down from a row above, through a merged cell or a mark of repetition.
    var isCarried = false

    init(_ slot: Grid.Slot) {
        lines = slot.lines
        place = slot.cell.place
        isDate = slot.cell.isDate
        isCarried = slot.isCarried
    }

    init(_ text: String, at place: TableDocument.Place) {
        lines = [text]
        self.place = place
    }

    var text: String { lines.joined(separator: " ") }
    var isEmpty: Bool { lines.isEmpty }

    /// Without the label that the first line begins with.
    func withoutLabel() -> (label: Label?, text: CellText) {
        guard let first = lines.first, let (label, rest) = Label.take(from: first) else { return (nil, self) }
        var text = self
        text.lines[0] = rest
        return (label, text)
    }
}

/// A row of an appendix, or several that belong together, before its cells are understood.
struct Entry: Sendable {
    var label: Label?
    var title: CellText?
    var code: String?
    /// The table has a column for the sub-task, and nothing stands in it.
    var lacksSubtask = false
    /// Without the columns that name the work.
    var cells: [ColumnMeaning: CellText] = [:]
    /// Texts under headings that are not understood, by column.
    var strangers: [(column: Int, heading: String, text: CellText)] = []
    /// Texts without a field, kept as they are.
    var leftovers: [CellText] = []
    /// The first cell of the first row.
    var place: TableDocument.Place
    var findings: [RowFinding] = []
    /// Present for a group, even an empty one.
    var subtasks: [Entry]?

    init(at place: TableDocument.Place) {
        self.place = place
    }

    /// Of all its texts, in bytes.
    var length: Int {
        let texts = [title].compactMap(\.self) + Array(cells.values) + strangers.map(\.text)
        return texts.reduce(0) { sum, text in text.lines.reduce(sum) { $0 + $1.utf8.count } }
    }

    /// Whether nothing but the work is named.
    var isBare: Bool { cells.values.allSatisfy { $0.isEmpty || $0.isCarried } && strangers.isEmpty }
}

/// A section of the appendix with what stands in it.
struct Chapter: Sendable {
    var title: CellText?
    var label: Label?
    var entries: [Entry] = []
    /// Notes below or above the table, totals, and whatever else has no place.
    var leftovers: [CellText] = []
    var findings: [RowFinding] = []
}

/// A judgement about rows that a person should look at.
enum RowFinding: Hashable, Sendable {
    /// A row was taken for the rest of the entry above it.
    case joined(at: TableDocument.Place, text: String)
    /// The sub-task's cell is empty.
    case subtaskBlank
    /// By its looks alone.
    case sectionByLayout
    /// "nt" stands for what is above.
    case repeated(ColumnMeaning, at: TableDocument.Place, mark: String)
    case unplaced(CellText)
    /// The column under no heading, or one that is not understood.
    case strangeColumn(heading: String, at: TableDocument.Place)
}

import DataFormats

/// A row of the grid sorted into the columns of the appendix.
struct SourceRow: Sendable {
    let place: TableDocument.Place
    /// Filled cells that count in this row.
    let slots: [Grid.Slot]
    private(set) var cells: [ColumnMeaning: CellText] = [:]
    private(set) var strangers: [(column: Int, heading: String, text: CellText)] = []
    /// One cell takes the place of both titles, as that of a task without sub-tasks does.
    private(set) var joinsTitles = false
    let width: Int

    init?(_ slots: [Grid.Slot], _ heading: Heading) {
        width = heading.columns.count
        self.slots = slots.filter { !$0.lines.isEmpty }
        guard let first = slots.first(where: { !$0.isCarried }) ?? slots.first else { return nil }
        place = first.cell.place
        for slot in slots {
            let columns = slot.cell.columns.filter { $0 < heading.columns.count }
            let meaning = columns.lazy.compactMap { heading.columns[$0].meaning }.first
            joinsTitles = joinsTitles || columns.count { heading.columns[$0].meaning?.isTitle == true } > 1
            guard !slot.lines.isEmpty, let column = columns.first else { continue }
            if let meaning {
                add(CellText(slot), to: meaning)
            } else {
                strangers.append((column, heading.columns[column].text, CellText(slot)))
            }
        }
    }

    /// Two cells below one heading, as merged headings leave them, are one text.
    private mutating func add(_ text: CellText, to meaning: ColumnMeaning) {
        guard let first = cells[meaning] else {
            cells[meaning] = text
            return
        }
        if first.isCarried == text.isCarried {
            cells[meaning]!.lines += text.lines
        } else {
            strangers.append((0, "", text))
        }
    }

    var isBlank: Bool { slots.allSatisfy(\.isCarried) }

    /// The only text of the row, beside a number before it.
    var loneText: (label: Label?, slot: Grid.Slot)? {
        let own = slots.filter { !$0.isCarried }
        switch own.count {
        case 1: return (nil, own[0])
        case 2:
            guard let label = Label(alone: own[0].text) else { return nil }
            return (label, own[1])
        default: return nil
        }
    }

    /// The cell takes nearly the whole width.
    func spans(_ slot: Grid.Slot) -> Bool { width > 2 && slot.cell.columns.count * 4 >= width * 3 }

    /// The number that stands in a column of its own.
    var numberLabel: Label? {
        [ColumnMeaning.number, .ordinal].lazy.compactMap { cells[$0] }.first { !$0.isCarried }
            .flatMap { Label(alone: $0.text) }
    }

    /// Cells of the row itself that are not about the work, numbers left out.
    var ownDetails: [(meaning: ColumnMeaning, text: CellText)] {
        ColumnMeaning.allCases.compactMap { meaning in
            guard !meaning.isTitle, ![.ordinal, .number, .code, .section, .computed].contains(meaning),
                let text = cells[meaning], !text.isCarried
            else { return nil }
            return (meaning, text)
        }
    }
}

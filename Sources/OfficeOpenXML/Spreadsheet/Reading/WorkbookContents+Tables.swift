package import DataFormats

extension WorkbookContents {
    /// Each sheet in sight as a table; rows and columns that are hidden count like the others.
    ///
    /// - Parameter day: how a day is written.
    package func tables(day: (SerialDay) -> String) -> TableDocument {
        TableDocument(sheets.filter { $0.visibility == .visible }.map { .table($0.table(day: day)) })
    }
}

extension SheetContents {
    fileprivate func table(day: (SerialDay) -> String) -> TableDocument.Table {
        let anchors = Dictionary(mergedAreas.map { ($0.first, $0) }) { first, _ in first }
        var rows: [Int: [TableDocument.Cell]] = [:]
        for (place, contents) in cells.sorted(by: { $0.key.column < $1.key.column }) {
            let area = anchors[place]
            rows[place.row, default: []].append(
                TableDocument.Cell(
                    contents.value.lines(day: day),
                    columns: place.column..<(area?.columns.upperBound ?? place.column) + 1,
                    rowCount: area?.rows.count ?? 1, place: .sheet(name, cell: place.name),
                    isDate: contents.value.isDay))
        }
        guard let last = rows.keys.max(), let first = rows.keys.min() else {
            return TableDocument.Table(name: name)
        }
        // Empty rows between count, as cells that span rows run through them.
        let count = last - first + 1
        guard count <= 100_000 else {
            return TableDocument.Table(
                name: name, rows: rows.keys.sorted().map { TableDocument.Row(rows[$0]!) })
        }
        return TableDocument.Table(name: name, rows: (first...last).map { TableDocument.Row(rows[$0] ?? []) })
    }
}

extension ReadValue {
    fileprivate var isDay: Bool { if case .date = self { true } else { false } }

    fileprivate func lines(day: (SerialDay) -> String) -> [String] {
        switch self {
        case .none: []
        case .text(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        case .number(let value, .percent): [Self.figures(value * 100) + "%"]
        case .number(let value, .plain), .number(let value, .time): [Self.figures(value)]
        case .date(let serial, _): [day(serial)]
        case .boolean(let value): [value ? "TRUE" : "FALSE"]
        case .error(let text): [text]
        }
    }

    /// With a comma before decimals, and no more of them than people type.
    private static func figures(_ value: Double) -> String {
        let rounded = (value * 1e6).rounded() / 1e6
        guard rounded.magnitude < 1e15 else { return String(value) }
        if rounded == rounded.rounded() { return String(Int(rounded)) }
        return String(rounded).replacing(".", with: ",")
    }
}

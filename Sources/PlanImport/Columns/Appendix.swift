import DataFormats

/// The tables of a document that make up the appendix of tasks.
struct Appendix: Sendable {
    struct Part: Sendable {
        let grid: Grid
        let heading: Heading
        /// Goes on below a page break without a heading of its own.
        let continues: Bool
        /// The last line of text before it, which may name a section.
        let lead: (text: String, place: TableDocument.Place)?
    }

    private(set) var tables: [Part] = []
    var tally = ImportTally()

    /// - Parameter only: the number, from 1, or the name of the table that alone is read.
    init(_ document: TableDocument, only: String?) {
        var lead: (String, TableDocument.Place)?
        var number = 0
        for block in document.blocks {
            switch block {
            case .line(let text, let place): lead = (text, place)
            case .table(let table):
                number += 1
                guard only == nil || only == String(number) || only == table.name else { continue }
                add(Grid(table), lead)
                lead = nil
            }
        }
        tally.tables = tables.count
    }

    private mutating func add(_ grid: Grid, _ lead: (String, TableDocument.Place)?) {
        if let heading = Heading.find(in: grid) {
            tables.append(Part(grid: grid, heading: heading, continues: false, lead: lead))
        } else if let last = tables.last, last.heading.columns.count == grid.width {
            tables.append(Part(grid: grid, heading: last.heading, continues: true, lead: lead))
        } else if grid.rows.contains(where: { $0.contains { !$0.lines.isEmpty } }) {
            tally.otherTables += 1
        }
    }

    /// The year that most cells of deadlines name.
    var likelyYear: Int? {
        var counts: [Int: Int] = [:]
        for part in tables {
            guard let column = part.heading.column(.deadline) else { continue }
            for slot in part.grid.rows.joined() where slot.cell.columns.contains(column) && !slot.isCarried {
                for year in slot.text.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) })
                where (2000...2100).contains(year) { counts[year, default: 0] += 1 }
            }
        }
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }

    func outline(_ continuation: Continuation) -> OutlineReader {
        var reader = OutlineReader(continuation)
        for part in tables {
            if let lead = part.lead { reader.beginSection(lead.text, at: lead.place) }
            reader.read(part.grid, part.heading, continues: part.continues)
        }
        return reader
    }
}

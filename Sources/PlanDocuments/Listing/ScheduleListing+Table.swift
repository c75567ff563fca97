package import PlanDiagnostics
import PlanModel
import VietnameseCalendar
import VietnameseText

extension ScheduleListing {
    /// The narrowest terminal in which columns still hold whole words; under it each row is a few lines.
    private static let narrowestTable = 72

    /// Text for a terminal of so many columns; no line is wider, except where a single character is.
    package func table(width: Int, language: Language) -> String {
        let words = PrintedWords(language)
        guard !rows.isEmpty else { return wrapped(words.emptyListing, to: width).map { $0 + "\n" }.joined() }
        let body =
            width >= Self.narrowestTable
            ? ListingColumns(rows, width, words).lines(rows, words)
            : rows.flatMap { Self.card($0, width, words) }
        let lines = body + [""] + wrapped(words.checkpointCount(rows.count), to: width)
        return lines.map { $0 + "\n" }.joined()
    }

    /// A row on several lines: day and kind, then who and what, indented.
    private static func card(_ row: Row, _ width: Int, _ words: PrintedWords) -> [String] {
        let head = "\(words.listingDay(row.day.effective)) \(words.kind(row.checkpoint.kind))"
        let details = [row.unit?.name, words.content(row)].compactMap(\.self).filter { !$0.isEmpty }
        return wrapped(head, to: width)
            + details.flatMap { wrapped($0, to: max(1, width - 2)).map { "  " + $0 } }
    }
}

/// The widths of the listing's columns in a terminal.
private struct ListingColumns {
    private static let gap = 2
    private let widths: [Int]

    /// The day takes what it needs, kind and unit at most a fifth and a quarter, the content what is left.
    init(_ rows: [ScheduleListing.Row], _ width: Int, _ words: PrintedWords) {
        let heads = words.listingColumns.map { displayWidth($0) }
        let day = max(heads[0], rows.map { displayWidth(words.listingDay($0.day.effective)) }.max() ?? 0)
        let kind = max(heads[1], rows.map { displayWidth(words.kind($0.checkpoint.kind)) }.max() ?? 0)
        let unit = max(heads[2], rows.map { displayWidth($0.unit?.name ?? "") }.max() ?? 0)
        let widestKind = min(kind, width / 5)
        let widestUnit = min(unit, width / 4)
        widths = [day, widestKind, widestUnit, width - day - widestKind - widestUnit - 3 * Self.gap]
    }

    func lines(_ rows: [ScheduleListing.Row], _ words: PrintedWords) -> [String] {
        let rule = widths.map { String(repeating: "─", count: $0) }
        return line(words.listingColumns) + [rule.joined(separator: gap)]
            + rows.flatMap { row in
                line([
                    words.listingDay(row.day.effective), words.kind(row.checkpoint.kind),
                    row.unit?.name ?? "–", words.content(row),
                ])
            }
    }

    private var gap: String { String(repeating: " ", count: Self.gap) }

    /// One row, as many lines as its longest cell needs.
    private func line(_ cells: [String]) -> [String] {
        let columns = zip(cells, widths).map { wrapped($0, to: $1) }
        return (0..<(columns.map(\.count).max() ?? 0)).map { index in
            let pieces = zip(columns, widths).map { lines, width in
                displayPadded(index < lines.count ? lines[index] : "", to: width)
            }
            return pieces.joined(separator: gap).trimmingEndSpaces()
        }
    }
}

extension PrintedWords {
    /// `T3 31/03/2026`; `Tue 2026-03-31`.
    fileprivate func listingDay(_ date: CivilDate) -> String {
        let weekday = date.weekday
        return say(
            "\(weekday.vietnameseShortName) \(date.vietnamesePadded)",
            "\(weekday.englishName.prefix(3)) \(date.iso)")
    }
}

extension String {
    fileprivate func trimmingEndSpaces() -> String {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}

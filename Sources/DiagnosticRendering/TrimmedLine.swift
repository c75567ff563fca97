/// The part of a long line that fits the terminal, around the columns of interest.
struct TrimmedLine {
    /// What is printed, ellipses included.
    let text: String
    /// The first column of the line that is printed.
    private let start: Int
    /// The columns that an ellipsis takes before it.
    private let indent: Int
    /// The columns that are printed, ellipses included.
    private let width: Int

    init(_ line: DisplayLine, focus: Range<Int>, available: Int, glyphs: Glyphs) {
        let mark = glyphs.ellipsisWidth
        let total = line.width
        if total <= available, !line.isCutBefore, !line.isCutAfter {
            (text, start, indent, width) = (String(decoding: line.text, as: UTF8.self), 0, 0, total)
            return
        }
        let wanted = Self.start(of: focus, total: total, available: available, mark: mark)
        let cells = line.cells
        let first = wanted == 0 ? 0 : cells.firstIndex { $0.column >= wanted } ?? cells.count
        let startColumn = first < cells.count ? cells[first].column : total
        let isCutBefore = startColumn > 0 || line.isCutBefore
        var room = available - (isCutBefore ? mark : 0)
        let isCutAfter = total - startColumn > room || line.isCutAfter
        if isCutAfter { room -= mark }
        var last = first
        while last < cells.count,
            (last + 1 < cells.count ? cells[last + 1].column : total) - startColumn <= room
        {
            last += 1
        }
        let bytes = line.text[
            (first > 0 ? cells[first - 1].textEnd : 0)..<(last > 0 ? cells[last - 1].textEnd : 0)]
        let end = last < cells.count ? cells[last].column : total
        start = startColumn
        indent = isCutBefore ? mark : 0
        width = indent + (end - startColumn) + (isCutAfter ? mark : 0)
        text =
            (isCutBefore ? glyphs.ellipsis : "") + String(decoding: bytes, as: UTF8.self)
            + (isCutAfter ? glyphs.ellipsis : "")
    }

    /// Where columns of the line are printed, clamped to what is shown.
    func columns(_ columns: Range<Int>) -> Range<Int> {
        func shown(_ column: Int) -> Int { min(max(column - start + indent, 0), width) }
        let lower = shown(columns.lowerBound)
        return lower..<max(lower, shown(columns.upperBound))
    }

    /// A third of the room stays before the focus; if the focus itself is too wide, its beginning is shown.
    private static func start(of focus: Range<Int>, total: Int, available: Int, mark: Int) -> Int {
        let room = available - 2 * mark
        if focus.upperBound <= available - mark { return 0 }
        var start = focus.lowerBound - room / 3
        if focus.upperBound - start > room { start = max(start, focus.upperBound - room) }
        start = min(start, focus.lowerBound, max(0, total - (available - mark)))
        return start <= mark ? 0 : start
    }
}

import DataFormats

/// The rows that head a table, and what its columns hold.
struct Heading: Sendable {
    struct Column: Sendable {
        let text: String
        let words: [String]
        /// Nil for a heading that is not understood, or none.
        var meaning: ColumnMeaning?
    }

    /// By column of the grid.
    private(set) var columns: [Column]
    /// Which rows of the table it takes.
    let rows: Range<Int>

    /// Finds the first rows of a grid that head an appendix: the work, and at least two of what is asked of it.
    static func find(in grid: Grid) -> Heading? {
        let rows = grid.rows.indices.prefix(deepest)
        guard let first = rows.first(where: { !sound(in: grid, from: $0).isEmpty }) else { return nil }
        // The title of the appendix may stand in the rows above; of two that say as much, the shorter counts, for
        // rows of numbers below it are echoes.
        let candidates = (first..<min(first + 3, grid.rows.count)).flatMap { sound(in: grid, from: $0) }
        return candidates.max { ($0.score, -$0.rows.count) < ($1.score, -$1.rows.count) }?.withoutNamesake()
    }

    /// A table of plans begins within its first rows, however much stands above it on a sheet.
    private static let deepest = 500

    private static func sound(in grid: Grid, from row: Int) -> [Heading] {
        guard grid.rows[row].count(where: { !$0.lines.isEmpty }) > 2 else { return [] }
        return (1...3).filter { row + $0 <= grid.rows.count }.map { Heading(grid, row..<row + $0) }.filter(
            \.isSound)
    }

    private init(_ grid: Grid, _ rows: Range<Int>) {
        self.rows = rows
        let texts = (0..<grid.width).map { column in
            let text = grid.text(ofColumn: column, in: rows)
            return Self.columnNumber(text) == nil ? text : ""
        }
        columns = texts.map { Column(text: $0, words: Words.folded($0)) }
        claimMeanings()
    }

    /// Gives each column the meaning that its heading says best, and each meaning to one column.
    private mutating func claimMeanings() {
        var claims: [(score: Int, column: Int, meaning: ColumnMeaning)] = []
        for (column, heading) in columns.enumerated() where !isContinued(column) {
            claims += ColumnWordings.meanings(of: heading.text).map { ($0.score, column, $0.meaning) }
        }
        var taken: Set<ColumnMeaning> = []
        var rival: Int?
        for claim in claims.sorted(by: { ($0.score, $1.column) > ($1.score, $0.column) })
        where columns[claim.column].meaning == nil {
            // Several columns may be computed.
            guard claim.meaning == .computed || taken.insert(claim.meaning).inserted else {
                if claim.meaning == .task { rival = claim.column }
                continue
            }
            columns[claim.column].meaning = claim.meaning
            score += claim.score
        }
        if let rival, columns[rival].meaning == nil, let task = column(.task), column(.group) == nil {
            // Of two columns that are headed alike, the left one is about the general.
            columns[min(task, rival)].meaning = .group
            columns[max(task, rival)].meaning = .task
        }
    }

    /// How well the headings say their meanings, all in all.
    private var score = 0

    /// The column to the right of all others that has no heading: what is noted of a task, if no other column is.
    private(set) var unnamedColumn: Int?

    private mutating func nameLastColumn() {
        guard let last = columns.indices.last, columns[last].text.isEmpty, column(.note) == nil else {
            return
        }
        columns[last].meaning = .note
        unnamedColumn = last
    }

    /// A heading over several columns with nothing below is that of the first.
    private func isContinued(_ column: Int) -> Bool {
        column > 0 && !columns[column].text.isEmpty && columns[column].text == columns[column - 1].text
    }

    private var isSound: Bool {
        let meanings = columns.compactMap(\.meaning)
        return meanings.contains(where: \.isTitle) && meanings.count(where: \.isTelling) >= 2
    }

    /// A table with one column about the work has tasks in it, whatever the column is called.
    private func withoutNamesake() -> Heading {
        var heading = self
        let titles = columns.indices.filter { columns[$0].meaning?.isTitle == true }
        if titles.count == 1 { heading.columns[titles[0]].meaning = .task }
        heading.nameLastColumn()
        return heading
    }

    func column(_ meaning: ColumnMeaning) -> Int? { columns.firstIndex { $0.meaning == meaning } }

    /// Whether kehoach itself wrote the table, so that semicolons part entries and dates are computed.
    var isOwnTable: Bool { columns.count { $0.meaning == .computed } >= 4 }

    /// Whether a row only heads the columns again: by their numbers, by their headings, by what they answer.
    func isEcho(_ cells: [Grid.Slot], in grid: Grid) -> Bool {
        let filled = cells.filter { !$0.text.isEmpty }
        guard filled.count > 1 else { return false }
        if filled.allSatisfy({ isHeadingText($0.text) }) { return true }
        let numbers = filled.compactMap { Self.columnNumber($0.text) }
        return numbers.count == filled.count && filled.count * 2 > columns.count
            && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    }

    private func isHeadingText(_ text: String) -> Bool {
        guard text.utf8.count <= ColumnWordings.longest else { return false }
        let words = Words.folded(text)
        if words.first == "ro", words.count <= 3 || words == ["dinh", "luong"] { return true }
        guard !words.isEmpty else { return false }
        return columns.contains { $0.words == words || words.count > 1 && $0.words.contains(words) }
    }

    /// `(3)`, `3`, `C`, `5=3+4`
    private static func columnNumber(_ text: String) -> Int? {
        let inner = text.filter { !"()[] ".contains($0) }.prefix { $0 != "=" }
        if let number = Int(inner), (1...40).contains(number) { return number }
        guard inner.count == 1, let letter = inner.first?.asciiValue, (65...90).contains(letter) else {
            return nil
        }
        return Int(letter) - 64
    }
}

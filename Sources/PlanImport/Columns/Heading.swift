import DataFormats

/// The rows that head a table, and what its columns hold.
struct Heading: Sendable {
    struct Column: Sendable {
        let text: String
        /// Nil for a heading that is not understood, or none.
        var meaning: ColumnMeaning?
    }

    /// By column of the grid.
    private(set) var columns: [Column]
    /// Which rows of the table it takes.
    let rows: Range<Int>

    /// Finds the first rows of a grid that head an appendix: the work, and at least two of what is asked of it.
    static func find(in grid: Grid) -> Heading? {
        guard let first = grid.rows.indices.first(where: { !sound(in: grid, from: $0).isEmpty }) else {
            return nil
        }
        // The title of the appendix may stand in the rows above; of two that say as much, the shorter counts, for
        // rows of numbers below it are echoes.
        let candidates = (first..<min(first + 3, grid.rows.count)).flatMap { sound(in: grid, from: $0) }
        return candidates.max { ($0.score, -$0.rows.count) < ($1.score, -$1.rows.count) }?.withoutNamesake()
    }

    private static func sound(in grid: Grid, from row: Int) -> [Heading] {
        (1...3).filter { row + $0 <= grid.rows.count }.map { Heading(grid, row..<row + $0) }.filter(\.isSound)
    }

    private init(_ grid: Grid, _ rows: Range<Int>) {
        self.rows = rows
        let texts = (0..<grid.width).map { column in
            let text = grid.text(ofColumn: column, in: rows)
            return Self.columnNumber(text) == nil ? text : ""
        }
        columns = texts.map { Column(text: $0) }
        var claims: [(score: Int, column: Int, meaning: ColumnMeaning)] = []
        for (column, text) in texts.enumerated() {
            claims += ColumnWordings.meanings(of: text).map { ($0.score, column, $0.meaning) }
        }
        var taken: Set<ColumnMeaning> = []
        for claim in claims.sorted(by: { ($0.score, $1.column) > ($1.score, $0.column) })
        where columns[claim.column].meaning == nil && !isContinued(claim.column, texts) {
            // Several columns may be computed; of two about the work, the left one is the general.
            if claim.meaning != .computed, !taken.insert(claim.meaning).inserted { continue }
            columns[claim.column].meaning = claim.meaning
            score += claim.score
        }
    }

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
    private func isContinued(_ column: Int, _ texts: [String]) -> Bool {
        column > 0 && !texts[column].isEmpty && texts[column] == texts[column - 1]
            && columns[column - 1].meaning != nil
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
        if titles.count == 2, columns[titles[0]].meaning == .task {
            heading.columns[titles[0]].meaning = .group
            heading.columns[titles[1]].meaning = .task
        }
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
        let words = Words.folded(text)
        if words.first == "ro", words.count <= 3 || words == ["dinh", "luong"] { return true }
        return columns.contains { column in
            let heading = Words.folded(column.text)
            return !words.isEmpty && (words == heading || words.count > 1 && heading.contains(words))
        }
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

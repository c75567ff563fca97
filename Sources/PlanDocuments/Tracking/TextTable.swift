import VietnameseText

/// A table for a terminal: columns as wide as their cells up to a bound, one of them taking what is left.
///
/// No line is wider than the terminal; in a narrow one each row is a few lines instead.
package struct TextTable {
    package struct Column {
        package let head: String
        /// The widest that it may be, as a part of the terminal, unless one word is wider; nil for the one that takes
        /// what is left.
        package let bound: Double?

        package init(_ head: String, bound: Double? = nil) {
            self.head = head
            self.bound = bound
        }
    }

    /// Just one has no bound.
    package let columns: [Column]
    package var rows: [[String]] = []

    private static let gap = 2
    /// The narrowest terminal in which columns still hold whole words.
    private static let narrowest = 72

    package init(_ columns: [Column]) {
        precondition(columns.count { $0.bound == nil } == 1, "one column takes what the others leave")
        self.columns = columns
    }

    /// Whether a terminal has no room for columns; rows then stand without heads.
    package static func isNarrow(_ width: Int) -> Bool { width < narrowest }

    package func lines(width: Int) -> [String] {
        guard !Self.isNarrow(width), let widths = widths(width) else {
            return rows.flatMap { card($0, width) }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
        return line(columns.map(\.head), widths) + [rule] + rows.flatMap { line($0, widths) }
    }

    /// Nil when some word has no room in its column.
    private func widths(_ width: Int) -> [Int]? {
        let words = columns.indices.map(widestWord)
        let needed = columns.indices.map { index in
            max(displayWidth(columns[index].head), rows.map { displayWidth($0[index]) }.max() ?? 0)
        }
        let bounded = columns.indices.map { index in
            columns[index].bound.map { bound in
                min(needed[index], max(words[index], Int(Double(width) * bound)))
            }
        }
        let left = width - bounded.compactMap(\.self).reduce(0, +) - Self.gap * (columns.count - 1)
        let widths = zip(bounded, needed).map { bound, needed in bound ?? min(needed, left) }
        return zip(widths, words).allSatisfy { $0 >= $1 } ? widths : nil
    }

    /// No column is narrower than a word of its cells, a date for one, or than its head.
    private func widestWord(_ index: Int) -> Int {
        let words = rows.lazy.flatMap { $0[index].split(separator: " ") }.map { displayWidth($0) }
        return max(displayWidth(columns[index].head), words.max() ?? 0)
    }

    private var gap: String { String(repeating: " ", count: Self.gap) }

    /// One row, as many lines as its longest cell needs.
    private func line(_ cells: [String], _ widths: [Int]) -> [String] {
        let pieces = zip(cells, widths).map { wrapped($0, to: $1) }
        return (0..<(pieces.map(\.count).max() ?? 0)).map { index in
            let line = zip(pieces, widths).map { lines, width in
                displayPadded(index < lines.count ? lines[index] : "", to: width)
            }
            return Self.trimmed(line.joined(separator: gap))
        }
    }

    /// A row on several lines: the first cell, then the others under it; a row without one goes on with that above.
    private func card(_ cells: [String], _ width: Int) -> [String] {
        (cells[0].isEmpty ? [] : wrapped(cells[0], to: width))
            + cells.dropFirst().filter { !$0.isEmpty }.flatMap { cell in
                wrapped(cell, to: max(1, width - 2)).map { "  " + $0 }
            }
    }

    private static func trimmed(_ line: String) -> String {
        var rest = line[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}

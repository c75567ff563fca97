/// One table, as read out of the SQL that makes it in SQLite: the only place where it is described.
///
/// What is left out is what holds in a file alone: references of several columns, and how SQLite stores tables.
package struct Table: Sendable {
    struct Column: Sendable {
        enum Kind: Sendable { case text, integer, real }

        let name: String
        let kind: Kind
        let isRequired: Bool
        /// The conditions on its values.
        let checks: [String]
        /// The expression that it is computed by.
        let generation: String?
        /// The table whose rows it names, where it does so by itself.
        let reference: String?
        /// The lines above it, each with its dashes.
        let remarks: [String]
    }

    package let name: String
    /// The lines above the table, each with its dashes.
    let remarks: [String]
    let columns: [Column]
    /// The columns of each key, the primary one first.
    let keys: [[String]]
    /// The conditions on several columns.
    let checks: [String]
}

// MARK: - On a server

extension Table {
    /// The column that says which plan a row belongs to.
    package var planColumn: String { name == "plan" ? "code" : "plan" }

    /// Whether its rows belong to a workspace in a file, so that on a server each plan has them for itself.
    package var isShared: Bool { !columns.contains { $0.name == planColumn } }

    /// The columns on a server: the plan's first, without numbers of SQLite's rows.
    private var publishedColumns: [Column] {
        let others = columns.filter { $0.name != planColumn && !$0.isRowNumber }
        let plan = Column(
            name: planColumn, kind: .text, isRequired: true, checks: [], generation: nil, reference: nil,
            remarks: columns.first { $0.name == planColumn }?.remarks ?? [])
        return [plan] + others
    }

    /// The columns that rows give on a server, the plan's first.
    package var publishedColumnNames: [String] {
        publishedColumns.filter { $0.generation == nil }.map(\.name)
    }

    /// Whether a column of that name holds the codes of that table.
    package func refers(_ column: String, to table: String) -> Bool {
        columns.contains { $0.name == column && $0.reference == table }
    }

    /// The keys on a server, the primary one first: each is led by the plan, since others number alike.
    private var publishedKeys: [[String]] {
        guard planColumn == "plan" else { return [keys[0]] }
        let kept = keys.filter { key in !columns.contains { $0.isRowNumber && key == [$0.name] } }
        return kept.isEmpty ? [["plan"]] : kept.map { $0.first == "plan" ? $0 : ["plan"] + $0 }
    }

    /// What tells a row from the others on a server, the plan's column first.
    package var publishedKey: [String] { publishedKeys[0] }

    /// The statement that makes it in PostgreSQL.
    ///
    /// Text sorts by its bytes, as in SQLite. The one reference is to the plan, with which all its rows go: others
    /// would be looked up for every row, and may lead into plans that their offices replace when they will.
    var postgreSQL: String {
        let names = publishedColumns.map { Self.identifier($0.name) }
        let width = names.lazy.map(\.count).max() ?? 0
        var lines: [String] = []
        for (name, column) in zip(names, publishedColumns) {
            let padding = String(repeating: " ", count: width - name.count)
            lines += column.remarks + ["\(name)\(padding) \(definition(of: column)),"]
        }
        lines.append("PRIMARY KEY (\(publishedKey.joined(separator: ", "))),")
        lines += publishedKeys.dropFirst().map { "UNIQUE (\($0.joined(separator: ", ")))," }
        lines += checks.map { "CHECK (\(Self.expression($0)))," }
        lines[lines.count - 1].removeLast()
        return (remarks + ["CREATE TABLE \(name) ("] + lines.map { "    " + $0 } + [");"])
            .joined(separator: "\n")
    }

    private func definition(of column: Column) -> String {
        var words =
            switch column.kind {
            case .text: ["TEXT COLLATE \"C\""]
            case .integer: ["BIGINT"]
            case .real: ["DOUBLE PRECISION"]
            }
        if column.isRequired { words.append("NOT NULL") }
        if column.name == planColumn, name != "plan" {
            words.append("REFERENCES plan (code) ON DELETE CASCADE")
        }
        words += column.checks.map { "CHECK (\(Self.expression($0)))" }
        if let generation = column.generation {
            words.append("GENERATED ALWAYS AS (\(Self.expression(generation))) STORED")
        }
        return words.joined(separator: " ")
    }

    /// A column's name; quoted where it is a word of PostgreSQL's own.
    package static func identifier(_ column: String) -> String { column == "column" ? "\"column\"" : column }

    /// What the expressions of tables say in SQLite alone, and the same in PostgreSQL.
    private static let phrases = [
        (" NOT GLOB '*[^", " !~ '[^"), ("]*'", "]'"),
        (" GLOB 'KH[0-9][0-9][0-9]'", " ~ '^KH[0-9][0-9][0-9]$'"),
        (" IS NOT '", " IS DISTINCT FROM '"),
        (" IS NOT NULL) +", " IS NOT NULL)::integer +"), (" IS NOT NULL) = 1", " IS NOT NULL)::integer = 1"),
        (" AS REAL)", " AS DOUBLE PRECISION)"), ("kind = 'worked'", "(kind = 'worked')::integer"),
    ]

    private static func expression(_ sqlite: String) -> String {
        if let range = sqlite.firstRange(of: " IS date(") {
            let column = sqlite[..<range.lowerBound]
            return "\(column) = to_char(to_date(\(column), 'YYYY-MM-DD'), 'YYYY-MM-DD')"
        }
        if let range = sqlite.firstRange(of: " IS strftime('%H:%M', ") {
            return "\(sqlite[..<range.lowerBound]) ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'"
        }
        if sqlite.hasPrefix("column ") { return identifier("column") + sqlite.dropFirst("column".count) }
        return phrases.reduce(sqlite) { $0.replacing($1.0, with: $1.1) }
    }
}

extension Table.Column {
    /// Whether it only numbers the rows of a file.
    fileprivate var isRowNumber: Bool { name == "id" }
}

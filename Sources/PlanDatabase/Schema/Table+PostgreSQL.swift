extension Table {
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

/// How the two databases say what they do not say alike.
///
/// A file of SQLite holds one workspace. A server of PostgreSQL holds the plans of many, each with a registry, a
/// calendar and terms of its own, so that an office replaces nothing but its plan: there every table is led by the
/// code of a plan.
package enum SQLDialect: Sendable {
    case sqlite, postgreSQL

    /// The beginning of a view. What a reader may not see in the tables, the views do not show either.
    func view(_ name: String) -> String {
        switch self {
        case .sqlite: "CREATE VIEW \(name) AS"
        case .postgreSQL: "CREATE VIEW \(name) WITH (security_invoker) AS"
        }
    }
}

// MARK: - Tables that belong to a workspace in a file, and to a plan on a server

extension SQLDialect {
    /// The condition that a row of such a table belongs to a plan, and what joins it to the next one.
    func ofPlan(_ plan: String, _ alias: String) -> String { also("\(alias).plan = \(plan)", " AND ") }

    /// Every row of such a table.
    func join(_ table: String, _ alias: String, ofPlan plan: String) -> String {
        switch self {
        case .sqlite: "CROSS JOIN \(table) AS \(alias)"
        case .postgreSQL: "JOIN \(table) AS \(alias) ON \(alias).plan = \(plan)"
        }
    }

    /// A column that only a server has, or needs to be told.
    func also(_ column: String, _ separator: String = ", ") -> String {
        self == .postgreSQL ? column + separator : ""
    }
}

// MARK: - Expressions

extension SQLDialect {
    enum Separator { case line, comma, semicolon }

    /// One text of the values of a column, in their order.
    func joined(_ column: String, by separator: Separator) -> String {
        let (function, newline) =
            switch self {
            case .sqlite: ("group_concat", "char(10)")
            case .postgreSQL: ("string_agg", "chr(10)")
            }
        let mark =
            switch separator {
            case .line: newline
            case .comma: "', '"
            case .semicolon: "'; '"
            }
        return "\(function)(\(column), \(mark))"
    }

    /// The name that PostgreSQL wants of rows that are made into a list.
    var listed: String { self == .sqlite ? "" : " AS listed" }

    func choice(_ condition: String, _ yes: String, _ no: String) -> String {
        switch self {
        case .sqlite: "iif(\(condition), \(yes), \(no))"
        case .postgreSQL: "CASE WHEN \(condition) THEN \(yes) ELSE \(no) END"
        }
    }

    /// `<>` that tells NULL from a value.
    var differs: String { self == .sqlite ? "IS NOT" : "IS DISTINCT FROM" }

    /// 1 or 0; 0 for a condition of which nothing is known.
    func holds(_ condition: String) -> String {
        switch self {
        case .sqlite: "coalesce(\(condition), 0)"
        case .postgreSQL: choice(condition, "1", "0")
        }
    }

    /// 1 or 0, for a condition that is never NULL.
    func flag(_ condition: String) -> String { self == .sqlite ? condition : choice(condition, "1", "0") }

    /// The condition that a column of 1 and 0 is 1.
    func isSet(_ column: String) -> String { self == .sqlite ? column : "\(column) = 1" }
    func isUnset(_ column: String) -> String { self == .sqlite ? "NOT \(column)" : "\(column) = 0" }

    /// Calendar days between two ISO dates.
    func days(from start: String, to end: String) -> String {
        switch self {
        case .sqlite: "CAST(julianday(\(end)) - julianday(\(start)) AS INTEGER)"
        case .postgreSQL: "\(end)::date - \(start)::date"
        }
    }

    /// The column of a finding's place, whose name is a word of PostgreSQL's own.
    var column: String { self == .sqlite ? "column" : "\"column\"" }
}

// MARK: - Groups

extension SQLDialect {
    /// What rows of one group have in common besides its keys, which SQLite takes from any of them.
    func grouping(_ columns: String...) -> String {
        self == .sqlite ? "" : columns.map { ", " + $0 }.joined()
    }

    /// The row of each group in which a column is least.
    func least(_ column: String, of table: String, for keys: String, with others: String) -> String {
        switch self {
        case .sqlite:
            """
            -- SQLite takes the other columns from the row that has the least.
            SELECT \(keys), \(others), min(\(column)) AS \(column) FROM \(table) GROUP BY \(keys)
            """
        case .postgreSQL:
            """
            SELECT DISTINCT ON (\(keys)) \(keys), \(others), \(column) FROM \(table)
            ORDER BY \(keys), \(column), \(others)
            """
        }
    }
}

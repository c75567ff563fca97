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

// MARK: - Rows of plans

extension Table {
    /// Whether rows say which plan they belong to.
    var belongsToPlans: Bool { columns.contains { $0.name == planColumn } }

    /// Whether the rows of a plan are found by its code, and not by their numbers.
    var isLedByPlan: Bool { keys[0].first == planColumn }
}

// MARK: - On a server

extension Table {
    /// The column that says which plan a row belongs to.
    package var planColumn: String { name == "plan" ? "code" : "plan" }

    /// The columns on a server: the plan's first, without numbers of SQLite's rows.
    var publishedColumns: [Column] {
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
    var publishedKeys: [[String]] {
        guard planColumn == "plan" else { return [keys[0]] }
        let kept = keys.filter { key in !columns.contains { $0.isRowNumber && key == [$0.name] } }
        return kept.isEmpty ? [["plan"]] : kept.map { $0.first == "plan" ? $0 : ["plan"] + $0 }
    }

    /// What tells a row from the others on a server, the plan's column first.
    package var publishedKey: [String] { publishedKeys[0] }

    /// A column's name; quoted where it is a word of PostgreSQL's own.
    package static func identifier(_ column: String) -> String { column == "column" ? "\"column\"" : column }
}

extension Table.Column {
    /// Whether it only numbers the rows of a file.
    fileprivate var isRowNumber: Bool { name == "id" }
}

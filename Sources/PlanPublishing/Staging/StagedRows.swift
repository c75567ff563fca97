import PlanDatabase
package import PlanModel

/// The rows of a workspace as `COPY` takes them: a line each, values between tabs.
package struct StagedRows {
    /// The plans, sorted by code.
    package let plans: [String]
    private let staging: Staging

    package init(_ compiled: CompiledWorkspace, _ manifest: BuildManifest) {
        plans = compiled.plans.map(\.plan.code.value).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let staging = Staging()
        RowWriter { table, columns in StagedTable(table, columns, staging) }.writeRows(of: compiled, manifest)
        self.staging = staging
    }

    /// The columns of a table's lines, as a statement lists them.
    ///
    /// - Returns: nil for a table without rows.
    package func columns(of table: String) -> [String]? { staging.tables[table]?.columns }

    /// The lines of a table, without their ends. What belongs to the workspace stands there for each plan.
    package func lines(of table: String) -> [[UInt8]] {
        (staging.tables[table]?.rows ?? []).flatMap { row in
            (row.plan.map { [$0] } ?? plans.map { CopyText.encoded(.text($0)) }).map { $0 + row.others }
        }
    }
}

/// One row, apart from the plan that it belongs to.
private struct StagedRow {
    /// As `COPY` takes it; nil for a row of the workspace.
    let plan: [UInt8]?
    /// The values behind the plan, each with a tab before it.
    let others: [UInt8]
}

/// The rows that have been taken, by table.
private final class Staging {
    var tables: [String: (columns: [String], rows: [StagedRow])] = [:]
}

/// Takes the rows of one table, with those columns alone that a server has.
private struct StagedTable: RowSink {
    private enum Place { case plan, other, nowhere }

    private let name: String
    private let places: [Place]
    private let staging: Staging
    private var count = 0
    private var plan: [UInt8]?
    private var others: [UInt8] = []

    init(_ name: String, _ columns: [String], _ staging: Staging) {
        guard let table = Schema.tables.first(where: { $0.name == name }) else {
            preconditionFailure("no table “\(name)”")
        }
        let published = table.publishedColumnNames
        places = columns.map {
            $0 == table.planColumn ? .plan : published.contains($0) ? .other : .nowhere
        }
        self.name = name
        self.staging = staging
        let others = zip(columns, places).filter { $0.1 == .other }.map(\.0)
        staging.tables[name, default: ([table.planColumn] + others, [])].columns = [table.planColumn] + others
    }

    mutating func put(_ value: ColumnValue) {
        switch (places[count], value) {
        case (.nowhere, _), (.plan, .null): break
        case (.plan, _): plan = CopyText.encoded(value)
        case (.other, _):
            others.append(UInt8(ascii: "\t"))
            CopyText.append(value, to: &others)
        }
        count += 1
    }

    mutating func endRow() throws(Never) {
        precondition(count == places.count, "\(count) values for \(places.count) columns of “\(name)”")
        staging.tables[name]!.rows.append(StagedRow(plan: plan, others: others))
        (count, plan, others) = (0, nil, [])
    }
}

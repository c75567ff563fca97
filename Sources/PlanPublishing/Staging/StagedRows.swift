import PlanDatabase
package import PlanModel

/// The rows of a workspace as `COPY` takes them: a line each, values between tabs.
package struct StagedRows {
    /// The plans, sorted by code.
    package let plans: [String]
    private let staging: Staging

    package init(_ compiled: CompiledWorkspace, _ manifest: BuildManifest) {
        plans = compiled.workspace.plans.map(\.code.value)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let staging = Staging()
        RowWriter { table, columns in StagingSink(table, columns, staging) }.writeRows(of: compiled, manifest)
        self.staging = staging
    }

    /// The columns of a table's lines, as a statement lists them.
    ///
    /// - Returns: nil for a table without rows.
    package func columns(of table: String) -> [String]? { staging.tables[table]?.columns }

    /// The lines of a table, each with its end. What belongs to the workspace stands there for each plan.
    package func text(of table: String) -> [UInt8] {
        var text: [UInt8] = []
        for part in staging.tables[table]?.parts ?? [] {
            for plan in part.plan.map({ [$0] }) ?? plans.map({ CopyText.encoded(.text($0)) }) {
                for line in CopyText.lines(part.text) { text += plan + line + CopyText.end }
            }
        }
        return text
    }
}

/// The rows that have been taken, by table.
private final class Staging {
    var tables: [String: StagedTable] = [:]

    /// A table is opened anew for each plan.
    func table(_ name: String, _ columns: [String]) -> StagedTable {
        let table = tables[name] ?? StagedTable(columns: columns)
        tables[name] = table
        return table
    }
}

/// The rows of one table, without the plans that they belong to.
private final class StagedTable {
    /// Rows one after the other that belong to one plan.
    struct Part {
        /// As `COPY` takes it; nil for rows of the workspace.
        let plan: [UInt8]?
        /// The other values, each with a tab before it.
        var text: [UInt8]
    }

    /// The plan's column first.
    let columns: [String]
    private(set) var parts: [Part] = []

    init(columns: [String]) { self.columns = columns }

    func append(_ plan: [UInt8]?, _ line: [UInt8]) {
        if parts.last.map({ $0.plan != plan }) ?? true { parts.append(Part(plan: plan, text: [])) }
        parts[parts.count - 1].text += line
    }
}

/// Takes the rows of one table, with those columns alone that a server has.
private struct StagingSink: RowSink {
    private enum Place { case plan, other, nowhere }

    private let places: [Place]
    private let table: StagedTable
    private var count = 0
    private var plan: [UInt8]?
    private var line: [UInt8] = []

    init(_ name: String, _ columns: [String], _ staging: Staging) {
        guard let table = Schema.tables.first(where: { $0.name == name }) else {
            preconditionFailure("no table “\(name)”")
        }
        let published = table.publishedColumnNames
        places = columns.map {
            $0 == table.planColumn ? .plan : published.contains($0) ? .other : .nowhere
        }
        let others = zip(columns, places).filter { $0.1 == .other }.map(\.0)
        self.table = staging.table(name, [table.planColumn] + others)
    }

    mutating func put(_ value: ColumnValue) {
        switch (places[count], value) {
        case (.nowhere, _), (.plan, .null): break
        case (.plan, _): plan = CopyText.encoded(value)
        case (.other, _):
            line.append(UInt8(ascii: "\t"))
            CopyText.append(value, to: &line)
        }
        count += 1
    }

    mutating func endRow() throws(Never) {
        precondition(count == places.count, "\(count) values for \(places.count) columns")
        table.append(plan, line + CopyText.end)
        (count, plan) = (0, nil)
        line.removeAll(keepingCapacity: true)
    }
}

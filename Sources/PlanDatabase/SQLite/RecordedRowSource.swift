import CSQLite

/// Recorded rows as a table of SQLite, so that one statement, `INSERT … SELECT`, takes all of them.
///
/// It has no hole to be bound for each value, begins once for all rows, and looks for its place in their table once. The
/// table is a virtual one (vtab.html of SQLite's documentation): SQLite asks it for one row after the other, and for the
/// values of each. It is there as soon as a connection knows of it, and no part of the file.
struct RecordedRowSource: ~Copyable {
    static let tableName = "recorded"

    /// In the order in which they were recorded.
    static func column(_ index: Int) -> String { "c\(index)" }

    /// What the table gives at present.
    private let shown: UnsafeMutablePointer<ShownRows>

    /// - Precondition: this is not used any more when the connection is closed, which also takes the table away.
    init(_ connection: OpaquePointer) {
        shown = .allocate(capacity: 1)
        shown.initialize(to: ShownRows())
        sqlite3_create_module_v2(connection, Self.tableName, recordedTableMethods, shown) {
            $0?.assumingMemoryBound(to: ShownRows.self).deinitialize(count: 1).deallocate()
        }
    }

    /// Lets the table give some rows for as long as they are read.
    func show<Failure: Error>(
        _ bytes: UnsafeRawBufferPointer, of table: RecordedTable, _ read: () throws(Failure) -> Void
    ) throws(Failure) {
        shown.pointee = ShownRows(bytes: bytes, rowCount: table.rowCount, columnCount: table.columns.count)
        defer { shown.pointee = ShownRows() }
        try read()
    }
}

private struct ShownRows {
    var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    var rowCount = 0
    var columnCount = 0
}

/// As many columns as any table of the schema may have.
private let columnLimit = 64

// SQLite takes the address of the first member of the next two for that of its own structure.

private struct VirtualTable {
    var base = sqlite3_vtab()
    let shown: UnsafeMutablePointer<ShownRows>
}

private struct Cursor {
    var base = sqlite3_vtab_cursor()
    let shown: UnsafeMutablePointer<ShownRows>
    /// Where the values of the current row begin; behind them, where the next row does.
    let places = UnsafeMutablePointer<Int>.allocate(capacity: columnLimit + 1)
    var row = 0

    var isAtEnd: Bool { row >= shown.pointee.rowCount }

    mutating func goToFirst() {
        row = 0
        places[shown.pointee.columnCount] = 0
        findValues()
    }

    mutating func goToNext() {
        row += 1
        findValues()
    }

    private func findValues() {
        guard !isAtEnd else { return }
        let count = shown.pointee.columnCount
        var values = RecordedValueReader(shown.pointee.bytes, at: places[count])
        for column in 0..<count {
            places[column] = values.offset
            _ = values.next()
        }
        places[count] = values.offset
    }

    func give(_ column: Int, to context: OpaquePointer?) {
        var values = RecordedValueReader(shown.pointee.bytes, at: places[column])
        switch values.next() {
        case .null: sqlite3_result_null(context)
        case .integer(let number): sqlite3_result_int64(context, number)
        // The bytes stay where they are until the row is stored, so SQLite needs no copy.
        case .text(let text):
            let start = text.assumingMemoryBound(to: CChar.self).baseAddress
            sqlite3_result_text(context, start, Int32(text.count), nil)
        }
    }
}

extension UnsafeMutablePointer<sqlite3_vtab> {
    fileprivate var whole: UnsafeMutablePointer<VirtualTable> {
        UnsafeMutableRawPointer(self).assumingMemoryBound(to: VirtualTable.self)
    }
}

extension UnsafeMutablePointer<sqlite3_vtab_cursor> {
    fileprivate var whole: UnsafeMutablePointer<Cursor> {
        UnsafeMutableRawPointer(self).assumingMemoryBound(to: Cursor.self)
    }
}

/// How SQLite reads the table; never changed nor given back.
nonisolated(unsafe) private let recordedTableMethods: UnsafePointer<sqlite3_module> = {
    // Without a method to create it there is one such table, under the name of the module.
    var methods = sqlite3_module()
    methods.xConnect = { connection, shown, _, _, table, _ in
        let columns = (0..<columnLimit).map(RecordedRowSource.column).joined(separator: ", ")
        let code = sqlite3_declare_vtab(connection, "CREATE TABLE x (\(columns))")
        guard code == SQLITE_OK, let shown, let table else { return code }
        let new = UnsafeMutablePointer<VirtualTable>.allocate(capacity: 1)
        new.initialize(to: VirtualTable(shown: shown.assumingMemoryBound(to: ShownRows.self)))
        table.pointee = UnsafeMutableRawPointer(new).assumingMemoryBound(to: sqlite3_vtab.self)
        return code
    }
    methods.xDisconnect = {
        $0?.whole.deallocate()
        return SQLITE_OK
    }
    // There is one way to read it, from the first row to the last.
    methods.xBestIndex = { _, _ in SQLITE_OK }
    methods.xOpen = { table, cursor in
        guard let table, let cursor else { return SQLITE_ERROR }
        let new = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
        new.initialize(to: Cursor(shown: table.whole.pointee.shown))
        cursor.pointee = UnsafeMutableRawPointer(new).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
        return SQLITE_OK
    }
    methods.xClose = {
        $0?.whole.pointee.places.deallocate()
        $0?.whole.deallocate()
        return SQLITE_OK
    }
    methods.xFilter = { cursor, _, _, _, _ in
        cursor?.whole.pointee.goToFirst()
        return SQLITE_OK
    }
    methods.xNext = {
        $0?.whole.pointee.goToNext()
        return SQLITE_OK
    }
    methods.xEof = { $0?.whole.pointee.isAtEnd == false ? 0 : 1 }
    methods.xColumn = { cursor, context, column in
        cursor?.whole.pointee.give(Int(column), to: context)
        return SQLITE_OK
    }
    methods.xRowid = { cursor, number in
        number?.pointee = Int64(cursor?.whole.pointee.row ?? 0)
        return SQLITE_OK
    }
    let constant = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    constant.initialize(to: methods)
    return UnsafePointer(constant)
}()

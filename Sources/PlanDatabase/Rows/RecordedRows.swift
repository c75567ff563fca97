import PlanModel

/// Rows of several tables, as bytes that a database takes one after the other.
///
/// A database has one writer, which must not wait for what rows are made from.
struct RecordedRows: Sendable {
    /// In the order in which they were opened first.
    fileprivate(set) var tables: [RecordedTable] = []
}

/// The rows of one table, in the order in which they came.
struct RecordedTable: Sendable {
    let name: String
    let columns: [String]
    fileprivate(set) var rowCount = 0
    /// For each value a mark, then eight bytes of a number, or four bytes of a text's length and the text.
    fileprivate(set) var bytes: [UInt8] = []

    /// What stands before each value.
    fileprivate enum Mark {
        static let null: UInt8 = 0
        static let integer: UInt8 = 1
        static let text: UInt8 = 2
    }
}

// MARK: - Recording

/// Takes rows of any tables.
final class RowRecorder {
    private(set) var rows = RecordedRows()
    private var numbers: [String: Int] = [:]

    var writer: RowWriter<RecordingSink> {
        RowWriter { table, columns in RecordingSink(self, self.number(table, columns)) }
    }

    fileprivate func append(_ row: UnsafeRawBufferPointer, to table: Int) {
        rows.tables[table].bytes.append(contentsOf: row)
        rows.tables[table].rowCount += 1
    }

    /// A table is opened again and again, always with the same columns.
    private func number(_ table: String, _ columns: [String]) -> Int {
        if let number = numbers[table] { return number }
        rows.tables.append(RecordedTable(name: table, columns: columns))
        numbers[table] = rows.tables.count - 1
        return rows.tables.count - 1
    }
}

/// Takes the rows of one table.
struct RecordingSink: RowSink {
    private let recorder: RowRecorder
    private let table: Int
    /// The row so far, which goes to the others as a whole, and the room that there is for it.
    private var row = [UInt8](repeating: 0, count: 256)
    private var count = 0

    fileprivate init(_ recorder: RowRecorder, _ table: Int) {
        self.recorder = recorder
        self.table = table
    }

    mutating func put(_ value: ColumnValue) {
        switch value {
        case .null: put(RecordedTable.Mark.null, 0) { _ in }
        case .integer(let number):
            put(RecordedTable.Mark.integer, MemoryLayout<Int64>.size) {
                $0.storeBytes(of: Int64(number), as: Int64.self)
            }
        case .text(let text):
            var text = text
            text.withUTF8 { put($0) }
        case .word(let word):
            put(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        }
    }

    mutating func endRow() {
        row.withUnsafeBytes { recorder.append(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: table) }
        count = 0
    }

    private mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
        let head = MemoryLayout<UInt32>.size
        put(RecordedTable.Mark.text, head + text.count) { bytes in
            bytes.storeBytes(of: UInt32(text.count), as: UInt32.self)
            UnsafeMutableRawBufferPointer(rebasing: bytes[head...]).copyBytes(from: text)
        }
    }

    /// Adds a mark and so many bytes, at once: a database is made of hundreds of millions of values.
    private mutating func put(_ mark: UInt8, _ size: Int, _ write: (UnsafeMutableRawBufferPointer) -> Void) {
        let end = count + 1 + size
        if end > row.count { row += [UInt8](repeating: 0, count: max(row.count, end)) }
        row.withUnsafeMutableBytes { bytes in
            bytes[count] = mark
            write(UnsafeMutableRawBufferPointer(rebasing: bytes[count + 1..<end]))
        }
        count = end
    }
}

// MARK: - Reading

/// Goes through the recorded values of a table, whose texts it hands on in place.
struct RecordedValueReader {
    enum Value {
        case null
        case integer(Int64)
        /// It has an address even when it is empty: without one SQLite would take it for NULL.
        case text(UnsafeRawBufferPointer)
    }

    private let bytes: UnsafeRawBufferPointer
    /// Where the next value begins.
    private(set) var offset: Int

    init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    mutating func next() -> Value {
        switch take() as UInt8 {
        case RecordedTable.Mark.null: return .null
        case RecordedTable.Mark.integer: return .integer(take())
        default:
            let count = Int(take() as UInt32)
            defer { offset += count }
            return .text(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
        }
    }

    private mutating func take<Number: BitwiseCopyable>() -> Number {
        defer { offset += MemoryLayout<Number>.size }
        return bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)
    }
}

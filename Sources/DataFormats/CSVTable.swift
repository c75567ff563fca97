/// Rows of text on their way to a comma-separated file (RFC 4180).
package struct CSVTable: Sendable {
    package let columns: [String]
    package var rows: [[String]]

    package init(columns: [String], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The bytes between cells; Excel under a Vietnamese locale expects the semicolon, as its decimals have commas.
    package enum Separator: UInt8, Sendable {
        case comma = 0x2C
        case semicolon = 0x3B
    }

    /// The file, with CR LF after every row, the header included.
    ///
    /// Excel takes a file without a byte order mark for a legacy encoding. When `formulaSafe`, a cell that a
    /// spreadsheet would run as a formula gets an apostrophe before it (OWASP, “CSV Injection”); plain numbers
    /// such as `-5` and `+0,5%` stay.
    package func serialized(
        separator: Separator = .comma, byteOrderMark: Bool = false, formulaSafe: Bool = true
    ) -> String {
        var output: [UInt8] = byteOrderMark ? Self.byteOrderMark : []
        Self.append(columns, separator, formulaSafe: formulaSafe, to: &output)
        for row in rows { Self.append(row, separator, formulaSafe: formulaSafe, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Adds one row with its CR LF, for tables that are written while they are made.
    package static func append(
        _ row: [String], _ separator: Separator = .comma, formulaSafe: Bool = true, to output: inout [UInt8]
    ) {
        for (index, cell) in row.enumerated() {
            if index > 0 { output.append(separator.rawValue) }
            if formulaSafe, isFormula(cell) {
                append("'" + cell, quoting: false, separator, to: &output)
            } else {
                // A row of one empty cell would be an empty line, which readers skip.
                append(cell, quoting: row.count == 1 && cell.isEmpty, separator, to: &output)
            }
        }
        output.append(contentsOf: "\r\n".utf8)
    }

    private static func append(
        _ cell: String, quoting: Bool, _ separator: Separator, to output: inout [UInt8]
    ) {
        var cell = cell
        cell.withUTF8 { bytes in
            guard quoting || bytes.contains(where: { needsQuotes($0, separator) }) else {
                output.append(contentsOf: bytes)
                return
            }
            output.append(UInt8(ascii: "\""))
            for byte in bytes {
                if byte == UInt8(ascii: "\"") { output.append(byte) }
                output.append(byte)
            }
            output.append(UInt8(ascii: "\""))
        }
    }

    private static func needsQuotes(_ byte: UInt8, _ separator: Separator) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            || byte == separator.rawValue
    }

    /// Whether a spreadsheet takes the cell for a formula, full-width signs included.
    private static func isFormula(_ cell: String) -> Bool {
        switch cell.unicodeScalars.first {
        case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        case "+", "-": !isPlainNumber(cell.utf8.dropFirst())
        default: false
        }
    }

    /// Digits with points or commas between them, and perhaps a percent sign.
    private static func isPlainNumber(_ text: Substring.UTF8View) -> Bool {
        let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text
        return digits.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        .allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }
}

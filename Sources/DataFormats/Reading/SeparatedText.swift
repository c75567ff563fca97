/// Tables as text with a separator between cells: of tabs, commas or semicolons (RFC 4180).
package enum SeparatedText {
    /// The one table of a text.
    ///
    /// The separator is the one that the first line has most of. Quotation marks hold separators and line breaks
    /// together where they begin a cell; anywhere else they are text, as programs that write tabs leave them. The
    /// apostrophe by which ``CSVTable`` keeps a cell from running as a formula is taken off again.
    package static func read(_ text: String) -> TableDocument {
        var parser = Parser(bytes: Array(text.utf8), separator: separator(of: text))
        return TableDocument([.table(.init(rows: parser.rows()))])
    }

    private static func separator(of text: String) -> UInt8 {
        let line = text.utf8.prefix { $0 != lineFeed && $0 != carriageReturn }
        let counts = [tab, semicolon, comma].map { sign in (sign, line.count { $0 == sign }) }
        return counts.max { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0 != tab) }.map(\.0) ?? tab
    }

    private static let tab = UInt8(ascii: "\t")
    private static let comma = UInt8(ascii: ",")
    private static let semicolon = UInt8(ascii: ";")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let quote = UInt8(ascii: "\"")

    private struct Parser {
        let bytes: [UInt8]
        let separator: UInt8
        private var offset = 0
        private var line = 1

        init(bytes: [UInt8], separator: UInt8) {
            self.bytes = bytes
            self.separator = separator
        }

        mutating func rows() -> [TableDocument.Row] {
            var rows: [TableDocument.Row] = []
            while offset < bytes.count { rows.append(row()) }
            return rows
        }

        private mutating func row() -> TableDocument.Row {
            let number = line
            var cells: [TableDocument.Cell] = []
            while true {
                let column = cells.count
                cells.append(
                    TableDocument.Cell(
                        lines(of: cell()), columns: column..<column + 1,
                        place: .line(number, column: column + 1))
                )
                guard offset < bytes.count, bytes[offset] == separator else { break }
                offset += 1
            }
            endLine()
            return TableDocument.Row(cells)
        }

        private mutating func endLine() {
            if offset < bytes.count, bytes[offset] == carriageReturn { offset += 1 }
            if offset < bytes.count, bytes[offset] == lineFeed { offset += 1 }
            line += 1
        }

        private mutating func cell() -> [UInt8] {
            if offset < bytes.count, bytes[offset] == quote, let quoted = quotedCell() { return quoted }
            let start = offset
            while offset < bytes.count, ![separator, lineFeed, carriageReturn].contains(bytes[offset]) {
                offset += 1
            }
            return Array(bytes[start..<offset])
        }

        /// Nil where the quotation mark is never closed, or something other than a separator follows: it is text.
        private mutating func quotedCell() -> [UInt8]? {
            var content: [UInt8] = []
            var index = offset + 1
            var breaks = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                guard byte == quote else {
                    if byte == lineFeed { breaks += 1 }
                    content.append(byte)
                    continue
                }
                if index < bytes.count, bytes[index] == quote {
                    content.append(quote)
                    index += 1
                    continue
                }
                guard index == bytes.count || [separator, lineFeed, carriageReturn].contains(bytes[index])
                else { return nil }
                offset = index
                line += breaks
                return content
            }
            return nil
        }

        private func lines(of cell: [UInt8]) -> [String] {
            var text = String(decoding: cell, as: UTF8.self)
            if text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@\t\r\n＝＋－＠".contains(next) {
                text.removeFirst()
            }
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
    }
}

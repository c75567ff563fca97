package import DataFormats

/// Reads the text of a Word document as any program may have written it: its paragraphs and its tables.
///
/// What a reader of the printed page does not see is left out: what was deleted while changes are tracked, headers and
/// footers, notes, text boxes, hidden text. What was inserted counts, accepted or not.
package struct WordReader {
    private let reader: XMLReader
    private var numbering: WordNumbering
    private var paragraphs = 0
    private var tables = 0
    /// Cells in all tables together.
    private var cells = 0
    static let mostCells = 200_000
    /// No table that people read is wider.
    static let mostColumns = 256

    /// - Throws: ``OfficeFileError`` for what is no document, is broken, or would take more than its limits.
    package static func read(
        _ bytes: [UInt8], limits: PackageLimits = PackageLimits()
    ) throws(OfficeFileError) -> TableDocument {
        let package = try PackageReader(bytes, limits: limits)
        let main = try package.mainPart(.document)
        var reader = WordReader(
            reader: try package.xml(of: main), numbering: try WordNumbering(of: main, in: package))
        return TableDocument(try reader.document())
    }

    private init(reader: XMLReader, numbering: WordNumbering) {
        self.reader = reader
        self.numbering = numbering
    }

    private mutating func document() throws(OfficeFileError) -> [TableDocument.Block] {
        let root = try reader.root()
        while let body = try reader.nextChild(of: root) {
            if body.isNamed("body", in: Namespace.word) { return try blocks(of: body) }
        }
        return []
    }

    /// Paragraphs with text, and tables, those within content controls too.
    private mutating func blocks(of parent: XMLElement) throws(OfficeFileError) -> [TableDocument.Block] {
        var blocks: [TableDocument.Block] = []
        while let child = try reader.nextChild(of: parent) {
            switch child.name {
            case "p":
                paragraphs += 1
                let paragraph = try self.paragraph(child)
                for line in paragraph.lines where !line.allSatisfy(\.isWhitespace) {
                    blocks.append(.line(line, .paragraph(paragraphs)))
                }
            case "tbl":
                tables += 1
                blocks.append(.table(try table(child, number: tables)))
            case _ where Self.isWrapper(child): blocks += try self.blocks(of: child)
            default: break
            }
        }
        return blocks
    }

    /// Elements that hold others of the same kind as stand around them.
    private static func isWrapper(_ element: XMLElement) -> Bool {
        [
            "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "hyperlink", "fldSimple", "dir",
            "bdo",
        ]
        .contains(element.name)
    }
}

// MARK: - Text

extension WordReader {
    struct Paragraph {
        var lines: [String] = [""]
        /// Whether every letter is bold; nil without a letter.
        var isBold: Bool?
    }

    private mutating func paragraph(_ element: XMLElement) throws(OfficeFileError) -> Paragraph {
        var paragraph = Paragraph()
        try read(element, into: &paragraph)
        return paragraph
    }

    private mutating func read(_ parent: XMLElement, into paragraph: inout Paragraph) throws(OfficeFileError)
    {
        while let child = try reader.nextChild(of: parent) {
            switch child.name {
            case "pPr":
                if let number = try number(of: child) { paragraph.lines[0] += number + " " }
            case "r": try readRun(child, into: &paragraph)
            case _ where Self.isWrapper(child): try read(child, into: &paragraph)
            default: break
            }
        }
    }

    /// The number that Word computes for the paragraph, if it belongs to a list.
    private mutating func number(of properties: XMLElement) throws(OfficeFileError) -> String? {
        var place: (list: Int?, level: Int) = (nil, 0)
        while let child = try reader.nextChild(of: properties) {
            guard child.name == "numPr" else { continue }
            while let part = try reader.nextChild(of: child) {
                let value = part["val", in: Namespace.word].flatMap(Int.init)
                if part.name == "numId" { place.list = value }
                if part.name == "ilvl" { place.level = value ?? 0 }
            }
        }
        return place.list.flatMap { numbering.next(in: $0, level: place.level) }
    }

    private mutating func readRun(_ run: XMLElement, into paragraph: inout Paragraph) throws(OfficeFileError)
    {
        var isBold = false
        var text = ""
        while let child = try reader.nextChild(of: run) {
            switch child.name {
            case "rPr":
                let properties = try self.properties(of: child)
                if properties.isHidden { return }
                isBold = properties.isBold
            case "t": text += try reader.text(of: child)
            case "tab": text += "\t"
            case "br", "cr": text += "\n"
            case "noBreakHyphen": text += "-"
            default: break
            }
        }
        if text.contains(where: \.isLetter) { paragraph.isBold = (paragraph.isBold ?? true) && isBold }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        paragraph.lines[paragraph.lines.count - 1] += lines.first ?? ""
        paragraph.lines += lines.dropFirst().map(String.init)
    }

    private func properties(of element: XMLElement) throws(OfficeFileError) -> (isBold: Bool, isHidden: Bool)
    {
        var properties = (isBold: false, isHidden: false)
        while let child = try reader.nextChild(of: element) {
            let isOn = !["0", "false", "off"].contains(child["val", in: Namespace.word] ?? "1")
            if child.name == "b" { properties.isBold = isOn }
            if child.name == "vanish" { properties.isHidden = isOn }
        }
        return properties
    }
}

// MARK: - Tables

extension WordReader {
    /// A piece of a table before cells that span rows are put together.
    private struct Piece {
        var cell: TableDocument.Cell
        /// Goes on from the cell above.
        var isContinued: Bool
    }

    private mutating func table(_ element: XMLElement, number: Int) throws(OfficeFileError)
        -> TableDocument.Table
    {
        var rows: [[Piece]] = []
        try readRows(of: element, number, into: &rows)
        return TableDocument.Table(rows: Self.joined(rows).map { TableDocument.Row($0) })
    }

    private mutating func readRows(
        of parent: XMLElement, _ table: Int, into rows: inout [[Piece]]
    ) throws(OfficeFileError) {
        while let child = try reader.nextChild(of: parent) {
            if child.name == "tr" {
                var row: (pieces: [Piece], column: Int, isDeleted: Bool) = ([], 0, false)
                try readCells(of: child, table, row: rows.count + 1, into: &row)
                if !row.isDeleted { rows.append(row.pieces) }
            } else if Self.isWrapper(child) {
                try readRows(of: child, table, into: &rows)
            }
        }
    }

    private mutating func readCells(
        of parent: XMLElement, _ table: Int, row number: Int,
        into row: inout (pieces: [Piece], column: Int, isDeleted: Bool)
    ) throws(OfficeFileError) {
        while let child = try reader.nextChild(of: parent) {
            switch child.name {
            case "trPr":
                while let property = try reader.nextChild(of: child) {
                    if property.name == "del" { row.isDeleted = true }
                    if property.name == "gridBefore" { row.column += Self.count(property) }
                }
            case "tc":
                guard row.column < Self.mostColumns else { continue }
                let piece = try self.cell(child, at: (table, number, row.column))
                row.column = piece.cell.columns.upperBound
                row.pieces.append(piece)
            case _ where Self.isWrapper(child): try readCells(of: child, table, row: number, into: &row)
            default: break
            }
        }
    }

    private mutating func cell(
        _ element: XMLElement, at place: (table: Int, row: Int, column: Int)
    ) throws(OfficeFileError) -> Piece {
        cells += 1
        guard cells <= Self.mostCells else { throw .tooManyCells(limit: Self.mostCells) }
        var content = CellContent()
        try read(element, into: &content)
        let end = min(place.column + content.span, Self.mostColumns)
        let cell = TableDocument.Cell(
            content.lines, columns: place.column..<max(end, place.column + 1),
            place: .table(place.table, row: place.row, column: place.column + 1),
            isBold: content.isBold ?? false)
        return Piece(cell: cell, isContinued: content.isContinued)
    }

    private struct CellContent {
        var lines: [String] = []
        var isBold: Bool?
        var span = 1
        var isContinued = false
    }

    /// Paragraphs one below the other; those of a table within the cell follow cell by cell.
    private mutating func read(_ parent: XMLElement, into content: inout CellContent) throws(OfficeFileError)
    {
        while let child = try reader.nextChild(of: parent) {
            switch child.name {
            case "tcPr":
                while let property = try reader.nextChild(of: child) {
                    if property.name == "gridSpan" { content.span = Self.count(property) }
                    if property.name == "vMerge" {
                        content.isContinued = property["val", in: Namespace.word] != "restart"
                    }
                }
            case "p":
                let paragraph = try self.paragraph(child)
                content.lines += paragraph.lines
                if let isBold = paragraph.isBold { content.isBold = (content.isBold ?? true) && isBold }
            case "tbl", "tr", "tc": try read(child, into: &content)
            case _ where Self.isWrapper(child): try read(child, into: &content)
            default: break
            }
        }
    }

    private static func count(_ element: XMLElement) -> Int {
        min(max(element["val", in: Namespace.word].flatMap(Int.init) ?? 1, 1), mostColumns)
    }

    /// Lengthens the cell above by each piece that goes on with it; a piece with nothing above stands by itself.
    private static func joined(_ rows: [[Piece]]) -> [[TableDocument.Cell]] {
        var joined: [[TableDocument.Cell]] = []
        // Column of the grid → where the cell that reaches down to the row before began.
        var open: [Int: (row: Int, index: Int)] = [:]
        for (number, row) in rows.enumerated() {
            joined.append([])
            var reaching: [Int: (row: Int, index: Int)] = [:]
            for piece in row {
                let column = piece.cell.columns.lowerBound
                if piece.isContinued, let (top, index) = open[column] {
                    joined[top][index].rowCount = number - top + 1
                    joined[top][index].lines += piece.cell.lines.filter { !$0.allSatisfy(\.isWhitespace) }
                    reaching[column] = (top, index)
                } else {
                    reaching[column] = (number, joined[number].count)
                    joined[number].append(piece.cell)
                }
            }
            open = reaching
        }
        return joined
    }
}

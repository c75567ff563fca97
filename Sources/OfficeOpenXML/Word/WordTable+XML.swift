extension XMLWriter {
    mutating func block(_ block: WordBlock) {
        switch block {
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .table(let table): self.table(table)
        }
    }

    mutating func table(_ table: WordTable) {
        element("w:tbl") { writer in
            writer.properties(of: table)
            writer.element("w:tblGrid") { writer in
                for column in table.columns { writer.element("w:gridCol", ["w:w": column.text]) }
            }
            for row in table.rows { writer.row(row, table.columns) }
        }
    }

    private mutating func properties(of table: WordTable) {
        element("w:tblPr") { writer in
            writer.width("w:tblW", table.width)
            if table.indent != .zero { writer.width("w:tblInd", table.indent) }
            writer.borders(of: table.lines)
            writer.value("type", of: "w:tblLayout", "fixed")
            writer.element("w:tblCellMar") { writer in
                writer.width("w:top", table.padding.top)
                writer.width("w:left", table.padding.side)
                writer.width("w:bottom", table.padding.bottom)
                writer.width("w:right", table.padding.side)
            }
            // The first row is one of headings, for readers that ask the look rather than the row.
            let hasHeader = table.rows.first?.isHeader == true
            writer.element(
                "w:tblLook",
                [
                    "w:val": hasHeader ? "0620" : "0600", "w:firstRow": hasHeader ? "1" : "0",
                    "w:lastRow": "0", "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1",
                    "w:noVBand": "1",
                ])
            if let title = table.title { writer.value("w:tblCaption", title) }
            if let description = table.description { writer.value("w:tblDescription", description) }
        }
    }

    private mutating func borders(of lines: WordTable.Lines) {
        let (outer, inner, between): (Border, Border, Border) =
            switch lines {
            case .none: (.none, .none, .none)
            case .all(let width): (.line(width), .line(width), .line(width))
            case .rows(let width): (.none, .line(width), .none)
            }
        element("w:tblBorders") { writer in
            for side in ["w:top", "w:left", "w:bottom", "w:right"] { writer.border(side, outer) }
            writer.border("w:insideH", inner)
            writer.border("w:insideV", between)
        }
    }

    private mutating func row(_ row: WordRow, _ columns: [Length]) {
        element("w:tr") { writer in
            writer.optionalElement("w:trPr") { writer in
                if !row.maySplit { writer.toggle("w:cantSplit", true) }
                if let height = row.minimumHeight {
                    writer.element("w:trHeight", ["w:val": height.text, "w:hRule": "atLeast"])
                }
                if row.isHeader { writer.toggle("w:tblHeader", true) }
            }
            var rest = columns[...]
            for cell in row.cells {
                precondition(cell.span <= rest.count, "a row has more cells than its table has columns")
                writer.cell(cell, width: rest.prefix(cell.span).reduce(.zero, +))
                rest = rest.dropFirst(cell.span)
            }
            precondition(rest.isEmpty, "a row has fewer cells than its table has columns")
        }
    }

    private mutating func cell(_ cell: WordCell, width: Length) {
        element("w:tc") { writer in
            writer.element("w:tcPr") { writer in
                writer.width("w:tcW", width)
                if cell.span > 1 { writer.value("w:gridSpan", String(cell.span)) }
                switch cell.merge {
                case .begins: writer.value("w:vMerge", "restart")
                case .continues: writer.element("w:vMerge")
                case nil: break
                }
                writer.optionalElement("w:tcBorders") { writer in
                    writer.border("w:top", cell.topBorder)
                    writer.border("w:bottom", cell.bottomBorder)
                }
                if let shading = cell.shading {
                    writer.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shading])
                }
                if cell.alignment != .top { writer.value("w:vAlign", cell.alignment.rawValue) }
            }
            for block in cell.blocks { writer.block(block) }
            // A cell ends with a paragraph, whatever else is in it.
            if case .paragraph = cell.blocks.last {} else { writer.paragraph(WordParagraph()) }
        }
    }

    private mutating func width(_ name: String, _ width: Length) {
        element(name, ["w:w": width.text, "w:type": "dxa"])
    }

    private mutating func value(_ attribute: String, of name: String, _ value: String) {
        element(name, ["w:\(attribute)": value])
    }
}

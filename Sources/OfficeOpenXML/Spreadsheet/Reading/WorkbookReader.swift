/// Reads a workbook as any program may have written it: Excel, LibreOffice, WPS, libraries of many languages.
package struct WorkbookReader {
    private let package: PackageReader
    private let mostCells: Int
    private var strings = SharedStrings()
    private var formats = CellFormats()
    private var countsFrom1904 = false
    private var cellCount = 0

    /// - Throws: ``OfficeFileError`` for what is no workbook, is broken, or would take more than its limits.
    package static func read(
        _ bytes: [UInt8], limits: PackageLimits = PackageLimits()
    ) throws(OfficeFileError) -> WorkbookContents {
        var reader = WorkbookReader(
            package: try PackageReader(bytes, limits: limits), mostCells: limits.cells)
        return try reader.workbook()
    }

    private init(package: PackageReader, mostCells: Int) {
        self.package = package
        self.mostCells = mostCells
    }

    private mutating func workbook() throws(OfficeFileError) -> WorkbookContents {
        let main = try package.mainPart(.workbook)
        let relationships = try package.relationships(of: main).filter { !$0.isExternal }
        if let part = Self.part(relationships, "sharedStrings"), package.contains(part) {
            strings = try SharedStrings(package.xml(of: part))
        }
        if let part = Self.part(relationships, "styles"), package.contains(part) {
            formats = try CellFormats(package.xml(of: part))
        }
        let outline = try WorkbookOutline(package.xml(of: main))
        countsFrom1904 = outline.countsFrom1904
        var sheets: [SheetContents] = []
        for sheet in outline.sheets {
            let part = relationships.first { $0.id == sheet.relationship }
            var contents = SheetContents(name: sheet.name, visibility: sheet.visibility)
            // Sheets of charts and dialogs have no cells; they keep their place.
            if let part, part.type == Namespace.relationships + "/worksheet" {
                try read(part.target, into: &contents)
            }
            sheets.append(contents)
        }
        return WorkbookContents(sheets: sheets, names: outline.names)
    }

    private static func part(_ relationships: [PackageRelationship], _ type: String) -> String? {
        relationships.first { $0.type == Namespace.relationships + "/" + type }?.target
    }
}

extension WorkbookReader {
    private mutating func read(_ part: String, into sheet: inout SheetContents) throws(OfficeFileError) {
        let reader = try package.xml(of: part)
        let root = try reader.root()
        while let child = try reader.nextChild(of: root) {
            switch child.name {
            case "cols":
                while let column = try reader.nextChild(of: child) { sheet.hide(columns: column) }
            case "sheetData": try readRows(of: child, reader, into: &sheet)
            case "mergeCells":
                while let merged = try reader.nextChild(of: child) {
                    if let area = merged["ref"].flatMap({ CellArea(reference: $0[...]) }) {
                        sheet.mergedAreas.append(area)
                    }
                }
            default: break
            }
        }
    }

    /// Rows and cells that do not say where they stand follow the one before.
    private mutating func readRows(
        of data: XMLElement, _ reader: XMLReader, into sheet: inout SheetContents
    ) throws(OfficeFileError) {
        // Counted from 1, as files do; a claim may be any number.
        var number = 0
        while let element = try reader.nextChild(of: data) {
            number = element["r"].flatMap(Int.init) ?? number + 1
            guard (1...CellPlace.limits.rows).contains(number) else {
                number = CellPlace.limits.rows
                continue
            }
            let row = number - 1
            if Self.isTrue(element["hidden"]) { sheet.hiddenRows.insert(row) }
            var column = -1
            while let cell = try reader.nextChild(of: element) {
                let place = cell["r"].flatMap { CellPlace(reference: $0[...]) }
                column = place?.column ?? column + 1
                guard column < CellPlace.limits.columns else { break }
                guard let contents = try contents(of: cell, reader) else { continue }
                cellCount += 1
                guard cellCount <= mostCells else { throw .tooManyCells(limit: mostCells) }
                sheet.cells[place ?? CellPlace(row, column)] = contents
            }
        }
    }

    /// nil for a cell that has a style and nothing else.
    private func contents(
        of cell: XMLElement, _ reader: XMLReader
    ) throws(OfficeFileError) -> CellContents? {
        var written: String?
        var formula: String?
        while let child = try reader.nextChild(of: cell) {
            switch child.name {
            case "v": written = try reader.text(of: child)
            case "is": written = try SharedStrings.text(of: child, reader)
            case "f": formula = try reader.text(of: child)
            default: break
            }
        }
        let value = written.flatMap { self.value($0, type: cell["t"] ?? "n", style: cell["s"]) }
        guard value != nil || formula != nil else { return nil }
        return CellContents(value ?? .none, formula: formula)
    }

    /// nil for an empty text.
    private func value(_ written: String, type: String, style: String?) -> ReadValue? {
        switch type {
        case "s": return strings[Self.trimmed(written)].flatMap(Self.text)
        case "inlineStr": return Self.text(written)
        case "str": return Self.text(CellText.unescaped(written))
        case "b": return .boolean(Self.isTrue(Self.trimmed(written)))
        case "e": return .error(written)
        case "d": return DateText.value(written) ?? Self.text(written)
        default:
            let text = Self.trimmed(written)
            guard let number = Double(text), number.isFinite else { return Self.text(written) }
            return value(number, formats[style])
        }
    }

    private func value(_ number: Double, _ format: FormatMeaning) -> ReadValue {
        switch format {
        case .plain: .number(number, .plain)
        case .percent: .number(number, .percent)
        case .time: .number(number, .time)
        case .date: DateText.value(serial: number, countsFrom1904: countsFrom1904) ?? .number(number, .plain)
        }
    }

    private static func text(_ text: String) -> ReadValue? { text.isEmpty ? nil : .text(text) }

    static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(where: \.isWhitespace) else { return text }
        let tail = text.drop(while: \.isWhitespace)
        return String(tail.reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension SheetContents {
    fileprivate mutating func hide(columns: XMLElement) {
        guard WorkbookReader.isTrue(columns["hidden"]), let first = columns["min"].flatMap(Int.init),
            let last = columns["max"].flatMap(Int.init), (1...CellPlace.limits.columns).contains(first),
            last >= first
        else { return }
        hiddenColumns.append(first - 1...min(last, CellPlace.limits.columns) - 1)
    }
}

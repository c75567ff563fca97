/// Places of cells as files and formulas spell them.
extension CellPlace {
    /// - Parameter reference: `C7` or `$C$7`; nil for anything else, or a cell beyond the limits of a sheet.
    package init?(reference: Substring) {
        var column = 0
        var rest = Array(reference.utf8)[...]
        func skipDollar() { if rest.first == UInt8(ascii: "$") { rest = rest.dropFirst() } }
        skipDollar()
        while let byte = rest.first, let digit = Self.letter(byte), column <= Self.limits.columns {
            column = column * 26 + digit
            rest = rest.dropFirst()
        }
        skipDollar()
        guard rest.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let row = Int(String(decoding: rest, as: UTF8.self)),
            (1...Self.limits.columns).contains(column), (1...Self.limits.rows).contains(row)
        else { return nil }
        self.init(row - 1, column - 1)
    }

    /// `A` is 1.
    private static func letter(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 1
        default: nil
        }
    }
}

extension CellArea {
    /// - Parameter reference: `A1:C7`, `$A$1:$C$7` or a single cell; in any order of its corners.
    package init?(reference: Substring) {
        let corners = reference.split(separator: ":", omittingEmptySubsequences: false)
        guard let first = corners.first.flatMap({ CellPlace(reference: $0) }),
            let last = corners.last.flatMap({ CellPlace(reference: $0) }), corners.count <= 2
        else { return nil }
        self.init(
            rows: min(first.row, last.row)...max(first.row, last.row),
            columns: min(first.column, last.column)...max(first.column, last.column))
    }
}

extension WorkbookContents.NamedArea {
    /// - Parameter formula: `'Nhiệm vụ'!$A$1:$C$7`; nil for anything that is not one area of one sheet.
    init?(formula: String) {
        guard let mark = formula.lastIndex(of: "!"),
            let area = CellArea(reference: formula[formula.index(after: mark)...])
        else { return nil }
        var sheet = formula[..<mark]
        if sheet.hasPrefix("'"), sheet.hasSuffix("'"), sheet.utf8.count >= 2 {
            sheet = sheet.dropFirst().dropLast()
        }
        self.init(sheet: Self.withoutDoubledQuotes(sheet), area: area)
    }

    private static func withoutDoubledQuotes(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let letter = rest.popFirst() {
            result.append(letter)
            if letter == "'", rest.first == "'" { rest.removeFirst() }
        }
        return result
    }
}

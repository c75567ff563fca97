import OfficeOpenXML

/// A workbook as text for people to compare: what each sheet is, then each cell on a line.
enum WorkbookText {
    static func text(of workbook: Workbook) -> String {
        let names = workbook.names.map { "\($0.name) \($0.formula)" }
        return (names + workbook.sheets.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private static func lines(of sheet: Worksheet) -> [String] {
        var lines = ["", "== \(sheet.name.text)\(sheet.isHidden ? " (hidden)" : "")"]
        if let frozen = sheet.frozen { lines.append("frozen \(frozen.name)") }
        if let filtered = sheet.filtered { lines.append("filtered \(filtered.name)") }
        if let area = sheet.page.area { lines.append("printed \(area.name)") }
        lines += sheet.columns.sorted { $0.key < $1.key }
            .map {
                "column \(CellPlace.columnName($0.key)) \($0.value.width)\($0.value.isHidden ? " hidden" : "")"
            }
        lines += sheet.rows.sorted { $0.key < $1.key }
            .map { "row \($0.key + 1) \($0.value.height)\($0.value.isHidden ? " hidden" : "")" }
        lines += sheet.validations.map {
            "\($0.area.name) accepts \($0.rule) \($0.prompt.map(Self.text) ?? "") \($0.refusal.map(Self.text) ?? "")"
        }
        lines += sheet.conditionalFormats.map { "\($0.area.name) \($0.formula)\($0.isLast ? " last" : "")" }
        let merged = sheet.merged.map { ($0.area.first, line($0.area.name, .text($0.text), $0.style)) }
        let cells = sheet.cells.map { ($0.place, line($0.place.name, $0.value, $0.style)) }
        let placed = (merged + cells).sorted { ($0.0.row, $0.0.column) < ($1.0.row, $1.0.column) }
        return lines + placed.map(\.1)
    }

    private static func text(of note: DataValidation.Note) -> String { "“\(note.title): \(note.text)”" }

    private static func line(_ name: String, _ value: CellValue, _ style: CellStyle) -> String {
        let content =
            switch value {
            case .blank: ""
            case .text(let text): text
            case .runs(let runs): runs.map { "\($0.text)<\($0.style.fontSize)>" }.joined()
            case .number(let number): "\(number)"
            case .date(let day): "day \(day.number)"
            }
        let escaped = content.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
        return "\(name)\(style.isUnlocked ? " [\(style.numberFormat)]" : ""): \(escaped)"
    }
}

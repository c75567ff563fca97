import OfficeOpenXML
import PlanDiagnostics
import PlanModel

/// The tasks that a unit takes part in, to be looked at.
enum SupportSheet {
    /// A column that is there only where some task has something to stand in it.
    private struct Extra {
        let heading: String
        let width: Double
        let text: (SupportEntry) -> String
    }

    private static func extras(_ checklist: Checklist, _ words: PrintedWords) -> [Extra] {
        let tasks = checklist.supportedTasks
        var extras: [Extra] = []
        if tasks.contains(where: { !$0.upper.isEmpty }) {
            let heading = words.makesConcrete(of: checklist.planAbove?.designation)
            extras.append(Extra(heading: heading, width: 20) { words.inShort($0.upper) })
        }
        if tasks.contains(where: { $0.standing != nil }) {
            let heading = words.heading(.lastReported)
            extras.append(Extra(heading: heading, width: 20) { words.inShort($0.standing) })
        }
        return extras
    }

    /// nil when there is none.
    static func sheet(_ checklist: Checklist, _ language: Language) -> Worksheet? {
        guard !checklist.supportedTasks.isEmpty else { return nil }
        let words = PrintedWords(language)
        var sheet = Worksheet(SheetName(fitting: words.supportSheet))
        let extras = extras(checklist, words)
        let columns: [(heading: String, width: Double)] =
            [
                (words.number, 7), (words.task, 50), (words.owner, 26), (words.role, 22),
                (words.deadline, 20),
                (words.heading(.due), 12),
            ] + extras.map { ($0.heading, $0.width) }
        for (index, column) in columns.enumerated() {
            sheet.columns[index] = Worksheet.Column(width: column.width)
        }
        addHead(to: &sheet, checklist, lastColumn: columns.count - 1, words)
        for (index, column) in columns.enumerated() {
            sheet.set(column.heading, at: CellPlace(2, index), FormStyle.band)
        }
        let headings = columns.enumerated().map { ($1.heading, sheet.textWidth($0...$0), FormStyle.band) }
        // The arrows of the filter cover the foot of a heading.
        sheet.fit(2, to: headings)
        sheet.rows[2]?.height += 14
        for (offset, entry) in checklist.supportedTasks.enumerated() {
            add(entry, to: &sheet, row: offset + 3, extras, words)
        }
        setUp(&sheet, lastRow: checklist.supportedTasks.count + 2, lastColumn: columns.count - 1)
        sheet.page.footer = .init(
            right: [.text(words.page(of: checklist.unit.name)), .page, .text("/"), .pageCount])
        return sheet
    }

    private static func addHead(
        to sheet: inout Worksheet, _ checklist: Checklist, lastColumn: Int, _ words: PrintedWords
    ) {
        for (row, text) in [words.supportedTasks.uppercased(), checklist.unit.name].enumerated() {
            sheet.set(text, over: CellArea(rows: row...row, columns: 0...lastColumn), FormStyle.title)
            sheet.fit(row, to: [(text, sheet.textWidth(0...lastColumn), FormStyle.title)], atLeast: 22)
        }
    }

    private static func add(
        _ entry: SupportEntry, to sheet: inout Worksheet, row: Int, _ extras: [Extra], _ words: PrintedWords
    ) {
        let role = words.role(entry.role)
        let texts: [(text: String, style: CellStyle)] = [
            (entry.name.number, FormStyle.framedCentered),
            (entry.name.title ?? entry.name.code, FormStyle.framed),
            (entry.owner ?? "–", FormStyle.framed),
            (entry.group.map { "\(role) (\($0))" } ?? role, FormStyle.framed),
            (words.written(entry.deadline).text, FormStyle.framed),
        ]
        for (column, item) in texts.enumerated() {
            sheet.set(item.text, at: CellPlace(row, column), item.style)
        }
        let due = entry.deadline.due.map { CellValue.date(SerialDay($0.effective)) } ?? .blank
        sheet.set(due, at: CellPlace(row, texts.count), FormStyle.framedDate)
        var heights = texts.enumerated().map { ($1.text, sheet.textWidth($0...$0), $1.style) }
        for (column, extra) in zip((texts.count + 1)..., extras) {
            let text = extra.text(entry)
            sheet.set(text, at: CellPlace(row, column), FormStyle.framed)
            heights.append((text, sheet.textWidth(column...column), FormStyle.framed))
        }
        sheet.fit(row, to: heights, atLeast: 18)
    }

    private static func setUp(_ sheet: inout Worksheet, lastRow: Int, lastColumn: Int) {
        sheet.frozen = CellPlace(3, 0)
        sheet.filtered = CellArea(rows: 2...lastRow, columns: 0...lastColumn)
        sheet.numbersAsText = [CellArea(rows: 3...lastRow, columns: 0...lastColumn)]
        sheet.showsGridlines = false
        sheet.protection = [.formatColumns, .formatRows, .sort, .filter]
        sheet.page.isLandscape = true
        sheet.page.repeatedRows = 2...2
        sheet.page.area = CellArea(rows: 0...lastRow, columns: 0...lastColumn)
    }
}

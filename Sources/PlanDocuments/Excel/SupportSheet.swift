import OfficeOpenXML
import PlanDiagnostics
import PlanModel

/// The tasks that a unit takes part in, to be looked at.
enum SupportSheet {
    /// nil when there is none.
    static func sheet(_ checklist: Checklist, _ language: Language) -> Worksheet? {
        guard !checklist.supportedTasks.isEmpty else { return nil }
        let words = PrintedWords(language)
        var sheet = Worksheet(SheetName(fitting: words.supportSheet))
        let isReported = checklist.supportedTasks.contains { $0.standing != nil }
        var columns: [(heading: String, width: Double)] = [
            (words.number, 7), (words.task, 50), (words.owner, 26), (words.role, 22), (words.deadline, 20),
            (words.heading(.due), 12),
        ]
        if isReported { columns.append((words.heading(.lastReported), 20)) }
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
            add(entry, to: &sheet, row: offset + 3, isReported: isReported, words)
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
        _ entry: SupportEntry, to sheet: inout Worksheet, row: Int, isReported: Bool, _ words: PrintedWords
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
        if isReported {
            let column = texts.count + 1
            let reported = words.inShort(entry.standing)
            sheet.set(reported, at: CellPlace(row, column), FormStyle.framed)
            heights.append((reported, sheet.textWidth(column...column), FormStyle.framed))
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

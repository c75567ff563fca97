import OfficeOpenXML
import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The workbook of a package: the sheets and columns that the settings ask for.
enum PackageWorkbook {
    static func workbook(
        _ report: PeriodReport, _ layout: PackageLayout, _ evidence: [PackedEvidence]
    ) -> Workbook {
        let rows = PackageRows(report, evidence)
        var workbook = Workbook()
        workbook.properties.title = CellText.fitting(
            "\(report.plan.code) \(report.period.vietnameseName)", longest: 255)
        workbook.properties.company = CellText.fitting(report.plan.issuer ?? "", longest: 255)
        workbook.properties.created = SerialDay(report.date)
        workbook.sheets = layout.sheets.map { sheet in
            switch sheet.subject {
            case .task:
                worksheet(
                    sheet, report.tasks.map { task in sheet.columns.map { rows.value($0.field, of: task) } })
            case .target:
                worksheet(
                    sheet,
                    report.targets.map { target in sheet.columns.map { rows.value($0.field, of: target) } })
            }
        }
        return workbook
    }

    private static func worksheet(_ layout: PackageLayout.Sheet, _ rows: [[PackageValue?]]) -> Worksheet {
        var sheet = Worksheet(SheetName(fitting: layout.name))
        for column in layout.columns {
            sheet.columns[column.position] = Worksheet.Column(width: column.width)
            sheet.set(CellText.fitting(column.heading), at: CellPlace(0, column.position), FormStyle.band)
        }
        sheet.fit(
            0,
            to: layout.columns.map {
                ($0.heading, sheet.textWidth($0.position...$0.position), FormStyle.band)
            }, atLeast: 18)
        for (index, row) in rows.enumerated() { set(row, layout.columns, in: &sheet, row: index + 1) }
        let last = layout.columns.last?.position ?? 0
        let first = layout.columns.first?.position ?? 0
        sheet.frozen = CellPlace(1, 0)
        sheet.filtered = CellArea(rows: 0...rows.count, columns: first...last)
        sheet.numbersAsText = [CellArea(rows: 0...rows.count, columns: first...last)]
        sheet.page.isLandscape = true
        sheet.page.repeatedRows = 0...0
        return sheet
    }

    private static func set(
        _ row: [PackageValue?], _ columns: [PackageColumn], in sheet: inout Worksheet, row index: Int
    ) {
        var texts: [(text: String, width: Double, style: CellStyle)] = []
        for (value, column) in zip(row, columns) {
            let (cell, style) = cell(value, column.format)
            sheet.set(cell, at: CellPlace(index, column.position), style)
            guard case .text(let text) = cell else { continue }
            texts.append((text, sheet.textWidth(column.position...column.position), style))
        }
        sheet.fit(index, to: texts, atLeast: 16)
        if let row = sheet.rows[index] { sheet.rows[index]?.height = min(row.height, Worksheet.tallestRow) }
    }

    private static func cell(
        _ value: PackageValue?, _ format: PackageColumn.Format
    ) -> (value: CellValue, style: CellStyle) {
        switch (value, format) {
        case (.date(let date)?, .date): (.date(SerialDay(date)), FormStyle.framedDate)
        case (.share(let share)?, .percent):
            (.number(Double(share.basisPoints) / 10_000), framedPercent)
        case (.number(let number)?, .number): (.number(Double(number)), framedNumber)
        case (let value?, _): (text(value), FormStyle.framed)
        case (nil, .text): (.blank, FormStyle.framed)
        case (nil, .date): (.blank, FormStyle.framedDate)
        case (nil, .percent): (.blank, framedPercent)
        case (nil, .number): (.blank, framedNumber)
        }
    }

    private static let framedPercent = FormStyle.framedCentered.with { $0.numberFormat = .percent }
    private static let framedNumber = FormStyle.framedCentered.with { $0.numberFormat = .general }

    private static func text(_ value: PackageValue) -> CellValue {
        switch value {
        case .text(let text): .text(CellText.fitting(text))
        case .date(let date): .text(date.vietnamesePadded)
        case .share(let share): .text(PrintedWords(.vietnamese).percent(share))
        case .number(let number): .text(String(number))
        }
    }
}

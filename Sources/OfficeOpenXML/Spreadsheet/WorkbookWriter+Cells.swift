import CXlsxWriter

extension WorkbookWriter {
    mutating func addCells(
        of sheet: Worksheet, to pointer: UnsafeMutablePointer<lxw_worksheet>
    ) -> lxw_error {
        var result = Outcome()
        for merged in sheet.merged where result.isGood {
            let area = merged.area
            result.note(
                library.worksheet_merge_range(
                    pointer, lxw_row_t(area.first.row), lxw_col_t(area.first.column),
                    lxw_row_t(area.last.row), lxw_col_t(area.last.column), Self.spelled(merged.text),
                    format(merged.style)))
        }
        for cell in sheet.cells where result.isGood { result.note(add(cell, to: pointer)) }
        return result.error
    }

    private mutating func add(_ cell: Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        let row = lxw_row_t(cell.place.row)
        let column = lxw_col_t(cell.place.column)
        let format = format(cell.style)
        return switch cell.value {
        case .blank: library.worksheet_write_blank(sheet, row, column, format)
        case .text(let text): library.worksheet_write_string(sheet, row, column, Self.spelled(text), format)
        case .number(let number): library.worksheet_write_number(sheet, row, column, number, format)
        case .date(let day): library.worksheet_write_number(sheet, row, column, Double(day.number), format)
        case .runs(let runs): add(runs, sheet, row, column, format)
        }
    }

    /// A single run, or runs that are too long together, are an ordinary text.
    private mutating func add(
        _ runs: [TextRun], _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
        _ column: lxw_col_t, _ format: UnsafeMutablePointer<lxw_format>?
    ) -> lxw_error {
        let runs = runs.filter { !$0.text.isEmpty }
        let text = runs.map(\.text).joined()
        // The library counts the mark-up of the runs too.
        let isLong = text.utf16.count > CellText.longest / 2
        guard runs.count > 1, !isLong else {
            return library.worksheet_write_string(sheet, row, column, Self.spelled(text), format)
        }
        let strings = CStrings()
        var tuples = runs.map { run in
            lxw_rich_string_tuple(
                format: self.format(run.style), string: strings.copy(Self.spelled(run.text)))
        }
        return tuples.withUnsafeMutableBufferPointer { buffer in
            guard let first = buffer.baseAddress else { return LXW_NO_ERROR }
            var pointers: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = buffer.indices.map { first + $0 }
            pointers.append(nil)
            return library.worksheet_write_rich_string(sheet, row, column, &pointers, format)
        }
    }

    private static func spelled(_ text: String) -> String { CellText.escaped(CellText.fitting(text)) }
}

extension CellStyle {
    func apply(to format: UnsafeMutablePointer<lxw_format>, _ library: XlsxFunctions) {
        library.format_set_font_name(format, fontName)
        library.format_set_font_size(format, fontSize)
        applyFont(to: format, library)
        library.format_set_align(format, UInt8(horizontalCode.rawValue))
        library.format_set_align(format, UInt8(verticalCode.rawValue))
        library.format_set_num_format(format, numberFormat.code)
        if wraps { library.format_set_text_wrap(format) }
        if indent > 0 { library.format_set_indent(format, UInt8(clamping: indent)) }
        if let fill { library.format_set_bg_color(format, fill.rgb) }
        if isUnlocked { library.format_set_unlocked(format) }
        let line = UInt8(LXW_BORDER_THIN.rawValue)
        if edges.contains(.top) { library.format_set_top(format, line) }
        if edges.contains(.bottom) { library.format_set_bottom(format, line) }
        if edges.contains(.left) { library.format_set_left(format, line) }
        if edges.contains(.right) { library.format_set_right(format, line) }
        if let edgeColor { library.format_set_border_color(format, edgeColor.rgb) }
    }

    /// What a conditional format may change as well.
    func applyFont(to format: UnsafeMutablePointer<lxw_format>, _ library: XlsxFunctions) {
        if isBold { library.format_set_bold(format) }
        if isItalic { library.format_set_italic(format) }
        if isStruckOut { library.format_set_font_strikeout(format) }
        if let color { library.format_set_font_color(format, color.rgb) }
    }

    private var horizontalCode: lxw_format_alignments {
        switch horizontal {
        case .left: LXW_ALIGN_LEFT
        case .center: LXW_ALIGN_CENTER
        case .right: LXW_ALIGN_RIGHT
        case .justified: LXW_ALIGN_JUSTIFY
        }
    }

    private var verticalCode: lxw_format_alignments {
        switch vertical {
        case .top: LXW_ALIGN_VERTICAL_TOP
        case .center: LXW_ALIGN_VERTICAL_CENTER
        case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
        }
    }
}

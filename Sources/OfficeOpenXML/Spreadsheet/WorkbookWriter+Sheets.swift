import CXlsxWriter

extension WorkbookWriter {
    mutating func add(_ sheet: Worksheet, to pointer: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        var result = Outcome()
        result.note(setSizes(of: sheet, pointer))
        result.note(addCells(of: sheet, to: pointer))
        result.note(addRules(of: sheet, to: pointer))
        result.note(setPage(of: sheet, pointer))
        setView(of: sheet, pointer)
        if let freedoms = sheet.protection { protect(pointer, freedoms) }
        return result.error
    }

    private func setSizes(of sheet: Worksheet, _ pointer: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        var result = Outcome()
        for (index, column) in sheet.columns.sorted(by: { $0.key < $1.key }) {
            var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
            let number = lxw_col_t(index)
            result.note(
                library.worksheet_set_column_opt(pointer, number, number, column.width, nil, &options))
        }
        for (index, row) in sheet.rows.sorted(by: { $0.key < $1.key }) {
            var options = lxw_row_col_options(hidden: row.isHidden ? 1 : 0, level: 0, collapsed: 0)
            let height = min(row.height, Worksheet.tallestRow)
            result.note(library.worksheet_set_row_opt(pointer, lxw_row_t(index), height, nil, &options))
        }
        return result.error
    }

    private func setPage(of sheet: Worksheet, _ pointer: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        let page = sheet.page
        let inch = 25.4
        var result = Outcome()
        if page.isLandscape { library.worksheet_set_landscape(pointer) }
        library.worksheet_set_paper(pointer, 9)
        library.worksheet_fit_to_pages(pointer, 1, page.isSingle ? 1 : 0)
        library.worksheet_set_margins(
            pointer, page.margins.left / inch, page.margins.right / inch, page.margins.top / inch,
            page.margins.bottom / inch)
        if let header = page.header.code { result.note(library.worksheet_set_header(pointer, header)) }
        if let footer = page.footer.code { result.note(library.worksheet_set_footer(pointer, footer)) }
        if let rows = page.repeatedRows {
            result.note(
                library.worksheet_repeat_rows(
                    pointer, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)))
        }
        if let area = page.area {
            result.note(
                library.worksheet_print_area(
                    pointer, lxw_row_t(area.first.row), lxw_col_t(area.first.column),
                    lxw_row_t(area.last.row), lxw_col_t(area.last.column)))
        }
        return result.error
    }

    private func setView(of sheet: Worksheet, _ pointer: UnsafeMutablePointer<lxw_worksheet>) {
        if sheet.isHidden { library.worksheet_hide(pointer) }
        library.worksheet_set_zoom(pointer, UInt16(sheet.zoom))
        if !sheet.showsGridlines {
            library.worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
        }
        if let frozen = sheet.frozen {
            library.worksheet_freeze_panes(pointer, lxw_row_t(frozen.row), lxw_col_t(frozen.column))
        }
        if let place = sheet.selection {
            let (row, column) = (lxw_row_t(place.row), lxw_col_t(place.column))
            library.worksheet_set_selection(pointer, row, column, row, column)
        }
    }

    /// The header of the library calls these options prohibitions; they are permissions.
    private func protect(_ pointer: UnsafeMutablePointer<lxw_worksheet>, _ freedoms: Worksheet.Freedoms) {
        var options = lxw_protection()
        options.format_cells = freedoms.contains(.formatCells) ? 1 : 0
        options.format_columns = freedoms.contains(.formatColumns) ? 1 : 0
        options.format_rows = freedoms.contains(.formatRows) ? 1 : 0
        options.sort = freedoms.contains(.sort) ? 1 : 0
        options.autofilter = freedoms.contains(.filter) ? 1 : 0
        library.worksheet_protect(pointer, nil, &options)
    }
}

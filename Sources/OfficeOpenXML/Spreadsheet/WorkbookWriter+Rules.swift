import CXlsxWriter

extension WorkbookWriter {
    mutating func addRules(
        of sheet: Worksheet, to pointer: UnsafeMutablePointer<lxw_worksheet>
    ) -> lxw_error {
        var result = Outcome()
        for validation in sheet.validations { result.note(add(validation, to: pointer)) }
        for format in sheet.conditionalFormats { result.note(add(format, to: pointer)) }
        if let area = sheet.filtered {
            result.note(
                library.worksheet_autofilter(
                    pointer, lxw_row_t(area.first.row), lxw_col_t(area.first.column),
                    lxw_row_t(area.last.row), lxw_col_t(area.last.column)))
        }
        if !sheet.numbersAsText.isEmpty {
            result.note(
                library.worksheet_ignore_errors(
                    pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
                    sheet.numbersAsText.map(\.name).joined(separator: " ")))
        }
        return result.error
    }

    private func add(
        _ validation: DataValidation, to pointer: UnsafeMutablePointer<lxw_worksheet>
    ) -> lxw_error {
        let strings = CStrings()
        var options = lxw_data_validation()
        options.set(validation.rule, strings)
        options.input_title = validation.prompt.flatMap { strings.copy($0.title) }
        options.input_message = validation.prompt.flatMap { strings.copy($0.text) }
        options.error_title = validation.refusal.flatMap { strings.copy($0.title) }
        options.error_message = validation.refusal.flatMap { strings.copy($0.text) }
        let area = validation.area
        return library.worksheet_data_validation_range(
            pointer, lxw_row_t(area.first.row), lxw_col_t(area.first.column), lxw_row_t(area.last.row),
            lxw_col_t(area.last.column), &options)
    }

    private func add(
        _ format: ConditionalFormat, to pointer: UnsafeMutablePointer<lxw_worksheet>
    ) -> lxw_error {
        let strings = CStrings()
        guard let look = library.workbook_add_format(workbook) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
        format.style.applyFont(to: look, library)
        if let fill = format.style.fill { library.format_set_bg_color(look, fill.rgb) }
        var options = lxw_conditional_format()
        options.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        options.value_string = strings.copy(format.formula)
        options.format = look
        options.stop_if_true = format.isLast ? 1 : 0
        let area = format.area
        return library.worksheet_conditional_format_range(
            pointer, lxw_row_t(area.first.row), lxw_col_t(area.first.column), lxw_row_t(area.last.row),
            lxw_col_t(area.last.column), &options)
    }
}

extension lxw_data_validation {
    fileprivate mutating func set(_ rule: DataValidation.Rule, _ strings: CStrings) {
        switch rule {
        case .anything: validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
        case .list(let formula):
            validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            value_formula = strings.copy(formula)
        case .whole(let range):
            setRange(LXW_VALIDATION_TYPE_INTEGER, Double(range.lowerBound), Double(range.upperBound))
        case .decimal(let range):
            setRange(LXW_VALIDATION_TYPE_DECIMAL, range.lowerBound, range.upperBound)
        case .date(let range):
            let bounds = (Double(range.lowerBound.number), Double(range.upperBound.number))
            setRange(LXW_VALIDATION_TYPE_DATE_NUMBER, bounds.0, bounds.1)
        }
    }

    private mutating func setRange(_ type: lxw_validation_types, _ low: Double, _ high: Double) {
        validate = UInt8(type.rawValue)
        criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        minimum_number = low
        maximum_number = high
    }
}

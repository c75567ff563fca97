import OfficeOpenXML
import PlanDiagnostics
import VietnameseCalendar

/// The sheet that a unit fills in: head, table of its tasks, signatures.
struct FormSheet {
    typealias Column = FormLayout.Column

    let checklist: Checklist
    let words: PrintedWords
    /// The head, the title and the signature that every form of this checklist has.
    let document: ChecklistDocument
    private(set) var sheet: Worksheet
    private(set) var names: [Workbook.DefinedName] = []
    /// The next row that nothing stands in.
    private var next = 0

    /// The three parts of the head; the outer ones are those of the signatures too.
    private enum HeadColumns {
        static let left = Column.number.index...Column.outputs.index
        static let middle = Column.kpis.index...Column.status.index
        static let right = Column.result.index...Column.confirmation.index
    }

    init(_ checklist: Checklist, _ language: Language) {
        self.checklist = checklist
        words = PrintedWords(language)
        document = ChecklistDocument(checklist, language)
        sheet = Worksheet(SheetName(fitting: words.formSheet))
        for column in Column.allCases {
            sheet.columns[column.index] = Worksheet.Column(width: column.width, isHidden: isHidden(column))
        }
        addHead()
        if checklist.ownTasks.isEmpty {
            addRow(words.emptyForm, FormStyle.centeredItalic, atLeast: 30)
        } else {
            addReportLine()
            addTable()
            addSignatures()
        }
        addRow(document.colophon.text, FormStyle.italic.with { $0.fontSize = 10 })
        setUpPage()
    }

    private func isHidden(_ column: Column) -> Bool {
        column.isHidden || column == .lastReported && checklist.ownTasks.allSatisfy { $0.standing == nil }
    }

    // MARK: Head

    /// The body at the left, the form in the middle, the Party or the State at the right: the head stays in sight
    /// while the table is scrolled, so that it has to be low.
    private mutating func addHead() {
        let head = document.letterhead
        let left = [head.parentBody, head.issuer, head.mark].map { $0 ?? "" }
        let middle = [
            words.formTitle(checklist.plan.year).uppercased(), checklist.unit.name,
            document.subtitle.first?.text ?? "",
        ]
        let right = head.nation + [head.draft].compactMap(\.self)
        for line in 0..<3 {
            add([
                (left[line], HeadColumns.left, line == 0 ? FormStyle.centered : FormStyle.centeredBold),
                (middle[line], HeadColumns.middle, line == 2 ? FormStyle.centeredItalic : FormStyle.title),
                (right.indices.contains(line) ? right[line] : "", HeadColumns.right, FormStyle.centeredBold),
            ])
        }
        for subject in document.subtitle.dropFirst() { addRow(subject.text, FormStyle.centeredItalic) }
    }

    /// Where the unit says what the report is about.
    private mutating func addReportLine() {
        let fields: [(String, ClosedRange<Int>, ClosedRange<Int>, CellStyle, String)] = [
            (
                words.reportingPeriod, Column.number.index...Column.task.index,
                Column.outputs.index...Column.kpis.index, FormStyle.inputLine, FormLayout.periodName
            ),
            (
                words.reportDate, Column.deadline.index...Column.due.index,
                Column.evidenceAsked.index...Column.evidenceAsked.index, FormStyle.inputDate,
                FormLayout.dateName
            ),
            (
                words.preparer, Column.partners.index...Column.status.index,
                Column.result.index...Column.evidence.index, FormStyle.inputLine, FormLayout.preparerName
            ),
        ]
        for (label, place, input, style, name) in fields {
            sheet.set("\(label):", over: area(place), FormStyle.label)
            sheet.set("", over: area(input), style)
            let cell = CellArea(CellPlace(next, input.lowerBound))
            names.append(Workbook.DefinedName(name, cell, on: sheet.name))
            addValidation(of: name, cell)
        }
        sheet.rows[next] = Worksheet.Row(height: 21)
        sheet.rows[next + 1] = Worksheet.Row(height: 5)
        next += 2
    }

    private mutating func addValidation(of name: String, _ cell: CellArea) {
        switch name {
        case FormLayout.periodName:
            guard !FormPeriods.all(of: checklist).isEmpty else { return }
            sheet.validations.append(
                .init(
                    cell, .list(formula: "=\(FormLayout.List.periods.rawValue)"),
                    prompt: note(words.periodPrompt), refusal: note(words.listRefusal)))
        case FormLayout.dateName:
            guard let period = checklist.plan.period else { return }
            let days = SerialDay(period.start)...SerialDay(period.end.adding(months: 12))
            sheet.validations.append(
                .init(cell, .date(days), prompt: note(words.datePrompt), refusal: note(words.dateRefusal)))
        default: break
        }
    }

    // MARK: Table

    private mutating func addTable() {
        add([
            (words.givenByPlan, Column.given, FormStyle.band),
            (words.filledInByUnit, Column.filledIn, FormStyle.fillInBand),
        ])
        let keys = next
        for column in Column.allCases {
            sheet.set(column.rawValue, at: place(column), FormStyle.hidden)
        }
        sheet.rows[next] = Worksheet.Row(height: 15, isHidden: true)
        next += 1
        let headings = next
        for column in Column.allCases {
            let style = column.isFilledIn ? FormStyle.fillInBand : FormStyle.band
            sheet.set(words.heading(column), at: place(column), style)
        }
        let texts = Column.allCases.filter { !isHidden($0) }.map {
            (words.heading($0), width($0), FormStyle.band)
        }
        sheet.fit(next, to: texts)
        // The arrows of the filter cover the foot of a heading.
        sheet.rows[next]?.height += 14
        next += 1
        for task in checklist.ownTasks { add(task) }
        let rows = headings + 1...next - 1
        sheet.selection = CellPlace(headings + 1, Column.percent.index)
        sheet.frozen = CellPlace(headings + 1, Column.outputs.index)
        sheet.filtered = CellArea(rows: headings...rows.upperBound, columns: 0...Column.confirmation.index)
        names.append(
            Workbook.DefinedName(
                FormLayout.tasksName,
                CellArea(rows: keys...rows.upperBound, columns: 0...Column.confirmation.index), on: sheet.name
            ))
        sheet.page.repeatedRows = headings - 2...headings
        let rules = FormRules(checklist, words, rows)
        sheet.validations += rules.validations
        sheet.conditionalFormats = rules.conditionalFormats
        sheet.numbersAsText = [CellArea(rows: rows, columns: 0...Column.confirmation.index)]
        addRow(words.legend, FormStyle.italic)
    }

    private mutating func add(_ task: TaskEntry) {
        let row = FormRow(task, words)
        // Excel shows no row above 409 points; smaller letters are better than lines out of sight.
        let size =
            stride(from: FormStyle.framed.fontSize, through: 6, by: -1)
            .first { row.height(fontSize: $0, width: width) + 3 <= Worksheet.tallestRow } ?? 6
        let height = row.height(fontSize: size, width: width) + 3
        sheet.rows[next] = Worksheet.Row(height: height.rounded(.up))
        for column in Column.allCases {
            sheet.set(row.value(column, fontSize: size), at: place(column), row.style(column, fontSize: size))
        }
        next += 1
    }

    // MARK: Foot

    private mutating func addSignatures() {
        let signature = document.signature
        let (left, right) = (HeadColumns.left, HeadColumns.right)
        sheet.rows[next] = Worksheet.Row(height: 12)
        next += 1
        add([("", left, FormStyle.text), (signature.place, right, FormStyle.centeredItalic)])
        add([
            (words.preparer.uppercased(), left, FormStyle.centeredBold),
            (signature.position, right, FormStyle.centeredBold),
        ])
        add([
            (signature.hint, left, FormStyle.centeredItalic),
            (signature.hint, right, FormStyle.centeredItalic),
        ])
        sheet.rows[next] = Worksheet.Row(height: 60)
        next += 1
    }

    private mutating func setUpPage() {
        sheet.zoom = 80
        sheet.showsGridlines = false
        sheet.protection = [.formatColumns, .formatRows, .sort, .filter]
        sheet.page.isLandscape = true
        sheet.page.margins = .init(left: 10, right: 8, top: 12, bottom: 14)
        sheet.page.area = CellArea(rows: 0...next - 1, columns: Column.visible)
        sheet.page.footer = .init(
            left: [.text(words.formTitle(checklist.plan.year))],
            right: [.text(words.page(of: checklist.unit.name)), .page, .text("/"), .pageCount])
    }

    // MARK: Rows

    /// Texts over columns of the next row, which becomes as high as they need.
    private mutating func add(_ texts: [(text: String, columns: ClosedRange<Int>, style: CellStyle)]) {
        for item in texts where !item.text.isEmpty {
            sheet.set(item.text, over: area(item.columns), item.style)
        }
        sheet.fit(next, to: texts.map { ($0.text, sheet.textWidth($0.columns), $0.style) }, atLeast: 15)
        next += 1
    }

    private mutating func addRow(_ text: String, _ style: CellStyle, atLeast height: Double = 15) {
        guard !text.isEmpty else { return }
        sheet.set(text, over: area(Column.visible), style)
        sheet.fit(next, to: [(text, sheet.textWidth(Column.visible), style)], atLeast: height)
        next += 1
    }

    private func area(_ columns: ClosedRange<Int>) -> CellArea {
        CellArea(rows: next...next, columns: columns)
    }

    private func place(_ column: Column) -> CellPlace { CellPlace(next, column.index) }

    private func width(_ column: Column) -> Double { sheet.textWidth(column.index...column.index) }

    private func note(_ text: (String, String)) -> DataValidation.Note { .init(text.0, text.1) }
}

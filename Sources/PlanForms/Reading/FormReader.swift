package import OfficeOpenXML
import PlanDiagnostics
package import PlanDocuments
package import PlanModel
import PlanPhrases
import VietnameseCalendar
import VietnameseText

/// What a form comes to: its contents when nothing in it is wrong, and whatever is to be said of it.
package struct FormReading: Sendable {
    package let form: FilledForm?
    /// The unit whose form it is, where the form still says so.
    package let unit: UnitName?
    /// From the top of the sheet.
    package let faults: [FormFault]

    package init(form: FilledForm? = nil, unit: UnitName? = nil, faults: [FormFault]) {
        self.form = form
        self.unit = unit
        self.faults = faults
    }
}

/// Reads a form that a unit has filled in, by the rules of ``FormLayout``; all faults are found in one reading.
package struct FormReader {
    typealias Column = FormLayout.Column

    let data: FormSheetData
    let table: FormTable
    let workbook: WorkbookContents
    let plan: CompiledPlan
    let unit: UnitName
    /// The unit's tasks as the plan has them now.
    let assigned: [String: TaskEntry]
    let files: RememberedFiles
    var faults: [FormFault] = []

    /// - Parameters:
    ///   - workspace: of the plan that the form should be of.
    ///   - files: those sent along.
    package static func read(
        _ workbook: WorkbookContents, in workspace: CompiledWorkspace, files: FilesBeside
    ) -> FormReading {
        do throws(FormFault.Kind) {
            var reader = try FormReader(workbook, workspace, files)
            return reader.reading()
        } catch {
            return FormReading(faults: [FormFault(error)])
        }
    }

    /// - Throws: what keeps the whole form from being read.
    private init(
        _ workbook: WorkbookContents, _ workspace: CompiledWorkspace, _ files: FilesBeside
    ) throws(FormFault.Kind) {
        guard let data = FormSheetData(workbook), data[.form] == FormLayout.kind else { throw .notAForm }
        guard data[.version] == String(FormLayout.version) else { throw .otherVersion(data[.version]) }
        guard let plan = workspace.plans.first(where: { $0.plan.code.value == data[.plan] }) else {
            throw .unknownPlan(data[.plan])
        }
        let year = plan.plan.year.value.map(String.init) ?? ""
        guard data[.year] == year else { throw .otherYear(form: data[.year], plan: year) }
        guard let unit = workspace.workspace.units.units.first(where: { $0.code.value == data[.unit] }) else {
            throw .unknownUnit(data[.unit])
        }
        // A unit that owns nothing has a form without a table.
        guard !data.tasks.isEmpty else { throw .nothingFilledIn }
        guard let table = FormTable(workbook) else { throw .tableLost }
        if let lost = table.lostColumns.first { throw .columnLost(lost) }
        self.data = data
        self.table = table
        self.workbook = workbook
        self.plan = plan
        self.unit = UnitName(unit)
        self.files = RememberedFiles(files)
        let tasks = ChecklistBook(plan, in: workspace)[unitCode: unit.code.value]?.ownTasks ?? []
        assigned = Dictionary(tasks.map { ($0.name.code, $0) }) { first, _ in first }
    }

    private mutating func reading() -> FormReading {
        let rows = filledRows()
        // A form that nobody has touched lacks everything; that is one fault.
        guard !rows.isEmpty || !faults.isEmpty else { return reading(of: nil, [FormFault(.nothingFilledIn)]) }
        let period = period()
        let date = date()
        let preparer = preparer()
        blameMissingTasks()
        guard !hasErrors, let period, let date else { return reading(of: nil, faults) }
        let form = FilledForm(
            folder: plan.plan.folder, unit: unit, period: period, date: date, preparer: preparer,
            rows: inPlanOrder(rows), taskCount: data.tasks.count)
        return reading(of: form, faults)
    }

    private func reading(of form: FilledForm?, _ faults: [FormFault]) -> FormReading {
        let sorted = faults.enumerated().sorted {
            $0.element < $1.element || (!($1.element < $0.element) && $0.offset < $1.offset)
        }
        return FormReading(form: form, unit: unit, faults: sorted.map(\.element))
    }

    private var hasErrors: Bool { faults.contains { $0.severity == .error } }

    mutating func blame(_ kind: FormFault.Kind, at cell: FormCell? = nil, task: String? = nil) {
        faults.append(FormFault(kind, at: cell, task: task))
    }

    private func inPlanOrder(_ rows: [FilledRow]) -> [FilledRow] {
        let places = Dictionary(
            plan.plan.tasks.enumerated().map { ($1.code.value, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.sorted { (places[$0.task.code] ?? 0, $0.row) < (places[$1.task.code] ?? 0, $1.row) }
    }

    /// Rows that were deleted, and tasks that the form was made too early for.
    private mutating func blameMissingTasks() {
        let issued = Set(data.tasks.map(\.code))
        let there = Set(table.taskRows.map(\.code))
        for code in data.tasks.map(\.code) where !there.contains(code) {
            blame(.taskMissing(data.number(of: code) ?? code))
        }
        for task in plan.plan.tasks.map({ RecordName($0, plan.plan) })
        where assigned[task.code] != nil && !issued.contains(task.code) {
            blame(.newTask(task.number))
        }
    }
}

// MARK: - The head of the form

extension FormReader {
    private mutating func period() -> FormValue<Period>? {
        guard let (cell, text) = head(FormLayout.periodName, else: .periodMissing) else { return nil }
        let wanted = folded(text)
        let chosen = data.periods.first { folded($0.label) == wanted || folded($0.key) == wanted }
        let context = PhraseContext(planYear: plan.plan.year.value)
        let period =
            chosen.flatMap { Period(key: $0.key) } ?? Period(key: text)
            ?? PeriodGrammar.read(text, in: context).value
        guard let period else {
            let closest = closestMatches(to: text, in: data.periods.map(\.label), limit: 1).first
            blame(.unknownPeriod(text, closest: closest ?? data.periods.first?.label), at: cell)
            return nil
        }
        return FormValue(value: period, cell: cell)
    }

    private mutating func date() -> FormValue<CivilDate>? {
        guard let (cell, text) = head(FormLayout.dateName, else: .dateMissing) else { return nil }
        let date: CivilDate? =
            switch contents(of: cell)?.value {
            case .date(let day, _): CivilDate(day)
            // A day whose cell has lost its format.
            case .number(let number, .plain) where (36_526...73_050).contains(number):
                CivilDate(SerialDay(Int(number)))
            default: DateGrammar.read(text).value
            }
        guard let date else {
            blame(.unreadableDate(text), at: cell)
            return nil
        }
        return FormValue(value: date, cell: cell)
    }

    private mutating func preparer() -> FormValue<String>? {
        guard let (cell, text) = head(FormLayout.preparerName, else: nil) else { return nil }
        return FormValue(value: text, cell: cell)
    }

    /// The cell that bears a name, and what it says.
    ///
    /// - Parameter missing: what is wrong when it says nothing; nil when it need not.
    private mutating func head(
        _ name: String, else missing: FormFault.Kind?
    ) -> (cell: FormCell, text: String)? {
        guard let area = workbook.area(named: name) else {
            if missing != nil { blame(.headLost(name)) }
            return nil
        }
        let cell = FormCell(sheet: area.sheet, area.area.first)
        guard let contents = contents(of: cell), let text = text(of: contents, cell, task: nil) else {
            let isBlamed = faults.contains { $0.cell == cell && $0.severity == .error }
            if let missing, !isBlamed { blame(missing, at: cell) }
            return nil
        }
        return (cell, text)
    }

    private func contents(of cell: FormCell) -> CellContents? {
        workbook.sheet(named: cell.sheet)?[cell.place]
    }

    /// What a cell says; nil for nothing, and for what no cell of a form should hold, which is blamed.
    mutating func text(of contents: CellContents, _ cell: FormCell, task: String?) -> String? {
        if case .error(let text) = contents.value {
            blame(.errorValue(text), at: cell, task: task)
            return nil
        }
        if let formula = contents.formula {
            guard contents.value != .none else {
                blame(.uncomputedFormula, at: cell, task: task)
                return nil
            }
            blame(.computed("=" + formula), at: cell, task: task)
        }
        let text = CellWords.text(contents.value)
        return text.isEmpty ? nil : text
    }
}

import OfficeOpenXML
import PlanDocuments
import PlanLowering
import PlanModel
import VietnameseText

extension FormReader {
    /// The rows in which something was filled in, each task once.
    mutating func filledRows() -> [FilledRow] {
        for row in table.strayRows { blame(.rowWithoutCode, at: table.cell(row, .number)) }
        var rows: [FilledRow] = []
        for (row, code) in table.taskRows {
            let isFilledIn = Column.allCases.contains { table.isFilledIn(row, $0) }
            guard let task = task(code, row, isFilledIn: isFilledIn), isFilledIn,
                let filled = filledRow(row, task)
            else { continue }
            if let first = rows.first(where: { $0.task == task }) {
                guard !filled.says(as: first) else { continue }
                let cell = FormCell(sheet: first.sheet, CellPlace(first.row, 0))
                blame(.repeatedTask(first: cell), at: table.cell(row, .number), task: task.number)
            } else {
                rows.append(filled)
            }
        }
        return rows
    }

    /// The task of a row, judged against the plan; nil when it has none.
    private mutating func task(_ code: String, _ row: Int, isFilledIn: Bool) -> RecordName? {
        let cell = table.cell(row, .number)
        guard let task = plan.plan.tasks.first(where: { $0.code.value == code }) else {
            blame(.unknownTask(code), at: cell, task: data.number(of: code))
            return nil
        }
        let digest = data.tasks.first { $0.code == code }?.digest
        if isFilledIn, let entry = assigned[code], let digest, entry.digest != digest {
            blame(.taskChanged, at: cell, task: task.number)
        }
        return RecordName(task, plan.plan)
    }

    private mutating func filledRow(_ row: Int, _ task: RecordName) -> FilledRow? {
        func cell(_ column: Column) -> FormCell { table.cell(row, column) }
        let status: FormLayout.Status? = choice(
            row, .status, task, data.statuses, StatusWords.all
        ) { .unknownStatus($0, choices: $1) }
        let confirmation: FormLayout.Confirmation? = choice(
            row, .confirmation, task, data.confirmations, ConfirmationWords.all
        ) { .unknownConfirmation($0, choices: $1) }
        if confirmation == .returned { blame(.returned, at: cell(.confirmation), task: task.number) }
        let share = share(row, task, status)
        let result = text(row, .result, task).map { ResultCell($0, kpiCount: kpiCount(task)) }
        let difficulties = text(row, .difficulties, task).map(DifficultyCell.init)
        let evidence = evidence(row, task, isNeeded: share == .full)
        guard let share else { return nil }
        let notes = [result?.note].compactMap(\.self) + evidence.notes
        return FilledRow(
            task: task, share: share, status: status, measured: result?.measured ?? [],
            evidence: evidence.evidence, difficulties: difficulties?.difficulties ?? [],
            proposals: difficulties?.proposals ?? [],
            note: notes.isEmpty ? nil : notes.joined(separator: "; "),
            isConfirmed: confirmation == .confirmed, sheet: table.sheet.name, row: row, columns: table.columns
        )
    }

    private func kpiCount(_ task: RecordName) -> Int {
        plan.plan.tasks.first { $0.code.value == task.code }?.kpis.count ?? 0
    }

    /// Not begun is nothing done; otherwise the unit has to say how much is.
    private mutating func share(_ row: Int, _ task: RecordName, _ status: FormLayout.Status?) -> Share? {
        let cell = table.cell(row, .percent)
        guard let contents = table.contents(row, .percent), !CellWords.isBlank(contents) else {
            if status == .notStarted { return Share.none }
            blame(.percentMissing, at: cell, task: task.number)
            return nil
        }
        guard text(of: contents, cell, task: task.number) != nil else { return nil }
        switch PercentCell.read(contents.value, status) {
        case .success(let share): return share
        case .failure(let kind):
            blame(kind, at: cell, task: task.number)
            return nil
        }
    }

    mutating func text(_ row: Int, _ column: Column, _ task: RecordName) -> String? {
        table.contents(row, column).flatMap {
            text(of: $0, table.cell(row, column), task: task.number)
        }
    }

    /// A word of a list: as the form's own list has it, in either language, or as reports write it.
    private mutating func choice<Value: RawRepresentable<String>>(
        _ row: Int, _ column: Column, _ task: RecordName, _ list: [(label: String, key: String)],
        _ others: [(label: String, key: String)], _ unknown: (String, [String]) -> FormFault.Kind
    ) -> Value? {
        guard let text = text(row, column, task) else { return nil }
        let wanted = folded(text)
        let found = (list + others).first { folded($0.label) == wanted || $0.key == wanted }
        if let value = found.flatMap({ Value(rawValue: $0.key) }) { return value }
        blame(unknown(text, list.map(\.label)), at: table.cell(row, column), task: task.number)
        return nil
    }
}

extension FilledRow {
    /// Whether another row of the same task says just the same.
    fileprivate func says(as other: FilledRow) -> Bool {
        (share, status, measured, note, isConfirmed) == (
            other.share, other.status, other.measured, other.note, other.isConfirmed
        ) && (evidence, difficulties, proposals) == (other.evidence, other.difficulties, other.proposals)
    }
}

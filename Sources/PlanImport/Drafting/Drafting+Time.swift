import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases
import VietnameseCalendar

extension Drafting {
    /// Deadline, start, cadence and milestones.
    mutating func time(of entry: Entry, into record: inout TaskRecord) {
        var milestones: [String] = []
        if let cell = entry.cells[.deadline] {
            let lines = LabelledLines(cell, [.start, .cadence, .milestones])
            deadline(lines.rest, of: cell, into: &record)
            addTime(.start, lines.topics[.start], cell, into: &record)
            addTime(.cadence, lines.topics[.cadence], cell, into: &record)
            milestones = lines.topics[.milestones] ?? []
        }
        for (meaning, field) in [(ColumnMeaning.start, FieldName.start), (.cadence, .cadence)] {
            guard let cell = entry.cells[meaning] else { continue }
            addTime(field, [cell.text], cell, into: &record)
        }
        if let cell = entry.cells[.milestones] {
            if isOwnTable {
                record.yaml.remarks.append(words.leftover(cell))
            } else {
                milestones += cell.lines
            }
        }
        if record.isGroup, let cell = entry.cells[.deadline], !milestones.isEmpty {
            record.yaml.remarks.append(words.leftover(cell))
        } else {
            add(milestones, into: &record)
        }
    }

    private mutating func deadline(_ text: CellText, of cell: CellText, into record: inout TaskRecord) {
        guard !text.isEmpty else { return }
        let reading = DeadlineCell(text, in: phrases, partsAtSemicolons: isOwnTable)
        let swap = cell.isDate ? SwappedDay(text.text, year: phrases.planYear) : nil
        let isInverted = !reading.isResolved && isMonthFirst(text.text)
        let parts = reading.parts.map { part in
            part.label.map { .record(YAMLRecord([.init(part.time, .text($0))])) } ?? YAMLValue.text(part.time)
        }
        let isPlain = parts.count == 1 && reading.parts[0].label == nil
        let remarks = reading.isResolved && swap == nil ? [] : [words.source(cell)]
        record.yaml.add(key(.deadline), isPlain ? parts[0] : .list(parts), remarks: remarks)
        let place = record.place(of: .deadline)
        if let swap { decide(swap, cell, at: place, record.code) }
        if isInverted {
            decide(
                KH935ImportDateSwapped.rule, KH935ImportDateSwapped.monthFirst,
                ["place": .place(cell.place), "text": .quoted(text.text)], at: place, record: record.code)
        } else if !reading.isResolved {
            let fault = DeadlineGrammar.read(text.text, in: phrases).faults.first
            decideUnread(KH934ImportPhraseUnresolved.deadline, cell, fault, at: place, record.code)
        }
    }

    private mutating func decide(_ swap: SwappedDay, _ cell: CellText, at place: MadePlace, _ code: String) {
        typealias Rule = KH935ImportDateSwapped
        decide(
            Rule.rule, swap.isOutside ? Rule.outside : Rule.ambiguous,
            ["place": .place(cell.place), "day": .day(swap.day), "swapped": .day(swap.swapped)], at: place,
            record: code)
    }

    /// `3/15/2026`: no month has the number of the second figure, but the first could be one.
    private func isMonthFirst(_ text: String) -> Bool {
        let numbers = text.split(separator: "/").compactMap { Int($0.filter { $0 != " " }) }
        guard numbers.count == 3, (13...31).contains(numbers[1]), (1...12).contains(numbers[0]) else {
            return false
        }
        return CivilDate(year: numbers[2], month: numbers[0], day: numbers[1]) != nil
    }

    /// - Parameter lines: nil where the source says nothing.
    private mutating func addTime(
        _ field: FieldName, _ lines: [String]?, _ cell: CellText, into record: inout TaskRecord
    ) {
        guard let text = lines?.joined(separator: ", ").unended, !text.isEmpty else { return }
        guard !record.isGroup else { return record.yaml.remarks.append(words.leftover(cell)) }
        let isRead =
            field == .start
            ? DeadlineGrammar.read(text, in: phrases).value != nil : CadenceGrammar.read(text).value != nil
        record.yaml.add(key(field), .text(text), remarks: isRead ? [] : [words.source(cell)])
        if !isRead {
            decideUnread(
                KH934ImportPhraseUnresolved.time, cell, nil, at: record.place(of: field), record.code)
        }
    }

    /// `- 15/02/2026: Trình dự thảo (đạt 50%)`, as kehoach prints them.
    private mutating func add(_ milestones: [String], into record: inout TaskRecord) {
        guard !milestones.isEmpty else { return }
        let records = milestones.map { line -> YAMLValue in
            let line = Label.take(from: line)?.rest ?? line
            guard let colon = line.firstIndex(of: ":") else { return .text(line) }
            var title = String(line[line.index(after: colon)...]).trimmed
            let share = title.takeShare()
            var milestone = YAMLRecord()
            milestone.add(key(.date, in: .milestone), .text(String(line[..<colon]).trimmed))
            milestone.add(key(.title, in: .milestone), .text(title))
            milestone.add(key(.share, in: .milestone), share)
            return .record(milestone)
        }
        record.yaml.add(key(.milestones), .list(records))
    }

    /// Conditions, money and notes.
    mutating func remarks(of entry: Entry, into record: inout TaskRecord) {
        let cell = entry.cells[.note]
        let lines = cell.map { LabelledLines($0, [.reviews, .budget]) }
        var notes = record.note.map { [$0] } ?? []
        var condition = entry.cells[.condition]?.text.unended
        // kehoach's own table tells the condition of a deadline in both columns.
        if let text = condition, let deadline = entry.cells[.deadline]?.text, deadline.contains(text) {
            condition = nil
        }
        for line in lines?.rest.lines ?? [] {
            if condition == nil, isCondition(line) {
                condition = line.unended
            } else {
                notes.append(line.unended)
            }
        }
        record.yaml.add(key(.condition), condition)
        let reviews = (entry.cells[.review]?.text).map { [$0] } ?? lines?.topics[.reviews] ?? []
        if record.isGroup, let cell, !reviews.isEmpty || lines?.topics[.budget] != nil {
            record.yaml.remarks.append(words.leftover(cell))
        } else if !record.isGroup {
            add(reviews: reviews, into: &record)
            record.yaml.add(
                key(.budget),
                entry.cells[.budget]?.text.unended ?? lines?.topics[.budget]?.joined(separator: "; "))
        }
        for (meaning, field) in [(ColumnMeaning.evidence, FieldName.evidence), (.weight, .weight)] {
            guard let cell = entry.cells[meaning], cell.text != "1" || meaning == .evidence else { continue }
            record.yaml.remarks.append(words.stranger(key(field), cell))
        }
        record.yaml.add(key(.note), notes.isEmpty ? nil : notes.joined(separator: "; "))
    }

    private mutating func add(reviews: [String], into record: inout TaskRecord) {
        let days = reviews.flatMap { $0.split(separator: ";") }.map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
        guard !days.isEmpty else { return }
        record.yaml.add(key(.review), .texts(days))
    }

    /// Words that say what is waited for, and no day.
    private func isCondition(_ line: String) -> Bool {
        guard let reading = DeadlineGrammar.read(line, in: phrases).value else { return false }
        return reading.condition != nil && reading.due == nil && reading.cadence == nil && !reading.isStanding
    }
}

extension Argument {
    fileprivate static func day(_ day: CivilDate) -> Argument {
        .date(year: day.year, month: day.month, day: day.day)
    }
}

extension String {
    /// Takes `(đạt 50%)` off the end.
    fileprivate mutating func takeShare() -> String? {
        guard hasSuffix("%)"), let open = firstRange(of: " (đạt ") else { return nil }
        defer { self = String(self[..<open.lowerBound]) }
        return String(self[open.upperBound...].dropLast())
    }
}

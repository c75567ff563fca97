import OfficeOpenXML
import PlanModel

/// What the form says of one task, column by column.
struct FormRow {
    typealias Column = FormLayout.Column

    private let task: TaskEntry
    private let words: PrintedWords

    init(_ task: TaskEntry, _ words: PrintedWords) {
        self.task = task
        self.words = words
    }

    /// The text of a column; nil where there is none, or a value of another kind.
    func text(_ column: Column) -> String? {
        let text: String =
            switch column {
            case .code: task.name.code
            case .number: task.name.number
            case .task: ([title] + belowTitle).joined(separator: "\n")
            case .outputs: lines(task.outputs)
            case .kpis: lines(task.kpis)
            case .deadline: deadline
            case .evidenceAsked: task.evidence.isEmpty ? anyEvidence : lines(task.evidence)
            case .partners: partners
            case .lastReported: standing
            case .remindedFrom, .due, .percent, .status, .result, .evidence, .difficulties, .confirmation: ""
            }
        return text.isEmpty ? nil : text
    }

    func value(_ column: Column, fontSize: Double) -> CellValue {
        switch column {
        case .due: task.deadline.due.map { .date(SerialDay($0.effective)) } ?? .blank
        case .remindedFrom: task.remindedFrom.map { .date(SerialDay($0)) } ?? .blank
        case .task: runs(fontSize)
        default: text(column).map { .text($0) } ?? .blank
        }
    }

    func style(_ column: Column, fontSize: Double) -> CellStyle {
        let style =
            switch column {
            case .code: FormStyle.hidden
            case .remindedFrom: FormStyle.hidden.with { $0.numberFormat = .date }
            case .number: FormStyle.framedCentered
            case .due: FormStyle.framedDate
            case .task, .outputs, .kpis, .deadline, .evidenceAsked, .partners, .lastReported: FormStyle.framed
            case .percent: FormStyle.inputPercent
            case .status, .confirmation: FormStyle.inputCentered
            case .result, .evidence, .difficulties: FormStyle.input
            }
        return column.isFilledIn || column.isHidden ? style : style.with { $0.fontSize = fontSize }
    }

    private var title: String { task.name.title ?? task.name.code }

    /// The group, and what the task makes concrete of the plan above.
    private var belowTitle: [String] {
        // The only sub-task of a group has its number.
        let group = task.group.map { words.groupLine($0, isAlone: $0.number == task.name.number) }
        return [group].compactMap(\.self)
            + task.upper.map {
                words.labelled(
                    words.makesConcrete(of: $0.designation), words.line($0).text.lowercasedFirst)
            }
    }

    /// What stands below the title is slanted and smaller.
    private func runs(_ fontSize: Double) -> CellValue {
        let below = belowTitle
        guard !below.isEmpty else { return .text(title) }
        return .runs([
            TextRun(title + "\n", FormStyle.text.with { $0.fontSize = fontSize }),
            TextRun(below.joined(separator: "\n"), belowTitleStyle(fontSize)),
        ])
    }

    private func belowTitleStyle(_ fontSize: Double) -> CellStyle {
        FormStyle.italic.with { $0.fontSize = min(fontSize, 10) }
    }

    /// How high the row has to be for all that the plan gives, in points.
    ///
    /// - Parameter width: the room for text in a column.
    func height(fontSize: Double, width: (Column) -> Double) -> Double {
        Column.given.map { Column.allCases[$0] }.map { column in
            let width = width(column)
            let measure = TextMeasure(fontSize)
            guard column == .task else { return measure.height(of: text(column) ?? "", in: width) }
            let below = belowTitle.joined(separator: "\n")
            let belowHeight = belowTitleStyle(fontSize).measure.height(of: below, in: width)
            return measure.height(of: title, in: width) + (below.isEmpty ? 0 : belowHeight)
        }
        .max() ?? 0
    }

    private var deadline: String {
        var lines = [words.written(task.deadline).text]
        if let condition = task.condition { lines.append(words.labelled(words.condition, condition)) }
        return lines.joined(separator: "\n")
    }

    private var anyEvidence: String { task.evidenceDue == nil ? "" : words.anyEvidence }

    private var partners: String {
        var lines: [String] = []
        if !task.supporters.isEmpty { lines.append(task.supporters.joined(separator: "; ")) }
        if !task.advisors.isEmpty {
            lines.append(words.labelled(words.advice, task.advisors.joined(separator: "; ")))
        }
        return lines.joined(separator: "\n")
    }

    private var standing: String {
        task.standing.map { words.narrowLines($0).map(\.text).joined(separator: "\n") } ?? ""
    }

    /// Several texts as a list; a single one as it is.
    private func lines(_ texts: [String]) -> String {
        if texts.isEmpty { return words.notSaid }
        return texts.count == 1 ? texts[0] : texts.map { "– \($0)" }.joined(separator: "\n")
    }
}

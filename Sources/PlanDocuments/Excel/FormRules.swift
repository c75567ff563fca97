import OfficeOpenXML

/// What the cells of the table accept, and the colours that they take on.
struct FormRules {
    typealias Column = FormLayout.Column

    let validations: [DataValidation]
    let conditionalFormats: [ConditionalFormat]

    /// - Parameter rows: those of the tasks.
    init(_ checklist: Checklist, _ words: PrintedWords, _ rows: ClosedRange<Int>) {
        validations = Self.validations(words, rows)
        conditionalFormats = Self.dueColours(words, rows) + Self.gaps(checklist, words, rows)
    }

    private static func validations(_ words: PrintedWords, _ rows: ClosedRange<Int>) -> [DataValidation] {
        func area(_ column: Column) -> CellArea { CellArea(rows: rows, columns: column.index...column.index) }
        func note(_ text: (String, String)) -> DataValidation.Note { .init(text.0, text.1) }
        func list(_ column: Column, _ list: FormLayout.List, _ prompt: (String, String)) -> DataValidation {
            DataValidation(
                area(column), .list(formula: "=\(list.rawValue)"), prompt: note(prompt),
                refusal: note(words.listRefusal))
        }
        return [
            DataValidation(
                area(.percent), .decimal(0...1), prompt: note(words.percentPrompt),
                refusal: note(words.percentRefusal)),
            list(.status, .statuses, words.statusPrompt),
            DataValidation(area(.evidence), .anything, prompt: note(words.evidencePrompt)),
            list(.confirmation, .confirmations, words.confirmationPrompt),
        ]
    }

    /// Done before overdue, overdue before near due.
    private static func dueColours(
        _ words: PrintedWords, _ rows: ClosedRange<Int>
    ) -> [ConditionalFormat] {
        let due = name(.due, rows)
        let reminded = name(.remindedFrom, rows)
        let isDone = "\(name(.status, rows))=\(quoted(words.status(.done)))"
        let isOverdue = "AND(ISNUMBER(\(due)),\(due)<TODAY())"
        let isNearDue = "AND(ISNUMBER(\(reminded)),\(reminded)<=TODAY())"
        return [Column.number, .due].flatMap { column in
            let area = CellArea(rows: rows, columns: column.index...column.index)
            return [
                ConditionalFormat(area, when: "=\(isDone)", FormStyle.isDone, isLast: true),
                ConditionalFormat(area, when: "=\(isOverdue)", FormStyle.isOverdue, isLast: true),
                ConditionalFormat(area, when: "=\(isNearDue)", FormStyle.isNearDue),
            ]
        }
    }

    /// Cells that are missing, or do not agree with each other.
    private static func gaps(
        _ checklist: Checklist, _ words: PrintedWords, _ rows: ClosedRange<Int>
    ) -> [ConditionalFormat] {
        let percent = name(.percent, rows)
        let status = name(.status, rows)
        let isDone = "\(status)=\(quoted(words.status(.done)))"
        let isWhole = "AND(ISNUMBER(\(percent)),\(percent)=1)"
        func format(_ columns: ClosedRange<Int>, _ formula: String) -> ConditionalFormat {
            ConditionalFormat(
                CellArea(rows: rows, columns: columns), when: "=\(formula)", FormStyle.isMissing)
        }
        func format(_ column: Column, _ formula: String) -> ConditionalFormat {
            format(column.index...column.index, formula)
        }
        var formats = [
            // Done means all of it, and the other way round.
            format(Column.percent.index...Column.status.index, "\(isWhole)<>(\(isDone))"),
            format(
                .difficulties,
                "AND(\(status)=\(quoted(words.status(.hindered))),\(name(.difficulties, rows))=\"\")"),
        ]
        if checklist.rules.isRequired {
            formats.append(format(.evidence, "AND(OR(\(isWhole),\(isDone)),\(name(.evidence, rows))=\"\")"))
        }
        return formats
    }

    /// The column in whichever row a formula is looked at.
    private static func name(_ column: Column, _ rows: ClosedRange<Int>) -> String {
        CellPlace(rows.lowerBound, column.index).nameInRow
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

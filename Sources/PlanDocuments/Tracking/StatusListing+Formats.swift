import DataFormats
package import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension StatusListing {
    /// Text for a terminal of so many columns.
    package func table(width: Int, language: Language) -> String {
        let words = PrintedWords(language)
        guard !rows.isEmpty else {
            return wrapped(words.noStatus(since), to: width).map { $0 + "\n" }.joined()
        }
        let table = since == nil ? statusTable(words) : changeTable(words)
        let lines = table.lines(width: width) + [""] + wrapped(words.summary(self), to: width)
        return lines.map { $0 + "\n" }.joined()
    }

    private func statusTable(_ words: PrintedWords) -> TextTable {
        var table = TextTable([
            .init(words.taskWord), .init(words.ownerWord, bound: 0.24), .init(words.stateWord, bound: 0.2),
            .init(words.progressWord, bound: 0.14), .init(words.dueWord, bound: 0.12),
        ])
        table.rows = rows.map { row in
            [
                words.taskLine(row.task), row.unit?.name ?? "–", words.stateLine(row.now),
                words.progressLine(row.now), row.now.due.map(words.shortDate) ?? "–",
            ]
        }
        return table
    }

    private func changeTable(_ words: PrintedWords) -> TextTable {
        var table = TextTable([
            .init(words.taskWord), .init(words.ownerWord, bound: 0.22),
            .init(words.atEnd(of: since ?? date), bound: 0.24), .init(words.atEnd(of: date), bound: 0.24),
        ])
        table.rows = rows.map { row in
            [
                words.taskLine(row.task), row.unit?.name ?? "–",
                row.before.map { words.standing($0, row.unitBefore, other: row.unit) } ?? "–",
                words.standing(row.now, row.unit, other: row.unitBefore),
            ]
        }
        return table
    }

    /// A table for spreadsheets, dates in ISO 8601; Excel needs the byte order mark.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        let words = PrintedWords(language)
        var table = CSVTable(columns: words.statusColumns(isComparison: since != nil))
        table.rows = rows.map { row in
            let cells =
                [
                    row.plan, row.task.number, row.task.code, row.task.title ?? "", row.unit?.code ?? "",
                    row.unit?.name ?? "",
                ]
                + words.cells(row.now)
            return cells + (row.before.map { words.earlierCells($0) } ?? [])
        }
        return table.serialized(byteOrderMark: byteOrderMark)
    }

    /// An object with the day and one object for each task, members always in the same order and all present; dates are
    /// ISO 8601, shares in percent.
    package func json() -> String {
        let value: JSONValue = [
            "asOf": .string(date.iso), "since": .optional(since?.iso), "tasks": .array(rows.map(\.json)),
        ]
        return value.serialized(pretty: true) + "\n"
    }
}

extension StatusListing.Row {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("plan", .string(plan)), .init("number", .string(task.number)),
            .init("code", .string(task.code)),
            .init("title", .optional(task.title)), .init("unit", unit.json),
        ]
        members += now.members
        if let before {
            members.append(.init("before", .object([.init("unit", unitBefore.json)] + before.members)))
        }
        return .object(members)
    }
}

extension TaskProgress {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("state", .string(state.rawValue)), .init("reported", .optional(reported)),
            .init("expected", .optional(expected)), .init("floor", .optional(floor)),
            .init("due", .optional(due?.iso)), .init("effectiveDue", .optional(effectiveDue?.iso)),
            .init("originalDue", .optional(originalDue?.iso)),
            .init("lastReport", .optional(lastReport?.iso)), .init("claimed", .optional(claimed?.iso)),
            .init("judged", .optional(judged?.iso)), .init("rejectionReason", .optional(rejectionReason)),
            .init("late", .bool(isLate)), .init("daysOverdue", .integer(daysOverdue)),
        ]
    }
}

extension JSONValue {
    /// In percent.
    fileprivate static func optional(_ share: Share?) -> JSONValue {
        share.map { .decimal(DecimalNumber(mantissa: $0.basisPoints, scale: 2).description) } ?? .null
    }
}

extension UnitName? {
    fileprivate var json: JSONValue {
        map { ["code": .string($0.code), "name": .string($0.name)] } ?? .null
    }
}

import DataFormats
package import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension CoverageListing {
    /// Text for a terminal of so many columns: each plan with its figures, then what is below it, then what is above.
    package func table(width: Int, language: Language) -> String {
        let words = PrintedWords(language)
        guard !plans.isEmpty else {
            return wrapped(words.noLineage, to: width).map { $0 + "\n" }.joined()
        }
        var lines: [String] = []
        for plan in plans {
            if !lines.isEmpty { lines.append("") }
            lines += wrapped(words.coverageSummary(plan, codes), to: width)
            for (rows, heading) in [(plan.down, words.belowWord), (plan.up, words.aboveWord)]
            where !rows.isEmpty {
                lines.append("")
                // Without columns nothing else says which way the links lead.
                if TextTable.isNarrow(width) { lines += wrapped(heading + ":", to: width) }
                lines += table(rows, heading, words).lines(width: width)
            }
        }
        lines += [""] + wrapped(words.coverageSummary(openGaps: openGaps, at: date), to: width)
        return lines.map { $0 + "\n" }.joined()
    }

    private func table(_ rows: [LineageCoverage.Row], _ other: String, _ words: PrintedWords) -> TextTable {
        var table = TextTable([
            .init(words.ownWord, bound: 0.42), .init(other), .init(words.stateWord, bound: 0.2),
        ])
        for row in rows {
            let first = words.recordLine(row.own)
            guard !row.others.isEmpty else {
                table.rows.append([first, words.uncovered(row), ""])
                continue
            }
            for (place, reference) in row.others.enumerated() {
                table.rows.append([
                    place == 0 ? first : "", "\(reference.planCode): \(words.recordLine(reference))",
                    reference.standing.name?[words.language].capitalizedFirst ?? "–",
                ])
            }
        }
        return table
    }

    /// A table for spreadsheets, a row for each link and for each record without one; Excel needs the byte order mark.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        let words = PrintedWords(language)
        var table = CSVTable(columns: words.coverageColumns)
        for plan in plans {
            for (direction, rows) in [(words.downWord, plan.down), (words.upWord, plan.up)] {
                for row in rows {
                    let first = [plan.code, direction] + words.cells(row.own)
                    let gap = row.isGap ? words.uncovered(row) : ""
                    if row.others.isEmpty {
                        table.rows.append(first + Array(repeating: "", count: 8) + [gap])
                    }
                    for other in row.others {
                        table.rows.append(first + [other.planCode] + words.cells(other) + [gap])
                    }
                }
            }
        }
        return table.serialized(byteOrderMark: byteOrderMark)
    }

    /// An object with the day and one object for each plan, members always in the same order and all present.
    package func json() -> String {
        let value: JSONValue = [
            "asOf": .string(date.iso), "gaps": .integer(openGaps), "plans": .array(plans.map(json)),
        ]
        return value.serialized(pretty: true) + "\n"
    }

    private func json(_ plan: LineageCoverage) -> JSONValue {
        [
            "plan": .string(plan.code), "parent": .optional(plan.parent.flatMap { codes[$0] }),
            "below": .array(plan.children.compactMap { codes[$0].map(JSONValue.string) }),
            "down": .array(plan.down.map { json($0, "coveredBy", hasGap: true) }),
            "up": .array(plan.up.map { json($0, "implements", hasGap: false) }),
        ]
    }

    private func json(_ row: LineageCoverage.Row, _ others: String, hasGap: Bool) -> JSONValue {
        var members = row.own.members
        members.append(
            .init(
                others, .array(row.others.map { .object([.init("plan", .string($0.planCode))] + $0.members) })
            ))
        if hasGap {
            members += [.init("gap", .bool(row.isGap)), .init("waived", .optional(row.waived))]
        }
        return .object(members)
    }
}

extension LineageCoverage.Reference {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("kind", .string(record.isTarget ? "target" : "task")),
            .init("number", .string(name.number)),
            .init("code", .string(name.code)), .init("title", .optional(name.title)),
            .init("unit", .optional(unit?.code)), .init("status", .optional(standing.code)),
        ]
    }
}

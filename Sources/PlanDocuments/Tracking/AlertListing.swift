import DataFormats
package import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// What has to be told on a day, as rows for terminals, spreadsheets and programs.
package struct AlertListing: Sendable {
    /// One alert with the names of what it points at.
    package struct Row: Sendable {
        package let plan: String
        package let alert: Alert
        package let unit: UnitName?
        package let task: RecordName?
        package let progress: TaskProgress?
        package let recipients: [UnitName]
    }

    /// The most pressing first; of equals in the order of the plans.
    package let rows: [Row]
    package let date: CivilDate

    /// - Parameters:
    ///   - plans: those of the workspace that are looked at.
    ///   - units: codes of the units that have to act; empty for all.
    ///   - level: the least level shown.
    package init(
        _ plans: some Sequence<CompiledPlan>, in workspace: CompiledWorkspace, units: Set<String> = [],
        from level: AlertLevel = .notice
    ) {
        let registry = workspace.workspace.units
        date = workspace.asOf
        let rows = plans.flatMap { plan in
            plan.progress.alerts.compactMap { alert -> Row? in
                let unit = alert.unit.map { registry.units[$0] }
                guard alert.level >= level,
                    units.isEmpty || unit.map({ units.contains($0.code.value) }) == true
                else { return nil }
                return Row(
                    plan: plan.plan.code.value, alert: alert, unit: unit.map(UnitName.init),
                    task: alert.task.map { RecordName(plan.plan.tasks[$0], plan.plan) },
                    progress: alert.task.map { plan.progress.tasks[$0.rawValue] },
                    recipients: alert.recipients.map { UnitName(registry.units[$0]) })
            }
        }
        self.rows = rows.enumerated().sorted {
            ($1.element.alert.level, $0.offset) < ($0.element.alert.level, $1.offset)
        }.map(\.element)
    }

    /// Text for a terminal of so many columns.
    package func table(width: Int, language: Language) -> String {
        let words = PrintedWords(language)
        guard !rows.isEmpty else {
            return wrapped(words.noAlerts(date), to: width).map { $0 + "\n" }.joined()
        }
        var table = TextTable([
            .init(words.levelWord, bound: 0.14), .init(words.alertWord, bound: 0.2),
            .init(words.unitWord, bound: 0.24), .init(words.contentWord),
        ])
        table.rows = rows.map { row in
            [
                row.alert.level.name[language].capitalizedFirst,
                row.alert.kind.name[language].capitalizedFirst,
                row.unit?.name ?? "–", words.content(row),
            ]
        }
        let lines = table.lines(width: width) + [""] + wrapped(words.summary(self), to: width)
        return lines.map { $0 + "\n" }.joined()
    }

    /// A table for spreadsheets, dates in ISO 8601; Excel needs the byte order mark.
    package func csv(language: Language, byteOrderMark: Bool = false) -> String {
        let words = PrintedWords(language)
        var table = CSVTable(columns: words.alertColumns)
        table.rows = rows.map { row in
            [
                row.alert.level.name[language], row.alert.kind.name[language], row.unit?.code ?? "",
                row.unit?.name ?? "", row.task?.number ?? "", row.task?.code ?? "", words.content(row),
                row.alert.date.iso, row.alert.period?.key ?? "", String(row.alert.count),
                String(row.alert.workingDays), row.recipients.map(\.code).joined(separator: "; "), row.plan,
            ]
        }
        return table.serialized(byteOrderMark: byteOrderMark)
    }

    /// An object with the day and one object for each alert, members always in the same order and all present.
    package func json() -> String {
        let value: JSONValue = ["asOf": .string(date.iso), "alerts": .array(rows.map(\.json))]
        return value.serialized(pretty: true) + "\n"
    }

    /// How many alerts of each level there are, the most pressing first.
    var tally: [(level: AlertLevel, count: Int)] {
        zip(AlertLevel.allCases.reversed(), counts).map { (level: $0, count: $1) }.filter { $0.count > 0 }
    }
}

extension AlertListing.Row {
    fileprivate var json: JSONValue {
        [
            "plan": .string(plan), "kind": .string(alert.kind.rawValue),
            "level": .string(alert.level.rawValue),
            "unit": unit.map(Self.json) ?? .null,
            "task": task.map {
                ["number": .string($0.number), "code": .string($0.code), "title": .optional($0.title)]
            } ?? .null,
            "date": .string(alert.date.iso), "period": .optional(alert.period?.key),
            "count": .integer(alert.count), "workingDays": .integer(alert.workingDays),
            "recipients": .array(recipients.map(Self.json)),
        ]
    }

    private static func json(_ unit: UnitName) -> JSONValue {
        ["code": .string(unit.code), "name": .string(unit.name)]
    }
}

import OfficeOpenXML
import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The hidden sheet by which a filled-in form is known again.
struct FormData {
    let sheet: Worksheet
    let names: [Workbook.DefinedName]

    private static let name = SheetName(fitting: FormLayout.dataSheet)

    init(_ checklist: Checklist, _ language: Language) {
        let words = PrintedWords(language)
        let facts = Self.facts(checklist, language)
        let periods = FormPeriods.all(of: checklist)
        let statuses = FormLayout.Status.allCases
        let confirmations = FormLayout.Confirmation.allCases
        var writer = Columns(sheet: Worksheet(Self.name))
        writer.add("key", facts.map(\.key.rawValue))
        writer.add("value", facts.map(\.value))
        writer.add("period-label", periods.map(words.choice), list: .periods)
        writer.add("period", periods.map(\.key))
        writer.add("status-label", statuses.map(words.status), list: .statuses)
        writer.add("status", statuses.map(\.rawValue))
        writer.add("confirmation-label", confirmations.map(words.confirmation), list: .confirmations)
        writer.add("confirmation", confirmations.map(\.rawValue))
        writer.add("task", checklist.ownTasks.map(\.name.code))
        writer.add("number", checklist.ownTasks.map(\.name.number))
        writer.add("digest", checklist.ownTasks.map(\.digest))
        writer.sheet.isHidden = true
        writer.sheet.protection = []
        sheet = writer.sheet
        names = writer.names
    }

    private static func facts(
        _ checklist: Checklist, _ language: Language
    ) -> [(key: FormLayout.Key, value: String)] {
        let plan = checklist.plan
        return FormLayout.Key.allCases.map { key in
            let value =
                switch key {
                case .form: FormLayout.kind
                case .version: String(FormLayout.version)
                case .plan: plan.code
                case .unit: checklist.unit.code
                case .year: plan.year.map(String.init) ?? ""
                case .asOf: plan.asOf.iso
                case .language: language.rawValue
                case .digest: digest(checklist)
                }
            return (key, value)
        }
    }

    private static func digest(_ checklist: Checklist) -> String {
        var digest = FormDigest()
        digest.combine(FormLayout.kind)
        digest.combine(String(FormLayout.version))
        digest.combine(checklist.plan.code)
        digest.combine(checklist.unit.code)
        digest.combine(checklist.plan.year.map(String.init) ?? "")
        digest.combine(checklist.ownTasks.map(\.digest))
        return digest.text
    }
}

extension FormData {
    /// Fills a sheet column by column under headings in its first row.
    fileprivate struct Columns {
        var sheet: Worksheet
        var names: [Workbook.DefinedName] = []
        private var next = 0

        init(sheet: Worksheet) {
            self.sheet = sheet
        }

        mutating func add(_ heading: String, _ values: [String], list: FormLayout.List? = nil) {
            sheet.set(heading, at: CellPlace(0, next), FormStyle.hidden)
            for (row, value) in values.enumerated() where !value.isEmpty {
                sheet.set(value, at: CellPlace(row + 1, next), FormStyle.hidden)
            }
            if let list, !values.isEmpty {
                let area = CellArea(rows: 1...values.count, columns: next...next)
                names.append(Workbook.DefinedName(list.rawValue, area, on: sheet.name))
            }
            sheet.columns[next] = Worksheet.Column(width: 24)
            next += 1
        }
    }
}

/// The periods that a unit may report on.
enum FormPeriods {
    /// Those of its reports, the longest first; months where the plan asks for none.
    static func all(of checklist: Checklist) -> [Period] {
        let reports = checklist.duties.filter { $0.kind != .warningReview }
        let named = Set(reports.flatMap { $0.series.entries.compactMap(\.period) })
        guard named.isEmpty else { return named.sorted { ($1.kind, $0.first) < ($0.kind, $1.first) } }
        return checklist.plan.period.map { Period.all(.month, overlapping: $0) } ?? []
    }
}

import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases

extension Drafting {
    /// Outputs and KPIs.
    mutating func results(of entry: Entry, into record: inout TaskRecord) {
        guard !record.isGroup else { return }
        if let cell = entry.cells[.output] {
            let items = CellItems(cell, partsAtSemicolons: isOwnTable)
            add(items.items, .output, of: cell, isUncertain: items.isUncertain, into: &record)
        }
        if let cell = entry.cells[.kpi] { kpis(of: cell, into: &record) }
        compareResults(of: entry, record)
    }

    private mutating func kpis(of cell: CellText, into record: inout TaskRecord) {
        let whole = CellItems(cell, partsAtSemicolons: isOwnTable)
        var items = whole.items
        // Only where each piece has a level of its own are semicolons taken for the marks of a list.
        if items.count == 1, case let pieces = items[0].components(partedBy: "; ").map(\.unended),
            pieces.count > 1,
            pieces.allSatisfy({ Self.measured($0) != nil })
        {
            items = pieces
            decide(
                KH940ImportSeveralInCell.rule, KH940ImportSeveralInCell.parted,
                ["place": .place(cell.place), "items": .list(items)], at: record.place(of: .kpi),
                record: record.code)
        }
        let faults = items.flatMap { KPIGrammar.read($0).faults }
        add(items, .kpi, of: cell, isUncertain: whole.isUncertain, isUnread: !faults.isEmpty, into: &record)
        if let fault = faults.first {
            decideUnread(
                KH934ImportPhraseUnresolved.kpi, cell, fault, at: record.place(of: .kpi), record.code)
        }
    }

    private mutating func add(
        _ items: [String], _ field: FieldName, of cell: CellText, isUncertain: Bool, isUnread: Bool = false,
        into record: inout TaskRecord
    ) {
        guard !items.isEmpty else { return }
        let remarks = isUncertain || isUnread ? [words.source(cell)] : []
        let value: YAMLValue = items.count == 1 ? .text(items[0]) : .list(items.map(YAMLValue.text))
        record.yaml.add(key(field), value, remarks: remarks)
        guard isUncertain else { return }
        decide(
            KH940ImportSeveralInCell.rule, KH940ImportSeveralInCell.kept, ["place": .place(cell.place)],
            at: record.place(of: field), record: record.code)
    }

    /// Suggests, and never moves, a level that stands in the column of outputs.
    private mutating func compareResults(of entry: Entry, _ record: TaskRecord) {
        guard let output = entry.cells[.output], let level = Self.measured(output.text) else { return }
        let kpi = entry.cells[.kpi]?.text.unended ?? ""
        let message: MessageTemplate
        if kpi.isEmpty {
            message = KH938ImportOutputMeasured.kpiBlank
        } else if level.kind != .count, KPIGrammar.read(kpi).value.map({ !$0.isMeasurable }) ?? false {
            message = KH938ImportOutputMeasured.swapped
        } else {
            return
        }
        decide(
            KH938ImportOutputMeasured.rule, message,
            ["place": .place(output.place), "text": .quoted(output.text)],
            at: record.place(of: .output), record: record.code)
    }

    /// The KPI that a text is, if it has a level in figures.
    private static func measured(_ text: String) -> KPI? {
        guard let kpi = KPIGrammar.read(text).value else { return nil }
        switch kpi.kind {
        case .ratio, .count, .delta, .rank, .range: return kpi
        case .milestone, .unmeasurable, .circular: return nil
        }
    }

    /// A phrase that its grammar does not read stays as it stands; the language's own check then reports it.
    mutating func decideUnread(
        _ message: MessageTemplate, _ cell: CellText, _ fault: PhraseFault?, at place: MadePlace,
        _ code: String
    ) {
        let notes =
            fault.map { [Message(KH934ImportPhraseUnresolved.reason, ["reason": .word($0.reason)])] } ?? []
        decide(
            KH934ImportPhraseUnresolved.rule, message,
            ["place": .place(cell.place), "text": .quoted(cell.text)], at: place, record: code, notes: notes)
    }
}

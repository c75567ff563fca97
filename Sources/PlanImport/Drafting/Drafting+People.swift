import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering

extension Drafting {
    /// Who does it, with whom, and who answers in person.
    mutating func people(of entry: Entry, into record: inout TaskRecord) {
        if let cell = entry.cells[.owner] {
            let lines = LabelledLines(cell, [.person])
            units(lines.rest, .owner, into: &record)
            addPerson(lines.topics[.person], cell, into: &record)
        }
        if let cell = entry.cells[.support] {
            let lines = LabelledLines(cell, [.advice, .support])
            var support = lines.rest
            support.lines += lines.topics[.support] ?? []
            units(support, .support, into: &record)
            if let advice = lines.topics[.advice] {
                units(CellText(advice.joined(separator: "; "), at: cell.place), .advisor, into: &record)
            }
        }
        if let cell = entry.cells[.advisor] { units(cell, .advisor, into: &record) }
        if let cell = entry.cells[.person] { addPerson([cell.text], cell, into: &record) }
    }

    /// A group has nobody of its own, and nobody has two; what finds no field is kept in a comment.
    private mutating func addPerson(_ lines: [String]?, _ cell: CellText, into record: inout TaskRecord) {
        guard let lines else { return }
        let isTaken = record.yaml.fields.contains { $0.key == key(.person) }
        guard !record.isGroup, !isTaken else { return record.yaml.remarks.append(words.leftover(cell)) }
        record.yaml.add(key(.person), .text(lines.joined(separator: "; ").unended))
    }

    private mutating func units(_ cell: CellText, _ field: FieldName, into record: inout TaskRecord) {
        guard !cell.isEmpty else { return }
        let reading = glossary.reading(of: cell)
        let isTaken = record.yaml.fields.contains { $0.key == key(field) }
        guard !reading.names.isEmpty, !isTaken, !record.isGroup || field != .advisor else {
            return record.yaml.remarks.append(words.leftover(cell))
        }
        unknownUnits += reading.names.filter { !glossary.isRegistered($0) }
        let value: YAMLValue = reading.names.count == 1 ? .text(reading.names[0]) : .texts(reading.names)
        record.yaml.add(key(field), value, remarks: reading.isUnconfirmed ? [words.source(cell)] : [])
        guard reading.isUnconfirmed else { return }
        decide(
            KH937ImportUnitListParted.rule, KH937ImportUnitListParted.parted,
            ["place": .place(cell.place), "units": .list(reading.names)], at: record.place(of: field),
            record: record.code)
    }
}

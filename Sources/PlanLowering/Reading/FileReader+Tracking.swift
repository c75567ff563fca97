import PlanDiagnostics
import PlanModel
import PlanSyntax

extension FileReader {
    /// The task that a record of a journal speaks of, by code or number.
    mutating func task(of record: Record, _ reading: JournalReading) -> Field<TaskID> {
        scalar(.task, of: record) { reader, node in
            let name = reader.text(node)
            if let task = reading.tasks[name] { return task }
            if reading.tasks.isComplete { reader.reportUnknownTask(name, node, reading.tasks) }
            return nil
        }
    }

    private mutating func reportUnknownTask(_ name: String, _ node: NodeID, _ tasks: TaskNames) {
        report(
            KH701UnknownReportedTask.rule, KH701UnknownReportedTask.unknown, ["task": .quoted(name)],
            at: tree.contentSpan(node), fixes: nearMisses(to: name, node, among: tasks.codes))
    }

    /// The target that a record of a report measures, by code or number.
    mutating func target(of record: Record, _ reading: JournalReading) -> Field<TargetID> {
        scalar(.target, of: record) { reader, node in
            let name = reader.text(node)
            if let target = reading.targets[name] { return target }
            guard reading.targets.isComplete else { return nil }
            reader.report(
                KH750UnknownMeasuredTarget.rule, KH750UnknownMeasuredTarget.unknown,
                ["target": .quoted(name)],
                at: reader.tree.contentSpan(node),
                fixes: reader.nearMisses(to: name, node, among: reading.targets.codes))
            return nil
        }
    }

    /// Putting the closest of some codes in the place of a name that leads nowhere.
    private func nearMisses(to name: String, _ node: NodeID, among codes: [String]) -> [Fix] {
        guard let (code, isCertain) = NearMiss.closest(to: name, among: codes) else { return [] }
        return [
            Fix(
                KH010UnresolvedReference.replace, ["code": .quoted(code)], isCertain ? .safe : .unsafe,
                [Edit(tree.contentSpan(node), code)])
        ]
    }

    /// The words of a field as they stand there, whatever was made of them.
    func written(_ name: FieldName, of record: Record) -> String? {
        guard let row = record.keys.row(name), let field = record.fields[row], !tree.isNull(field.value)
        else { return nil }
        return text(field.value)
    }

    /// The evidence of an entry or a verdict.
    mutating func evidence(
        of record: Record, _ reading: JournalReading
    ) -> (field: Field<SourceSpan>, evidence: [Evidence]) {
        let (field, records) = records(.evidence, .evidence, of: record)
        return (field, records.map { evidence($0, reading) })
    }

    private mutating func evidence(_ record: Record, _ reading: JournalReading) -> Evidence {
        let document = scalar(.document, of: record) { reader, node in reader.citation(node) }
        return Evidence(
            file: text(.file, of: record).map { $0.hasPrefix("/") ? $0 : "\(reading.folder)/\($0)" },
            document: document, documentText: written(.document, of: record),
            kind: evidenceKind(of: record, reading), sha256: digest(of: record),
            note: text(.note, of: record), anchor: record.anchor)
    }

    private mutating func evidenceKind(of record: Record, _ reading: JournalReading) -> Field<String> {
        scalar(.kind, of: record) { reader, node in
            let code = reader.text(node)
            guard !reading.kinds.contains(code), reading.tasks.isComplete else { return code }
            reader.report(
                KH010UnresolvedReference.rule, KH010UnresolvedReference.unknownEvidenceKind,
                ["code": .quoted(code)], at: reader.tree.contentSpan(node),
                fixes: reader.nearMisses(to: code, node, among: reading.kinds))
            return nil
        }
    }

    private mutating func digest(of record: Record) -> Field<String> {
        scalar(.sha256, of: record) { reader, node in
            let text = reader.text(node).lowercased()
            let isDigest =
                text.utf8.count == 64
                && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            guard !isDigest else { return text }
            reader.report(
                KH703MalformedValue.rule, KH703MalformedValue.notADigest, ["value": .quoted(text)],
                at: reader.tree.contentSpan(node))
            return nil
        }
    }
}

import PlanDiagnostics
import PlanModel
import PlanPhrases
import PlanSyntax
import VietnameseCalendar
import VietnameseText

extension FileReader {
    mutating func date(_ name: FieldName, of record: Record) -> Field<CivilDate> {
        scalar(name, of: record) { reader, node in reader.date(node) }
    }

    mutating func date(_ node: NodeID) -> CivilDate? {
        phrase(node, KH019InvalidValue.rule, KH019InvalidValue.notADate) { DateGrammar.read($0) }
    }

    mutating func dates(
        _ name: FieldName, of record: Record
    ) -> (field: Field<SourceSpan>, values: [Spanned<CivilDate>]) {
        items(name, of: record) { reader, node in
            reader.date(node).map { Spanned($0, reader.tree.contentSpan(node)) }
        }
    }

    /// A date, or a month whose day is still blank.
    mutating func issueDate(_ name: FieldName, of record: Record) -> Field<IssueDate> {
        scalar(name, of: record) { reader, node in
            let month = PeriodGrammar.read(
                reader.tree.text(node), in: PhraseContext(planYear: nil, issued: nil)
            ).value
            if let month, month.kind == .month { return .month(month) }
            return reader.date(node).map(IssueDate.day)
        }
    }

    /// Each deadline is understood once; one that is not is blamed wherever it stands.
    mutating func deadline(_ node: NodeID, _ context: PhraseContext) -> Deadline? {
        let memory = memory
        if let known = tree.withUTF8(node, { memory.deadline($0) }) { return known }
        let deadline = phrase(node, KH302DeadlineUnresolved.rule, KH302DeadlineUnresolved.unresolved) {
            DeadlineGrammar.read($0, in: context)
        }
        if let deadline { tree.withUTF8(node) { memory.remember(deadline, for: $0) } }
        return deadline
    }

    /// The day that a deadline phrase names: its due date for a milestone, its first day for a start.
    mutating func day(
        _ name: FieldName, of record: Record, _ context: PhraseContext, _ pick: (Deadline) -> CivilDate?
    ) -> Field<CivilDate> {
        scalar(name, of: record) { reader, node in
            guard let deadline = reader.deadline(node, context) else { return nil }
            guard let day = pick(deadline) else {
                reader.report(
                    KH019InvalidValue.rule, KH019InvalidValue.notADate,
                    ["value": .quoted(reader.text(node)), "reason": .word(KH019InvalidValue.noDay)],
                    at: reader.tree.contentSpan(node))
                return nil
            }
            return day
        }
    }

    mutating func cadence(_ name: FieldName, of record: Record) -> Field<Cadence> {
        scalar(name, of: record) { reader, node in
            reader.phrase(node, KH019InvalidValue.rule, KH019InvalidValue.notACadence) {
                CadenceGrammar.read($0)
            }
        }
    }

    mutating func kpis(_ name: FieldName, of record: Record) -> (
        field: Field<SourceSpan>, values: [LevelText]
    ) {
        items(name, of: record) { reader, node in
            LevelText(text: reader.spanned(node), shared: reader.kpi(node))
        }
    }

    private mutating func kpi(_ node: NodeID) -> Shared<KPI>? {
        let memory = memory
        if let known = tree.withUTF8(node, { memory.kpi($0) }) { return known }
        let kpi = phrase(node, KH407KPIUnresolved.rule, KH407KPIUnresolved.unresolved) {
            KPIGrammar.read($0)
        }.map(Shared.init)
        if let kpi { tree.withUTF8(node) { memory.remember(kpi, for: $0) } }
        return kpi
    }

    mutating func citation(_ node: NodeID) -> Citation? {
        phrase(node, KH513MalformedCitation.rule, KH513MalformedCitation.malformed) {
            CitationGrammar.read($0)
        }
    }

    /// Reads a phrase, turning each fault into a finding on the piece that it blames.
    mutating func phrase<Value>(
        _ node: NodeID, _ rule: RuleDescriptor, _ headline: MessageTemplate,
        _ read: (String) -> PhraseReading<Value>
    ) -> Value? {
        let text = tree.text(node)
        let reading = read(text)
        for fault in reading.faults {
            let span = tree.span(of: fault.range, in: node)
            let notes =
                fault.suggestions.isEmpty
                ? [] : [Message(PhraseFaults.forms, ["forms": .list(fault.suggestions)])]
            let fixes = fix(of: fault, at: span, in: node).map { [$0] } ?? []
            report(
                rule, headline, ["value": .quoted(nfc(text)), "reason": .word(fault.reason)], at: span,
                notes: notes,
                fixes: fixes)
        }
        return reading.faults.isEmpty ? reading.value : nil
    }

    /// A piece that has one certain reading is replaced by it; a whole phrase is only shown, since which one was
    /// meant just the author knows.
    private func fix(of fault: PhraseFault, at span: SourceSpan, in node: NodeID) -> Fix? {
        if let replacement = fault.replacement {
            return Fix(
                KH019InvalidValue.replace, ["value": .quoted(replacement)], .unsafe, [Edit(span, replacement)]
            )
        }
        guard fault.suggestions.count == 1, let phrase = fault.suggestions.first else { return nil }
        return Fix(
            KH019InvalidValue.replace, ["value": .quoted(phrase)], .displayOnly,
            [Edit(tree.contentSpan(node), phrase)])
    }
}

/// The words that go with every phrase fault.
enum PhraseFaults {
    static let forms = MessageTemplate(vi: "viết được là {forms}", en: "forms that work: {forms}")
}

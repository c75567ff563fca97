import PlanDiagnostics
import PlanModel
import PlanSyntax
import VietnameseCalendar

extension FileReader {
    mutating func readRegimes(of record: Record, _ names: UnitNames, into plan: inout Plan) {
        (plan.standingBodyField, plan.standingBodies) = standingBodies(of: record, names)
        let reporting = records(.reporting, .reporting, of: record)
        plan.reportingField = reporting.field
        for inner in reporting.records {
            plan.reporting.append(regime(inner, names))
            plan.waivers += waivers(of: inner)
        }
        plan.isEvidenceRequired = boolean(.evidenceRequired, of: record).value ?? true
        plan.evidenceKinds = records(.evidenceKinds, .evidenceKind, of: record).records.map {
            evidenceKind($0)
        }
        plan.appraisal = appraisal(of: record, names, into: &plan)
        plan.warnings = warnings(of: record, names, into: &plan)
        plan.scoring = scoring(of: record)
        plan.reminders = reminders(of: record)
    }

    private mutating func standingBodies(
        of record: Record, _ names: UnitNames
    ) -> (Field<SourceSpan>, [StandingBody]) {
        let elements = elements(.standingBody, of: record)
        let bodies = elements.nodes.compactMap { node -> StandingBody? in
            guard tree.kind(tree.resolved(node)) == .mapping else {
                return unit(node, names).map {
                    StandingBody(unit: Spanned($0, tree.contentSpan(node)), source: .missing)
                }
            }
            guard let inner = self.record(node, .standingBody),
                let unit = unit(.unit, of: inner, names).spanned
            else { return nil }
            return StandingBody(unit: unit, source: text(.source, of: inner))
        }
        return (elements.field, bodies)
    }

    private mutating func regime(_ record: Record, _ names: UnitNames) -> ReportingRegime {
        let (cadence, cadences) = periodKinds(of: record)
        return ReportingRegime(
            kind: choice(.kind, of: record).map(ReportingRegime.Kind.init), cadences: cadences,
            unit: unit(.unit, of: record, names), system: text(.system, of: record),
            weekday: weekday(.weekday, of: record).value ?? .friday,
            dayOfMonth: integer(.dayOfMonth, of: record).value, span: record.span, cadence: cadence)
    }

    private mutating func periodKinds(of record: Record) -> (Field<SourceSpan>, [Spanned<PeriodKind>]) {
        items(.cadence, of: record) { reader, node in
            guard let id = reader.choice(node, Vocabulary.periodKind), let kind = PeriodKind(id: id) else {
                return nil
            }
            return Spanned(kind, reader.tree.contentSpan(node))
        }
    }

    private mutating func evidenceKind(_ record: Record) -> EvidenceKind {
        let code = requiredCode(of: record, named: .name)
        return EvidenceKind(code: code, name: requiredName(.name, of: record, code))
    }

    private mutating func appraisal(of record: Record, _ names: UnitNames, into plan: inout Plan) -> Field<
        Appraisal
    > {
        let (field, inner) = self.record(.appraisal, .appraisal, of: record)
        guard let inner else { return field.map { _ in nil } }
        plan.waivers += waivers(of: inner)
        let appraisal = Appraisal(
            appraiser: unit(.appraiser, of: inner, names), deputy: unit(.deputy, of: inner, names),
            workingDays: integer(.within, of: inner).value ?? Appraisal.defaultWorkingDays, span: inner.span)
        return .given(Spanned(appraisal, inner.span))
    }

    private mutating func warnings(of record: Record, _ names: UnitNames, into plan: inout Plan) -> Field<
        WarningPolicy
    > {
        let (field, inner) = self.record(.warnings, .warnings, of: record)
        guard let inner else { return field.map { _ in nil } }
        plan.waivers += waivers(of: inner)
        let (cadence, cadences) = periodKinds(of: inner)
        let policy = WarningPolicy(
            unit: unit(.unit, of: inner, names), cadences: cadences,
            warnsOfOverdue: boolean(.overdue, of: inner).value ?? true,
            warnsOfBehind: boolean(.behind, of: inner).value ?? true,
            warnsOfRejected: boolean(.rejected, of: inner).value ?? true,
            threshold: percent(.threshold, of: inner).value ?? WarningPolicy.defaultThreshold,
            method: choice(.method, of: inner).map(WarningPolicy.Method.init), span: inner.span,
            cadence: cadence,
            nearDue: integer(.nearDue, of: inner).value ?? WarningPolicy.defaultNearDue,
            longOverdue: integer(.longOverdue, of: inner).value ?? WarningPolicy.defaultLongOverdue,
            escalations: records(.escalation, .escalation, of: inner).records.map { escalation($0, names) },
            warnsOfLateAppraisal: boolean(.appraisalLate, of: inner).value ?? true)
        return .given(Spanned(policy, inner.span))
    }

    private mutating func escalation(_ record: Record, _ names: UnitNames) -> Escalation {
        Escalation(
            level: choice(.level, of: record).map(AlertLevel.init), unit: unit(.unit, of: record, names))
    }

    /// What is not said is as the default has it.
    private mutating func scoring(of record: Record) -> ScoringPolicy {
        var policy = ScoringPolicy.standard
        guard let inner = self.record(.scoring, .scoring, of: record).1 else { return policy }
        let settings: [(FieldName, WritableKeyPath<ScoringPolicy, Int>)] = [
            (.taskShare, \.taskShare), (.reportShare, \.reportShare), (.completedLate, \.completedLate),
            (.behind, \.behind), (.overdue, \.overdue), (.rejected, \.rejected),
            (.reportLate, \.reportLate), (.reportMissing, \.reportMissing),
            (.commendFrom, \.commendFrom), (.criticiseBelow, \.criticiseBelow),
        ]
        for (name, setting) in settings {
            if let value = integer(name, of: inner).value { policy[keyPath: setting] = value }
        }
        return policy
    }

    private mutating func reminders(of record: Record) -> [Int] {
        guard !isAbsent(.reminders, of: record) else { return Plan.defaultReminders }
        return items(.reminders, of: record) { reader, node in reader.integer(node, in: 0...365) }.values
    }
}

extension PeriodKind {
    /// The kind behind a word of the vocabulary.
    fileprivate init?(id: String) {
        switch id {
        case "week": self = .week
        case "month": self = .month
        case "quarter": self = .quarter
        case "half": self = .half
        case "year": self = .year
        default: return nil
        }
    }
}

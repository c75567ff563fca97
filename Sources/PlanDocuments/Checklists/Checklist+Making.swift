import PlanDiagnostics
package import PlanModel
import VietnameseCalendar
import VietnameseText

extension Checklist {
    init(_ unit: UnitID, _ index: PlanIndex, _ plan: PlanHeading) {
        let record = index.units.units[unit]
        let own = index.byDueDate(index.owned[unit.rawValue]) { $0 }
        let helped = index.byDueDate(index.helped[unit.rawValue], \.task)
        self.plan = plan
        planAbove = index.upper?.heading
        self.unit = UnitName(record)
        head = record.head.value
        ownTasks = own.map { TaskEntry($0, index) }
        supportedTasks = helped.map { SupportEntry($0, index) }
        targets = TargetEntry.all(of: unit, index)
        duties = PeriodicDuty.all(of: unit, index)
        appraisals = index.ofUnit[unit.rawValue].filter { $0.kind == .appraisal }
            .compactMap { AppraisalEntry($0, index) }
        rules = EvidenceRules(index)
        groups = GroupMembers.named(by: own + helped.filter { $0.role == .jointOwner }.map(\.task), index)
        sharedWaivers = SharedWaiver.all(reaching: own, index)
    }
}

extension UnitName {
    package init(_ unit: Unit) {
        self.init(code: unit.code.value, name: unit.displayName)
    }
}

extension TargetEntry {
    static func all(of unit: UnitID, _ index: PlanIndex) -> [TargetEntry] {
        let checkpoints = Dictionary(
            grouping: index.ofUnit[unit.rawValue].filter { $0.target != nil }, by: { $0.target })
        return index.plan.targets.ids.compactMap { id in
            let target = index.plan.targets[id]
            guard target.owner.value?.unit == unit else { return nil }
            let days = checkpoints[id] ?? []
            return TargetEntry(
                name: RecordName(target), levels: target.levels.map(\.text.value),
                upper: index.upperRecords(of: .target(id)),
                measured: days.filter { $0.kind == .targetMeasured }.map(index.day),
                judged: days.filter { $0.kind == .targetJudged }.map(index.day))
        }
    }
}

extension PeriodicDuty {
    private static let kinds: [Checkpoint.Kind] = [.internalReport, .upwardReport, .warningReview]

    /// By kind and period; two reports for the same period, of two regimes, stay together.
    static func all(of unit: UnitID, _ index: PlanIndex) -> [PeriodicDuty] {
        kinds.flatMap { kind in
            let byPeriod = Dictionary(
                grouping: index.ofUnit[unit.rawValue].filter { $0.kind == kind },
                by: { $0.period?.kind ?? .year })
            return byPeriod.keys.sorted().map { period in
                PeriodicDuty(
                    kind: kind, series: DateSeries(period, byPeriod[period] ?? [], index.calendar),
                    system: system(kind, period, index.plan))
            }
        }
    }

    private static func system(_ kind: Checkpoint.Kind, _ period: PeriodKind, _ plan: Plan) -> String? {
        let regimeKind: ReportingRegime.Kind? =
            switch kind {
            case .internalReport: .internal
            case .upwardReport: .upward
            default: nil
            }
        return plan.reporting.first { regime in
            regime.kind.value == regimeKind && regime.cadences.contains { $0.value == period }
        }?.system.value
    }
}

extension AppraisalEntry {
    init?(_ checkpoint: Checkpoint, _ index: PlanIndex) {
        guard let task = checkpoint.tasks.first else { return nil }
        self.init(
            task: index.name(task), owner: index.ownerNames(of: task),
            appraiser: index.name(checkpoint.unit), day: index.day(checkpoint))
    }
}

extension EvidenceRules {
    init(_ index: PlanIndex) {
        let plan = index.plan
        let appraisal = plan.appraisal.value
        isRequired = plan.isEvidenceRequired
        kinds = plan.evidenceKinds.map { $0.name.value ?? $0.code.value }
        appraiser = (appraisal?.appraiser.value?.referent).map(index.units.name)
        deputy = (appraisal?.deputy.value?.referent).map(index.units.name)
        workingDays = appraisal?.workingDays
        warnings = plan.warnings.value.map { policy in
            Warnings(
                unit: (policy.unit.value?.referent).map(index.units.name), ofOverdue: policy.warnsOfOverdue,
                ofRejected: policy.warnsOfRejected, threshold: policy.warnsOfBehind ? policy.threshold : nil,
                method: policy.method.value ?? .ratio)
        }
    }
}

extension GroupMembers {
    static func named(by tasks: [TaskID], _ index: PlanIndex) -> [GroupMembers] {
        let groups = Set(
            tasks.flatMap { id in
                let task = index.plan.tasks[id]
                return (task.owners + task.support + task.advisors).compactMap(\.value.group)
            })
        return groups.map { id in
            GroupMembers(
                name: index.units.groups[id].displayName,
                members: index.units.members(.group(id)).map { index.units.units[$0].displayName })
        }
        .vietnameseSorted(by: \.name)
    }
}

extension SharedWaiver {
    static func all(reaching tasks: [TaskID], _ index: PlanIndex) -> [SharedWaiver] {
        var found: [Waiver: (rule: RuleDescriptor, tasks: [RecordName])] = [:]
        for id in tasks {
            for finding in index.allowedFindings(of: id) where !finding.isOwn {
                let name = index.name(id)
                var entry = found[finding.waiver] ?? (finding.diagnostic.rule, [])
                if entry.tasks.last != name { entry.tasks.append(name) }
                found[finding.waiver] = entry
            }
        }
        return found.map { waiver, entry in
            SharedWaiver(
                rule: entry.rule.code, summary: entry.rule.summary, reason: waiver.reason, tasks: entry.tasks)
        }
        .sorted { ($0.rule, CollationKey($0.reason)) < ($1.rule, CollationKey($1.reason)) }
    }
}

extension AllowedFinding {
    var isOwn: Bool {
        if case .record = waiver.reach { true } else { false }
    }
}

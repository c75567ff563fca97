package import PlanModel

/// Compares two versions of a plan by what they mean.
///
/// Records are the same when their codes are. A record whose code alone was changed is one that was left out and one
/// that came, unless it has kept its title: then its code changed.
package struct PlanComparer {
    private let before: ComparedPlan
    private let after: ComparedPlan

    package static func difference(from before: ComparedPlan, to after: ComparedPlan) -> PlanDifference {
        let comparer = PlanComparer(before: before, after: after)
        return PlanDifference(before: before.version, after: after.version, changes: comparer.changes)
    }

    private init(before: ComparedPlan, after: ComparedPlan) {
        self.before = before
        self.after = after
    }

    private var changes: [PlanChange] {
        planChanges + basisChanges + targetChanges + sectionChanges + groupChanges + taskChanges
    }

    // MARK: - Kinds of record

    private var planChanges: [PlanChange] {
        let fields = after.facets.changes(since: before.facets)
        guard !fields.isEmpty else { return [] }
        return [PlanChange(subject: .plan, before: before.name, after: after.name, fields: fields)]
    }

    private var basisChanges: [PlanChange] {
        changes(
            of: .basis, before.plan.bases.enumerated().map { before.record($1, $0) },
            after.plan.bases.enumerated().map { after.record($1, $0) })
    }

    private var targetChanges: [PlanChange] {
        let headings = Headings.keys(before.targetHeadings, after.targetHeadings)
        return changes(
            of: .target, before.plan.targets.ids.map { before.record($0, headings.before) },
            after.plan.targets.ids.map { after.record($0, headings.after) })
    }

    private var sectionChanges: [PlanChange] {
        let keys = sectionKeys
        return changes(
            of: .section, zip(before.plan.sections, keys.before).map(before.record),
            zip(after.plan.sections, keys.after).map(after.record))
    }

    private var groupChanges: [PlanChange] {
        let keys = sectionKeys
        return changes(
            of: .group, before.plan.groups.map { before.record($0, keys.before) },
            after.plan.groups.map { after.record($0, keys.after) })
    }

    private var taskChanges: [PlanChange] {
        let keys = sectionKeys
        return changes(
            of: .task, before.plan.tasks.ids.map { before.record($0, keys.before) },
            after.plan.tasks.ids.map { after.record($0, keys.after) })
    }

    private var sectionKeys: (before: [String], after: [String]) {
        Headings.keys(before.sectionHeadings, after.sectionHeadings)
    }

    // MARK: - One kind

    private func changes(
        of subject: PlanChange.Subject, _ former: [ComparedRecord], _ later: [ComparedRecord]
    ) -> [PlanChange] {
        let later = later.adoptingCodes(of: former)
        return Pairing(former.map(\.key), later.map(\.key)).pairs.compactMap { pair in
            switch (pair.before.map { former[$0] }, pair.after.map { later[$0] }) {
            case (let former?, let later?): change(subject, former, later, isReordered: pair.isMoved)
            case (let former?, nil):
                PlanChange(subject: subject, before: former.name, after: nil, fields: former.facets.asRemoved)
            case (nil, let later?):
                PlanChange(subject: subject, before: nil, after: later.name, fields: later.facets.asAdded)
            case (nil, nil): nil
            }
        }
    }

    private func change(
        _ subject: PlanChange.Subject, _ former: ComparedRecord, _ later: ComparedRecord, isReordered: Bool
    ) -> PlanChange? {
        var fields = later.facets.changes(since: former.facets)
        if former.name.code != later.name.code {
            fields.insert(FieldChange(.code, before: [former.name.code], after: [later.name.code]), at: 0)
        }
        let isMoved = former.parent != later.parent || isReordered
        guard isMoved || !fields.isEmpty else { return nil }
        return PlanChange(
            subject: subject, before: former.name, after: later.name, isMoved: isMoved, fields: fields)
    }
}

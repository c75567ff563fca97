package import PlanModel

extension PlanComparer {
    /// Compares the plans of two versions of a workspace, each with the one of its code; where either has but one, these
    /// two are compared whatever they are called.
    ///
    /// - Returns: one for each plan of either version, in the order of the later one; those that were left out last.
    package static func differences(
        from before: [ComparedPlan], to after: [ComparedPlan]
    ) -> [PlanDifference] {
        if let former = before.first, let later = after.first, before.count == 1, after.count == 1 {
            return [difference(from: former, to: later)]
        }
        return Pairing(before.map(\.plan.code.value), after.map(\.plan.code.value)).pairs.compactMap { pair in
            switch (pair.before.map { before[$0] }, pair.after.map { after[$0] }) {
            case (let former?, let later?): difference(from: former, to: later)
            case (let former?, nil): former.difference(isNew: false, label: after.first?.label)
            case (nil, let later?): later.difference(isNew: true, label: before.first?.label)
            case (nil, nil): nil
            }
        }
    }
}

extension ComparedPlan {
    /// Of a plan that only one version has.
    fileprivate func difference(isNew: Bool, label other: String?) -> PlanDifference {
        let missing = PlanDifference.Version(label: other ?? "∅", plan: plan.code.value)
        return PlanDifference(
            before: isNew ? missing : version, after: isNew ? version : missing,
            changes: [
                PlanChange(subject: .plan, before: isNew ? nil : name, after: isNew ? name : nil, fields: [])
            ])
    }
}

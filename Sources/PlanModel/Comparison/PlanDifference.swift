/// How two versions of a plan differ in what they mean; another wording of the same date or level is no difference.
package struct PlanDifference: Hashable, Sendable {
    /// One of the versions, as the reader knows it.
    package struct Version: Hashable, Sendable {
        /// `HEAD~1`, `plans/2026`
        package let label: String
        package let plan: String

        package init(label: String, plan: String) {
            self.label = label
            self.plan = plan
        }
    }

    package let before: Version
    package let after: Version
    /// By ``PlanChange/Subject``, then in the order of the later version; what was left out stands where it was.
    package let changes: [PlanChange]

    package init(before: Version, after: Version, changes: [PlanChange]) {
        self.before = before
        self.after = after
        self.changes = changes
    }

    package var isEmpty: Bool { changes.isEmpty }

    package func changes(of subject: PlanChange.Subject) -> [PlanChange] {
        changes.filter { $0.subject == subject }
    }
}

/// What became of one record between two versions.
package struct PlanChange: Hashable, Sendable {
    package enum Subject: String, Hashable, Sendable, CaseIterable {
        case plan
        case basis
        case target
        case section
        case group
        case task
    }

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case added, removed, changed
    }

    package let subject: Subject
    /// As it was called; nil for what is new.
    package let before: RecordName?
    /// As it is called now; nil for what was left out.
    package let after: RecordName?
    /// Whether it stands under another heading, or in another order among those that stayed; that others came or
    /// went before it moves nothing.
    package let isMoved: Bool
    /// Of a new record what it says, of one left out what it said, else what changed.
    package let fields: [FieldChange]

    package init(
        subject: Subject, before: RecordName?, after: RecordName?, isMoved: Bool = false,
        fields: [FieldChange] = []
    ) {
        precondition(before != nil || after != nil, "a change is of something that is there in one version")
        self.subject = subject
        self.before = before
        self.after = after
        self.isMoved = isMoved
        self.fields = fields
    }

    package var kind: Kind {
        if before == nil { return .added }
        return after == nil ? .removed : .changed
    }

    /// The record by its later name, else its former.
    package var name: RecordName {
        guard let name = after ?? before else { preconditionFailure("a change has a record") }
        return name
    }

    /// What the change asks of people: less as soon as one field asks less. A task or target that was left out asks
    /// nothing any more.
    package var effect: ChangeEffect {
        switch (kind, subject) {
        case (.removed, .task), (.removed, .target): .weaker
        case (.added, .task), (.added, .target): .stronger
        case (.added, _), (.removed, _): .none
        case (.changed, _): fields.map(\.effect).max() ?? .none
        }
    }
}

/// What became of one field of a record, in the words of both versions.
package struct FieldChange: Hashable, Sendable {
    package let field: ComparedField
    /// Empty where nothing was said; a field that holds a list has one text for each of its elements.
    package let before: [String]
    package let after: [String]
    package let effect: ChangeEffect
    /// By how many days a due date comes later; negative when it comes earlier, nil for anything else.
    package let daysLater: Int?

    package init(
        _ field: ComparedField, before: [String], after: [String], effect: ChangeEffect = .none,
        daysLater: Int? = nil
    ) {
        self.field = field
        self.before = before
        self.after = after
        self.effect = effect
        self.daysLater = daysLater
    }
}

/// Whether a change asks more or less than before; of several, the greatest tells.
package enum ChangeEffect: String, Hashable, Sendable, Comparable, CaseIterable {
    /// Neither, or nothing that a program could weigh.
    case none
    case stronger
    case weaker

    package static func < (left: ChangeEffect, right: ChangeEffect) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .none: 0
        case .stronger: 1
        case .weaker: 2
        }
    }
}

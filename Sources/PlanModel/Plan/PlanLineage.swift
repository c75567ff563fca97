package import PlanDiagnostics

/// A target or a task of some plan: what makes things of the plan above concrete, and what is made concrete below.
package enum PlanRecord: Hashable, Sendable {
    case target(TargetID)
    case task(TaskID)
}

/// What one record says that it makes concrete of the plan above, as it is written: a code or a printed number.
package struct UpperName: Hashable, Sendable {
    package let record: PlanRecord
    package let name: Spanned<String>

    package init(of record: PlanRecord, _ name: Spanned<String>) {
        self.record = record
        self.name = name
    }
}

/// How the plans of a workspace stand under each other, and which records make which of the plan above concrete.
///
/// Links lead from a plan to the one right above it, never further, and never in a circle.
package struct PlanLineage: Sendable {
    /// A record of one plan that makes one of the plan above concrete.
    package struct Link: Hashable, Sendable {
        package let lower: PlanID
        package let record: PlanRecord
        package let upper: PlanID
        package let upperRecord: PlanRecord
        /// The name in the lower plan's text.
        package let span: SourceSpan

        package init(
            lower: PlanID, record: PlanRecord, upper: PlanID, upperRecord: PlanRecord, span: SourceSpan
        ) {
            self.lower = lower
            self.record = record
            self.upper = upper
            self.upperRecord = upperRecord
            self.span = span
        }
    }

    /// A plan's own part in it.
    private struct Place: Sendable {
        var parent: PlanID?
        var children: [PlanID] = []
        var up: [Link] = []
        var down: [Link] = []
    }

    /// One for each plan of the workspace; none at all where no plan stands under another.
    private let places: [Place]

    /// No plan stands under another.
    package static let none = PlanLineage(parents: [], links: [])

    /// - Parameters:
    ///   - parents: the plan right above each plan of the workspace.
    ///   - links: in the order of the lower plans and their texts, each from a plan to its parent.
    package init(parents: [PlanID?], links: [Link]) {
        guard parents.contains(where: { $0 != nil }) else {
            places = []
            return
        }
        var places = parents.map { Place(parent: $0) }
        for (index, parent) in parents.enumerated() {
            if let parent { places[parent.rawValue].children.append(PlanID(index)) }
        }
        for link in links {
            precondition(parents[link.lower.rawValue] == link.upper, "a link leads to the plan right above")
            places[link.lower.rawValue].up.append(link)
            places[link.upper.rawValue].down.append(link)
        }
        self.places = places
    }

    package var isEmpty: Bool { places.isEmpty }

    /// The plan right above; nil for one that stands by itself or at the top.
    package func parent(of plan: PlanID) -> PlanID? { isEmpty ? nil : places[plan.rawValue].parent }

    /// The plans right below, in the order of the workspace.
    package func children(of plan: PlanID) -> [PlanID] { isEmpty ? [] : places[plan.rawValue].children }

    /// What the plan makes concrete of the one above, its targets first.
    package func linksUp(from plan: PlanID) -> [Link] { isEmpty ? [] : places[plan.rawValue].up }

    /// What the plans below make concrete of this one, plan by plan.
    package func linksDown(from plan: PlanID) -> [Link] { isEmpty ? [] : places[plan.rawValue].down }

    /// Plans that have one above them or below them, in the order of the workspace.
    package var plans: [PlanID] {
        places.indices.filter { places[$0].parent != nil || !places[$0].children.isEmpty }.map { PlanID($0) }
    }

    /// Plans that have others below them, in the order of the workspace.
    package var upperPlans: [PlanID] {
        places.indices.filter { !places[$0].children.isEmpty }.map { PlanID($0) }
    }

    /// How many plans stand above this one.
    package func depth(of plan: PlanID) -> Int {
        var (depth, plan) = (0, plan)
        while let above = parent(of: plan) { (depth, plan) = (depth + 1, above) }
        return depth
    }
}

extension Plan {
    /// Whether it is the plan of a unit that stands under another: the last tier, where persons are named.
    package var isDetailed: Bool { !parent.isMissing && heading.level.value == .unit }

    /// The authored code of a record.
    package func code(of record: PlanRecord) -> String { codeField(of: record).value }

    /// The code with its place, where a record as a whole is pointed at.
    package func codeField(of record: PlanRecord) -> Spanned<String> {
        switch record {
        case .target(let id): targets[id].code
        case .task(let id): tasks[id].code
        }
    }

    /// A record as others point at it.
    package func name(of record: PlanRecord) -> RecordName {
        switch record {
        case .target(let id): RecordName(targets[id])
        case .task(let id): RecordName(tasks[id], self)
        }
    }
}

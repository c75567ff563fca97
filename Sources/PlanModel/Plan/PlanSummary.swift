/// What other plans, and the workspace as a whole, have to know of a plan.
///
/// It is kept for every plan of a workspace, also where the plan itself has been let go of, so it holds no more than that.
package struct PlanSummary: Hashable, Sendable {
    package let code: Spanned<String>
    /// The code of the plan that it stands under, as it is written.
    package let parent: Field<String>
    /// ``Plan/issuingUnit``
    package let issuingUnit: UnitID?
    package let year: Spanned<Int>?
    package let isComplete: Bool
    /// Every unit and group that it names.
    package let named: Set<UnitReference.Referent>
    package let taskCodes: [String]
    /// The tasks of earlier plans that its tasks go on with.
    package let continued: [ContinuedTask]

    package init(
        code: Spanned<String>, parent: Field<String>, issuingUnit: UnitID?, year: Spanned<Int>?,
        isComplete: Bool, named: Set<UnitReference.Referent>, taskCodes: [String], continued: [ContinuedTask]
    ) {
        self.code = code
        self.parent = parent
        self.issuingUnit = issuingUnit
        self.year = year
        self.isComplete = isComplete
        self.named = named
        self.taskCodes = taskCodes
        self.continued = continued
    }
}

/// The name of a task of an earlier plan, `plan/task`, and the task that goes on with it.
package struct ContinuedTask: Hashable, Sendable {
    package let name: Spanned<String>
    /// The code of the later task.
    package let record: String

    package init(name: Spanned<String>, record: String) {
        self.name = name
        self.record = record
    }
}

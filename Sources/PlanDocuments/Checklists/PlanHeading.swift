package import PlanDiagnostics
package import PlanModel
package import VietnameseCalendar

/// What every document made from a plan says of the plan itself.
package struct PlanHeading: Sendable {
    /// Whose form of document the plan follows.
    package enum Profile: Hashable, Sendable {
        /// Guidance 36-HD/VPTW: number, hyphen, kind (`12-KH/ĐU`); the name of the Party at the right.
        case party
        /// Decree 30/2020/NĐ-CP: number, slash, kind (`15/KH-UBND`); the national motto at the right.
        case state
    }

    package let code: String
    /// The rules of form that the plan names; nil where its symbol and date tell.
    package let standard: DocumentStandard?
    package let profile: Profile
    package let parentBody: String?
    package let issuer: String?
    /// As printed on the document: `12`; nil while the plan is a draft.
    package let number: String?
    /// `KH/ĐU`
    package let symbol: String?
    /// The number and symbol as they are cited: `12-KH/ĐU`, `15/KH-UBND`; nil while the plan is a draft.
    package let designation: String?
    package let place: String?
    package let issued: IssueDate?
    /// The kind of document: `Kế hoạch`.
    package let title: String?
    package let subject: String?
    package let year: Int?
    /// The days that the plan covers.
    package let period: CivilInterval?
    /// The language that the plan's own text is in, as the workspace says.
    package let textLanguage: Language
    /// The date for which the plan was compiled.
    package let asOf: CivilDate

    package init(_ compiled: CompiledPlan, in workspace: CompiledWorkspace) {
        self.init(compiled.plan, in: workspace)
    }

    /// What can be said of a plan that was not asked for with its schedule, such as the one above.
    init(_ plan: Plan, in workspace: CompiledWorkspace) {
        let heading = plan.heading
        code = plan.code.value
        standard = heading.standard.value
        profile = heading.isOfTheState ? .state : .party
        parentBody = heading.parentBody.value
        issuer = heading.issuer.value
        number = heading.number.value
        symbol = heading.symbol.value
        designation = heading.designation
        place = heading.place.value
        issued = heading.issued.value
        title = heading.title.value
        subject = heading.subject.value
        year = plan.year.value
        period = plan.interval
        textLanguage = workspace.workspace.settings.language ?? .vietnamese
        asOf = workspace.asOf
    }

    package var isDraft: Bool { number == nil }
}

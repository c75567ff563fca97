package import PlanDiagnostics
package import PlanModel
package import PlanTemplates
import VietnameseCalendar

/// The draft of a document that amends a plan: what a later version of its text changes, for the office to number, date
/// and sign.
///
/// In Vietnamese whatever the language of the command line, as the rules on official documents are.
package struct OfficialAmendment: OfficialText {
    package let profile: DocumentProfile
    package let textLanguage: Language
    package let plainTitle: String
    package let head: OfficialHead
    package let kind: Phrase
    package let subject: Phrase?
    /// The plan that is amended.
    package let bases: [Phrase]
    package let preamble: Phrase?
    package let body: [OfficialBlock]
    package let recipients: OfficialRecipients?
    package let signature: OfficialSignature?

    /// - Parameters:
    ///   - difference: what changed on the way to the plan.
    ///   - plan: the later version, whose form of document is followed.
    ///   - templates: where an office may have written the tables of forms anew.
    package init(
        _ difference: PlanDifference, of plan: CompiledPlan, in workspace: CompiledWorkspace,
        templates: TemplateSet? = nil
    ) {
        let heading = PlanHeading(plan, in: workspace)
        let profile = DocumentProfile(for: heading, templates: templates)
        let title = heading.title?.trimmed ?? OfficialPlan.title
        let name: Phrase =
            "\(plan: title) số \(profile.number.designation(of: heading)) \(heading.issued.inFigures)"
        self.profile = profile
        textLanguage = heading.textLanguage
        head = OfficialHead(amending: heading, profile)
        kind = Phrase.plan(title).inCapitals
        let about = heading.subject.map { Phrase.plan(" " + $0.unended.lowercasedFirst) } ?? ""
        subject = "điều chỉnh, bổ sung \(name)\(about)"
        plainTitle = "\(title) điều chỉnh, bổ sung \(heading.code)"
        bases = ["Căn cứ \(name)\(about)\(profile.outline.afterLastBasis)"]
        let issuer = heading.issuer?.trimmed ?? "Cơ quan ban hành"
        preamble = "\(plan: issuer) điều chỉnh, bổ sung một số nội dung của \(name) như sau:"
        body = AmendmentBody(difference, plan.plan, workspace.workspace.units, name, profile).blocks
        recipients = OfficialRecipients(plan.plan, profile)
        signature = plan.plan.signature.value.map(OfficialSignature.init)
    }
}

extension OfficialHead {
    /// That of the plan, with a number and a day still to be given.
    fileprivate init(amending plan: PlanHeading, _ profile: DocumentProfile) {
        let symbol = plan.symbol?.trimmed ?? ""
        let place: Phrase = plan.place.map { "\(plan: $0.trimmed), " } ?? "\(String.blank), "
        self.init(
            nation: profile.head.nation,
            parentBody: plan.parentBody.map { Phrase.plan($0.withWholeNames).inCapitals },
            issuer: plan.issuer.map { Phrase.plan($0.withWholeNames).inCapitals },
            number: "\(profile.number.lead)\(String.blank)\(profile.number.separator)\(plan: symbol)",
            placeAndDate: place + "\((nil as IssueDate?).writtenOut)", draft: profile.head.draft)
    }
}

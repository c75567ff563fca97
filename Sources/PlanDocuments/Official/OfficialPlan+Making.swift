import PlanDiagnostics
package import PlanModel
package import PlanTemplates

extension OfficialPlan {
    /// - Parameters:
    ///   - standard: the form to use instead of the plan's own.
    ///   - templates: where an office may have written the tables of forms anew.
    package init(
        _ compiled: CompiledPlan, in workspace: CompiledWorkspace, standard: DocumentStandard? = nil,
        templates: TemplateSet? = nil
    ) {
        let heading = PlanHeading(compiled, in: workspace)
        let profile =
            standard.map { DocumentProfile($0, templates: templates) }
            ?? DocumentProfile(for: heading, templates: templates)
        let plan = compiled.plan
        let upper = UpperPlan(of: plan, in: workspace)
        let title = heading.title?.trimmed ?? Self.title
        self.profile = profile
        textLanguage = heading.textLanguage
        plainTitle = [title, heading.subject?.trimmed].compactMap(\.self).joined(separator: " ")
        head = OfficialHead(heading, profile)
        kind = Phrase.plan(title).inCapitals
        subject = heading.subject.map { .plan($0.unended) }
        let upperBasis = upper.flatMap { upper in
            let form = DocumentProfile(for: upper.heading, templates: templates)
            return upper.basis(of: plan, form.number, profile)
        }
        bases = Self.bases(plan, upperBasis, profile)
        preamble = plan.preamble.value.map { "\(plan: $0.unended):" }
        body = OfficialBody(compiled, upper, workspace.workspace.units, profile).blocks
        recipients = OfficialRecipients(plan, profile)
        signature = plan.signature.value.map(OfficialSignature.init)
        appendix = OfficialAppendix(plan, heading, upper, workspace.workspace.units, profile)
    }

    /// The kind of document of a plan that does not say it.
    static let title = "Kế hoạch"

    /// The plan's own bases, then the plan above, which is the closest of all.
    private static func bases(_ plan: Plan, _ upper: Phrase?, _ profile: DocumentProfile) -> [Phrase] {
        let own = plan.bases.map { basis -> Phrase in
            let text = [basis.text, basis.subject.value].compactMap { $0?.trimmed }.joined(separator: " ")
            return "Căn cứ \(plan: text.unended)"
        }
        let bases = own + [upper].compactMap(\.self)
        return bases.enumerated().map { index, basis in
            "\(basis)\(index == bases.count - 1 ? profile.outline.afterLastBasis : ";")"
        }
    }
}

extension OfficialHead {
    init(_ plan: PlanHeading, _ profile: DocumentProfile) {
        nation = profile.head.nation
        parentBody = plan.parentBody.map { Phrase.plan($0.withWholeNames).inCapitals }
        issuer = plan.issuer.map { Phrase.plan($0.withWholeNames).inCapitals }
        number = "\(profile.number.lead)\(profile.number.designation(of: plan))"
        let place: Phrase = plan.place.map { "\(plan: $0.trimmed), " } ?? "\(String.blank), "
        placeAndDate = place + "\(plan.issued.writtenOut)"
        draft = plan.isDraft ? profile.head.draft : nil
    }
}

extension DocumentProfile.NumberForm {
    /// `12-KH/ĐU`; with room for the number while there is none.
    func designation(of plan: PlanHeading) -> Phrase {
        let number: Phrase = plan.number.map { .plan($0.trimmed) } ?? "\(String.blank)"
        guard let symbol = plan.symbol else { return number }
        return number + "\(separator)\(plan: symbol.trimmed)"
    }
}

extension OfficialRecipients {
    init?(_ plan: Plan, _ profile: DocumentProfile) {
        self.init(plan.recipients.map(\.value.unended), profile)
    }

    init?(_ names: [String], _ profile: DocumentProfile) {
        guard !names.isEmpty else { return nil }
        let sorted = names.filter { !Self.isFile($0) } + names.filter(Self.isFile)
        title = profile.recipients.title
        lines = sorted.enumerated().map { index, name in
            let isLast = index == sorted.count - 1
            return "- \(plan: name)\(isLast ? profile.recipients.end : profile.recipients.separator)"
        }
    }

    /// "Lưu Văn phòng Đảng ủy", "Lưu: VT"
    static func isFile(_ name: String) -> Bool {
        let words = name.lowercased()
        return words.hasPrefix("lưu") && words.dropFirst(3).first?.isLetter != true
    }
}

extension OfficialSignature {
    init(_ signature: Signature) {
        authority = signature.authority.value.map { Phrase.plan($0.trimmed).inCapitals }
        position = signature.position.value.map { Phrase.plan($0.trimmed).inCapitals }
        person = signature.person.value.map { .plan($0.trimmed) }
    }
}

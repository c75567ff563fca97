import PlanModel

/// How official documents cite a plan.
extension PlanHeading {
    /// `Kế hoạch số 12-KH/ĐU ngày 05/02/2026 của Đảng ủy phường Phước Bình`, with room for what is still blank.
    func citation(_ form: DocumentProfile.NumberForm, writesOutDate: Bool) -> Phrase {
        let name: Phrase = "\(plan: title?.trimmed ?? OfficialPlan.title) số \(form.designation(of: self))"
        let dated: Phrase = "\(name) \(writesOutDate ? issued.writtenOut : issued.inFigures)"
        return issuer.map { "\(dated) của \(plan: $0.trimmed)" } ?? dated
    }

    /// The subject as a citation goes on with it, `về chuyển đổi số …`; nil for a plan without one.
    ///
    /// - Parameter lead: `về `, or what stands for it in the language of the document.
    func topic(_ lead: String) -> Phrase? {
        (subject?.unended.lowercasedFirst).flatMap { topic in
            topic.isEmpty ? nil : "\(topic.hasPrefix("về ") ? "" : lead)\(plan: topic)"
        }
    }
}

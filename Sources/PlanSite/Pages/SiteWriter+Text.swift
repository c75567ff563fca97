import PlanModel
import PlanTemplates

/// The plan's own words outside its tasks and targets, and the search.
extension SiteWriter {
    var text: TemplateValue {
        let plan = site.plan
        let parts = [
            ("measures", words["measures"], plan.measures),
            ("implementation", words["implementation"], plan.implementation),
        ].filter { !$0.2.isEmpty }
        return title.merging([
            "bases": .list(plan.bases.enumerated()) { place, basis in
                [
                    "anchor": .text(basisAnchor(place)), "text": .text(basis.text),
                    "subject": .text(basis.subject.value),
                ]
            },
            "hasBases": .flag(!plan.bases.isEmpty), "preamble": .text(plan.preamble.value),
            "requirements": texts(plan.requirements.map(\.value)),
            "hasRequirements": .flag(!plan.requirements.isEmpty),
            "parts": .list(parts) { anchor, title, passages in
                ["anchor": .text(anchor), "title": .text(title), "passages": .list(passages.map(passage))]
            },
            "recipients": texts(plan.recipients.map(\.value)),
            "hasRecipients": .flag(!plan.recipients.isEmpty),
        ])
    }

    private func passage(_ prose: Prose) -> TemplateValue {
        ["heading": .text(prose.heading.value), "paragraphs": texts(prose.paragraphs.map(\.value))]
    }

    private func texts(_ texts: [String]) -> TemplateValue { .list(texts) { ["text": .text($0)] } }

    var search: TemplateValue {
        let kinds = SearchIndex.Kind.allCases.map { kind in
            switch kind {
            case .task: words["task"]
            case .target: words["target"]
            case .unit: words["unit"]
            case .basis: words["basis"]
            }
        }
        return ["kinds": .text(kinds.joined(separator: "|"))]
    }
}

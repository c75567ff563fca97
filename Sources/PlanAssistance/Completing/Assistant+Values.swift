import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanPhrases
import VietnameseCalendar
import VietnameseText

extension Assistant {
    /// Values of a type for a field.
    func values(of type: FieldType, _ entry: VocabularyEntry, at site: CompletionSite) -> [Completion] {
        let spelling = site.file.typed.spelling ?? language
        let plan = site.file.plan.map { workspace.plans[$0] }
        let index = site.file.plan ?? 0
        return switch type {
        case .unitReference: units(entry, site)
        case .taskReference: things(plan?.taskCards(index) ?? [], site)
        case .targetReference: things(plan?.targetCards(index) ?? [], site)
        case .planReference: plans(except: index)
        case .upperReference: upperThings(index, site)
        case .basisReference: things(plan?.basisCards(index) ?? [], site)
        case .evidenceKindReference: things(plan?.kindCards(index) ?? [], site)
        case .ruleCode: rules(site)
        case .choice(let choices): choices.map { Completion(.choice, $0.spelling[spelling]) }
        case .boolean:
            (spelling == .vietnamese ? ["có", "không"] : ["yes", "no"]).map { Completion(.choice, $0) }
        case .weekday:
            Weekday.allCases.map {
                Completion(.choice, spelling == .vietnamese ? $0.vietnameseName : $0.englishName)
            }
        case .code: code(site)
        case .recordOr(_, let other): values(of: other, entry, at: site)
        default: type.grammar.map { phrases($0, site) } ?? []
        }
    }

    private func written(_ text: String, _ site: CompletionSite) -> String {
        YAMLText.scalar(text, in: site.place.openBrackets.isEmpty ? .block : .flow)
    }

    /// Each by its name, as plans have it, and by its code; groups only where a group may stand.
    private func units(_ entry: VocabularyEntry, _ site: CompletionSite) -> [Completion] {
        let cards = workspace.units.cards.filter { card in
            if case .unitGroup = card.referent {
                entry.name == .support || entry.name == .members
            } else {
                true
            }
        }
        let names = cards.filter { $0.title != $0.code }.map {
            completion(.unit, $0, $0.title, $0.code, site)
        }
        return names + cards.map { completion(.unit, $0, $0.code, $0.title, site) }
    }

    private func things(_ cards: [ReferentCard], _ site: CompletionSite) -> [Completion] {
        cards.filter { !$0.code.isEmpty }.map {
            completion(.code, $0, $0.code, $0.number.isEmpty ? $0.title : "\($0.number) \($0.title)", site)
        }
    }

    private func plans(except own: Int) -> [Completion] {
        workspace.plans.indices.filter { $0 != own }.map { index in
            let plan = workspace.plans[index]
            return Completion(.code, plan.code.value, detail: plan.heading.subject.value ?? "")
        }
    }

    /// The targets and tasks of the plan above, to be made concrete.
    private func upperThings(_ plan: Int, _ site: CompletionSite) -> [Completion] {
        guard let upper = workspace.lineage.parent(of: PlanID(plan)) else { return [] }
        let above = workspace.plans[upper]
        return things(above.targetCards(upper.rawValue) + above.taskCards(upper.rawValue), site)
    }

    private func completion(
        _ kind: Completion.Kind, _ card: ReferentCard, _ text: String, _ detail: String,
        _ site: CompletionSite
    ) -> Completion {
        Completion(
            kind, text, detail: detail, documentation: facts(of: card.referent), text: written(text, site),
            filterText: ([text] + card.sought.map { folded($0) }).joined(separator: " "))
    }

    /// Those that are broken in the file first: they are what a waiver is written for.
    private func rules(_ site: CompletionSite) -> [Completion] {
        let broken = Set(
            compilation.diagnostics.filter { $0.span.file == site.file.source.id }.map(\.rule.code))
        let rules = RuleCatalogue.all.filter(\.isWaivable)
        return (rules.filter { broken.contains($0.code) } + rules.filter { !broken.contains($0.code) }).map {
            Completion(
                .rule, $0.code.description, detail: $0.summary[language], documentation: ruleFacts($0),
                filterText: "\($0.code) \($0.slug) \(folded($0.summary[language]))")
        }
    }

    /// A code made of the record's title.
    private func code(_ site: CompletionSite) -> [Completion] {
        let title =
            site.file.typed.text(.title, of: site.record) ?? site.file.typed.text(.name, of: site.record)
        guard let title else { return [] }
        let code = slug(title).split(separator: "-").prefix(6).joined(separator: "-")
        return code.isEmpty ? [] : [Completion(.code, code, detail: title)]
    }
}

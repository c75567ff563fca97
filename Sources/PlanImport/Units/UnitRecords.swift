import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering

extension Drafting {
    /// The registry that is proposed: all of one where there is none, else what it lacks. Nil when it lacks nothing.
    mutating func units(_ proposals: [UnitProposal], isWhole: Bool) -> YAMLRecord? {
        guard !proposals.isEmpty else { return nil }
        var codes = CodeMaker()
        for existing in proposals.compactMap(\.existing) { _ = codes.reserve(existing.code) }
        var record = YAMLRecord(remarks: [isWhole ? words.unitsHead : words.additionsHead])
        for (isGroup, field) in [(false, FieldName.units), (true, .groups)] {
            let chosen = proposals.filter { $0.isCollective == isGroup }
            guard !chosen.isEmpty else { continue }
            let records = chosen.enumerated().map { index, proposal in
                let code = proposal.existing?.code ?? codes.code(for: proposal.name, fallback: "don-vi")
                let place = MadePlace(file: .units, indices: [index], field: .name, isGroup: isGroup)
                tell(proposal, at: place, code)
                return YAMLValue.record(unit(proposal, code))
            }
            record.add(key(field, in: .unitRegistry), .list(records), isSetApart: isGroup)
        }
        return record
    }

    private func unit(_ proposal: UnitProposal, _ code: String) -> YAMLRecord {
        let scope: Scope = proposal.isCollective ? .unitGroup : .unit
        var record = YAMLRecord(remarks: proposal.existing == nil ? [] : [words.registered])
        record.add(key(.id, in: scope), .text(code))
        record.add(key(.name, in: scope), .text(proposal.name))
        let others = (proposal.existing?.otherNames ?? []) + proposal.otherNames
        if !others.isEmpty { record.add(key(.aliases, in: scope), .texts(others)) }
        if !proposal.isCollective, proposal.existing == nil, let block = block(of: proposal.name) {
            record.add(key(.block, in: scope), .text(block))
        }
        return record
    }

    /// Which block a name belongs to, where its words leave no doubt.
    private func block(of name: String) -> String? {
        let key = " \(UnitLikeness(name).key) "
        let signs: [(String, [String])] = [
            ("front", [" mat tran "]), ("police", [" cong an "]), ("military", [" quan su "]),
            ("government", [" uy ban nhan dan ", " hoi dong nhan dan "]),
            ("party", [" dang uy ", " xay dung dang "]),
        ]
        guard let block = signs.first(where: { $0.1.contains { key.contains($0) } })?.0,
            case .choice(let choices) = Vocabulary.entry(.block, in: .unit).type
        else { return nil }
        return choices.first { $0.id == block }?.spelling[spelling]
    }

    private mutating func tell(_ proposal: UnitProposal, at place: MadePlace, _ code: String) {
        typealias Rule = KH936ImportUnitProposed
        if proposal.isByLikeness {
            decide(
                Rule.rule, Rule.alike, ["names": .list(proposal.otherNames), "unit": .quoted(proposal.name)],
                at: place,
                record: code)
        }
        if proposal.isCollective, proposal.existing == nil {
            decide(Rule.rule, Rule.collective, ["unit": .quoted(proposal.name)], at: place, record: code)
        }
    }
}

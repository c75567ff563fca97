import PlanDiagnostics
import PlanModel
import PlanSyntax

extension FileReader {
    mutating func registry(_ record: Record) -> UnitRegistry {
        let (list, unitRecords) = records(.units, .unit, of: record)
        let units = unitRecords.map { unit($0) }
        let groupRecords = records(.groups, .unitGroup, of: record).records
        // Members are looked up among the units alone: a group within a group would have no bottom.
        let names = UnitNames(UnitRegistry(units: units, groups: [], file: file, isComplete: isComplete))
        let groups = groupRecords.map { group($0, names) }
        return UnitRegistry(
            units: units, groups: groups, file: file, list: list, anchor: record.anchor,
            isComplete: isComplete)
    }

    private mutating func unit(_ record: Record) -> Unit {
        let code = requiredCode(of: record, named: .name)
        recordCode = code.value
        defer { recordCode = nil }
        return Unit(
            code: code, name: requiredName(.name, of: record, code),
            aliases: texts(.aliases, of: record).values,
            block: choice(.block, of: record).map(Unit.Block.init), head: text(.head, of: record),
            note: text(.note, of: record), span: record.span)
    }

    private mutating func group(_ record: Record, _ names: UnitNames) -> UnitGroup {
        let code = requiredCode(of: record, named: .name)
        recordCode = code.value
        defer { recordCode = nil }
        return UnitGroup(
            code: code, name: requiredName(.name, of: record, code),
            aliases: texts(.aliases, of: record).values,
            members: units(.members, of: record, names).units.map(\.value), span: record.span)
    }
}

extension Field {
    /// The same field with its value turned into another type; nil stands for a value that cannot be, which
    /// choices have already ruled out.
    func map<Other>(_ transform: (Value) -> Other?) -> Field<Other> {
        switch self {
        case .missing: return .missing
        case .invalid(let span): return .invalid(span)
        case .given(let spanned):
            return transform(spanned.value).map { .given(Spanned($0, spanned.span)) }
                ?? .invalid(spanned.span)
        case .inherited(let spanned):
            return transform(spanned.value).map { .inherited(Spanned($0, spanned.span)) }
                ?? .invalid(spanned.span)
        }
    }
}

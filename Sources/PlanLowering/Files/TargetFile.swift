import PlanDiagnostics
import PlanModel
import PlanSyntax

/// targets.yaml, ready to be put into its plan.
struct TargetFile: Sendable {
    /// What became of the list of groups.
    var field: Field<SourceSpan> = .missing
    var groups: [TargetGroup] = []
    var targets: [Target] = []
    var upperNames: [UpperName] = []
    var waivers: [Waiver] = []
    var isComplete = true
}

extension FileReader {
    mutating func targetFile(_ record: Record, _ names: UnitNames) -> TargetFile {
        var file = TargetFile()
        file.waivers = waivers(of: record)
        let groups = records(.groups, .targetGroup, of: record)
        file.field = groups.field
        for index in groups.records.indices {
            readGroup(groups.records[index], ordinal: index + 1, names, into: &file)
        }
        file.isComplete = isComplete
        return file
    }

    private mutating func readGroup(
        _ record: Record, ordinal: Int, _ names: UnitNames, into file: inout TargetFile
    ) {
        let code = code(of: record).spanned
        recordCode = code?.value
        let title = requiredName(.title, of: record, code ?? Spanned("", record.anchor))
        file.waivers += waivers(of: record, code: code?.value)
        let id = TargetGroupID(file.groups.count)
        let (list, records) = records(.targets, .target, of: record)
        let first = file.targets.count
        for index in records.indices {
            // Targets are the first part of a plan's body, so their numbers begin with 1 (Hướng dẫn 36-HD/VPTW).
            let number = records.count == 1 ? "1.\(ordinal)" : "1.\(ordinal)(\(index + 1))"
            file.targets.append(target(records[index], number, id, names, into: &file.waivers))
            let record = PlanRecord.target(TargetID(file.targets.count - 1))
            file.upperNames += texts(.implements, of: records[index]).values.map { UpperName(of: record, $0) }
        }
        let ids = (first..<file.targets.count).map { TargetID($0) }
        file.groups.append(TargetGroup(code: code, title: title, targets: ids, span: record.span, list: list))
        recordCode = nil
    }

    private mutating func target(
        _ record: Record, _ number: String, _ group: TargetGroupID, _ names: UnitNames,
        into waivers: inout [Waiver]
    ) -> Target {
        let code = requiredCode(of: record, named: .title, fallback: number)
        recordCode = code.value
        waivers += self.waivers(of: record, code: code.value)
        let levels = kpis(.level, of: record)
        return Target(
            code: code, number: number, group: group, title: requiredName(.title, of: record, code),
            levels: levels.values, level: levels.field, owner: unit(.owner, of: record, names),
            baseline: text(.baseline, of: record), population: integer(.population, of: record),
            source: text(.source, of: record), note: text(.note, of: record), span: record.span)
    }
}

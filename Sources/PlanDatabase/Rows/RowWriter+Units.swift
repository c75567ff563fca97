import PlanDiagnostics
import PlanModel

extension RowWriter {
    func writeUnits(_ rows: WorkspaceRows) {
        let units = rows.units.units.numbered().sorted(byCode: { $0.element.code.value })
        var unit = insert(
            into: "unit", "code", "position", "name", "block", "head", "note", "source", "line")
        for (position, each) in units {
            unit.bind(each.code.value, position, each.displayName, each.block.value?.rawValue)
            unit.run(each.head, each.note, rows.path(each.span.file), rows.line(each.span))
        }
        var name = insert(into: "unit_name", "unit", "position", "name")
        for (_, each) in units {
            for (position, alias) in each.aliases.numbered() {
                name.run(each.code.value, position, alias.value)
            }
        }
        writeUnitGroups(rows)
    }

    private func writeUnitGroups(_ rows: WorkspaceRows) {
        let groups = rows.units.groups.numbered().sorted(byCode: { $0.element.code.value })
        var group = insert(into: "unit_group", "code", "position", "name", "source", "line")
        for (position, each) in groups {
            group.run(
                each.code.value, position, each.displayName, rows.path(each.span.file), rows.line(each.span))
        }
        var name = insert(into: "unit_group_name", "unit_group", "position", "name")
        for (_, each) in groups {
            for (position, alias) in each.aliases.numbered() {
                name.run(each.code.value, position, alias.value)
            }
        }
        var member = insert(into: "unit_group_member", "unit_group", "position", "unit")
        for (_, each) in groups {
            for (position, unit) in each.members.lazy.compactMap(\.unit).numbered() {
                member.run(each.code.value, position, rows.units.units[unit].code.value)
            }
        }
    }
}

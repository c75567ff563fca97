import DataFormats
import PlanModel
import VietnameseCalendar

extension ScheduleListing {
    /// An array with one object for each row, members always in the same order and all present; dates are ISO
    /// 8601, shares in percent.
    package func json() -> String {
        JSONValue.array(rows.map(\.json)).serialized(pretty: true) + "\n"
    }
}

extension ScheduleListing.Row {
    fileprivate var json: JSONValue {
        [
            "key": .string(checkpoint.key),
            "kind": .string(checkpoint.kind.rawValue),
            "nominal": .string(day.nominal.iso),
            "effective": .string(day.effective.iso),
            "plan": .string(plan),
            "unit": unit.map { ["code": .string($0.code), "name": .string($0.name)] } ?? .null,
            "tasks": .array(tasks.map(\.json)),
            "target": target.map(\.json) ?? .null,
            "period": .optional(checkpoint.period?.key),
            "title": .optional(checkpoint.title),
            "daysBefore": checkpoint.daysBefore.map(JSONValue.integer) ?? .null,
            "expected": checkpoint.expected.map(\.json) ?? .null,
            "floor": checkpoint.floor.map(\.json) ?? .null,
        ]
    }
}

extension RecordName {
    fileprivate var json: JSONValue {
        ["number": .string(number), "code": .string(code), "title": .optional(title)]
    }
}

extension Share {
    fileprivate var json: JSONValue {
        .decimal(DecimalNumber(mantissa: basisPoints, scale: 2).description)
    }
}

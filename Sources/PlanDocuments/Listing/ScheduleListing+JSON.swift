import DataFormats
import PlanModel
import VietnameseCalendar

extension ScheduleListing {
    /// An array with one object for each row, members always in the same order and all present; dates are ISO
    /// 8601, shares in percent. Each row has a line of its own.
    package func json() -> String { String(decoding: jsonBytes(), as: UTF8.self) }

    /// The same in UTF-8, for a file that may be large.
    package func jsonBytes() -> [UInt8] {
        var bytes: [UInt8] = []
        putJSON { bytes += $0 }
        return bytes
    }

    /// The same piece by piece: what a country comes to has no room as a whole.
    package func putJSON(_ put: ([UInt8]) -> Void) {
        var piece: [UInt8] = Array("[".utf8)
        for (place, row) in rows.enumerated() {
            piece.append(contentsOf: (place == 0 ? "\n  " : ",\n  ").utf8)
            row.json.append(to: &piece, pretty: false)
            Self.putLarge(&piece, put)
        }
        piece.append(contentsOf: (rows.isEmpty ? "]\n" : "\n]\n").utf8)
        put(piece)
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
            "tasks": .generated(count: checkpoint.tasks.count) { [checkpoint, names] in
                names[checkpoint.tasks[$0].rawValue].json
            },
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

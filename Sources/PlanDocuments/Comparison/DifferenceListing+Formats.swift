import DataFormats
package import PlanDiagnostics
import PlanModel

extension DifferenceListing {
    /// For the description of a merge request: what asks less first, then a table for each kind of record.
    package func markdown(language: Language) -> String {
        let words = PrintedWords(language)
        return differences.map { difference in
            var blocks = ["## " + MarkdownText.inline(words.versions(difference))]
            guard !difference.isEmpty else {
                return (blocks + [words.noDifference]).joined(separator: "\n\n") + "\n"
            }
            blocks.append("**\(MarkdownText.inline(words.summary(difference)))**")
            for subject in PlanChange.Subject.allCases {
                let changes = difference.changes(of: subject)
                guard !changes.isEmpty else { continue }
                blocks.append("### " + words.subjects(subject))
                blocks.append(table(changes, words))
            }
            return blocks.joined(separator: "\n\n") + "\n"
        }.joined(separator: "\n")
    }

    private func table(_ changes: [PlanChange], _ words: PrintedWords) -> String {
        let head = [
            words.say("Thay đổi", "Change"), words.say("Số", "Number"), words.say("Nội dung", "Record"),
            words.say("Trước", "Before"), words.say("Sau", "After"), words.say("Mức độ", "Effect"),
        ]
        let rule = head.map { _ in "---" }
        let rows = changes.flatMap { change -> [[String]] in
            let name = change.name.title ?? change.name.code
            let fields = change.fields.filter { change.kind == .changed || $0.field != .title }
            let first = [words.kind(change), words.number(change), name]
            guard !fields.isEmpty else {
                return [first + ["", "", words.effect(change.effect) ?? ""]]
            }
            return fields.enumerated().map { index, field in
                let label = field.field.name[words.language]
                let effect = change.kind == .changed ? field.effect : index == 0 ? change.effect : .none
                return (index == 0 ? first : ["", "", ""]) + [
                    field.before.isEmpty ? "" : "\(label): \(words.said(field.before))",
                    field.after.isEmpty ? "" : "\(label): \(words.said(field.after))",
                    words.effect(effect) ?? "",
                ]
            }
        }
        return ([head, rule] + rows.map { $0.map(MarkdownText.tableCell) })
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// An array of one object for each plan; members always in the same order and all present.
    package func json() -> String {
        JSONValue.array(differences.map(\.json)).serialized(pretty: true) + "\n"
    }
}

extension PlanDifference {
    fileprivate var json: JSONValue {
        [
            "before": before.json, "after": after.json,
            "changes": .array(changes.map(\.json)),
        ]
    }
}

extension PlanDifference.Version {
    fileprivate var json: JSONValue { ["label": .string(label), "plan": .string(plan)] }
}

extension PlanChange {
    fileprivate var json: JSONValue {
        [
            "subject": .string(subject.rawValue), "kind": .string(kind.rawValue), "moved": .bool(isMoved),
            "effect": .string(effect.rawValue), "before": .optional(before), "after": .optional(after),
            "fields": .array(fields.map(\.json)),
        ]
    }
}

extension FieldChange {
    fileprivate var json: JSONValue {
        [
            "field": .string(field.rawValue), "before": .array(before.map(JSONValue.string)),
            "after": .array(after.map(JSONValue.string)), "effect": .string(effect.rawValue),
            "daysLater": daysLater.map(JSONValue.integer) ?? .null,
        ]
    }
}

extension JSONValue {
    fileprivate static func optional(_ name: RecordName?) -> JSONValue {
        name.map {
            ["number": .string($0.number), "code": .string($0.code), "title": .optional($0.title)]
        } ?? .null
    }
}

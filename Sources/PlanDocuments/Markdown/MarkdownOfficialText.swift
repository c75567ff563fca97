import PlanModel
import PlanTemplates

extension OfficialText {
    /// What the template of every official document is filled with.
    var textValue: TemplateValue {
        [
            "standard": .text(profile.standard.rawValue),
            "plainTitle": .text(plainTitle),
            "parentBody": .text(head.parentBody),
            "issuer": .text(head.issuer),
            "number": head.number.words,
            "draft": .text(head.draft),
            "nation": .list(head.nation) { .text($0) },
            "placeAndDate": head.placeAndDate.words,
            "kind": kind.words,
            "subject": .text(subject),
            "bases": .list(bases, \.words),
            "preamble": .text(preamble),
            "body": .list(body, \.templateValue),
            "recipients": recipients.map(\.templateValue) ?? [],
            "signature": signature.map(\.templateValue) ?? [],
        ]
    }
}

extension TemplateValue {
    static func text(_ phrase: Phrase?) -> TemplateValue { phrase?.words ?? "" }
}

extension OfficialBlock {
    /// One of the names tells the kind; the others are empty, so that none further out shines through.
    fileprivate var templateValue: TemplateValue {
        var fields: [String: TemplateValue] = [
            "part": [], "section": [], "group": [], "paragraph": [], "numbered": [], "dashed": [],
            "table": [],
        ]
        func put(_ name: String, _ label: String, _ text: Phrase) {
            fields[name] = ["label": .text(label), "text": text.words]
        }
        switch self {
        case .heading(.part, let label, let text): put("part", label, text)
        case .heading(.section, let label, let text): put("section", label, text)
        case .heading(.group, let label, let text): put("group", label, text)
        case .paragraph(let text): put("paragraph", "", text)
        case .numbered(let label, let text): put("numbered", label, text)
        case .dashed(let text): put("dashed", "", text)
        case .table(let table): fields["table"] = table.templateValue
        }
        return .record(fields)
    }
}

extension OfficialRecipients {
    /// The dash before each line is Markdown's here.
    fileprivate var templateValue: TemplateValue {
        [
            "title": .text(title),
            "lines": .list(lines) { .text(String($0.text.unicodeScalars.dropFirst(2)).trimmed) },
        ]
    }
}

extension OfficialSignature {
    fileprivate var templateValue: TemplateValue {
        ["authority": .text(authority), "position": .text(position), "person": .text(person)]
    }
}

extension OfficialTable {
    var templateValue: TemplateValue {
        [
            "columns": .list(columns) {
                ["heading": .text($0.heading), "isCentered": .flag($0.isCentered)]
            },
            "rows": .list(rows) { row in
                switch row {
                case .section(let title): rowValue([[title]], isStrong: true)
                case .cells(let cells): rowValue(cells, isStrong: false)
                case .total(let cells): rowValue(cells, isStrong: true)
                }
            },
        ]
    }

    /// As many cells as the table has columns; nothing is set apart where nothing stands.
    private func rowValue(_ cells: [[Phrase]], isStrong: Bool) -> TemplateValue {
        let blank: [[Phrase]] = Array(repeating: [], count: columns.count - cells.count)
        return [
            "cells": .list(cells + blank) { lines in
                let lines = lines.filter { !$0.text.isEmpty }
                return [
                    "lines": .list(lines) { ["text": $0.words] },
                    "isStrong": .flag(isStrong && !lines.isEmpty),
                ]
            }
        ]
    }
}

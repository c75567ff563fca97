import PlanModel
package import PlanTemplates

/// The plan and its appendix as Markdown, for people who paste it elsewhere.
package enum MarkdownPlan {
    /// The whole document, with a final line break; nothing in the plan's text is taken for markup.
    package static func render(
        _ plan: OfficialPlan, templates: TemplateSet = MarkdownTemplates.builtIn
    ) -> String {
        templates.render(MarkdownTemplates.Name.plan, plan.templateValue)
    }
}

extension OfficialPlan {
    /// What the template of a plan is filled with.
    fileprivate var templateValue: TemplateValue {
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
            "appendix": appendix.map(\.templateValue) ?? [],
        ]
    }
}

extension TemplateValue {
    fileprivate static func text(_ phrase: Phrase?) -> TemplateValue { phrase?.words ?? "" }
}

extension OfficialBlock {
    /// One of the names tells the kind; the others are empty, so that none further out shines through.
    fileprivate var templateValue: TemplateValue {
        var fields: [String: TemplateValue] = [
            "part": [], "section": [], "group": [], "paragraph": [], "numbered": [], "dashed": [],
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
        }
        return .record(fields)
    }
}

extension OfficialRecipients {
    /// The dash before each line is Markdown's here.
    fileprivate var templateValue: TemplateValue {
        ["title": .text(title), "lines": .list(lines) { .text(String($0.text.dropFirst(2)).trimmed) }]
    }
}

extension OfficialSignature {
    fileprivate var templateValue: TemplateValue {
        ["authority": .text(authority), "position": .text(position), "person": .text(person)]
    }
}

extension OfficialAppendix {
    fileprivate var templateValue: TemplateValue {
        [
            "name": .text(name), "title": .text(title), "reference": reference.words,
            "columns": .list(columns) {
                [
                    "number": .text($0.number), "heading": .text($0.heading),
                    "clarity": .text($0.clarity),
                ]
            },
            "sections": .list(sections, \.templateValue),
        ]
    }
}

extension OfficialAppendixSection {
    fileprivate var templateValue: TemplateValue {
        ["label": .text(label), "title": title.words, "rows": .list(groups.flatMap(\.rowValues)) { $0 }]
    }
}

extension OfficialTaskGroup {
    /// The rows of a group; the first has the group's cell, which the others leave blank, as Markdown has no spans.
    fileprivate var rowValues: [TemplateValue] {
        let cell: TemplateValue = [
            "label": .text(label), "title": title.words, "note": .text(note), "groupNumber": .text(number),
        ]
        return rows.enumerated().map { index, row in
            row.templateValue.merging(["group": index == 0 ? cell : []])
        }
    }
}

extension OfficialTaskRow {
    /// The first cell begins with the task's number within its section.
    fileprivate var templateValue: TemplateValue {
        let cells = self.cells.enumerated().map { column, lines -> TemplateValue in
            let values = lines.enumerated().map { index, line -> TemplateValue in
                ["text": line.words, "label": .text(column == 0 && index == 0 ? label : nil)]
            }
            // A task without a title still has a number.
            let isNumberAlone = column == 0 && lines.isEmpty && label != nil
            return ["lines": .list(isNumberAlone ? [["text": "", "label": .text(label)]] : values)]
        }
        return ["number": .text(number), "code": .text(code), "cells": .list(cells)]
    }
}

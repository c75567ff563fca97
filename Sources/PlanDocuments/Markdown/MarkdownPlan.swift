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
        textValue.merging(["appendix": appendix.map(\.templateValue) ?? []])
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

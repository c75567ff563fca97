package import PlanDiagnostics
package import PlanTemplates

/// A checklist as Markdown with the task lists and tables of GitHub.
package enum MarkdownChecklist {
    /// The whole document, with a final line break; nothing in the plan's text is taken for markup.
    package static func render(
        _ checklist: Checklist, language: Language, templates: TemplateSet = MarkdownTemplates.builtIn
    ) -> String {
        let document = ChecklistDocument(checklist, language)
        return templates.render(MarkdownTemplates.Name.checklist, document.templateValue)
    }
}

extension ChecklistDocument {
    /// What the template of a checklist is filled with.
    fileprivate var templateValue: TemplateValue {
        let issuer = [letterhead.parentBody, letterhead.issuer, letterhead.draft.map { "[\($0)]" }]
            .compactMap(\.self)
        return [
            "hasIssuer": .flag(!issuer.isEmpty),
            "issuer": .list(issuer) { ["text": .text($0.trimmed)] },
            "nation": .list(letterhead.nation) { ["text": .text($0)] },
            "title": .list(title) { ["text": $0.words] },
            "subtitle": .list(subtitle) { ["text": $0.words] },
            "summary": .list(summary, \.templateValue),
            "sections": .list(sections, \.templateValue),
            "signature": [
                "place": .text(signature.place.trimmed), "position": .text(signature.position.trimmed),
                "hint": .text(signature.hint),
            ],
            "colophon": colophon.words,
        ]
    }
}

extension DocumentSection {
    fileprivate var templateValue: TemplateValue {
        ["heading": .text(heading), "blocks": .list(blocks, \.templateValue)]
    }
}

extension DocumentBlock {
    /// One of the names tells the kind; the others are empty, so that none further out shines through.
    fileprivate var templateValue: TemplateValue {
        var fields: [String: TemplateValue] = [
            "heading": [], "paragraph": [], "list": [], "ticks": [], "tasks": [], "table": [],
        ]
        switch self {
        case .heading(let phrase): fields["heading"] = phrase.line
        case .paragraph(let phrase): fields["paragraph"] = phrase.line
        case .list(let phrases): fields["list"] = .list(phrases, \.line)
        case .ticks(let phrases): fields["ticks"] = .list(phrases, \.line)
        case .tasks(let tasks): fields["tasks"] = .list(tasks, \.templateValue)
        case .table(let table): fields["table"] = table.templateValue
        }
        return .record(fields)
    }
}

extension TaskBlock {
    fileprivate var templateValue: TemplateValue {
        [
            "number": .text(number), "title": title.words, "due": due.words, "code": .text(code),
            "facts": .list(facts, \.templateValue),
        ]
    }
}

extension Fact {
    fileprivate var templateValue: TemplateValue {
        let isInline = !isTicked && lines.count <= 1
        return [
            "label": .text(label),
            "inline": isInline ? .list(lines, \.line) : [],
            "list": isInline || isTicked ? [] : .list(lines, \.line),
            "ticks": isTicked ? .list(lines, \.line) : [],
        ]
    }
}

extension DocumentTable {
    fileprivate var templateValue: TemplateValue {
        [
            "caption": .text(caption),
            "columns": .list(columns) { ["heading": .text($0.heading)] },
            "rows": .list(rows) { ["cells": .list($0, \.line)] },
        ]
    }
}

extension Phrase {
    /// Words without marks, for where a format sets them off as a whole.
    var words: TemplateValue { .text(text.trimmed) }

    /// A line with its codes; words that follow each other are one, as escaping looks at what stands before.
    var line: TemplateValue {
        var pieces: [(words: String, code: String)] = []
        for run in runs {
            switch run {
            case .code(let code): pieces.append(("", code))
            case .words(let text), .plan(let text), .link(let text, _):
                if let last = pieces.last, last.code.isEmpty {
                    pieces[pieces.count - 1].words += text
                } else {
                    pieces.append((text, ""))
                }
            }
        }
        return ["line": .list(pieces) { ["words": .text($0.words), "code": .text($0.code)] }]
    }
}

import VietnameseText

/// The parts of a laid out checklist.
extension HTMLWriter {
    mutating func letterhead(_ head: Letterhead) {
        element("header", ["class": "letterhead"]) { writer in
            writer.element("div", ["class": "issuer"]) { writer in
                if let parent = head.parentBody { writer.element("p") { $0.planText(parent) } }
                if let issuer = head.issuer {
                    writer.element("p", ["class": head.mark == nil ? "name ruled" : "name"]) {
                        $0.planText(issuer)
                    }
                }
                if let mark = head.mark { writer.element("p", ["aria-hidden": "true"]) { $0.text(mark) } }
                if let draft = head.draft {
                    writer.element("p", ["class": "draft"]) { $0.text(draft) }
                }
            }
            writer.element("div", ["class": "nation"]) { writer in
                for (index, line) in head.nation.enumerated() {
                    let isLast = index == head.nation.count - 1
                    writer.element("p", ["class": isLast ? "name ruled" : "name"]) { $0.text(line) }
                }
            }
        }
    }

    mutating func titles(_ document: ChecklistDocument) {
        element("div", ["class": "titles"]) { writer in
            writer.element("h1") { writer in
                for line in document.title { writer.element("span") { $0.phrase(line) } }
            }
            for line in document.subtitle { writer.element("p") { $0.phrase(line) } }
        }
        element("dl", ["class": "summary facts"]) { writer in
            for fact in document.summary { writer.fact(fact) }
        }
    }

    /// Links to the sections, on screens only.
    mutating func contents(_ sections: [DocumentSection], _ label: String) {
        element("nav", ["aria-label": label]) { writer in
            writer.element("ul") { writer in
                for section in sections {
                    writer.element("li") { writer in
                        writer.element("a", ["href": "#\(section.id)"]) { $0.text(section.heading) }
                    }
                }
            }
        }
    }

    mutating func section(_ section: DocumentSection) {
        element("section", ["id": section.id, "aria-labelledby": "\(section.id)-h"]) { writer in
            writer.element("h2", ["id": "\(section.id)-h"]) { $0.text(section.heading) }
            for block in section.blocks { writer.block(block) }
        }
    }

    private mutating func block(_ block: DocumentBlock) {
        switch block {
        case .heading(let phrase): element("h3") { $0.phrase(phrase) }
        case .paragraph(let phrase): element("p") { $0.phrase(phrase) }
        case .list(let phrases): list(phrases)
        case .ticks(let phrases): ticks(phrases, style: "ticks columns")
        case .tasks(let tasks): for task in tasks { self.task(task) }
        case .table(let table): self.table(table)
        }
    }

    private mutating func list(_ phrases: [Phrase]) {
        element("ul") { writer in
            for phrase in phrases { writer.element("li") { $0.phrase(phrase) } }
        }
    }

    private mutating func ticks(_ phrases: [Phrase], style: String = "ticks") {
        element("ul", ["class": style]) { writer in
            for phrase in phrases {
                // A style sheet cannot see how long a text is, and only short ones stand side by side.
                let isLong = displayWidth(phrase.text) > Self.widestTickInColumns
                writer.element("li", isLong ? ["class": "long"] : [:]) { writer in
                    writer.tick { $0.phrase(phrase) }
                }
            }
        }
    }

    private static let widestTickInColumns = 26

    private mutating func tick(_ label: (inout HTMLWriter) -> Void) {
        let id = nextTick()
        void("input", ["type": "checkbox", "id": id, "autocomplete": "off"])
        element("label", ["for": id], label)
    }

    private mutating func task(_ task: TaskBlock) {
        element("article", ["class": "task"]) { writer in
            writer.element("h4") { writer in
                writer.tick { writer in
                    writer.element("span", ["class": "number"]) { $0.text("\(task.number).") }
                    writer.text(" ")
                    writer.phrase(task.title)
                }
            }
            writer.element("p", ["class": "due"]) { writer in
                writer.phrase(task.due)
                writer.element("code") { $0.text(task.code) }
            }
            writer.element("dl", ["class": "facts"]) { writer in
                for fact in task.facts { writer.fact(fact) }
            }
        }
    }

    private mutating func fact(_ fact: Fact) {
        element("div") { writer in
            writer.element("dt") { $0.text(fact.label) }
            writer.element("dd") { writer in
                if fact.isTicked {
                    writer.ticks(fact.lines)
                } else if fact.lines.count == 1 {
                    writer.phrase(fact.lines[0])
                } else {
                    for line in fact.lines { writer.element("p") { $0.phrase(line) } }
                }
            }
        }
    }

    /// A table that narrow screens show as cards; its roles are said, since `display` would take them away.
    mutating func table(_ table: DocumentTable) {
        element("table", ["role": "table"]) { writer in
            writer.head(table.caption, table.columns)
            writer.element("tbody", ["role": "rowgroup"]) { writer in
                for row in table.rows { writer.row(row, table.columns) }
            }
        }
    }

    private mutating func head(_ caption: String, _ columns: [DocumentTable.Column]) {
        element("caption", ["class": "hidden"]) { $0.text(caption) }
        element("colgroup") { writer in
            let whole = columns.reduce(0) { $0 + $1.weight }
            for column in columns {
                writer.void("col", ["style": "width: \(100 * column.weight / max(1, whole))%"])
            }
        }
        element("thead", ["role": "rowgroup"]) { writer in
            writer.element("tr", ["role": "row"]) { writer in
                for column in columns {
                    writer.element("th", ["scope": "col", "role": "columnheader"]) { $0.text(column.heading) }
                }
            }
        }
    }

    private mutating func row(_ cells: [Phrase], _ columns: [DocumentTable.Column]) {
        element("tr", ["role": "row"]) { writer in
            for (index, (cell, column)) in zip(cells, columns).enumerated() {
                // One box within the cell, so that a card sets its label against all of the content.
                let content = { (writer: inout HTMLWriter) in writer.element("div") { $0.phrase(cell) } }
                let label = column.heading
                if index == 0 {
                    writer.element("th", ["scope": "row", "role": "rowheader", "data-label": label], content)
                } else {
                    writer.element("td", ["role": "cell", "data-label": label], content)
                }
            }
        }
    }

    mutating func signature(_ signature: SignatureLine) {
        element("div", ["class": "signature"]) { writer in
            writer.element("p", ["class": "place"]) { $0.text(signature.place) }
            writer.element("p", ["class": "position"]) { $0.planText(signature.position) }
            writer.element("p", ["class": "hint"]) { $0.text(signature.hint) }
        }
    }
}

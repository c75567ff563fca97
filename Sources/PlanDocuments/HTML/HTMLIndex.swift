package import PlanDiagnostics

/// The page that leads to every unit's checklist.
package enum HTMLIndex {
    /// Links are to `<file stem>.html` beside the page itself.
    package static func render(_ book: ChecklistBook, language: Language) -> String {
        let words = PrintedWords(language)
        var writer = HTMLWriter(language, book.plan.textLanguage)
        writer.page(title: words.checklistTitle(book.plan.year)) { writer in
            writer.letterhead(Letterhead(book.plan, words))
            writer.element("div", ["class": "titles"]) { writer in
                writer.element("h1") { $0.element("span") { $0.text(words.checklistTitle(book.plan.year)) } }
                for line in words.companion(book.plan) { writer.element("p") { $0.phrase(line) } }
            }
            writer.element("main") { $0.units(book.checklists, words) }
            writer.element("footer") { $0.element("p") { $0.text(words.colophon(book.plan.asOf)) } }
        }
        return writer.output
    }
}

extension HTMLWriter {
    fileprivate mutating func units(_ checklists: [Checklist], _ words: PrintedWords) {
        let columns = [words.unit, words.head, words.ownTasks, words.supportedTasks, words.nextDue]
        element("table", ["role": "table", "class": "index"]) { writer in
            writer.element("caption", ["class": "hidden"]) { $0.text(words.unit) }
            writer.element("thead", ["role": "rowgroup"]) { writer in
                writer.element("tr", ["role": "row"]) { writer in
                    for column in columns {
                        writer.element("th", ["scope": "col", "role": "columnheader"]) { $0.text(column) }
                    }
                }
            }
            writer.element("tbody", ["role": "rowgroup"]) { writer in
                for checklist in checklists { writer.unit(checklist, columns, words) }
            }
        }
    }

    private mutating func unit(_ checklist: Checklist, _ columns: [String], _ words: PrintedWords) {
        let next = checklist.ownTasks.first { task in
            task.deadline.due.map { $0.effective >= checklist.plan.asOf } ?? false
        }
        let cells: [Phrase] = [
            checklist.head.map(Phrase.plan) ?? "–", "\(checklist.ownTasks.count)",
            "\(checklist.supportedTasks.count)",
            next.map { "\(words.dueInShort($0.deadline)) (\($0.name.number))" } ?? "–",
        ]
        element("tr", ["role": "row"]) { writer in
            writer.element("th", ["scope": "row", "role": "rowheader", "data-label": columns[0]]) { writer in
                writer.element("a", ["href": "\(checklist.unit.fileStem).html"]) {
                    $0.planText(checklist.unit.name)
                }
            }
            for (label, cell) in zip(columns.dropFirst(), cells) {
                writer.element("td", ["role": "cell", "data-label": label]) { $0.phrase(cell) }
            }
        }
    }
}

package import PlanDiagnostics
import VietnameseCalendar

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
            writer.element("main") { $0.table(DocumentTable(book, words)) }
            writer.element("footer") { $0.element("p") { $0.text(words.colophon(book.plan.asOf)) } }
        }
        return writer.output
    }
}

extension DocumentTable {
    /// The units with what awaits them, counted from the day of compilation.
    fileprivate init(_ book: ChecklistBook, _ words: PrintedWords) {
        self.init(
            caption: words.unit,
            columns: [
                .init(words.unit, 32), .init(words.head, 24), .init(words.ownTasks, 12),
                .init(words.supportedTasks, 12), .init(words.nextDue, 20),
            ], rows: book.summaries.map { Self.row($0, words) })
    }

    private static func row(_ summary: UnitSummary, _ words: PrintedWords) -> [Phrase] {
        [
            Phrase([.link(summary.unit.name, target: "\(summary.unit.fileStem).html")]),
            summary.head.map(Phrase.plan) ?? "–", "\(summary.ownTasks)", "\(summary.supportedTasks)",
            summary.next.map { "\(words.date($0.day)) (\($0.number))" } ?? "–",
        ]
    }
}

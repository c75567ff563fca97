package import PlanDiagnostics

/// A checklist as one HTML page that needs nothing beside itself: no script, no font, no network.
package enum HTMLChecklist {
    package static func render(_ checklist: Checklist, language: Language) -> String {
        let document = ChecklistDocument(checklist, language)
        let words = PrintedWords(language)
        var writer = HTMLWriter(language, document.textLanguage)
        writer.page(title: document.plainTitle) { writer in
            writer.letterhead(document.letterhead)
            writer.titles(document)
            writer.contents(document.sections, words.contents)
            writer.element("main") { writer in
                for section in document.sections { writer.section(section) }
            }
            writer.signature(document.signature)
            writer.element("footer") { $0.element("p") { $0.phrase(document.colophon) } }
        }
        return writer.output
    }
}

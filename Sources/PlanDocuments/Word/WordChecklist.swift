package import OfficeOpenXML
package import PlanDiagnostics

/// A unit's checklist for Word: ticked by a click or by hand, signed by the unit's head.
package enum WordChecklist {
    /// The same checklist gives the same bytes.
    package static func render(_ checklist: Checklist, language: Language) -> [UInt8] {
        document(checklist, language: language).bytes
    }

    package static func document(_ checklist: Checklist, language: Language) -> WordDocument {
        let document = ChecklistDocument(checklist, language)
        let profile = DocumentProfile(for: checklist.plan)
        let page = profile.page
        let writer = ChecklistWriter(document, PrintedWords(language), profile, width: page.textWidth)
        return WordDocument(
            properties: DocumentProperties(
                title: document.plainTitle, subject: document.subtitle.map(\.text).joined(separator: " "),
                creator: checklist.plan.issuer, language: language.wordTag, created: "\(checklist.plan.asOf)"),
            font: profile.font, styles: ChecklistStyles.all(profile), lists: ChecklistStyles.lists,
            sections: [
                WordSection(
                    page: page, header: [WordParagraph(.header, [.pageNumber])], hidesFirstHeader: true,
                    blocks: writer.blocks())
            ])
    }
}

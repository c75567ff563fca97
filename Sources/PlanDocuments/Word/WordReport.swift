package import OfficeOpenXML

/// A periodic report for Word: its body upright, the table of all tasks across.
package enum WordReport {
    /// The same report gives the same bytes.
    package static func render(_ report: OfficialReport) -> [UInt8] { document(report).bytes }

    package static func document(_ report: OfficialReport) -> WordDocument {
        let text = WordOfficialText(report)
        return text.document(
            appendix: report.appendix.map { blocks($0, report.profile, width: text.pageAcross.textWidth) })
    }

    private static func blocks(
        _ appendix: ReportAppendix, _ profile: DocumentProfile, width: Length
    ) -> [WordBlock] {
        var reference = WordParagraph(
            OfficialStyles.id(of: .appendixReference), appendix.reference.inlines())
        reference.format.spaceAfter = .points(SheetLayout.a4.tableSpace)
        return [
            .paragraph(WordParagraph(OfficialStyles.id(of: .appendixName), appendix.name)),
            .paragraph(WordParagraph(OfficialStyles.id(of: .appendixTitle), appendix.title.inlines())),
            .paragraph(reference), .table(WordOfficialTable(appendix.table, profile, width: width).table()),
        ]
    }
}

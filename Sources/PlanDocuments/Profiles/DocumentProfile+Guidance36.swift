import PlanModel
import VietnameseCalendar

extension DocumentProfile {
    /// Documents of the Party until 2025.
    package static let guidance36 = DocumentProfile(
        standard: .guidance36,
        source: "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng",
        inForceFrom: CivilDate(year: 2018, month: 4, day: 3)!,
        margins: Margins(top: 20, bottom: 20, left: 30, right: 15),
        font: "Times New Roman",
        forms: partyForms,
        paragraph: partyParagraph,
        head: partyHead,
        number: partyNumber,
        outline: partyOutline,
        recipients: RecipientsForm(title: "Nơi nhận:", separator: ",", end: "."),
        appendix: partyAppendix)

    // What both guidances of the Party have in common.

    static let partyForms: [DocumentElement: TextForm] = [
        .nation: TextForm(15, [.bold, .capitals]),
        .motto: TextForm(14, [.bold]),
        .parentBody: TextForm(14, [.capitals]),
        .issuer: TextForm(14, [.bold, .capitals]),
        .number: TextForm(14),
        .placeAndDate: TextForm(14, [.italic]),
        .draft: TextForm(14, [.bold, .capitals]),
        .kind: TextForm(Figure(16, of: 15...16), [.bold, .capitals]),
        .subject: TextForm(Figure(14, of: 14...15), [.bold]),
        .basis: TextForm(Figure(14, of: 14...15), [], .justified),
        .body: TextForm(Figure(14, of: 14...15), [], .justified),
        // The guidances give headings no figures of their own; these are those of the body, as issued plans have them.
        .part: TextForm(Figure(14, of: 14...15), [.bold, .capitals], .justified),
        .section: TextForm(Figure(14, of: 14...15), [.bold], .justified),
        .group: TextForm(Figure(14, of: 14...15), [.bold], .justified),
        .recipientsTitle: TextForm(14, [.underlined], .left),
        .recipients: TextForm(12, [], .left),
        .authority: TextForm(14, [.bold, .capitals]),
        .position: TextForm(14, [.capitals]),
        .signer: TextForm(14, [.bold]),
        .pageNumber: TextForm(14),
        .appendixName: TextForm(14, [.bold, .capitals]),
        .appendixTitle: TextForm(14, [.bold]),
        .appendixReference: TextForm(14, [.italic]),
        // No rule gives the table's type a size; eight columns on A4 across leave room for this.
        .tableHeading: TextForm(Figure(11, of: 10...14), [.bold]),
        .tableSection: TextForm(Figure(11, of: 10...14), [.bold], .left),
        .tableText: TextForm(Figure(11, of: 10...14), [], .left),
    ]

    static let partyParagraph = Paragraph(
        firstLineIndent: 10, spacing: 6, lineSpacing: .exactly(Figure(18, of: 18...22)))

    static let partyHead = Head(
        nation: ["ĐẢNG CỘNG SẢN VIỆT NAM"], belowNation: .rule(share: 1), belowIssuer: .text("*"),
        // FORMATS names the dashes for 05-HD; documents made by 36-HD have them too.
        belowSubject: .text("-----"), draft: "DỰ THẢO")

    /// Numbered by kind of document and by term of the committee.
    static let partyNumber = NumberForm(lead: "Số ", separator: "-")
    static let partyOutline = OutlineForm(afterPart: "-", afterLastBasis: ";")
    static let partyAppendix = AppendixForm(name: "PHỤ LỤC", lead: "kèm theo", writesOutDate: false)
}

import PlanModel
import VietnameseCalendar

extension DocumentProfile {
    /// Documents of the State: those that People's Committees issue.
    package static let decree30 = DocumentProfile(
        standard: .decree30,
        source: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
        inForceFrom: CivilDate(year: 2020, month: 3, day: 5)!,
        margins: Margins(
            top: Figure(20, of: 20...25), bottom: Figure(20, of: 20...25), left: Figure(30, of: 30...35),
            right: Figure(15, of: 15...20)),
        font: "Times New Roman",
        forms: stateForms,
        paragraph: Paragraph(
            firstLineIndent: Figure(12.7, of: 10...12.7), spacing: 6,
            lineSpacing: .lines(Figure(1.15, of: 1...1.5))),
        head: Head(
            nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
            belowNation: .rule(share: 1), belowIssuer: .rule(share: Figure(0.4, of: 0.33...0.5)),
            belowSubject: .rule(share: Figure(0.4, of: 0.33...0.5)), draft: "DỰ THẢO"),
        // Numbered by year.
        number: NumberForm(lead: "Số: ", separator: "/"),
        outline: OutlineForm(afterPart: ".", afterLastBasis: "."),
        recipients: RecipientsForm(title: "Nơi nhận:", separator: ";", end: "."),
        appendix: AppendixForm(name: "PHỤ LỤC", lead: "Kèm theo", writesOutDate: true))

    private static let stateForms: [DocumentElement: TextForm] = [
        .nation: TextForm(Figure(13, of: 12...13), [.bold, .capitals]),
        .motto: TextForm(Figure(14, of: 13...14), [.bold]),
        .parentBody: TextForm(Figure(13, of: 12...13), [.capitals]),
        .issuer: TextForm(Figure(13, of: 12...13), [.bold, .capitals]),
        .number: TextForm(13),
        .placeAndDate: TextForm(Figure(14, of: 13...14), [.italic]),
        .draft: TextForm(13, [.bold, .capitals]),
        .kind: TextForm(Figure(14, of: 13...14), [.bold, .capitals]),
        .subject: TextForm(Figure(14, of: 13...14), [.bold]),
        .basis: TextForm(Figure(14, of: 13...14), [.italic], .justified),
        .body: TextForm(Figure(14, of: 13...14), [], .justified),
        .part: TextForm(Figure(14, of: 13...14), [.bold, .capitals], .justified),
        .section: TextForm(Figure(14, of: 13...14), [.bold], .justified),
        .group: TextForm(Figure(14, of: 13...14), [.bold], .justified),
        .recipientsTitle: TextForm(12, [.bold, .italic], .left),
        .recipients: TextForm(11, [], .left),
        .authority: TextForm(Figure(14, of: 13...14), [.bold, .capitals]),
        .position: TextForm(Figure(14, of: 13...14), [.bold, .capitals]),
        .signer: TextForm(Figure(14, of: 13...14), [.bold]),
        .pageNumber: TextForm(Figure(14, of: 13...14)),
        .appendixName: TextForm(14, [.bold, .capitals]),
        .appendixTitle: TextForm(Figure(14, of: 13...14), [.bold]),
        .appendixReference: TextForm(Figure(14, of: 13...14), [.italic]),
        // No rule gives the table's type a size; eight columns on A4 across leave room for this.
        .tableHeading: TextForm(Figure(11, of: 10...14), [.bold]),
        .tableSection: TextForm(Figure(11, of: 10...14), [.bold], .left),
        .tableText: TextForm(Figure(11, of: 10...14), [], .left),
    ]
}

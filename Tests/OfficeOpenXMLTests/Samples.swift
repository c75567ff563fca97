import OfficeOpenXML

/// A document with one of everything.
enum Samples {
    static let outline = WordList.ID(1)

    static let document = WordDocument(
        properties: DocumentProperties(
            title: "Kế hoạch & phụ lục", subject: "Trích yếu", creator: "Đảng ủy phường", language: "vi-VN",
            created: "2026-01-20"),
        styles: [
            .paragraph(.normal, "Normal", CharacterFormat(size: .points(14))) { $0.controlsWidows = true },
            .paragraph(.heading1, "heading 1", next: .normal, .bold) {
                $0.alignment = .justified
                $0.spaceBefore = .points(6)
                $0.lineSpacing = .exactly(.points(18))
                $0.firstLineIndent = .millimetres(10)
                $0.keepsWithNext = true
                $0.keepsTogether = true
                $0.outlineLevel = 0
                $0.list = .init(outline, level: 0)
            },
            .paragraph("CanCu", "Căn cứ", .italic),
            .paragraph(.header, "header"),
            .character("MaSo", "Mã số", CharacterFormat(size: .points(10), color: "595959")),
        ],
        lists: [
            WordList(
                outline, name: "Đề mục",
                levels: [
                    .init(.upperRoman, "%1-", style: .heading1),
                    .init(
                        .decimal, "%2.%1.", suffix: .tab, leftIndent: .millimetres(5),
                        firstLineIndent: .millimetres(-5), characters: .bold),
                ])
        ],
        sections: [upright, across])

    private static let page = PageSetup(
        width: .millimetres(210), height: .millimetres(297), top: .millimetres(20), bottom: .millimetres(20),
        left: .millimetres(30), right: .millimetres(15), header: .millimetres(10))

    private static let upright = WordSection(
        page: page, header: [WordParagraph(.header, [.pageNumber])], hidesFirstHeader: true,
        blocks: [
            .paragraph(WordParagraph(.heading1, "Mục tiêu")),
            .paragraph(
                WordParagraph(
                    "CanCu",
                    [
                        .text("một\thai\nba "), .text("đậm", .bold), .styled("KH401", "MaSo"),
                        .text("English", CharacterFormat(isUnderlined: true, language: "en-GB")),
                        .tickBox(.init(title: "Việc 1", tag: "viec-1")),
                        .tickBox(.init(title: "Việc 2", tag: "viec-2", isTicked: true)),
                    ],
                    format: ParagraphFormat {
                        $0.tabs = [.init(.right, at: .millimetres(60)), .init(.left, at: .millimetres(20))]
                        $0.topBorder = .line(.points(0.75))
                        $0.leftIndent = .millimetres(10)
                        $0.rightIndent = .millimetres(10)
                        $0.firstLineIndent = .millimetres(-5)
                        $0.lineSpacing = .percent(115)
                        $0.startsPage = true
                        $0.list = .outside
                    })),
        ])

    private static let across = WordSection(
        page: page.turned, firstPageNumber: 1,
        blocks: [
            .table(
                WordTable(
                    columns: [.millimetres(50), .millimetres(60), .millimetres(70)],
                    rows: [
                        WordRow(
                            ["(1)", "(2)", "(3)"].map { WordCell([WordParagraph(.normal, $0)]) },
                            isHeader: true),
                        WordRow([WordCell([WordParagraph(.normal, "I. Mục")], span: 3)]),
                        WordRow([
                            WordCell([WordParagraph(.normal, "1. Nhóm")], merge: .begins),
                            WordCell([.paragraph(WordParagraph(.normal, "1.1"))], shading: "F2F2F2"),
                            WordCell(
                                alignment: .center, topBorder: .line(.points(1)), bottomBorder: Border.none),
                        ]),
                        WordRow(
                            [WordCell(merge: .continues), WordCell(), WordCell()], maySplit: true,
                            minimumHeight: .millimetres(8)),
                    ], lines: .all(.points(0.5)), padding: .init(side: .millimetres(1)),
                    indent: .millimetres(2), title: "Phụ lục", description: "Mỗi hàng là một nhiệm vụ"))
        ])
}

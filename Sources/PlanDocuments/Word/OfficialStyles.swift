import OfficeOpenXML

/// The styles and lists of an official document, made from its profile.
enum OfficialStyles {
    static let mark: WordStyle.ID = "DauNgan"
    static let numbered: WordStyle.ID = "KhoanDanhSo"
    static let dashed: WordStyle.ID = "GachDauDong"
    static let bodyText: WordStyle.ID = "BodyText"

    /// The numbers of parts, sections, groups and targets, which are one list.
    static let outline = WordList.ID(1)
    static let dashes = WordList.ID(2)

    /// Where an item of the body stands in ``outline``.
    enum OutlineLevel: Int {
        case part, section, group, target
    }

    static func id(of element: DocumentElement) -> WordStyle.ID {
        switch element {
        case .nation: "TieuDe"
        case .motto: "TieuNgu"
        case .parentBody: "CoQuanCapTren"
        case .issuer: "CoQuanBanHanh"
        case .number: "SoVanBan"
        case .placeAndDate: "DiaDanhNgayThang"
        case .draft: "DuThao"
        case .kind: .title
        case .subject: .subtitle
        case .basis: "CanCu"
        case .body: bodyText
        case .part: .heading1
        case .section: .heading2
        case .group: .heading3
        case .recipientsTitle: "NoiNhan"
        case .recipients: "DanhSachNoiNhan"
        case .authority: "QuyenHan"
        case .position: "ChucVu"
        case .signer: "NguoiKy"
        case .pageNumber: .header
        case .appendixName: "PhuLuc"
        case .appendixTitle: "TenPhuLuc"
        case .appendixReference: "KemTheo"
        case .tableHeading: "TieuDeCot"
        case .tableSection: "MucTrongBang"
        case .tableText: "NoiDungBang"
        }
    }

    /// What Word shows: its own name where it has one, else ours in Vietnamese.
    private static func name(of element: DocumentElement) -> String {
        switch element {
        case .nation: "Quốc hiệu, tên Đảng"
        case .motto: "Tiêu ngữ"
        case .parentBody: "Cơ quan cấp trên"
        case .issuer: "Cơ quan ban hành"
        case .number: "Số, ký hiệu"
        case .placeAndDate: "Địa danh, ngày tháng"
        case .draft: "Dự thảo"
        case .kind: "Title"
        case .subject: "Subtitle"
        case .basis: "Căn cứ"
        case .body: "Body Text"
        case .part: "heading 1"
        case .section: "heading 2"
        case .group: "heading 3"
        case .recipientsTitle: "Nơi nhận"
        case .recipients: "Danh sách nơi nhận"
        case .authority: "Quyền hạn ký"
        case .position: "Chức vụ"
        case .signer: "Người ký"
        case .pageNumber: "header"
        case .appendixName: "Phụ lục"
        case .appendixTitle: "Tên phụ lục"
        case .appendixReference: "Kèm theo"
        case .tableHeading: "Tiêu đề cột"
        case .tableSection: "Mục trong bảng"
        case .tableText: "Nội dung bảng"
        }
    }

    static func all(_ profile: DocumentProfile) -> [WordStyle] {
        let normal = WordStyle.paragraph(
            .normal, "Normal", CharacterFormat(size: profile.characters(.body).size)
        ) {
            $0.controlsWidows = true
        }
        let elements = DocumentElement.allCases.map { element in
            var style = WordStyle.paragraph(id(of: element), name(of: element), profile.characters(element))
            style.paragraph.alignment = profile[element].wordAlignment
            arrange(&style, as: element, profile)
            return style
        }
        return [normal] + elements + [
            .paragraph(numbered, "Khoản đánh số", base: bodyText) {
                $0.list = .init(outline, level: OutlineLevel.target.rawValue)
            },
            .paragraph(dashed, "Gạch đầu dòng", base: bodyText) { $0.list = .init(dashes, level: 0) },
            .paragraph(mark, "Dấu ngăn", profile.characters(.subject)) {
                $0.alignment = .center
                $0.keepsWithNext = true
            },
        ]
    }

    /// The spaces and indents of an element, beyond its letters.
    private static func arrange(
        _ style: inout WordStyle, as element: DocumentElement, _ profile: DocumentProfile
    ) {
        let layout = SheetLayout.a4
        switch element {
        case .basis, .body: running(&style, profile)
        case .part, .section, .group:
            running(&style, profile)
            let level = (element == .part ? OutlineLevel.part : element == .section ? .section : .group)
                .rawValue
            style.next = bodyText
            style.paragraph.keepsWithNext = true
            style.paragraph.keepsTogether = true
            style.paragraph.outlineLevel = level
            style.paragraph.list = .init(outline, level: level)
        case .kind:
            style.next = .subtitle
            style.paragraph.spaceBefore = .points(layout.titleSpace)
            style.paragraph.keepsWithNext = true
        case .subject: style.paragraph.keepsWithNext = true
        case .recipientsTitle, .authority, .position, .signer: style.paragraph.keepsWithNext = true
        case .appendixName:
            style.next = id(of: .appendixTitle)
            style.paragraph.keepsWithNext = true
            style.paragraph.outlineLevel = 0
        case .appendixTitle, .appendixReference, .tableSection: style.paragraph.keepsWithNext = true
        case .nation, .motto, .parentBody, .issuer, .number, .placeAndDate, .draft, .recipients, .pageNumber,
            .tableHeading, .tableText:
            break
        }
    }

    /// Paragraphs of the body, set alike whether they are headings, bases or items.
    private static func running(_ style: inout WordStyle, _ profile: DocumentProfile) {
        style.paragraph.spaceBefore = .points(profile.paragraph.spacing.value)
        style.paragraph.lineSpacing = profile.lineSpacing
        style.paragraph.firstLineIndent = profile.firstLineIndent
        style.paragraph.leftIndent = .zero
    }

    static func lists(_ profile: DocumentProfile) -> [WordList] {
        let indent = profile.firstLineIndent
        let level = { (format: WordList.NumberFormat, text: String, style: WordStyle.ID) in
            WordList.Level(format, text, style: style, firstLineIndent: indent)
        }
        return [
            WordList(
                outline, name: "Đề mục",
                levels: [
                    level(.upperRoman, "%1\(profile.outline.afterPart)", .heading1),
                    level(.decimal, "%2.", .heading2), level(.decimal, "%2.%3.", .heading3),
                    level(.decimal, "(%4)", numbered),
                ]),
            WordList(dashes, name: "Gạch đầu dòng", levels: [level(.bullet, "-", dashed)]),
        ]
    }
}

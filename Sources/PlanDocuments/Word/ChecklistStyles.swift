import OfficeOpenXML

/// The styles and lists of a checklist: those of the plan's own document for its head, and smaller ones for the rest.
enum ChecklistStyles {
    static let companion: WordStyle.ID = "KemTheo"
    static let bullet: WordStyle.ID = "GachDauDong"
    static let task: WordStyle.ID = "TenNhiemVu"
    static let due: WordStyle.ID = "Han"
    static let label: WordStyle.ID = "Nhan"
    static let fact: WordStyle.ID = "NoiDung"
    static let tick: WordStyle.ID = "OTich"
    static let column: WordStyle.ID = "TieuDeCot"
    static let cell: WordStyle.ID = "NoiDungBang"
    static let place: WordStyle.ID = "DiaDanhNgayThang"
    static let position: WordStyle.ID = "ChucVu"
    static let hint: WordStyle.ID = "HuongDanKy"
    static let colophon: WordStyle.ID = "GhiChuCuoi"
    static let code: WordStyle.ID = "MaSo"

    static let dashes = WordList.ID(1)

    /// Those of the head come from the profile; where a name is taken here, this form wins.
    static func all(_ profile: DocumentProfile) -> [WordStyle] {
        let own = own()
        let taken = Set(own.map(\.id))
        let head: [DocumentElement] = [.nation, .motto, .parentBody, .issuer, .number, .draft, .pageNumber]
        let wanted = Set(head.map(OfficialStyles.id(of:)) + [OfficialStyles.mark])
        return own + OfficialStyles.all(profile).filter { wanted.contains($0.id) && !taken.contains($0.id) }
    }

    private static func own() -> [WordStyle] {
        let layout = ChecklistLayout.standard
        let size = { (points: Double) in CharacterFormat(size: .points(points)) }
        let bold = { (points: Double) in CharacterFormat(size: .points(points), isBold: true) }
        let italic = { (points: Double) in CharacterFormat(size: .points(points), isItalic: true) }
        let spacing = Length.points(layout.spacing)
        return [
            .paragraph(.normal, "Normal", size(layout.body)) { $0.controlsWidows = true },
            .paragraph(.title, "Title", next: companion, bold(layout.title)) {
                $0.alignment = .center
                $0.keepsWithNext = true
            },
            .paragraph(companion, "Kèm theo", italic(layout.body)) { $0.alignment = .center },
            .paragraph(.heading1, "heading 1", next: .normal, bold(layout.heading)) {
                $0.spaceBefore = .points(layout.sectionSpacing)
                $0.spaceAfter = spacing
                $0.bottomBorder = .line(.points(SheetLayout.a4.ruleWidth))
                $0.keepsWithNext = true
                $0.keepsTogether = true
                $0.outlineLevel = 0
            },
            .paragraph(.heading2, "heading 2", next: .normal, bold(layout.subheading)) {
                $0.spaceBefore = .points(layout.subheadingSpacing)
                $0.spaceAfter = spacing
                $0.keepsWithNext = true
                $0.keepsTogether = true
                $0.outlineLevel = 1
            },
            .paragraph(bullet, "Gạch đầu dòng", size(layout.body)) {
                $0.spaceBefore = spacing
                $0.list = .init(dashes, level: 0)
            },
            .paragraph(tick, "Ô đánh dấu", size(layout.body)) { $0.keepsTogether = true },
            .paragraph(task, "Tên nhiệm vụ", bold(layout.body)) { $0.keepsWithNext = true },
            .paragraph(due, "Hạn", bold(layout.table)) {
                $0.alignment = .right
                $0.keepsWithNext = true
            },
            .paragraph(label, "Nhãn", italic(layout.table)),
            .paragraph(fact, "Nội dung", size(layout.table)),
            .paragraph(column, "Tiêu đề cột", bold(layout.table)) {
                $0.alignment = .center
                $0.keepsWithNext = true
            },
            .paragraph(cell, "Nội dung bảng", size(layout.table)),
            .paragraph(place, "Địa danh, ngày tháng", italic(layout.body)) {
                $0.alignment = .center
                $0.keepsWithNext = true
            },
            .paragraph(position, "Chức vụ", bold(layout.body)) {
                $0.alignment = .center
                $0.keepsWithNext = true
            },
            .paragraph(hint, "Hướng dẫn ký", italic(layout.body)) { $0.alignment = .center },
            .paragraph(colophon, "Ghi chú cuối", italic(layout.small)) {
                $0.spaceBefore = spacing
            },
            .character(code, "Mã số", CharacterFormat(size: .points(layout.small), color: "595959")),
        ]
    }

    static let lists = [
        WordList(
            dashes, name: "Gạch đầu dòng",
            levels: [
                .init(
                    .bullet, "-", suffix: .tab, style: bullet, leftIndent: .millimetres(5),
                    firstLineIndent: .millimetres(-5))
            ])
    ]
}

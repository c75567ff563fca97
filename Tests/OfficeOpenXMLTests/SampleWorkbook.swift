import OfficeOpenXML

/// A workbook with one of everything.
enum SampleWorkbook {
    static let name = SheetName(fitting: "Nhiệm vụ")
    static let rows = 2...3

    static var workbook: Workbook {
        var workbook = Workbook()
        workbook.properties.title = "Biểu báo cáo"
        workbook.properties.subject = "Ban Xây dựng Đảng"
        workbook.properties.company = "Đảng ủy phường & xã"
        workbook.properties.created = SerialDay(46_042)
        workbook.sheets = [form, data]
        workbook.names = [
            .init("KH_List", CellArea(rows: 0...1, columns: 0...0), on: data.name),
            .init("KH_Cell", CellArea(CellPlace(1, 2)), on: name),
        ]
        return workbook
    }

    private static var form: Worksheet {
        var sheet = Worksheet(name)
        addCells(to: &sheet)
        addRules(to: &sheet)
        sheet.columns = [0: .init(width: 12, isHidden: true), 1: .init(width: 30), 2: .init(width: 10.5)]
        sheet.rows = [0: .init(height: 40), 1: .init(height: 20, isHidden: true), 2: .init(height: 500)]
        sheet.frozen = CellPlace(2, 1)
        sheet.filtered = CellArea(rows: 1...3, columns: 0...4)
        sheet.protection = [.formatColumns, .filter]
        sheet.selection = CellPlace(2, 2)
        sheet.zoom = 80
        sheet.showsGridlines = false
        sheet.numbersAsText = [CellArea(rows: rows, columns: 1...1)]
        sheet.page.isLandscape = true
        sheet.page.repeatedRows = 0...1
        sheet.page.area = CellArea(rows: 0...3, columns: 1...4)
        sheet.page.header = .init(center: [.text("Đoàn & Đội")])
        sheet.page.footer = .init(
            left: [.text("1 biểu")], right: [.text("trang "), .page, .text("/"), .pageCount])
        return sheet
    }

    private static func addCells(to sheet: inout Worksheet) {
        let framed = CellStyle().with { $0.edges = .all }
        let title = CellStyle().with {
            $0.isBold = true
            $0.horizontal = .center
            $0.vertical = .center
            $0.fill = Color(0xD9E2F3)
        }
        sheet.set("BIỂU BÁO CÁO", over: CellArea(rows: 0...0, columns: 1...4), title)
        sheet.set("=1+1", at: CellPlace(2, 1), framed)
        sheet.set(.date(SerialDay(46_112)), at: CellPlace(2, 2), framed.with { $0.numberFormat = .date })
        sheet.set("", at: CellPlace(2, 3), framed.with { $0.isUnlocked = true })
        sheet.set(.number(0.25), at: CellPlace(2, 4), framed.with { $0.numberFormat = .percent })
        let runs = [
            TextRun("Đứng\n", CellStyle()),
            TextRun(
                "nghiêng",
                CellStyle().with {
                    $0.isItalic = true; $0.fontSize = 10
                }),
        ]
        sheet.set(.runs(runs), at: CellPlace(3, 1), framed)
        sheet.set("mot", at: CellPlace(3, 0), CellStyle().with { $0.wraps = false })
    }

    private static func addRules(to sheet: inout Worksheet) {
        sheet.validations = [
            DataValidation(
                CellArea(rows: rows, columns: 4...4), .decimal(0...1), prompt: .init("Tỷ lệ", "Từ 0 đến 100"),
                refusal: .init("Chưa đúng", "Chỉ nhập số")),
            DataValidation(CellArea(rows: rows, columns: 3...3), .list(formula: "=KH_List")),
            DataValidation(CellArea(CellPlace(2, 2)), .date(SerialDay(46_023)...SerialDay(46_387))),
            DataValidation(CellArea(CellPlace(3, 2)), .whole(1...12)),
            DataValidation(
                CellArea(CellPlace(3, 1)), .anything, prompt: .init("Ghi chú", "Điều gì cũng được")),
        ]
        let area = CellArea(rows: rows, columns: 2...2)
        sheet.conditionalFormats = [
            ConditionalFormat(
                area, when: "=$D3=\"Đã hoàn thành\"", CellStyle().with { $0.fill = Color(0xE2EFDA) },
                isLast: true),
            ConditionalFormat(
                area, when: "=AND(ISNUMBER($C3),$C3<TODAY())",
                CellStyle().with {
                    $0.isBold = true; $0.color = Color(0x9C0006)
                }),
        ]
    }

    private static var data: Worksheet {
        var sheet = Worksheet(SheetName(fitting: "KH_DuLieu"))
        sheet.isHidden = true
        sheet.set("Đang thực hiện", at: CellPlace(0, 0), CellStyle())
        sheet.set("Đã hoàn thành", at: CellPlace(1, 0), CellStyle())
        sheet.protection = []
        return sheet
    }
}

import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanForms
import PlanModel
import Testing

/// What becomes of a form that a unit has filled in.
@Suite("Forms that come back")
struct FormReaderTests {
    @Test("become the report that a unit would have written")
    func report() throws {
        var form = try SampleForm.filledIn()
        form.files = [
            "anh lop.jpg": .readable(size: 3, sha256: String(repeating: "ab", count: 32), type: .jpeg)
        ]
        form["tap-huan-so-tay", .percent] = .text("100 %")
        form["tap-huan-so-tay", .result] = .text("Đã mở 4 lớp\nmỗi lớp 45 người")
        form["tap-huan-so-tay", .evidence] = .text("anh lop.jpg; Báo cáo số 15-BC/BXDĐ ngày 20/02/2026")
        form["tap-huan-so-tay", .difficulties] = .text("- Thiếu máy chiếu\n- Đề xuất: bổ sung kinh phí")
        form["tap-huan-so-tay", .confirmation] = .text("xac nhan")
        #expect(
            try form.report() == """
                kỳ: tháng 02/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 27/02/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 60%
                    tình trạng: đang thực hiện
                    KPI: 54%
                  - nhiệm vụ: tap-huan-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - tệp: evidence/abababababababab-anh lop.jpg
                        sha256: abababababababababababababababababababababababababababababababab
                      - văn bản: Báo cáo số 15-BC/BXDĐ ngày 20/02/2026
                    khó khăn: Thiếu máy chiếu
                    đề xuất: bổ sung kinh phí
                    ghi chú: Đã mở 4 lớp; mỗi lớp 45 người
                ghi chú: "Người lập biểu: Nguyễn Văn Ă"

                """)
    }

    @Test("give the same report with their rows in any order")
    func sorted() throws {
        var form = try SampleForm.filledIn()
        form["tap-huan-so-tay", .percent] = .number(0.25, .percent)
        let expected = try form.report()
        let (first, second) = (form.row("cai-dat-so-tay"), form.row("tap-huan-so-tay"))
        var cells: [CellPlace: CellContents] = [:]
        for (place, cell) in form.tasks.cells {
            let row = place.row == first ? second : place.row == second ? first : place.row
            cells[CellPlace(row, place.column)] = cell
        }
        form.tasks.cells = cells
        #expect(try form.report() == expected)
    }

    @Test("name every fault by its cell, from the top")
    func faultsAtCells() throws {
        var form = try SampleForm.filledIn()
        form["cai-dat-so-tay", .percent] = .number(1.2, .percent)
        form["tap-huan-so-tay", .status] = .text("gần xong")
        form[FormLayout.periodName] = .text("tháng mười ba")
        let faults = form.read().faults
        let places = [
            form.place("cai-dat-so-tay", .percent), form.place("tap-huan-so-tay", .percent),
            form.place("tap-huan-so-tay", .status),
        ]
        #expect(faults.map { $0.cell?.place.name } == ["E5"] + places.map(\.name))
        #expect(faults[1].kind.message == BilingualText(vi: "120% vượt 100%", en: "120% exceeds 100%"))
        #expect(faults.allSatisfy { $0.severity == .error && $0.cell?.sheet == SampleForm.sheet })
        #expect(form.read().form == nil)
    }

    // MARK: The form as a whole

    @Test("are refused when they are of another plan, year, unit or edition, or no forms at all")
    func identity() throws {
        func refused(_ key: FormLayout.Key, _ value: String) throws -> [FormFault.Kind] {
            var form = try SampleForm.filledIn()
            form.setFact(key, value)
            return form.faults
        }
        #expect(try refused(.form, "khac") == [.notAForm])
        #expect(try refused(.version, "2") == [.otherVersion("2")])
        #expect(try refused(.plan, "ke-hoach-khac") == [.unknownPlan("ke-hoach-khac")])
        #expect(try refused(.year, "2025") == [.otherYear(form: "2025", plan: "2026")])
        #expect(try refused(.unit, "don-vi-khac") == [.unknownUnit("don-vi-khac")])
        var form = try SampleForm.filledIn()
        form.workbook.sheets.removeAll { $0.name == FormLayout.dataSheet }
        #expect(form.faults == [.notAForm])
    }

    @Test("that nobody has filled in have one fault")
    func blank() throws {
        #expect(try SampleForm().faults == [.nothingFilledIn])
        var form = try SampleForm()
        form.fillInHead()
        #expect(form.faults == [.nothingFilledIn])
    }

    @Test("without their hidden row or column are refused")
    func tableLost() throws {
        var form = try SampleForm.filledIn()
        let keys = form.tasks.cells.filter { $0.value.value == .text("code") }.keys.first!
        form.tasks.cells[keys] = nil
        #expect(form.faults == [.tableLost])
        form = try SampleForm.filledIn()
        form.tasks.cells[CellPlace(keys.row, SampleForm.Column.percent.index)] = nil
        #expect(form.faults == [.columnLost(.percent)])
    }

    @Test("tell of tasks that changed, were added or lost since they were made")
    func changedPlan() throws {
        var form = try SampleForm(edited: ("KPI: tối thiểu 90%", "KPI: tối thiểu 95%"))
        form.fillInHead()
        form["cai-dat-so-tay", .percent] = .text("60%")
        #expect(form.faults == [.taskChanged])
        #expect(form.read().form != nil)

        form = try SampleForm(edited: ("mã: tap-huan-so-tay", "mã: tap-huan-khac"))
        form.fillInHead()
        form["cai-dat-so-tay", .percent] = .text("60%")
        #expect(form.faults == [.unknownTask("tap-huan-so-tay"), .newTask("II.1.2")])

        form = try SampleForm.filledIn()
        let row = form.row("tap-huan-so-tay")
        form.tasks.cells = form.tasks.cells.filter { $0.key.row != row }
        #expect(form.faults == [.taskMissing("II.1.2")])
    }

    @Test("take a task twice only where both rows say the same")
    func repeatedRows() throws {
        var form = try SampleForm.filledIn()
        let (first, second) = (form.row("cai-dat-so-tay"), form.row("tap-huan-so-tay"))
        for column in SampleForm.Column.allCases {
            form.tasks.cells[CellPlace(second, column.index)] = form.tasks[first, column.index]
        }
        #expect(form.faults == [.taskMissing("II.1.2")])
        form.tasks.cells[CellPlace(second, SampleForm.Column.percent.index)] = CellContents(.text("70%"))
        let cell = FormCell(sheet: SampleForm.sheet, CellPlace(first, 0))
        #expect(form.faults == [.repeatedTask(first: cell), .taskMissing("II.1.2")])
    }

    @Test("have no rows of their own making")
    func strayRow() throws {
        var form = try SampleForm.filledIn()
        let (first, second) = (form.row("cai-dat-so-tay"), form.row("tap-huan-so-tay"))
        #expect(second == first + 1)
        var cells: [CellPlace: CellContents] = [:]
        for (place, cell) in form.tasks.cells {
            cells[CellPlace(place.row < second ? place.row : place.row + 1, place.column)] = cell
        }
        cells[CellPlace(second, SampleForm.Column.result.index)] = CellContents(.text("thêm"))
        form.tasks.cells = cells
        #expect(form.faults == [.rowWithoutCode])
    }

    // MARK: The head

    @Test(
        "know a period by its label, its key or in words",
        arguments: ["Tháng 02/2026", "tháng 2/2026", "THANG 02/2026", "2026-02", " Tháng  02/2026\u{A0}"])
    func period(text: String) throws {
        var form = try SampleForm.filledIn()
        form[FormLayout.periodName] = .text(text)
        #expect(try form.report().hasPrefix("kỳ: tháng 02/2026\n"))
    }

    @Test(
        "know a date as a date, a number or in words",
        arguments: [
            .date(SerialDay(46_080), second: 0), .number(46_080, .plain), .text("27/2/2026"),
            .text("ngày 27 tháng 02 năm 2026"), .text("2026-02-27"),
        ] as [ReadValue])
    func date(value: ReadValue) throws {
        var form = try SampleForm.filledIn()
        form[FormLayout.dateName] = value
        #expect(try form.report().contains("ngày báo cáo: 27/02/2026\n"))
    }

    @Test("ask for period and date where they are missing or unclear")
    func headFaults() throws {
        var form = try SampleForm.filledIn()
        form[FormLayout.periodName] = nil
        form[FormLayout.dateName] = .text("cuối tháng")
        #expect(form.faults == [.periodMissing, .unreadableDate("cuối tháng")])
    }
}

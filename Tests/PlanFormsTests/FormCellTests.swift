import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanForms
import PlanModel
import Testing

/// What people type into the cells of a form.
@Suite("Cells of forms")
struct FormCellTests {
    private static let task = "cai-dat-so-tay"

    private func form(_ column: SampleForm.Column, _ value: ReadValue?) throws -> SampleForm {
        var form = try SampleForm.filledIn()
        form[Self.task, column] = value
        return form
    }

    private func row(_ form: SampleForm) throws -> FilledRow {
        let reading = form.read()
        return try #require(reading.form?.rows.first, "\(reading.faults)")
    }

    @Test(
        "say how much is done in every way that it is typed",
        arguments: [
            (.number(0.6, .percent), 6000), (.number(60, .percent), 6000), (.number(60, .plain), 6000),
            (.number(0.6, .plain), 6000), (.text("60%"), 6000), (.text("60 %"), 6000), (.text("60,5%"), 6050),
            (.text("60.5%"), 6050), (.text(" 60 "), 6000), (.text("0,6"), 6000), (.text("100"), 10_000),
            (.text("60 phần trăm"), 6000), (.number(0, .percent), 0), (.number(1, .percent), 10_000),
            (.text("1%"), 100), (.number(0.57, .percent), 5700), (.number(0.29, .percent), 2900),
            (.number(1.0 / 3, .percent), 3333), (.number(1.5, .plain), 150),
        ] as [(ReadValue, Int)])
    func percent(value: ReadValue, basisPoints: Int) throws {
        #expect(try row(form(.percent, value)).share == Share(basisPoints: basisPoints))
    }

    @Test(
        "name a percentage that cannot be",
        arguments: [
            (.number(1.2, .percent), .percentOutOfRange("120%")),
            (.number(120, .plain), .percentOutOfRange("120%")),
            (.text("120%"), .percentOutOfRange("120%")),
            (.number(-0.1, .percent), .percentOutOfRange("-10%")),
            (.text("khoảng 60%"), .unreadablePercent("khoảng 60%")),
            (.text("6/10"), .unreadablePercent("6/10")),
            (.date(SerialDay(46_080), second: 0), .unreadablePercent("27/02/2026")),
            (.boolean(true), .unreadablePercent("TRUE")), (.number(1, .plain), .ambiguousPercent),
            (.error("#REF!"), .errorValue("#REF!")), (.text("1e9"), .unreadablePercent("1e9")),
            (.text("nan"), .unreadablePercent("nan")),
        ] as [(ReadValue, FormFault.Kind)])
    func percentFaults(value: ReadValue, fault: FormFault.Kind) throws {
        #expect(try form(.percent, value).faults == [fault])
    }

    @Test("take a bare 1 for all where the unit says that it is done, and nothing for not begun")
    func percentByStatus() throws {
        var form = try form(.percent, .number(1, .plain))
        form[Self.task, .status] = .text("Đã hoàn thành")
        #expect(try row(form).share == .full)
        form[Self.task, .percent] = nil
        #expect(form.faults == [.percentMissing])
        form[Self.task, .status] = .text("Chưa bắt đầu")
        #expect(try row(form).share == Share.none)
    }

    @Test("take what a formula came to, and say so")
    func formulas() throws {
        var form = try SampleForm.filledIn()
        let place = form.place(Self.task, .percent)
        form.tasks.cells[place] = CellContents(.number(0.5, .percent), formula: "1/2")
        #expect(form.faults == [.computed("=1/2")])
        #expect(try row(form).share == Share(percent: 50))
        form.tasks.cells[place] = CellContents(.none, formula: "1/2")
        #expect(form.faults == [.uncomputedFormula])
    }

    @Test(
        "know a status in the words of the form and of reports, in either language",
        arguments: [
            ("Đang thực hiện", .underway), ("đang thực hiện", .underway), ("Under way", .underway),
            ("vướng mắc", .hindered), ("DA HOAN THANH", .done), ("đã xong", .done),
            ("not started", .notStarted),
        ] as [(String, FormLayout.Status)])
    func status(text: String, status: FormLayout.Status) throws {
        #expect(try row(form(.status, .text(text))).status == status)
    }

    @Test("do not take a row that the head returned")
    func returned() throws {
        #expect(try form(.confirmation, .text("Trả lại")).faults == [.returned])
        #expect(try !row(form(.confirmation, nil)).isConfirmed)
        let choices = ["Xác nhận", "Trả lại"]
        #expect(try form(.confirmation, .text("?")).faults == [.unknownConfirmation("?", choices: choices)])
    }

    @Test(
        "are measures where they are one for each KPI, else words",
        arguments: [
            ("54%", ["54%"]), ("– 54%", ["54%"]), ("45/50", ["45/50"]), ("chưa đo", ["chưa đo"]),
            ("54%; 3 lớp", []), ("Đã cài đặt 54%", []),
            ("2 lớp tập huấn đã mở cho 45 người", []),
        ])
    func results(text: String, measured: [String]) throws {
        let row = try row(form(.result, .text(text)))
        #expect(row.measured == measured)
        #expect((row.note == nil) == !measured.isEmpty)
    }

    @Test("keep measures that were typed as numbers")
    func numericResult() throws {
        #expect(try row(form(.result, .number(0.54, .percent))).measured == ["54%"])
        #expect(try row(form(.result, .number(0.1 + 0.2, .plain))).measured == ["0,3"])
    }

    @Test(
        "say nothing where they say that there is nothing",
        arguments: ["Không", "không có", "-", "–", "/"])
    func nothing(text: String) throws {
        #expect(try row(form(.difficulties, .text(text))).difficulties == [])
        #expect(try row(form(.evidence, .text(text))).evidence == [])
    }

    // MARK: Evidence

    private static let digest = String(repeating: "c", count: 64)
    private static let picture = EvidenceFile.readable(size: 9, sha256: digest, type: .jpeg)

    private func evidence(_ text: String, _ files: [String]) throws -> SampleForm {
        var form = try form(.evidence, .text(text))
        for file in files { form.files[file] = Self.picture }
        return form
    }

    private func file(_ name: String) -> FormEvidence {
        .file(FormFile(source: name, size: 9, sha256: Self.digest, type: .jpeg))
    }

    @Test("name files and documents, several by lines, semicolons or commas")
    func evidencePieces() throws {
        let files = ["a.jpg", "b c.pdf", "d, e.png"]
        func named(_ text: String) throws -> [FormEvidence] { try row(evidence(text, files)).evidence }
        #expect(try named("a.jpg\n– b c.pdf") == [file("a.jpg"), file("b c.pdf")])
        #expect(try named("a.jpg; d, e.png") == [file("a.jpg"), file("d, e.png")])
        #expect(try named("a.jpg, b c.pdf") == [file("a.jpg"), file("b c.pdf")])
        #expect(try named("a.jpg; a.jpg") == [file("a.jpg")])
        let text = "Báo cáo số 15-BC/BXDĐ ngày 20/02/2026"
        #expect(try named("\(text)\na.jpg") == [.document(text, note: nil), file("a.jpg")])
        let whole = "Gửi kèm \(text) đã ký"
        guard case .document(let document, whole) = try #require(try named(whole).first) else {
            Issue.record("the document within words was not found")
            return
        }
        #expect(document.hasPrefix(text))
    }

    @Test("name files that are not there, lie elsewhere or are none")
    func evidenceFaults() throws {
        #expect(try evidence("A.JPG", ["a.jpg"]).faults == [.evidenceMissing("A.JPG", closest: "a.jpg")])
        #expect(try evidence("x.pdf", []).faults == [.evidenceMissing("x.pdf", closest: nil)])
        #expect(try evidence("../x.pdf", []).faults == [.evidenceOutside("../x.pdf")])
        for refusal in [EvidenceFile.notAFile, .tooLarge(600 << 20), .unreadable] {
            var form = try form(.evidence, .text("x.pdf"))
            form.files["x.pdf"] = refusal
            let faults = form.faults
            guard faults.count == 1, case .evidenceRefused("x.pdf", reason: _) = faults[0] else {
                Issue.record("\(refusal) gave \(faults)")
                continue
            }
        }
    }

    @Test("must be evidence where completion is reported, and are a note before")
    func unclearEvidence() throws {
        var form = try evidence("Ảnh chụp lớp", [])
        #expect(form.faults == [.unclearEvidence("Ảnh chụp lớp", isNeeded: false)])
        #expect(try row(form).note == "Ảnh chụp lớp")
        form[Self.task, .percent] = .text("100%")
        #expect(form.faults == [.unclearEvidence("Ảnh chụp lớp", isNeeded: true)])
        #expect(form.read().form == nil)
    }
}

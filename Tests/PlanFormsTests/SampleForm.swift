import OfficeOpenXML
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanForms
import PlanModel
import PlanWorkspace
import Testing
import VietnameseCalendar

/// The form of a unit of the small plan, as values to be filled in.
struct SampleForm {
    typealias Column = FormLayout.Column

    var workbook: WorkbookContents
    /// What lies beside the form.
    var files: [String: EvidenceFile] = [:]
    private let workspace: CompiledWorkspace

    /// - Parameter tasks: the text of a file of tasks as it is when the form comes back; as it was when nil.
    init(edited: (old: String, new: String)? = nil) throws {
        let issued = try Self.compiled(edited: nil)
        let plan = try #require(issued.plans.first)
        let checklist = try #require(ChecklistBook(plan, in: issued)[unitCode: "ban-xay-dung-dang"])
        workbook = try WorkbookReader.read(ExcelChecklist.render(checklist, language: .vietnamese))
        workspace = try edited == nil ? issued : Self.compiled(edited: edited)
    }

    /// Filled in as a unit should.
    static func filledIn() throws -> SampleForm {
        var form = try SampleForm()
        form.fillInHead()
        form["cai-dat-so-tay", .percent] = .number(0.6, .percent)
        form["cai-dat-so-tay", .status] = .text("Đang thực hiện")
        form["cai-dat-so-tay", .result] = .text("54%")
        form["cai-dat-so-tay", .confirmation] = .text("Xác nhận")
        return form
    }

    mutating func fillInHead() {
        self[FormLayout.periodName] = .text("Tháng 02/2026")
        self[FormLayout.dateName] = .date(SerialDay(46_080), second: 0)
        self[FormLayout.preparerName] = .text("Nguyễn Văn Ă")
    }

    func read() -> FormReading {
        let files = files
        return FormReader.read(
            workbook, in: workspace,
            files: FilesBeside { path in
                if let file = files[path] { return .init(path: path, file) }
                if path.hasPrefix("../") { return .init(path: path, .outside) }
                return .init(
                    path: path, .missing, closest: files.keys.first { $0.lowercased() == path.lowercased() })
            })
    }

    /// What is wrong with it, as `K10 percentMissing`.
    var faults: [FormFault.Kind] { read().faults.map(\.kind) }

    /// The text of the report that it becomes.
    func report() throws -> String {
        let reading = read()
        let form = try #require(reading.form, "\(reading.faults)")
        return String(decoding: CollectedReport(form, spelling: .vietnamese).bytes, as: UTF8.self)
    }

    // MARK: Cells

    static let sheet = "Nhiệm vụ"

    var tasks: SheetContents {
        get { workbook.sheet(named: Self.sheet)! }
        set { workbook.sheets[workbook.sheets.firstIndex { $0.name == Self.sheet }!] = newValue }
    }

    var data: SheetContents {
        get { workbook.sheet(named: FormLayout.dataSheet)! }
        set { workbook.sheets[workbook.sheets.firstIndex { $0.name == FormLayout.dataSheet }!] = newValue }
    }

    subscript(name: String) -> ReadValue? {
        get { workbook.area(named: name).flatMap { tasks[$0.area.first]?.value } }
        set { tasks.cells[workbook.area(named: name)!.area.first] = newValue.map { CellContents($0) } }
    }

    subscript(code: String, column: Column) -> ReadValue? {
        get { tasks[place(code, column)]?.value }
        set { tasks.cells[place(code, column)] = newValue.map { CellContents($0) } }
    }

    func row(_ code: String) -> Int { tasks.cells.first { $0.value.value == .text(code) }!.key.row }

    func place(_ code: String, _ column: Column) -> CellPlace { CellPlace(row(code), column.index) }

    /// Sets a fact of the hidden sheet.
    mutating func setFact(_ key: FormLayout.Key, _ value: String) {
        let place = data.cells.first { $0.value.value == .text(key.rawValue) && $0.key.column == 0 }!.key
        data.cells[CellPlace(place.row, 1)] = CellContents(.text(value))
    }

    // MARK: The plan

    private static func compiled(edited: (old: String, new: String)?) throws -> CompiledWorkspace {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let root = try #require(WorkspaceRoot(containing: "/" + tests + "/PlanCompilerTests/Base"))
        let inputs = try yamlFiles(in: root).map { path in
            guard case .bytes(let bytes) = try readFile(root.path + "/" + path, limit: 1 << 20) else {
                preconditionFailure("a fixture is larger than a megabyte")
            }
            var text = String(decoding: bytes, as: UTF8.self)
            if let edited { text = text.replacing(edited.old, with: edited.new) }
            return SourceInput(path: path, text: text)
        }
        let asOf = try #require(CivilDate(iso: "2026-01-20"))
        return try #require(Compilation(inputs, CompilationSettings(asOf: asOf)).compiled)
    }
}

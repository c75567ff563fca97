import Foundation
import OfficeOpenXML
import PlanCompiler
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// Forms of the small plan as a unit has filled them in, for scenarios to collect.
enum FilledForms {
    private typealias Column = FormLayout.Column

    /// A folder with `dung.xlsx`, sound; `sua.xlsx`, the same with another percentage; `loi.xlsx`, full of faults.
    static let folder = Result { try made() }

    private static func made() throws -> String {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "kehoach-forms-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let checklist = try checklist()
        for (name, cells) in [("dung", sound("60%")), ("sua", sound("70%")), ("loi", faulty)] {
            let bytes = try filledIn(checklist, cells).bytes()
            try Data(bytes).write(to: folder.appending(path: name + ".xlsx"))
        }
        return folder.path()
    }

    private static func sound(_ percent: String) -> [String: [Column: String]] {
        [
            "cai-dat-so-tay": [
                .percent: percent, .status: "Đang thực hiện", .result: "54%", .confirmation: "Xác nhận",
            ],
            "tap-huan-so-tay": [
                .percent: "100%", .status: "Đã hoàn thành", .result: "4 lớp", .confirmation: "Xác nhận",
                .evidence: "anh lop.jpg; Báo cáo số 15-BC/BXDĐ ngày 20/02/2026",
            ],
        ]
    }

    private static let faulty: [String: [Column: String]] = [
        "cai-dat-so-tay": [
            .percent: "120%", .status: "gần xong", .evidence: "../bi-mat.pdf; /etc/passwd; anh.jpg",
            .confirmation: "Trả lại",
        ],
        "tap-huan-so-tay": [.percent: "100%", .status: "Đang thực hiện", .evidence: "Ảnh chụp lớp"],
    ]

    private static func checklist() throws -> Checklist {
        let base = ScenarioShell.repository + "Tests/PlanCompilerTests/Base"
        guard let root = WorkspaceRoot(containing: base), let asOf = CivilDate(iso: "2026-01-20") else {
            throw CocoaError(.fileNoSuchFile)
        }
        let inputs = try yamlFiles(in: root).map {
            SourceInput(path: $0, .bytes(Array(try Data(contentsOf: URL(filePath: base + "/" + $0)))))
        }
        guard let compiled = Compilation(inputs, CompilationSettings(asOf: asOf)).compiled,
            let checklist = ChecklistBook(compiled.plans[0], in: compiled)[unitCode: "ban-xay-dung-dang"]
        else { throw CocoaError(.fileReadCorruptFile) }
        return checklist
    }

    private static func filledIn(
        _ checklist: Checklist, _ cells: [String: [Column: String]]
    ) -> Workbook {
        var workbook = ExcelChecklist.workbook(checklist, language: .vietnamese)
        func set(_ text: String, _ place: CellPlace) {
            let style = workbook.sheets[0].cells.last { $0.place == place }?.style ?? CellStyle()
            workbook.sheets[0].set(text, at: place, style)
        }
        let head = [
            (FormLayout.periodName, "Tháng 02/2026"), (FormLayout.dateName, "27/02/2026"),
            (FormLayout.preparerName, "Nguyễn Văn Ă"),
        ]
        for (name, text) in head {
            guard let formula = workbook.names.first(where: { $0.name == name })?.formula,
                let place = CellPlace(reference: formula.split(separator: "!").last ?? "")
            else { continue }
            workbook.sheets[0].fillIn(text, at: place)
        }
        for (code, columns) in cells {
            let row = workbook.sheets[0].cells.first { $0.value == .text(code) }?.place.row ?? 0
            for (column, text) in columns { set(text, CellPlace(row, column.index)) }
        }
        return workbook
    }
}

extension Worksheet {
    /// Writes into a cell, or the merged area that begins there.
    fileprivate mutating func fillIn(_ text: String, at place: CellPlace) {
        guard let merged = merged.first(where: { $0.area.first == place }) else {
            return set(text, at: place, cells.last { $0.place == place }?.style ?? CellStyle())
        }
        set(text, over: merged.area, merged.style)
    }
}

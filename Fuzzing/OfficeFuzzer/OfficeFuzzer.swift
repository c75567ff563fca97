import DataFormats
import FuzzedWorkspace
import OfficeOpenXML
import PlanCompiler
import PlanDiagnostics
import PlanForms
import PlanImport
import PlanModel
import VietnameseCalendar

/// A file of Word or Excel that somebody sent: collected as a form, imported as a table.
///
/// Either the whole package, or after a line such as `xlsx xl/worksheets/sheet1.xml` one part of a sound one, so that
/// an input need not get its checksums right to be looked at.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOffice(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = fuzzedBytes(start, count)
    let package = SoundPackage.replacingPart(bytes) ?? bytes
    if let document = try? WordReader.read(package, limits: limits) { requireSoundImport(of: document) }
    guard let workbook = try? WorkbookReader.read(package, limits: limits) else { return 0 }
    requireSoundImport(
        of: workbook.tables { day in
            let epoch = CivilDate(year: 1970, month: 1, day: 1)!
            return epoch.adding(days: day.number - SerialDay.unixEpoch.number).vietnamese
        })
    requireSoundForm(workbook)
    return 0
}

/// Far below those of the commands, as libFuzzer's time is better spent on many small files.
private let limits = PackageLimits(parts: 200, partSize: 1 << 20, totalSize: 8 << 20, cells: 5_000)

/// What is imported is YAML in the language's own fields, whatever stood in the cells; findings lie in it.
private func requireSoundImport(of document: TableDocument) {
    var settings = ImportSettings(source: "a.docx", folder: "2026")
    settings.registry = SoundPackage.workspace.workspace.units
    let imported = PlanImporter.imported(document, settings)
    requireSound(imported.diagnostics, in: imported.sources)
    let inputs = imported.files.map { SourceInput(path: $0.path, .bytes($0.bytes)) }
    requireReadable(Compilation(inputs, CompilationSettings(asOf: FuzzedWorkspace.asOf)), "an import")
}

/// Beside the form lies every file that it may name, but one that leads out of the folder.
private let files = FilesBeside { path in
    let digest = String(repeating: "0", count: 64)
    return .init(path: path, path.hasPrefix("..") ? .outside : .readable(size: 1, sha256: digest, type: nil))
}

/// The report that a form becomes is YAML in the language's own fields, too.
private func requireSoundForm(_ workbook: WorkbookContents) {
    let reading = FormReader.read(workbook, in: SoundPackage.workspace, files: files)
    require(reading.form != nil || !reading.faults.isEmpty, "a form is read or blamed")
    guard let form = reading.form else { return }
    let report = CollectedReport(form, spelling: .vietnamese)
    let inputs = FuzzedWorkspace.shared.inputs(report.path, report.bytes)
    requireReadable(Compilation(inputs, CompilationSettings(asOf: FuzzedWorkspace.asOf)), "a report")
}

/// No syntax error, duplicate or unknown key, no value of a wrong kind.
private func requireReadable(_ compilation: Compilation, _ what: String) {
    let codes = [1, 2, 3, 16, 17, 18].map { RuleCode($0) }
    let broken = compilation.diagnostics.first { codes.contains($0.rule.code) }
    require(broken == nil, "\(what) is readable: \(broken?.message.rendered(in: .english) ?? "")")
}

import OfficeOpenXML
package import PlanModel
import VietnameseCalendar

/// What goes up to the province for a period: a workbook, the evidence that the period's reports name, and a manifest
/// of it, in one archive.
package struct ProvincePackage: Sendable {
    /// Each once, in the order of the archive.
    package let files: [PackedFile]
    /// The files that are named but cannot be packed.
    package let faults: [PackageFault]
    private let report: PeriodReport
    private let layout: PackageLayout
    private let items: [PackedEvidence]

    private static let workbookPath = "bang-tong-hop.xlsx"

    /// - Parameter report: the whole plan's, for the province.
    package init(_ compiled: CompiledPlan, _ report: PeriodReport, _ layout: PackageLayout) {
        let window = ReportWindow(report.period, until: report.date, unit: nil)
        let reports = window.reports(in: compiled.journal).sorted {
            ReportWindow.order($0) < ReportWindow.order($1)
        }
        items = EvidenceGathering(reports, compiled.plan, compiled.journal).items
        var seen: Set<String> = []
        files = items.compactMap(\.file).filter { seen.insert($0.path).inserted }
        faults = items.compactMap(\.fault)
        self.report = report
        self.layout = layout
    }

    /// Writes the archive; the same package gives the same bytes.
    ///
    /// - Parameters:
    ///   - write: takes the archive's bytes at the present place.
    ///   - seek: goes to a place within what was written.
    ///   - digest: the SHA-256 of some bytes.
    ///   - read: hands over a file's bytes in pieces.
    /// - Throws: what the closures throw, and ``ExcelFailure``.
    package func pack(
        write: @escaping (UnsafeRawBufferPointer) throws -> Void, seek: @escaping (Int) throws -> Void,
        digest: ([UInt8]) -> String,
        read: @escaping (PackedFile, (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        let archive = ZipWriter(ZipOutput(write: write, seek: seek))
        let workbook = try self.workbook()
        let manifest = PackageManifest(report, items)
        let entry = (path: Self.workbookPath, size: workbook.count, sha256: digest(workbook))
        try archive.add(entry.path, .stored) { try workbook.withUnsafeBytes($0) }
        let listings = [
            ("manifest.json", manifest.json(workbook: entry)), ("manifest.csv", manifest.csv()),
        ]
        for (path, text) in listings {
            try archive.add(path) { write in try Array(text.utf8).withUnsafeBytes(write) }
        }
        for file in files {
            try archive.add(file.path, file.isCompressed ? .stored : .deflated) { try read(file, $0) }
        }
        try archive.finish()
    }

    private func workbook() throws(ExcelFailure) -> [UInt8] {
        do throws(WorkbookError) {
            return try PackageWorkbook.workbook(report, layout, items).bytes()
        } catch {
            throw ExcelFailure(error)
        }
    }
}

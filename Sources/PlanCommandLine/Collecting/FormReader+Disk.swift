import OfficeOpenXML
import PlanForms
import PlanModel
import PlanWorkspace

extension FormReader {
    /// Far above any form that people fill in.
    private static let largestForm = 32 << 20

    /// Reads a form that somebody sent, and looks at the files beside it.
    ///
    /// - Throws: ``WorldError`` when the file is not there or cannot be read.
    static func read(_ path: String, in workspace: CompiledWorkspace) throws(WorldError) -> FormReading {
        func refused(_ kind: FormFault.Kind) -> FormReading { FormReading(faults: [FormFault(kind)]) }
        guard let content = try readSentFile(path, limit: largestForm) else { return refused(.notAFile) }
        guard case .bytes(let bytes) = content else { return refused(.tooLarge(limit: largestForm)) }
        let workbook: WorkbookContents
        do throws(OfficeFileError) {
            workbook = try WorkbookReader.read(bytes)
        } catch {
            return refused(.unreadable(error))
        }
        let folder = resolvedPath(enclosingFolder(of: path)) ?? "/"
        return read(workbook, in: workspace, files: .onDisk(folder))
    }
}

import PlanDiagnostics
import PlanWorkspace

/// Documents for Word made into PDF by LibreOffice, all of them in one run of it.
///
/// LibreOffice writes the time into what it makes, so these files are the only ones of a build that differ from one
/// run to the next.
struct PDFConversion {
    private static let programs = ["soffice", "libreoffice"]
    /// Seconds for LibreOffice to start with an empty profile on a slow disk, and for one document.
    private static let patience = (start: 180, document: 20)

    /// Tagged, so that a screen reader can follow headings and tables.
    private static let filter = #"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}"#

    private let program: String

    /// - Throws: ``Failure`` when LibreOffice is not installed.
    init() throws {
        guard let program = ChildProcess.find(Self.programs) else {
            throw Failure(
                vi: """
                    --pdf cần LibreOffice, nhưng không thấy chương trình soffice trong PATH; cài bằng \
                    “apt install libreoffice-writer-nogui”, hoặc chạy lại không có --pdf
                    """,
                en: """
                    --pdf needs LibreOffice, but there is no soffice in PATH; install it with \
                    “apt install libreoffice-writer-nogui”, or run again without --pdf
                    """)
        }
        self.program = program
    }

    /// - Parameter documents: relative to `folder`.
    /// - Returns: the PDF of each, in their order.
    func convert(_ documents: [String], in folder: String) throws -> [[UInt8]] {
        let scratch = try TemporaryFolder()
        defer { scratch.discard() }
        let copies = try copy(documents, from: folder, to: scratch.path + "/in")
        var process = ChildProcess(
            program,
            [
                // A profile of its own: LibreOffice that is open already would take the files over and forget them.
                "-env:UserInstallation=file://\(scratch.path)/profile", "--headless", "--norestore",
                "--convert-to", Self.filter, "--outdir", scratch.path + "/out",
            ] + copies, log: scratch.path + "/log")
        process.environment = ["HOME": scratch.path, "SAL_USE_VCLPLUGIN": "svp"]
        let limit = Self.patience.start + Self.patience.document * documents.count
        let outcome = try process.run(limit: limit)
        if outcome == .timedOut {
            throw Failure(
                vi: "LibreOffice chuyển PDF quá \(limit) giây nên bị dừng",
                en: "LibreOffice was stopped: no PDF after \(limit) seconds")
        }
        return try documents.indices.map { try read(scratch.path + "/out/\($0).pdf", documents[$0], scratch) }
    }

    /// Under numbers, since documents of several folders may have one name.
    private func copy(_ documents: [String], from folder: String, to target: String) throws -> [String] {
        try createFolder(target)
        return try documents.enumerated().map { number, document in
            guard case .bytes(let bytes) = try readFile("\(folder)/\(document)", limit: .max) else {
                preconditionFailure("a file without limit is too large")
            }
            let copy = "\(target)/\(number).docx"
            try writeFile(copy, bytes)
            return copy
        }
    }

    /// LibreOffice ends well even when it could not read a file, so that only the file itself tells.
    private func read(_ path: String, _ document: String, _ scratch: TemporaryFolder) throws -> [UInt8] {
        if pathExists(path), case .bytes(let bytes) = try readFile(path, limit: .max),
            bytes.starts(with: "%PDF-".utf8)
        {
            return bytes
        }
        let said = lastLine(of: scratch.path + "/log")
        throw Failure(
            vi: "LibreOffice không chuyển được \(document) sang PDF\(said)",
            en: "LibreOffice made no PDF of \(document)\(said)")
    }

    private func lastLine(of log: String) -> String {
        guard case .bytes(let bytes)? = try? readFile(log, limit: 1 << 20) else { return "" }
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").last ?? ""
        return line.isEmpty ? "" : ": \(line)"
    }
}

import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanFormatting
import PlanLowering
import PlanSyntax
import PlanWorkspace

/// The files of one `kehoach fmt`, each read and set.
struct FormattingRun {
    struct Change {
        let path: String
        let before: [UInt8]
        let after: [UInt8]
    }

    private let keys: Language?
    private(set) var changes: [Change] = []
    private(set) var faulty: [Diagnostic] = []
    /// Files whose layout would not mean the same; it is our fault, and they stay as they are.
    private var refused: [String] = []
    private var files: [SourceFile] = []

    init(keys: Language?) {
        self.keys = keys
    }

    /// Adds a file, or every YAML file below a folder; evidence is handed in by others and left alone.
    mutating func add(_ path: String) throws {
        guard pathExists(path) else {
            throw Failure(vi: "không có “\(path)”", en: "there is no “\(path)”")
        }
        guard folderExists(path) else { return try addFile(path) }
        let prefix = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
        for file in try filePaths(endingWith: ".yaml", below: path)
        where !file.split(separator: "/").dropLast().contains("evidence") {
            try addFile(prefix + file)
        }
    }

    private mutating func addFile(_ path: String) throws {
        guard case .bytes(let bytes) = try readFile(path, limit: SyntaxLimits.maximumFileSize) else {
            throw Failure(vi: "“\(path)” quá lớn", en: "“\(path)” is too large")
        }
        let place = WorkspaceRoot(containing: path).flatMap { $0.relativePath(of: path) }
        try add(bytes, path: path, place: place)
    }

    /// - Parameter place: the path within the workspace, which tells what kind of file it is.
    mutating func add(_ bytes: [UInt8], path: String, place: String?) throws {
        var file = SourceFile(id: FileID(files.count), path: path, bytes: bytes)
        files.append(file)
        if let keys {
            // Outside a workspace, nothing tells which keys a file may have.
            guard let kind = place.flatMap(SourceLayout.place(of:))?.kind else {
                throw Failure(
                    vi:
                        "không rõ “\(path)” là loại tệp nào của không gian làm việc, nên không chuyển khóa được",
                    en:
                        "what kind of file “\(path)” is in a workspace is unknown, so its keys cannot be turned"
                )
            }
            file = SourceFile(
                id: file.id, path: path,
                bytes: SpellingChange.applied(to: file, kind: kind, language: keys))
        }
        let parsed = SyntaxParser.parse(file)
        guard parsed.diagnostics.isEmpty else { return faulty += parsed.diagnostics }
        switch PlanFormatter.format(parsed.tree) {
        case .text(let text):
            let after = Array(text.utf8)
            if after != bytes { changes.append(Change(path: path, before: bytes, after: after)) }
        case .faulty, .unsafe: refused.append(path)
        }
    }
}

// MARK: - Reporting

extension FormattingRun {
    /// Says, on standard error, which files stay as they are and why.
    func reportFaults(in language: Language) {
        for path in refused {
            StandardStreams.printTalk(
                BilingualText(
                    vi: "\(path): để nguyên, vì chưa chắc giữ được đúng nội dung",
                    en: "\(path): left as it is, since its content might not stay the same")[language])
        }
        guard !faulty.isEmpty else { return }
        let sources = SourceMap(files)
        let report = DiagnosticReport(
            showing: 20, of: faulty.inReportingOrder(sources), sources: sources,
            checkedPaths: files.map(\.path))
        let format: DiagnosticFormat = StandardStreams.errorIsTerminal ? .full : .concise
        let options = RenderingOptions(
            language: language, width: Terminal.width, ascii: Terminal.isASCII, toolVersion: kehoachVersion)
        StandardStreams.printTalk(
            DiagnosticRenderer.render(report: report, as: format, options: options).trimmingLineBreak())
    }

    func summary(isDone: Bool) -> BilingualText {
        let (changed, all) = (changes.count, files.count)
        let ofAll = "\(changed) of \(all) \(all == 1 ? "file" : "files")"
        return isDone
            ? BilingualText(vi: "đã trình bày lại \(changed)/\(all) tệp", en: "set \(ofAll) anew")
            : BilingualText(
                vi: "\(changed)/\(all) tệp cần trình bày lại", en: "\(ofAll) would be set anew")
    }
}

extension String {
    fileprivate func trimmingLineBreak() -> String { hasSuffix("\n") ? String(dropLast()) : self }
}

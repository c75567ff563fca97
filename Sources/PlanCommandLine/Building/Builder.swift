import PlanCompiler
import PlanDatabase
import PlanDiagnostics
import PlanLowering
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// Writes what a compiled workspace comes to into its output folder.
///
/// Everything is made aside first and put in place when all of it is there, the record last: whatever stops a build
/// on its way, a full disk or an impatient hand, the result of the last one stays. While files are put in place, the
/// record says that it is unfinished, so that what a kill leaves between two files is never taken for a result.
struct Builder {
    static let databaseName = "kehoach.sqlite"

    let folder: String
    private let options: BuildOptions
    private let manifest: BuildManifest
    private let fingerprint: String

    /// Knows the sources only, so that nothing is compiled just to find that nothing has changed.
    init(_ sources: SourceMap, _ options: BuildOptions, in folder: String) {
        self.folder = folder
        self.options = options
        manifest = Self.manifest(sources)
        fingerprint = BuildRecord.fingerprint(manifest, options)
    }

    static func manifest(_ sources: SourceMap) -> BuildManifest {
        BuildManifest(
            toolVersion: kehoachVersion,
            sources: sources.files.map {
                .init(path: $0.path, size: $0.bytes.count, sha256: sha256($0.bytes))
            })
    }

    /// Whether the last build was made from the same sources, and all it made is still there.
    var isUpToDate: Bool {
        guard let last = BuildRecord(in: folder) else { return false }
        return last.fingerprint == fingerprint
            && last.outputs.allSatisfy { fileSize(folder + "/" + $0.path) == $0.size }
    }

    /// One file that was made, and the seconds of a processor that it took.
    struct Made: Sendable {
        let output: BuildRecord.Output
        let seconds: Double
    }

    /// - Returns: the files made, relative to the folder.
    func build(_ workspace: CompiledWorkspace, _ concurrently: Concurrently) throws -> [Made] {
        let conversion = options.makesPDF ? try PDFConversion() : nil
        let staging = try StagingFolder(in: folder)
        defer { staging.discard() }
        let makers =
            [database(of: workspace, staging)]
            + ArtifactMaker.all(of: workspace, options)
            .map { made(by: $0, staging) }
        var files = try concurrently.map(makers.count) { makers[$0]() }.flatMap { try $0.get() }
        if let conversion { files += try documents(files.map(\.output.path), by: conversion, staging) }
        let outputs = files.map(\.output)
        let record = BuildRecord(fingerprint: fingerprint, outputs: outputs)
        try staging.write(
            BuildRecord.fileName, Array(record.text(manifest, asOf: workspace.asOf).utf8))
        try staging.alone {
            let last = BuildRecord(in: folder)
            let unfinished = BuildRecord.unfinished(outputs, after: last)
            try staging.write(
                BuildRecord.unfinishedName, Array(unfinished.text(manifest, asOf: workspace.asOf).utf8))
            try staging.publish(BuildRecord.unfinishedName, as: BuildRecord.fileName)
            try staging.publish(outputs.lazy.map(\.path))
            removeStale(last, besides: outputs)
            try staging.publish([BuildRecord.fileName])
        }
        return files
    }

    private typealias Making = @Sendable () -> Result<[Made], any Error>

    private func made(by maker: ArtifactMaker, _ staging: StagingFolder) -> Making {
        {
            Result {
                var made: [Made] = []
                var start = threadSeconds()
                try maker.make { artifact in
                    try staging.write(artifact.path, artifact.bytes)
                    let output = BuildRecord.Output(path: artifact.path, artifact.bytes)
                    let end = threadSeconds()
                    made.append(Made(output: output, seconds: end - start))
                    start = end
                }
                return made
            }
        }
    }

    /// Every document for Word as PDF beside it.
    private func documents(
        _ made: [String], by conversion: PDFConversion, _ staging: StagingFolder
    ) throws -> [Made] {
        let documents = made.filter { $0.hasSuffix(".docx") }
        if StandardStreams.errorIsTerminal {
            StandardStreams.printTalk(
                BilingualText(
                    vi: "LibreOffice đang chuyển \(documents.count) văn bản sang PDF…",
                    en: "LibreOffice is making PDFs of \(documents.count) documents…")[options.language])
        }
        let files = try conversion.convert(documents, in: staging.path)
        return try zip(documents, files).map { document, bytes in
            let path = String(document.dropLast("docx".count)) + "pdf"
            try staging.write(path, bytes)
            // LibreOffice's own work is none of ours to count.
            return Made(output: BuildRecord.Output(path: path, bytes), seconds: 0)
        }
    }

    private func database(of workspace: CompiledWorkspace, _ staging: StagingFolder) -> Making {
        {
            Result {
                let start = threadSeconds()
                let path = staging.path + "/" + Self.databaseName
                try DatabaseWriter.write(workspace, manifest, to: path)
                try flushFile(path)
                guard case .bytes(let bytes) = try readFile(path, limit: .max) else {
                    preconditionFailure("a file without limit is too large")
                }
                let output = BuildRecord.Output(path: Self.databaseName, bytes)
                return [Made(output: output, seconds: threadSeconds() - start)]
            }
        }
    }

    /// Files of the last build that this one does not make, and folders that are then empty.
    private func removeStale(_ last: BuildRecord?, besides outputs: [BuildRecord.Output]) {
        let made = Set(outputs.map(\.path))
        for stale in last?.outputs ?? [] where !made.contains(stale.path) {
            removeFile(folder + "/" + stale.path)
            var inner = enclosingFolder(of: stale.path)
            while inner != "." {
                removeFolderIfEmpty(folder + "/" + inner)
                inner = enclosingFolder(of: inner)
            }
        }
    }
}

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
/// on its way, a full disk or an impatient hand, the result of the last one stays.
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

    /// - Returns: the files made, relative to the folder.
    func build(_ workspace: CompiledWorkspace, _ concurrently: Concurrently) throws -> [BuildRecord.Output] {
        let conversion = options.makesPDF ? try PDFConversion() : nil
        let last = BuildRecord(in: folder)
        let staging = try StagingFolder(in: folder)
        defer { staging.discard() }
        let makers =
            [database(of: workspace, staging)]
            + ArtifactMaker.all(of: workspace, options)
            .map { made(by: $0, staging) }
        var outputs = try concurrently.map(makers.count) { makers[$0]() }.flatMap { try $0.get() }
        if let conversion { outputs += try documents(outputs.map(\.path), by: conversion, staging) }
        let record = BuildRecord(fingerprint: fingerprint, outputs: outputs)
        try staging.write(
            BuildRecord.fileName, Array(record.text(manifest, asOf: workspace.asOf).utf8))
        try staging.publish(outputs.lazy.map(\.path))
        removeStale(last, besides: outputs)
        try staging.publish([BuildRecord.fileName])
        return outputs
    }

    private typealias Making = @Sendable () -> Result<[BuildRecord.Output], any Error>

    private func made(by maker: ArtifactMaker, _ staging: StagingFolder) -> Making {
        {
            Result {
                var outputs: [BuildRecord.Output] = []
                try maker.make { artifact in
                    try staging.write(artifact.path, artifact.bytes)
                    outputs.append(BuildRecord.Output(path: artifact.path, artifact.bytes))
                }
                return outputs
            }
        }
    }

    /// Every document for Word as PDF beside it.
    private func documents(
        _ made: [String], by conversion: PDFConversion, _ staging: StagingFolder
    ) throws -> [BuildRecord.Output] {
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
            return BuildRecord.Output(path: path, bytes)
        }
    }

    private func database(of workspace: CompiledWorkspace, _ staging: StagingFolder) -> Making {
        {
            Result {
                let path = staging.path + "/" + Self.databaseName
                try DatabaseWriter.write(workspace, manifest, to: path)
                try flushFile(path)
                guard case .bytes(let bytes) = try readFile(path, limit: .max) else {
                    preconditionFailure("a file without limit is too large")
                }
                return [BuildRecord.Output(path: Self.databaseName, bytes)]
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

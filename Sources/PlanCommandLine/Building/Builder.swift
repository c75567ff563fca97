import ConcurrentWork
import PlanCompiler
import PlanDatabase
import PlanDiagnostics
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
    private let plans: [CheckedPlan]
    private let options: BuildOptions
    private let manifest: BuildManifest
    private let fingerprint: String
    /// What the last build said of itself, as long as this one knows of no other.
    private let last: ReadRecord?

    /// Knows what was checked only, so that nothing is compiled just to find that nothing has changed.
    init(
        _ checked: CheckedWorkspace, _ options: BuildOptions, in folder: String,
        _ concurrently: Concurrently
    ) {
        self.folder = folder
        self.options = options
        plans = checked.plans
        manifest = Self.manifest(checked.sources, concurrently)
        fingerprint = BuildRecord.fingerprint(manifest, options)
        last = ReadRecord(in: folder)
    }

    static func manifest(_ sources: SourceMap, _ concurrently: Concurrently) -> BuildManifest {
        BuildManifest(
            toolVersion: kehoachVersion,
            sources: concurrently.map(sources.files.count) { index in
                let file = sources.files[index]
                return .init(
                    path: file.path, size: file.content.count,
                    sha256: hexadecimal(file.content.digest ?? sha256Digest(file.bytes)))
            })
    }

    /// Whether the last build was made from the same sources, and all it made is still there.
    var isUpToDate: Bool {
        guard let last = last?.record else { return false }
        return last.fingerprint == fingerprint
            && last.outputs.allSatisfy { $0.isThere(in: folder) }
    }

    /// Clears away what builds that were killed have left.
    func clearRemains() {
        StagingFolder.clearRemains(in: folder)
        DatabaseUpdate.settle(folder + "/" + Self.databaseName, isReplaced: false)
    }

    /// What a build came to.
    struct BuildResult: Sendable {
        let made: [Made]
        /// Files of the last build that had not to be made anew.
        let kept: [BuildRecord.Output]

        var outputs: [BuildRecord.Output] { made.map(\.output) + kept }
    }

    /// One file that was made, and the seconds of a processor that it took.
    struct Made: Sendable {
        let output: BuildRecord.Output
        let seconds: Double
    }

    /// - Parameter anew: whether nothing of the last build is to stay.
    func scope(anew: Bool) -> BuildScope {
        BuildScope(plans, manifest, options, after: anew ? nil : last?.record, in: folder)
    }

    /// The plans that a build of some scope needs; nil for all.
    func neededPlans(_ scope: BuildScope) -> Set<PlanID>? {
        guard options.isDatabaseOnly, let changed = scope.changedRows else { return nil }
        return Set(plans.indices.filter { changed.contains(plans[$0].code) }.map { PlanID($0) })
    }

    /// Makes the database and the documents, but for what stays.
    ///
    /// - Returns: nil where the last build is no longer what was to stay; everything is as it was then, or is known to
    ///   be unfinished.
    func build(
        _ workspace: CompiledWorkspace, _ scope: BuildScope, _ concurrently: Concurrently
    ) throws -> BuildResult? {
        let conversion = options.makesPDF ? try PDFConversion() : nil
        let staging = try StagingFolder(in: folder)
        defer { staging.discard() }
        let documents =
            options.isDatabaseOnly
            ? [] : ArtifactMaker.all(of: workspace, options) { scope.documents[$0.code.value] == nil }
        let makers =
            (scope.changedRows == nil ? [database(of: workspace, staging, concurrently)] : [])
            + documents.map { made(by: $0, staging) }
        var files = try concurrently.map(makers.count) { makers[$0]() }.flatMap { try $0.get() }
        if let conversion { files += try self.documents(files.map(\.output.path), by: conversion, staging) }
        let kept = scope.documents.values.flatMap(\.self)
        return try staging.alone {
            let (last, isAsBefore) = ReadRecord.again(last, in: folder)
            // Another build may have ended meanwhile, of other sources.
            guard !scope.keepsAnything || isAsBefore else { return nil }
            guard let changed = scope.changedRows else {
                DatabaseUpdate.settle(folder + "/" + Self.databaseName, isReplaced: true)
                try publish(files, kept, scope, after: last, staging) {}
                return BuildResult(made: files, kept: kept)
            }
            let start = threadSeconds()
            // Whatever keeps rows from being replaced, a database that is made anew replaces the file.
            guard let update = try? update(to: workspace, changed, concurrently) else { return nil }
            let output = BuildRecord.Output(path: Self.databaseName, size: update.size, sha256: nil)
            let database = Made(output: output, seconds: threadSeconds() - start)
            do {
                try publish(files, kept + [output], scope, after: last, staging) { try update.commit() }
            } catch is DatabaseError {
                return nil
            }
            return BuildResult(made: [database] + files, kept: kept)
        }
    }

    private func update(
        to workspace: CompiledWorkspace, _ plans: Set<String>, _ concurrently: Concurrently
    ) throws(DatabaseError) -> DatabaseUpdate? {
        try DatabaseUpdate(
            of: folder + "/" + Self.databaseName, to: workspace, manifest, plans: plans, concurrently)
    }

    /// Puts everything in its place while the record says that the build is unfinished.
    ///
    /// - Parameters:
    ///   - others: outputs that are in their places already.
    ///   - commit: changes what is changed in place.
    private func publish(
        _ files: [Made], _ others: [BuildRecord.Output], _ scope: BuildScope, after last: BuildRecord?,
        _ staging: StagingFolder, commit: () throws -> Void
    ) throws {
        let outputs = files.map(\.output) + others
        let record = BuildRecord(
            fingerprint: fingerprint, plans: scope.fingerprints.digests, outputs: outputs)
        let unfinished = BuildRecord.unfinished(outputs, after: last)
        for (record, name) in [
            (record, BuildRecord.fileName), (unfinished, BuildRecord.unfinishedName),
        ] { try staging.write(name, Array(record.text(manifest, asOf: options.asOf).utf8)) }
        try staging.publish(BuildRecord.unfinishedName, as: BuildRecord.fileName)
        try commit()
        try staging.publish(files.lazy.map(\.output.path))
        removeStale(last, besides: outputs)
        try staging.publish([BuildRecord.fileName])
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

    private func database(
        of workspace: CompiledWorkspace, _ staging: StagingFolder, _ concurrently: Concurrently
    ) -> Making {
        {
            Result {
                let start = threadSeconds()
                let path = staging.path + "/" + Self.databaseName
                try DatabaseWriter.write(workspace, manifest, to: path, concurrently)
                let output = try Self.finished(path, concurrently)
                return [Made(output: output, seconds: threadSeconds() - start)]
            }
        }
    }

    /// A database that is complete, digested while the disk writes it.
    private static func finished(
        _ path: String, _ concurrently: Concurrently
    ) throws(WorldError) -> BuildRecord.Output {
        let results = concurrently.map(2) { step -> Result<(size: Int, sha256: String)?, WorldError> in
            Result { () throws(WorldError) in
                guard step == 0 else { return try digestFile(path) }
                try flushFile(path)
                return nil
            }
        }
        let found = try results.map { result throws(WorldError) in try result.get() }
        guard let digest = found[1] else { preconditionFailure("a file that was read has a digest") }
        return BuildRecord.Output(path: databaseName, size: digest.size, sha256: digest.sha256)
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

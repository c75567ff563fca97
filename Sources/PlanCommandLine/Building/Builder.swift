import PlanCompiler
import PlanDatabase
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// Writes what a compiled workspace comes to into its output folder.
///
/// Every file is written aside and renamed, the record last: an interrupted run leaves files that are each whole,
/// and a record that makes the next run do all of it again.
struct Builder {
    static let databaseName = "kehoach.sqlite"

    let folder: String
    let language: Language
    private let manifest: BuildManifest
    private let fingerprint: String

    /// Knows the sources only, so that nothing is compiled just to find that nothing has changed.
    init(_ sources: SourceMap, asOf: CivilDate, in folder: String, _ language: Language) {
        self.folder = folder
        self.language = language
        manifest = Self.manifest(sources)
        fingerprint = BuildRecord.fingerprint(manifest, asOf: asOf, language)
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
    func build(_ workspace: CompiledWorkspace) throws -> [BuildRecord.Output] {
        let last = BuildRecord(in: folder)
        try createFolder(folder)
        var outputs = [try writeDatabase(of: workspace)]
        for artifact in Artifact.all(of: workspace, in: language) { outputs.append(try write(artifact)) }
        let record = BuildRecord(fingerprint: fingerprint, outputs: outputs)
        try writeFile(
            folder + "/" + BuildRecord.fileName, Array(record.text(manifest, asOf: workspace.asOf).utf8))
        let made = Set(outputs.map(\.path))
        for stale in last?.outputs ?? [] where !made.contains(stale.path) {
            removeFile(folder + "/" + stale.path)
        }
        return outputs
    }

    private func writeDatabase(of workspace: CompiledWorkspace) throws -> BuildRecord.Output {
        let path = folder + "/" + Self.databaseName
        let aside = asidePath(of: path)
        removeFile(aside)
        try DatabaseWriter.write(workspace, manifest, to: aside)
        try flushFile(aside)
        guard case .bytes(let bytes) = try readFile(aside, limit: .max) else {
            preconditionFailure("a file without limit is too large")
        }
        try putInPlace(aside, path)
        return BuildRecord.Output(path: Self.databaseName, size: bytes.count, sha256: sha256(bytes))
    }

    private func write(_ artifact: Artifact) throws(WorldError) -> BuildRecord.Output {
        let path = folder + "/" + artifact.path
        try createFolder(
            path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/"))
        try writeFile(path, artifact.bytes)
        return BuildRecord.Output(
            path: artifact.path, size: artifact.bytes.count, sha256: sha256(artifact.bytes))
    }
}

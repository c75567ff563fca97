import DataFormats
import PlanDiagnostics
import PlanModel
import PlanWorkspace
import VietnameseCalendar

/// manifest.json: what a build was made from and what it made.
///
/// It is written last, so that one that is there speaks of files that are there too; the next build reads it
/// to see whether anything has changed and which files of its own are no longer made.
struct BuildRecord {
    struct Output: Hashable {
        let path: String
        let size: Int
        /// Nil for a database whose rows were changed in place: its bytes tell of more than its rows.
        let sha256: String?

        init(path: String, size: Int, sha256: String?) {
            self.path = path
            self.size = size
            self.sha256 = sha256
        }

        init(path: String, _ bytes: [UInt8]) {
            self.init(path: path, size: bytes.count, sha256: PlanWorkspace.sha256(bytes))
        }

        /// Whether a file of that size is in its place.
        func isThere(in folder: String) -> Bool { fileSize(folder + "/" + path) == size }

        /// Whether it is in its place, and in no other by a second name.
        func isAlone(in folder: String) -> Bool { isThere(in: folder) && isOnlyName(folder + "/" + path) }
    }

    static let fileName = "manifest.json"
    /// The name aside of the record that stands in its place while files are put in theirs.
    static let unfinishedName = "manifest.unfinished.json"

    /// Over everything that the outputs depend on; empty while files are put in place.
    let fingerprint: String
    /// Over what the files of one plan depend on, by its code: ``PlanFingerprints``.
    let plans: [String: String]
    /// By path.
    let outputs: [Output]

    /// What stands there while files are put in place: no build takes it for its own, and the next one clears away
    /// what neither the last build nor the one that was stopped should have left.
    static func unfinished(_ outputs: [Output], after last: BuildRecord?) -> BuildRecord {
        let made = Set(outputs.map(\.path))
        return BuildRecord(
            fingerprint: "", plans: [:],
            outputs: outputs + (last?.outputs ?? []).filter { !made.contains($0.path) })
    }

    static func fingerprint(_ manifest: BuildManifest, _ options: BuildOptions) -> String {
        let sources = lines(of: manifest.sources)
        return sha256(Array((head(manifest, options) + sources + lines(of: options.evidence)).utf8))
    }

    /// Sources as a text that differs when any of them does.
    static func lines(of sources: [BuildManifest.Source]) -> String {
        sources.map { "\($0.sha256) \($0.path)\n" }.joined()
    }

    /// The evidence as a text that differs when any of it does.
    static func lines(of evidence: [String: EvidenceFile]) -> String {
        evidence.map { "\($0.value.sha256 ?? "") \($0.key)\n" }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    }

    /// What outputs depend on beside the files of the workspace.
    static func head(_ manifest: BuildManifest, _ options: BuildOptions) -> String {
        let head = [
            manifest.toolVersion, options.asOf.iso, options.language.rawValue, options.officeTemplates.digest,
            options.makesPDF ? "pdf" : options.isDatabaseOnly ? "database" : "",
        ]
        return head.joined(separator: " ") + "\n"
    }

    func text(_ manifest: BuildManifest, asOf: CivilDate) -> String {
        // Who reads that a build is unfinished is not told what of.
        let sources = (fingerprint.isEmpty ? [] : manifest.sources).map { source in
            JSONValue.object([
                .init("path", .string(source.path)), .init("size", .integer(source.size)),
                .init("sha256", .string(source.sha256)),
            ])
        }
        let outputs = outputs.map { output in
            JSONValue.object(
                [.init("path", .string(output.path)), .init("size", .integer(output.size))]
                    + (output.sha256.map { [.init("sha256", .string($0))] } ?? []))
        }
        let plans = plans.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            JSONValue.object([.init("code", .string($0.key)), .init("fingerprint", .string($0.value))])
        }
        return JSONValue.object([
            .init("tool", .string("kehoach \(manifest.toolVersion)")), .init("asOf", .string(asOf.iso)),
            .init("fingerprint", .string(fingerprint)), .init("sources", .array(sources)),
            .init("plans", .array(plans)), .init("outputs", .array(outputs)),
        ]).serialized(pretty: true) + "\n"
    }

    /// - Returns: nil when the text is none of a record.
    init?(_ bytes: [UInt8]) {
        guard let record = try? JSONValue(parsing: bytes), let fingerprint = record["fingerprint"]?.string,
            let outputs = record["outputs"]?.array
        else { return nil }
        self.fingerprint = fingerprint
        let digests = (record["plans"]?.array ?? []).compactMap { plan -> (String, String)? in
            guard let code = plan["code"]?.string, let digest = plan["fingerprint"]?.string else {
                return nil
            }
            return (code, digest)
        }
        plans = Dictionary(digests, uniquingKeysWith: { first, _ in first })
        self.outputs = outputs.compactMap { output in
            guard let path = output["path"]?.string, let size = output["size"]?.integer,
                Self.isInside(path)
            else { return nil }
            return Output(path: path, size: size, sha256: output["sha256"]?.string)
        }
    }

    init(fingerprint: String, plans: [String: String], outputs: [Output]) {
        self.fingerprint = fingerprint
        self.plans = plans
        self.outputs = outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What the last build made of each plan that has the same fingerprint as then, when all of it is still there.
    ///
    /// - Parameters:
    ///   - fingerprints: those of today, by the plans' codes.
    ///   - folder: the output folder that the record was read in.
    func outputs(ofPlansLike fingerprints: [String: String], in folder: String) -> [String: [Output]] {
        let byFolder = Dictionary(grouping: outputs) { output in
            output.path.split(separator: "/").first.map(String.init) ?? ""
        }
        var kept: [String: [Output]] = [:]
        for (code, fingerprint) in fingerprints where plans[code] == fingerprint {
            let made = byFolder[code] ?? []
            if !made.isEmpty, made.allSatisfy({ $0.isThere(in: folder) }) { kept[code] = made }
        }
        return kept
    }

    var database: Output? { outputs.first { $0.path == Builder.databaseName } }

    /// A record is only a file; it may not lead a build to touch anything outside its folder.
    private static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}

/// The record of the last build as it was read; that of a country takes a while.
struct ReadRecord {
    let record: BuildRecord
    private let bytes: [UInt8]

    /// Nil when there is none that can be read.
    init?(in folder: String) {
        guard let bytes = Self.bytes(in: folder), let record = BuildRecord(bytes) else { return nil }
        self.record = record
        self.bytes = bytes
    }

    /// The record that is there now, and whether it is the one that was read before.
    static func again(_ before: ReadRecord?, in folder: String) -> (record: BuildRecord?, isAsBefore: Bool) {
        let bytes = bytes(in: folder)
        if let before, bytes == before.bytes { return (before.record, true) }
        return (bytes.flatMap { BuildRecord($0) }, before == nil && bytes == nil)
    }

    private static func bytes(in folder: String) -> [UInt8]? {
        let path = folder + "/" + BuildRecord.fileName
        guard case .bytes(let bytes)? = try? readFile(path, limit: 64 << 20) else { return nil }
        return bytes
    }
}

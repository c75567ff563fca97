import PlanCompiler
import PlanDatabase
import PlanWorkspace

/// The ``VerdictCache`` of a workspace and its ``SourceDigests`` between two runs: an SQLite file, which may be deleted at
/// any time.
///
/// SQLite's locks and its journal keep it whole under two processes and when one is killed. A file that cannot be read,
/// for whatever reason, is no cache, and is begun anew; one that cannot be written is let be.
struct VerdictCacheFile {
    private let folder: String
    private let root: WorkspaceRoot

    /// - Returns: nil where there is no folder for it.
    init?(of root: WorkspaceRoot) {
        guard let folder = cacheFolder() else { return nil }
        self.folder = folder
        self.root = root
    }

    /// Found when it is needed: OpenSSL's first digest costs as much as a small workspace's rules, and such a one has no
    /// cache.
    private var path: String {
        folder + "/" + hexadecimal(Array(sha256Digest(Array(root.path.utf8)).prefix(16))) + ".sqlite"
    }

    func verdicts() -> VerdictCache {
        let entries = (try? Self.entries(Database(path, .create))) ?? [:]
        return VerdictCache(
            tool: "\(kehoachVersion) \(programIdentity)", entries: entries, digest: { sha256Digest($0) })
    }

    func sourceDigests() -> SourceDigests {
        SourceDigests(entries: (try? Self.digests(Database(path, .create))) ?? [:])
    }

    /// Adds what is new; once most of what is there was not asked for, that is thrown away.
    func write(_ cache: VerdictCache, _ digests: SourceDigests?) {
        let sources = digests?.added ?? [:]
        guard !cache.added.isEmpty || !sources.isEmpty else { return }
        do {
            try add(cache, sources)
        } catch  where error.cause != .diskFull {
            // What cannot be read must not stay: the next run would find nothing in it either.
            removeFile(path)
        } catch {}
    }

    private static func entries(
        _ database: borrowing Database
    ) throws(DatabaseError) -> [VerdictCache.Digest: [UInt8]] {
        try database.execute(prepared)
        var rows = try database.prepare("SELECT key, value, sum FROM verdict")
        var entries: [VerdictCache.Digest: [UInt8]] = [:]
        while try rows.step() {
            let (key, value) = (rows.bytes(0), rows.bytes(1))
            // A disk that lost power in the middle may have kept a part.
            if sum(of: value) == rows.bytes(2) { entries[key] = value }
        }
        return entries
    }

    private static func digests(
        _ database: borrowing Database
    ) throws(DatabaseError) -> [String: SourceDigests.Entry] {
        try database.execute(prepared)
        var rows = try database.prepare("SELECT path, version, digest, sum FROM source")
        var entries: [String: SourceDigests.Entry] = [:]
        while try rows.step() {
            let (path, version, digest) = (rows.text(0) ?? "", rows.bytes(1), rows.bytes(2))
            if sum(of: version + digest) == rows.bytes(3) {
                entries[path] = SourceDigests.Entry(version: version, digest: digest)
            }
        }
        return entries
    }

    private func add(
        _ cache: VerdictCache, _ sources: [String: SourceDigests.Entry]
    ) throws(DatabaseError) {
        let database = try Database(path, .create)
        try database.execute(Self.prepared)
        try database.execute("BEGIN IMMEDIATE")
        if cache.entries.count > 2 * cache.used.count {
            // What is still there is read and added once more.
            try database.execute("DELETE FROM source")
            var unused = try database.prepare("DELETE FROM verdict WHERE key = ?")
            for key in cache.entries.keys where !cache.used.contains(key) {
                unused.put(bytes: key)
                try unused.endRow()
            }
        }
        var row = try database.prepare("INSERT OR REPLACE INTO verdict (key, value, sum) VALUES (?, ?, ?)")
        for key in cache.added {
            guard let value = cache.entries[key] else { continue }
            for bytes in [key, value, Self.sum(of: value)] { row.put(bytes: bytes) }
            try row.endRow()
        }
        var source = try database.prepare(
            "INSERT OR REPLACE INTO source (path, version, digest, sum) VALUES (?, ?, ?, ?)")
        for (path, entry) in sources {
            source.bind(path)
            for bytes in [entry.version, entry.digest, Self.sum(of: entry.version + entry.digest)] {
                source.put(bytes: bytes)
            }
            try source.endRow()
        }
        try database.execute("COMMIT")
    }

    private static func sum(of value: [UInt8]) -> [UInt8] { Array(sha256Digest(value).prefix(8)) }

    /// Nothing in it is worth waiting for a disk.
    private static let prepared = """
        PRAGMA busy_timeout = 1000;
        PRAGMA synchronous = OFF;
        CREATE TABLE IF NOT EXISTS verdict (key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL, sum BLOB NOT NULL)
            STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS source (path TEXT NOT NULL PRIMARY KEY, version BLOB NOT NULL,
            digest BLOB NOT NULL, sum BLOB NOT NULL) STRICT, WITHOUT ROWID;
        """
}

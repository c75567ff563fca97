package import ConcurrentWork
package import PlanModel

/// Writes a compiled workspace as one SQLite file.
///
/// The same workspace and manifest give the same bytes, whatever the machine: rows go in sorted by their keys, in one
/// transaction, on pages of a fixed size, and nothing in the file tells of a clock, a path or the library's version.
package enum DatabaseWriter {
    /// - Parameters:
    ///   - compiled: what to write.
    ///   - manifest: what it was made by and from.
    ///   - path: where no file is yet. The caller brings it to the disk and renames it into place.
    ///   - pageLimit: how many pages of 4096 bytes the file may have; nil for as many as SQLite allows.
    ///   - isLoadedBare: whether rows go into bare tables first (``BareTables``); nil where that is worth it.
    /// - Throws: ``DatabaseError``; then nothing is left at the path, unless something was there before.
    /// - Precondition: the manifest lists every file of the workspace's sources.
    package static func write(
        _ compiled: CompiledWorkspace, _ manifest: BuildManifest, to path: String, pageLimit: Int? = nil,
        isLoadedBare: Bool? = nil, _ concurrently: Concurrently = .serially
    ) throws(DatabaseError) {
        guard !DatabaseFile.exists(path) else { throw DatabaseError(existing: path) }
        let isLoadedBare = isLoadedBare ?? (compiled.planCodes.count > plansWorthBareTables)
        do {
            try fill(path, compiled, manifest, pageLimit, isLoadedBare ? BareTables() : nil, concurrently)
        } catch {
            DatabaseFile.remove(path)
            throw error
        }
    }

    /// From so many plans on, what bare tables save is more than what they cost: the definitions are read three times.
    private static let plansWorthBareTables = 200

    private static func fill(
        _ path: String, _ compiled: CompiledWorkspace, _ manifest: BuildManifest, _ pageLimit: Int?,
        _ bareTables: BareTables?, _ concurrently: Concurrently
    ) throws(DatabaseError) {
        let database = try Database(path, .create)
        // The file is thrown away when anything fails, so it needs neither journal nor locks nor waiting. 8 MB hold the
        // pages that rows of all tables go to next; with the 2 MB that SQLite takes, pages are read again twice as often.
        try database.execute(
            """
            PRAGMA page_size = 4096;
            PRAGMA encoding = 'UTF-8';
            PRAGMA auto_vacuum = NONE;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -8000;
            """)
        try database.setConstraints()
        if let pageLimit { try database.execute("PRAGMA max_page_count = \(pageLimit)") }
        // What plans make concrete of each other points at plans that come later.
        try database.execute("BEGIN; PRAGMA defer_foreign_keys = ON")
        if let bareTables { try bareTables.make(in: database) } else { try database.execute(Schema.sql) }
        try writeRows(of: compiled, manifest, to: database, concurrently)
        try database.execute("COMMIT")
        try bareTables?.publish(in: database)
        // Without a journal every page has been written by now; closing the connection writes nothing.
        try database.normaliseHeader()
    }

    /// The rows as ``RowWriter/writeRows(of:_:)`` has them.
    private static func writeRows(
        of compiled: CompiledWorkspace, _ manifest: BuildManifest, to database: borrowing Database,
        _ concurrently: Concurrently
    ) throws(DatabaseError) {
        let store = database.rowStore()
        try database.beginWords()
        var rules = try store.store { $0.writeFrame(compiled, manifest) }
        rules.formUnion(try store.storePlans(PlanPlace.all(of: compiled), of: compiled, concurrently))
        try store.store { $0.writeRules(rules) }
        try database.finishWords()
    }
}

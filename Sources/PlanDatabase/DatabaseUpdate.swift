package import ConcurrentWork
import PlanDiagnostics
package import PlanModel

/// The rows of some plans of a database, replaced by what these plans come to now.
///
/// It is one transaction: until ``commit()`` others see the file as it was, and SQLite takes everything back when the
/// update is let go of before, or when the process ends. What comes of it has just the rows of a file that
/// ``DatabaseWriter`` makes, but other bytes: SQLite's pages, and those of its index of words, depend on the order of
/// all writes.
package final class DatabaseUpdate {
    private let database: Database
    /// Of the file once the update is committed, in bytes.
    package let size: Int

    /// - Parameters:
    ///   - path: of a file that an earlier build made.
    ///   - compiled: the plans, and maybe more.
    ///   - manifest: what the build is made by and from.
    ///   - plans: the codes of those that may have other rows than in the file.
    ///   - patience: how long somebody who holds the file is waited for, in milliseconds.
    /// - Returns: nil where more has changed than these plans: the file has to be made anew.
    /// - Throws: ``DatabaseError``, also where the file is no such database or somebody holds it; it stays as it was.
    package init?(
        of path: String, to compiled: CompiledWorkspace, _ manifest: BuildManifest, plans: Set<String>,
        patience: Int = 2000, _ concurrently: Concurrently = .serially
    ) throws(DatabaseError) {
        let database = try Database(path, .write)
        try database.execute("PRAGMA busy_timeout = \(patience)")
        try database.setConstraints()
        // Who opened the file may have switched it to a write-ahead log, which would keep the rows in a file beside it.
        try database.execute("PRAGMA journal_mode = DELETE")
        // What plans make concrete of each other points at plans that come later.
        try database.execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON")
        let places = PlanPlace.all(of: compiled).filter { plans.contains($0.code) }
        guard try database.isMade(like: compiled, manifest) else { return nil }
        let sources = try ChangedSources(database, manifest)
        let folders = places.map { compiled.workspace.plans[$0.id].folder }
        guard sources.lie(in: folders) else { return nil }
        try database.replaceRows(of: places, in: compiled, sources, concurrently)
        size = try database.integer("PRAGMA page_count") * database.integer("PRAGMA page_size")
        self.database = database
    }

    /// - Throws: ``DatabaseError``; then the file stays as it was.
    package func commit() throws(DatabaseError) { try database.execute("COMMIT") }

    /// Takes back what an update that was killed has left half done.
    ///
    /// - Parameter isReplaced: whether another file is about to take the place. What SQLite would take for the journal or
    ///   the log of that file is gone then, even if the file that is there is no database, or none that can be written.
    package static func settle(_ path: String, isReplaced: Bool) {
        settleJournal(of: path, isReplaced: isReplaced)
        guard isReplaced else { return }
        for log in ["-wal", "-shm"] { DatabaseFile.remove(path + log) }
    }

    private static func settleJournal(of path: String, isReplaced: Bool) {
        let journal = path + "-journal"
        guard DatabaseFile.canBeWritten(journal) else { return }
        do throws(DatabaseError) {
            let database = try Database(path, .write)
            try database.execute("BEGIN IMMEDIATE")
            // Nobody else can have begun to write, so a journal that is still there is of no use to anybody.
            DatabaseFile.remove(journal)
            try database.execute("ROLLBACK")
        } catch {
            if isReplaced, error.cause != .busy { DatabaseFile.remove(journal) }
        }
    }
}

/// The sources that are others than those which a database was made from.
private struct ChangedSources {
    private(set) var old: [String] = []
    let new: [BuildManifest.Source]

    init(_ database: borrowing Database, _ manifest: BuildManifest) throws(DatabaseError) {
        var changed = Dictionary(uniqueKeysWithValues: manifest.sources.map { ($0.path, $0) })
        var rows = try database.prepare("SELECT path, sha256 FROM source")
        while try rows.step() {
            guard let path = rows.text(0) else { continue }
            if changed[path]?.sha256 == rows.text(1) { changed[path] = nil } else { old.append(path) }
        }
        new = Array(changed.values)
    }

    /// Whether all of them belong to plans.
    func lie(in folders: [String]) -> Bool {
        let folders = PlanFolders(folders)
        return (old + new.map(\.path)).allSatisfy { folders.plan(of: $0) != nil }
    }
}

extension Database {
    /// Whether the file has the plans of a workspace, for the same day and by the same program.
    fileprivate borrowing func isMade(
        like compiled: CompiledWorkspace, _ manifest: BuildManifest
    ) throws(DatabaseError) -> Bool {
        guard try integer("PRAGMA application_id") == Schema.applicationID,
            try integer("PRAGMA user_version") == Schema.version
        else { return false }
        var build = try prepare("SELECT 1 FROM build WHERE tool_version = ? AND as_of = ?")
        build.bind(manifest.toolVersion, compiled.asOf)
        guard try build.step() else { return false }
        return try texts("SELECT code FROM plan ORDER BY position") == compiled.planCodes
    }

    fileprivate borrowing func replaceRows(
        of places: [PlanPlace], in compiled: CompiledWorkspace, _ sources: ChangedSources,
        _ concurrently: Concurrently
    ) throws(DatabaseError) {
        let numbers = places.map(\.numbers) + [RowNumbers(ofWorkspaceIn: compiled)]
        let before = try rules(in: numbers)
        try forget(numbers)
        for table in Schema.tables where table.belongsToPlans {
            if table.isLedByPlan {
                try remove(table, of: places.map(\.code))
            } else {
                try remove(table, numbered: numbers)
            }
        }
        var gone = try prepare("DELETE FROM source WHERE path = ?")
        for path in sources.old { try gone.run(path) }
        let store = rowStore()
        try store.store { $0.writeSources(sources.new) }
        var rules = try store.store { $0.writeFindings(ofWorkspaceIn: WorkspaceRows(compiled)) }
        rules.formUnion(try store.storePlans(places, of: compiled, concurrently))
        try replace(before, by: rules, store)
    }

    // MARK: - Rows that are no longer

    private borrowing func remove(_ table: Table, of plans: [String]) throws(DatabaseError) {
        var rows = try prepare("DELETE FROM \(table.name) WHERE \(table.planColumn) = ?")
        for plan in plans { try rows.run(plan) }
    }

    private borrowing func remove(_ table: Table, numbered numbers: [RowNumbers]) throws(DatabaseError) {
        let key = table.keys[0][0]
        var rows = try prepare("DELETE FROM \(table.name) WHERE \(key) >= ? AND \(key) < ?")
        for each in numbers { try rows.run(each.range.lowerBound, each.range.upperBound) }
    }

    /// Takes tasks out of the index of words, which has to be told what it holds of them.
    private borrowing func forget(_ numbers: [RowNumbers]) throws(DatabaseError) {
        var words = try prepare(
            """
            INSERT INTO task_search (task_search, rowid, plan, task, number, title, text, folded)
            SELECT 'delete', id, plan, task, number, title, text, folded FROM task_text WHERE id >= ? AND id < ?
            """)
        for each in numbers { try words.run(each.range.lowerBound, each.range.upperBound) }
    }

    // MARK: - Rules that found something

    private borrowing func rules(in numbers: [RowNumbers]) throws(DatabaseError) -> Set<String> {
        var rows = try prepare("SELECT DISTINCT rule FROM finding WHERE position >= ? AND position < ?")
        var codes: Set<String> = []
        for each in numbers {
            rows.bind(each.range.lowerBound, each.range.upperBound)
            codes.formUnion(try rows.texts())
            rows.reset()
        }
        return codes
    }

    /// Other plans' findings keep their rules.
    private borrowing func replace(
        _ old: Set<String>, by new: Set<RuleDescriptor>, _ store: RowStore
    ) throws(DatabaseError) {
        var unused = try prepare(
            "DELETE FROM rule WHERE code = ?1 AND NOT EXISTS (SELECT 1 FROM finding WHERE rule = ?1)")
        for code in old { try unused.run(code) }
        let known = Set(try texts("SELECT code FROM rule"))
        try store.store { $0.writeRules(new.filter { !known.contains($0.code.description) }) }
    }

    private borrowing func texts(_ sql: String) throws(DatabaseError) -> [String] {
        var rows = try prepare(sql)
        return try rows.texts()
    }

    fileprivate borrowing func integer(_ sql: String) throws(DatabaseError) -> Int {
        var row = try prepare(sql)
        return try row.step() ? row.integer(0) ?? 0 : 0
    }
}

extension Statement {
    /// The first column of the rows that are left.
    fileprivate mutating func texts() throws(DatabaseError) -> [String] {
        var texts: [String] = []
        while try step() { if let text = text(0) { texts.append(text) } }
        return texts
    }
}

import PlanDatabase
package import PlanModel

/// Puts compiled plans on a server, each as a whole in place of what was there of it.
///
/// Readers see what was published before until all of it is there. Offices that publish different plans do not wait
/// for each other; those that publish the same plan do.
package struct Publisher: ~Copyable {
    private let connection: ServerConnection
    private let schema: String

    /// - Parameters:
    ///   - address: `postgresql://…`, without a password.
    ///   - schema: by ``PublishedSchema/isName(_:)``.
    package init(to address: String, schema: String) throws(PublishingError) {
        precondition(PublishedSchema.isName(schema), "“\(schema)” would have to be quoted")
        let connection = try ServerConnection(address)
        let version = connection.serverVersion
        guard version >= PublishedSchema.oldestServer else { throw .serverTooOld(version: "\(version)") }
        self.connection = connection
        self.schema = schema
    }

    /// Replaces the plans of a workspace, all in one transaction; makes the schema where there is none.
    ///
    /// - Parameter takesOver: whether plans are replaced that another login has published.
    /// - Returns: how many rows were written.
    package func publish(
        _ compiled: CompiledWorkspace, _ manifest: BuildManifest, takesOver: Bool
    ) throws(PublishingError) -> Int {
        let rows = StagedRows(compiled, manifest)
        try prepareSchema()
        try connection.run("BEGIN; SET LOCAL search_path = \(schema)")
        // In one order, so that two publishers never wait for each other.
        for plan in rows.plans { try lock("kehoach plan \(schema) \(plan)") }
        for plan in rows.plans {
            if !takesOver { try requireOwn(plan) }
            try connection.rows("DELETE FROM plan WHERE code = $1", plan)
        }
        var count = 0
        for table in Schema.tables {
            let text = rows.text(of: table.name)
            guard !text.isEmpty, let columns = rows.columns(of: table.name) else { continue }
            try connection.copy("COPY \(table.name) (\(Self.list(columns))) FROM STDIN", text)
            count += CopyText.lines(text).count
        }
        for plan in rows.plans { try connection.rows("INSERT INTO publication (plan) VALUES ($1)", plan) }
        try connection.commit()
        return count
    }

    /// What publishing would change, read in a transaction that cannot write.
    package func difference(
        _ compiled: CompiledWorkspace, _ manifest: BuildManifest
    ) throws(PublishingError) -> PublishedDifference {
        let rows = StagedRows(compiled, manifest)
        try connection.run(
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = \(schema)")
        let isThere = try hasSchema()
        var difference = PublishedDifference()
        for table in Schema.tables {
            let columns = rows.columns(of: table.name) ?? table.publishedColumnNames
            var published: [UInt8] = []
            if isThere {
                let plans = rows.plans.map { "'" + $0.replacing("'", with: "''") + "'" }
                published = try connection.copied(
                    """
                    COPY (SELECT \(Self.list(columns)) FROM \(table.name)
                    WHERE \(table.planColumn) IN (\(plans.joined(separator: ", ")))) TO STDOUT
                    """)
            }
            difference.compare(table, columns, published, rows.text(of: table.name))
        }
        try connection.run("ROLLBACK")
        return difference
    }

    // MARK: - Schema

    /// Makes the schema, unless it is there.
    private func prepareSchema() throws(PublishingError) {
        guard try !hasSchema() else { return }
        try connection.run("BEGIN")
        try lock("kehoach schema \(schema)")
        // Another may have made it while this one waited.
        if try !hasSchema() { try connection.run(PublishedSchema.sql(schema)) }
        try connection.commit()
    }

    /// - Throws: ``PublishingError/otherVersion(schema:found:)``
    private func hasSchema() throws(PublishingError) -> Bool {
        // Asked of the catalogue itself: names may be remembered from before another made the schema.
        let table = try connection.rows(
            "SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'schema_version'", schema)
        guard !table.isEmpty else { return false }
        let rows = try connection.rows("SELECT version FROM \(schema).schema_version")
        let found = rows.first?[0] ?? "?"
        guard found == "\(PublishedSchema.version)" else { throw .otherVersion(schema: schema, found: found) }
        return true
    }

    /// Waits until nobody else holds the lock of that name, and holds it until the transaction ends.
    private func lock(_ name: String) throws(PublishingError) {
        try connection.rows("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", name)
    }

    // MARK: - Plans

    /// Throws when another login has published the plan: codes of two offices may be the same by chance.
    private func requireOwn(_ plan: String) throws(PublishingError) {
        let others = try connection.rows(
            "SELECT published_by FROM publication WHERE plan = $1 AND published_by <> session_user", plan)
        if let login = others.first?[0] { throw .publishedByAnother(plan: plan, login: login) }
    }

    private static func list(_ columns: [String]) -> String {
        columns.map(Table.identifier).joined(separator: ", ")
    }
}

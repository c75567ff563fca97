extension Schema {
    /// Every table but SQLite's index for searching, in the order of the schema.
    package static let tables: [Table] = statements.compactMap {
        if case .table(let table) = $0 { table } else { nil }
    }

    /// Everything that makes the empty tables and views in PostgreSQL, in the schema that is searched first.
    package static var postgreSQL: String {
        (statements.map(\.postgreSQL) + [searchOfWords, views]).joined(separator: "\n\n")
    }

    /// The plan comes first, since all else refers to it.
    private static let statements = ([plan] + tableParts.filter { $0 != plan })
        .flatMap { SchemaReader($0).statements }

    private static let searchOfWords = """
        -- Answers with and without diacritics, for words without them:
        --     SELECT plan, task, title FROM task_text
        --     WHERE to_tsvector('simple', folded) @@ plainto_tsquery('simple', 'so tay dang vien');
        CREATE INDEX task_text_search ON task_text USING gin (to_tsvector('simple', folded));
        """

    private static var views: String { viewParts(.postgreSQL).joined(separator: "\n\n") }
}

extension SchemaReader.Statement {
    fileprivate var postgreSQL: String {
        switch self {
        case .table(let table): table.postgreSQL
        case .index(let text): text
        case .remarks(let lines): lines.joined(separator: "\n")
        }
    }
}

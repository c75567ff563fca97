/// The index of words while a database is filled.
extension Database {
    /// Words of all tasks up to so many bytes are kept in memory before they are written to the index.
    ///
    /// With the megabyte that FTS5 keeps by itself, the index of a country is written eighty times and merged again and
    /// again.
    private static let keptWords = 32 << 20

    func beginWords() throws(DatabaseError) {
        let table = Schema.searchIndex
        try execute("INSERT INTO \(table) (\(table), rank) VALUES ('hashsize', \(Self.keptWords))")
    }

    /// Makes the index one segment, so that it depends on its content alone, and forgets what filling it asked for.
    func finishWords() throws(DatabaseError) {
        let table = Schema.searchIndex
        try execute(
            """
            INSERT INTO \(table) (\(table)) VALUES ('optimize');
            DELETE FROM \(table)_config WHERE k = 'hashsize';
            """)
    }
}

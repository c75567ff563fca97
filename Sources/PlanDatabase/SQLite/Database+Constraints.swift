extension Database {
    /// Whether SQLite looks at each row's constraints: an assertion about this program, which costs half of the time.
    ///
    /// Rows are made from plans that have no errors, so one that breaks the schema is a fault of ours. A build for
    /// development finds it at once, and tests ask finished files for all of them.
    private static let asksConstraints: Bool = {
        var isAsserting = false
        assert({ isAsserting = true }() == ())
        return isAsserting
    }()

    /// Before the transaction that rows are written in.
    func setConstraints() throws(DatabaseError) {
        try execute(
            """
            PRAGMA foreign_keys = \(Self.asksConstraints ? "ON" : "OFF");
            PRAGMA ignore_check_constraints = \(Self.asksConstraints ? "OFF" : "ON");
            """)
    }
}

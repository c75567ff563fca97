/// The tables and views of a compiled database, as SQL that people read in schemas/database.sql.
///
/// Conventions, which hold in every table:
/// - The code of its plan leads everything that belongs to one, since several plans share a database.
/// - Records are known by their authored codes. `position` is a place in a list, from 1; an edit may move it.
/// - Dates are ISO text. Shares are whole basis points, 10000 being the whole. Decimals are exact text, with the
///   nearest binary number computed beside them.
/// - Words of ours stand in both languages, `_vi` and `_en`; words of the plan as they were written.
package enum Schema {
    /// Four letters by which `file` and other programs know the format: `KeHo`.
    package static let applicationID = 0x4B65_486F
    /// Rises with every change that a reader of the database can notice.
    package static let version = 3

    /// The tables, in the order in which they refer to each other.
    static let tableParts = [
        build, units, calendar, plan, regimes, targets, tasks, taskDetails, lineage, schedule, journal,
        progress, findings, search,
    ]

    /// The views, in the order in which they refer to each other.
    static func viewParts(_ sql: SQLDialect) -> [String] {
        [workViews(sql), statusViews(sql), recordViews(sql), lineageViews(sql), rollupViews(sql)]
    }

    /// By what other programs know the format.
    static let marks = """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(version);
        """

    /// Everything that makes an empty database.
    package static var sql: String {
        """
        -- The compiled plan. Generated from Sources/PlanDatabase/Schema; do not edit.
        --
        -- The code of its plan leads everything that belongs to one, since several plans share a database. Records
        -- are known by their authored codes; "position" is a place in a list, from 1, which an edit may move. Dates
        -- are ISO text. Shares are whole basis points, 10000 being the whole. Decimals are exact text, with the
        -- nearest binary number computed beside them. Words of ours stand in both languages, _vi and _en; words of
        -- the plan stand as they were written.

        \(marks)

        \((tableParts + viewParts(.sqlite)).joined(separator: "\n\n"))

        """
    }
}

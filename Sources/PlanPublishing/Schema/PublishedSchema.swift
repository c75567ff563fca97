import PlanDatabase

/// Everything that a schema on a server holds: the tables and views of a compiled database, and who may read what.
package enum PublishedSchema {
    /// Rises with every change of what stands here or in the tables and views.
    package static let version = 2
    /// The first version of PostgreSQL whose views show no more than the tables would.
    static let oldestServer = 15
    package static let defaultName = "kehoach"

    /// Whether a name needs no quotes.
    package static func isName(_ name: String) -> Bool {
        name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
            && name.utf8.first.map { $0 >= 95 } == true && name.utf8.count <= 63
    }

    /// What makes an empty schema of that name and looks in it from then on.
    package static func sql(_ name: String) -> String {
        """
        -- Compiled plans on a server of PostgreSQL \(oldestServer) or later. Generated from Sources/PlanPublishing and
        -- Sources/PlanDatabase/Schema; do not edit.
        --
        -- The tables and views are those of schemas/database.sql, with the code of a plan before everything: what a
        -- workspace shares in a file (the registry of units, the calendar, the terms), each plan has for itself here,
        -- so that an office replaces nothing but its plan. A plan's rows go with its row of the table plan.

        \(ReadingRoles.roles)

        CREATE SCHEMA IF NOT EXISTS \(name);
        SET search_path = \(name);

        CREATE TABLE schema_version (version BIGINT NOT NULL);
        INSERT INTO schema_version VALUES (\(version));

        \(Schema.postgreSQL)

        \(publication)

        \(ReadingRoles.mapping)

        \(ReadingRoles.policies(name))

        """
    }

    private static let publication = """
        -- Publication -----------------------------------------------------------------------------------------------

        -- When each plan was published last, and by which login.
        CREATE TABLE publication (
            plan         TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES plan (code) ON DELETE CASCADE,
            published_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
            published_by TEXT NOT NULL DEFAULT session_user
        );
        """
}

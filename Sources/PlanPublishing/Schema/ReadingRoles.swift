import PlanDatabase

/// Who reads what: the province everything, a ward its plan, a unit its own rows of a plan.
enum ReadingRoles {
    /// They belong to the whole server, so they may be there already.
    static let roles = """
        DO $$
        DECLARE
            name TEXT;
        BEGIN
            FOREACH name IN ARRAY ARRAY['kehoach_tinh', 'kehoach_xa', 'kehoach_don_vi'] LOOP
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
                    BEGIN
                        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
                    EXCEPTION WHEN duplicate_object OR unique_violation THEN
                        -- Somebody else has just published to another database of the server.
                        NULL;
                    END;
                END IF;
            END LOOP;
        END $$;
        """

    /// The views look with the rights of their owner, since a reader may not see all that they have to.
    static let mapping = """
        -- Readers ---------------------------------------------------------------------------------------------------

        -- Which plan a login reads as a member of kehoach_xa, and which unit's rows of it as one of kehoach_don_vi.
        CREATE TABLE reader (
            login TEXT COLLATE "C" NOT NULL,
            plan  TEXT COLLATE "C" NOT NULL,
            -- NULL for the whole plan.
            unit  TEXT COLLATE "C",
            UNIQUE NULLS NOT DISTINCT (login, plan, unit)
        );

        -- What the login that asks may read.
        CREATE VIEW own_plan WITH (security_barrier) AS
        SELECT plan FROM reader WHERE login = current_user AND unit IS NULL;

        CREATE VIEW own_unit WITH (security_barrier) AS
        SELECT plan, unit FROM reader WHERE login = current_user AND unit IS NOT NULL;

        -- The tasks that a unit owns, supports or advises on, also as one of a group, and those handed over to it.
        CREATE VIEW own_task WITH (security_barrier) AS
        SELECT n.plan, n.task
        FROM own_unit AS o
        JOIN (
            SELECT plan, task, unit, unit_group FROM task_owner
            UNION ALL SELECT plan, task, unit, unit_group FROM task_support
            UNION ALL SELECT plan, task, unit, unit_group FROM task_advisor
        ) AS n ON n.plan = o.plan AND (n.unit = o.unit OR EXISTS (
            SELECT FROM unit_group_member AS m
            WHERE m.plan = o.plan AND m.unit_group = n.unit_group AND m.unit = o.unit
        ))
        UNION SELECT s.plan, s.task FROM own_unit AS o JOIN task_status AS s ON s.plan = o.plan AND s.owner = o.unit;

        -- The targets that it answers for, and those that its tasks serve.
        CREATE VIEW own_target WITH (security_barrier) AS
        SELECT t.plan, t.code AS target FROM own_unit AS o JOIN target AS t ON t.plan = o.plan AND t.owner = o.unit
        UNION SELECT s.plan, s.target FROM own_task AS o JOIN task_target AS s ON s.plan = o.plan AND s.task = o.task;

        CREATE VIEW own_report WITH (security_barrier) AS
        SELECT r.plan, r.position AS report FROM own_unit AS o JOIN report AS r ON r.plan = o.plan AND r.unit = o.unit;
        """

    static func policies(_ schema: String) -> String {
        let tables = Schema.tables.map { policies(of: $0) }
        return """
            GRANT USAGE ON SCHEMA \(schema) TO kehoach_tinh, kehoach_xa, kehoach_don_vi;
            GRANT SELECT ON ALL TABLES IN SCHEMA \(schema) TO kehoach_tinh, kehoach_xa, kehoach_don_vi;

            ALTER TABLE reader ENABLE ROW LEVEL SECURITY;
            CREATE POLICY province ON reader FOR SELECT TO kehoach_tinh USING (true);
            CREATE POLICY login ON reader FOR SELECT TO kehoach_xa, kehoach_don_vi USING (login = current_user);

            \((tables + [policies("publication", "plan", unit: ofPlan("plan"))]).joined(separator: "\n\n"))
            """
    }

    private static func policies(of table: Table) -> String {
        policies(table.name, table.planColumn, unit: condition(for: table))
    }

    private static func policies(_ name: String, _ plan: String, unit: String?) -> String {
        var lines = [
            "ALTER TABLE \(name) ENABLE ROW LEVEL SECURITY;",
            "CREATE POLICY province ON \(name) FOR SELECT TO kehoach_tinh USING (true);",
            "CREATE POLICY ward ON \(name) FOR SELECT TO kehoach_xa USING (\(plan) IN (SELECT plan FROM own_plan));",
        ]
        if let unit {
            lines.append("CREATE POLICY unit ON \(name) FOR SELECT TO kehoach_don_vi USING (\(unit));")
        }
        return lines.joined(separator: "\n")
    }

    /// What every unit of a plan may read: what rows of its own are headed and named by.
    private static let common: Set<String> = [
        "build", "calendar_day", "evidence_kind", "plan", "section", "task_group", "term", "unit",
        "unit_group",
        "unit_group_member", "unit_group_name", "unit_name",
    ]

    /// Which rows are a unit's own; nil where none are.
    private static func condition(for table: Table) -> String? {
        guard !common.contains(table.name) else { return ofPlan(table.planColumn) }
        let columns = table.publishedColumnNames
        var conditions: [String] = []
        for record in ["task", "target", "report"] {
            if table.name == record {
                conditions.append(own(record, by: table.publishedKey[1]))
            } else if columns.contains(record) {
                conditions.append(own(record, by: record))
            }
        }
        // In other tables the column of that name has the noun that is counted.
        if table.refers("unit", to: "unit") { conditions.append(own("unit", by: "unit")) }
        return conditions.isEmpty ? nil : conditions.joined(separator: " OR ")
    }

    private static func own(_ record: String, by column: String) -> String {
        "(plan, \(column)) IN (SELECT plan, \(record) FROM own_\(record))"
    }

    private static func ofPlan(_ column: String) -> String { "\(column) IN (SELECT plan FROM own_unit)" }
}

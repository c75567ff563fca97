extension Schema {
    /// What plans make concrete of each other.
    static let lineage = """
        -- Plans under plans -----------------------------------------------------------------------------------------

        -- One row for each record and each thing of the plan above (plan.parent) that it makes concrete.
        CREATE TABLE upper_link (
            plan         TEXT NOT NULL REFERENCES plan (code),
            position     INTEGER NOT NULL,
            -- The record: just one of the two.
            target       TEXT,
            task         TEXT CHECK ((target IS NULL) <> (task IS NULL)),
            -- What it makes concrete: just one of the two.
            upper_plan   TEXT NOT NULL CHECK (upper_plan <> plan)
                         REFERENCES plan (code) DEFERRABLE INITIALLY DEFERRED,
            upper_target TEXT,
            upper_task   TEXT CHECK ((upper_target IS NULL) <> (upper_task IS NULL)),
            source       TEXT NOT NULL REFERENCES source (path),
            line         INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, position),
            FOREIGN KEY (plan, target) REFERENCES target (plan, code),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            FOREIGN KEY (upper_plan, upper_target) REFERENCES target (plan, code) DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY (upper_plan, upper_task) REFERENCES task (plan, code) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;

        -- The same from the other end.
        CREATE INDEX upper_link_down ON upper_link (upper_plan, upper_target, upper_task);
        CREATE INDEX upper_link_target ON upper_link (plan, target) WHERE target IS NOT NULL;
        CREATE INDEX upper_link_task ON upper_link (plan, task) WHERE task IS NOT NULL;
        CREATE INDEX plan_parent ON plan (parent);
        """

    /// Who takes on what, up and down, and what it adds up to.
    static func lineageViews(_ sql: SQLDialect) -> String {
        """
        -- Views: plans under plans ------------------------------------------------------------------------------------

        -- Targets and tasks alike: kind is 'target' or 'task', status the outcome of a target or the state of a task.
        \(sql.view("v_record"))
        SELECT t.plan, 'target' AS kind, t.code AS record, t.position, t.number, t.title, t.owner,
            s.outcome AS status, 0 AS is_withdrawn
        FROM target AS t LEFT JOIN target_status AS s ON s.plan = t.plan AND s.target = t.code
        UNION ALL
        SELECT t.plan, 'task', t.code, t.position, t.number, coalesce(t.title, g.title), coalesce(s.owner, t.owner),
            s.state, \(sql.holds("s.state = 'withdrawn'"))
        FROM task AS t
        LEFT JOIN task_group AS g ON g.plan = t.plan AND g.code = t.task_group
        LEFT JOIN task_status AS s ON s.plan = t.plan AND s.task = t.code;

        -- The links of records that are still in their plan, with the names of both ends.
        \(sql.view("v_upper_link"))
        SELECT l.plan, p.unit, l.position, \(sql.choice("l.task IS NULL", "'target'", "'task'")) AS kind,
            coalesce(l.target, l.task) AS record, coalesce(g.number, t.number) AS number,
            coalesce(g.title, t.title, tg.title) AS title, coalesce(g.owner, s.owner, t.owner) AS owner,
            coalesce(o.outcome, s.state) AS status, l.upper_plan,
            \(sql.choice("l.upper_task IS NULL", "'target'", "'task'")) AS upper_kind,
            coalesce(l.upper_target, l.upper_task) AS upper_record, coalesce(ug.number, ut.number) AS upper_number,
            coalesce(ug.title, ut.title, utg.title) AS upper_title, coalesce(uo.outcome, us.state) AS upper_status,
            \(sql.holds("us.state = 'withdrawn'")) AS upper_is_withdrawn, l.upper_target, l.upper_task, l.source, l.line
        FROM upper_link AS l
        JOIN plan AS p ON p.code = l.plan
        LEFT JOIN target AS g ON g.plan = l.plan AND g.code = l.target
        LEFT JOIN target_status AS o ON o.plan = l.plan AND o.target = l.target
        LEFT JOIN task AS t ON t.plan = l.plan AND t.code = l.task
        LEFT JOIN task_group AS tg ON tg.plan = t.plan AND tg.code = t.task_group
        LEFT JOIN task_status AS s ON s.plan = l.plan AND s.task = l.task
        LEFT JOIN target AS ug ON ug.plan = l.upper_plan AND ug.code = l.upper_target
        LEFT JOIN target_status AS uo ON uo.plan = l.upper_plan AND uo.target = l.upper_target
        LEFT JOIN task AS ut ON ut.plan = l.upper_plan AND ut.code = l.upper_task
        LEFT JOIN task_group AS utg ON utg.plan = ut.plan AND utg.code = ut.task_group
        LEFT JOIN task_status AS us ON us.plan = l.upper_plan AND us.task = l.upper_task
        WHERE s.state \(sql.differs) 'withdrawn';

        -- Down: each target and task of a plan that has plans below it, with the records below that make it concrete.
        -- Sort by plan, kind and position. gap is 'target-uncovered' for a target that no plan below takes on though one
        -- should: where only plans of units are below, those of the owner alone.
        \(sql.view("v_coverage_down"))
        SELECT u.plan, u.kind, u.record, u.position, u.number, u.title, u.owner, u.status, u.is_withdrawn,
            l.plan AS lower_plan, l.unit AS lower_unit, l.kind AS lower_kind, l.record AS lower_record,
            l.number AS lower_number, l.title AS lower_title, l.owner AS lower_owner, l.status AS lower_status,
            CASE WHEN l.plan IS NULL AND u.kind = 'target' AND EXISTS (
                SELECT 1 FROM plan AS c WHERE c.parent = u.plan
                    AND (c.level \(sql.differs) 'unit' OR u.owner IS NULL OR c.unit = u.owner)
            ) THEN 'target-uncovered' END AS gap
        FROM v_record AS u
        LEFT JOIN v_upper_link AS l ON l.upper_plan = u.plan
            AND \(upperEnd(sql))
        WHERE EXISTS (SELECT 1 FROM plan AS c WHERE c.parent = u.plan);

        -- Up: each target and task of a plan under another, with what it makes concrete there; upper_record is NULL for
        -- one that stands for itself.
        \(sql.view("v_coverage_up"))
        SELECT r.plan, r.kind, r.record, r.position, r.number, r.title, r.owner, r.status, r.is_withdrawn,
            p.parent AS upper_plan, l.upper_kind, l.upper_record, l.upper_number, l.upper_title, l.upper_status,
            l.upper_is_withdrawn
        FROM v_record AS r
        JOIN plan AS p ON p.code = r.plan
        LEFT JOIN v_upper_link AS l ON l.plan = r.plan AND l.kind = r.kind AND l.record = r.record
        WHERE p.parent IS NOT NULL;

        -- One row for each plan that has one above it or below it: how many of its targets and tasks the plans below make
        -- concrete (withdrawn tasks are none of them), how many targets they should but do not, and how many of its own
        -- records make something above concrete.
        \(sql.view("v_coverage_plan"))
        WITH down AS (
            SELECT plan, count(DISTINCT record) FILTER (WHERE kind = 'target') AS targets,
                count(DISTINCT record) FILTER (WHERE kind = 'target' AND lower_plan IS NOT NULL) AS targets_covered,
                count(*) FILTER (WHERE gap IS NOT NULL) AS target_gaps,
                count(DISTINCT record) FILTER (WHERE kind = 'task' AND \(sql.isUnset("is_withdrawn"))) AS tasks,
                count(DISTINCT record) FILTER (WHERE kind = 'task' AND \(sql.isUnset("is_withdrawn")) AND lower_plan IS NOT NULL)
                    AS tasks_covered
            FROM v_coverage_down GROUP BY plan
        ), up AS (
            SELECT plan, count(DISTINCT kind || record) AS records,
                count(DISTINCT kind || record) FILTER (WHERE upper_record IS NOT NULL) AS linked
            FROM v_coverage_up WHERE \(sql.isUnset("is_withdrawn")) GROUP BY plan
        )
        SELECT p.code AS plan, p.position, p.parent, p.unit,
            (SELECT count(*) FROM plan AS c WHERE c.parent = p.code) AS plans_below,
            d.targets, d.targets_covered, d.target_gaps, d.tasks, d.tasks_covered, u.records, u.linked
        FROM plan AS p
        LEFT JOIN down AS d ON d.plan = p.code
        LEFT JOIN up AS u ON u.plan = p.code
        WHERE p.parent IS NOT NULL OR d.plan IS NOT NULL;
        """
    }

    /// Whether the link `l` leads up to the record `u`; each database has an index or a join of its own for it.
    private static func upperEnd(_ sql: SQLDialect) -> String {
        switch sql {
        case .sqlite:
            """
            l.upper_target IS iif(u.kind = 'target', u.record, NULL)
                AND l.upper_task IS iif(u.kind = 'task', u.record, NULL)
            """
        case .postgreSQL: "l.upper_kind = u.kind AND l.upper_record = u.record"
        }
    }
}

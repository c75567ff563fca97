extension Schema {
    /// Who has what to do.
    static func workViews(_ sql: SQLDialect) -> String {
        """
        -- Views: the work -------------------------------------------------------------------------------------------

        -- One row for each unit and task, in the closest of the unit's roles: owner, then support, then advisor.
        -- via is the group by which the unit is meant, NULL where it is named itself.
        \(sql.view("v_task_unit"))
        WITH named (plan, task, unit, unit_group, role, closeness) AS (
            SELECT plan, task, unit, unit_group, 'owner', 1 FROM task_owner
            UNION ALL SELECT plan, task, unit, unit_group, 'support', 2 FROM task_support
            UNION ALL SELECT plan, task, unit, unit_group, 'advisor', 3 FROM task_advisor
        ), meant (plan, task, unit, role, via, closeness) AS (
            SELECT plan, task, unit, role, NULL, closeness * 2 FROM named WHERE unit IS NOT NULL
            UNION ALL
            SELECT n.plan, n.task, m.unit, n.role, n.unit_group, n.closeness * 2 + 1
            FROM named AS n JOIN unit_group_member AS m ON \(sql.ofPlan("n.plan", "m"))m.unit_group = n.unit_group
        )
        \(sql.least("closeness", of: "meant", for: "plan, task, unit", with: "role, via"));

        -- One row for each task, with its lists as one text each, an entry to a line.
        \(sql.view("v_task"))
        SELECT t.plan, t.code AS task, t.position, t.number, s.title AS section_title, g.title AS group_title,
            t.title, t.owner, u.name AS owner_name, t.person,
            (SELECT \(sql.joined("text", by: .line)) FROM (
                SELECT text FROM task_output AS o WHERE o.plan = t.plan AND o.task = t.code ORDER BY position
            )\(sql.listed)) AS outputs,
            (SELECT \(sql.joined("text", by: .line)) FROM (
                SELECT text FROM task_kpi AS k WHERE k.plan = t.plan AND k.task = t.code AND k.part = 1
                ORDER BY position
            )\(sql.listed)) AS kpis,
            (SELECT \(sql.joined("name", by: .line)) FROM (
                SELECT coalesce(u.name, g.name) AS name
                FROM task_support AS p
                LEFT JOIN unit AS u ON \(sql.ofPlan("p.plan", "u"))u.code = p.unit
                LEFT JOIN unit_group AS g ON \(sql.ofPlan("p.plan", "g"))g.code = p.unit_group
                WHERE p.plan = t.plan AND p.task = t.code ORDER BY p.position
            )\(sql.listed)) AS support_names,
            (SELECT \(sql.joined("line", by: .line)) FROM (
                SELECT d.text || coalesce(': ' || d.label, '') AS line FROM task_deadline AS d
                WHERE d.plan = t.plan AND d.task = t.code ORDER BY position
            )\(sql.listed)) AS deadline_text,
            t.condition, r.start, t.due, r.deadline, t.note, t.source, t.line
        FROM task AS t
        JOIN section AS s ON s.plan = t.plan AND s.ordinal = t.section
        LEFT JOIN task_group AS g ON g.plan = t.plan AND g.code = t.task_group
        LEFT JOIN unit AS u ON \(sql.ofPlan("t.plan", "u"))u.code = t.owner
        LEFT JOIN roadmap AS r ON r.plan = t.plan AND r.task = t.code;

        -- One row for each unit and task, as checklists print them. Sort by unit, role and position.
        \(sql.view("v_checklist"))
        SELECT w.unit, n.name AS unit_name, w.role, w.via, v.*
        FROM v_task_unit AS w
        JOIN unit AS n ON \(sql.ofPlan("w.plan", "n"))n.code = w.unit
        JOIN v_task AS v ON v.plan = w.plan AND v.task = w.task;

        -- Targets with the tasks that serve them, and what stands alone: gap is 'target-without-task' or
        -- 'task-without-target'.
        \(sql.view("v_coverage"))
        SELECT g.plan, g.code AS target, g.number AS target_number, g.title AS target_title,
            t.code AS task, t.number AS task_number, t.title AS task_title,
            CASE WHEN t.code IS NULL THEN 'target-without-task' END AS gap
        FROM target AS g
        LEFT JOIN (SELECT DISTINCT plan, target, task FROM task_target) AS l
            ON l.plan = g.plan AND l.target = g.code
        LEFT JOIN task AS t ON t.plan = l.plan AND t.code = l.task
        UNION ALL
        SELECT t.plan, NULL, NULL, NULL, t.code, t.number, t.title, 'task-without-target'
        FROM task AS t
        WHERE NOT EXISTS (SELECT 1 FROM task_target AS l WHERE l.plan = t.plan AND l.task = t.code);
        """
    }

    /// How things stand on the date of the build, with names.
    static func statusViews(_ sql: SQLDialect) -> String {
        """
        -- Views: how things stand on build.as_of ----------------------------------------------------------------------
        --
        -- They tell from task_status, report_status and alert, with the names of what those point at.

        -- One row for each task. status is the state, and before the task's start 'not-started' for 'not-due';
        -- 'unscheduled' in a plan without a year. Owner and dates are those by the decisions in force.
        \(sql.view("v_status"))
        SELECT t.plan, t.code AS task, t.position, t.number, t.title, p.owner, u.name AS owner_name,
            r.start, p.due, p.deadline, p.expected, p.floor, b.as_of,
            CASE
                WHEN p.state IS NULL THEN 'unscheduled'
                WHEN p.state = 'not-due' AND b.as_of < r.start THEN 'not-started'
                ELSE p.state
            END AS status,
            -- Calendar days until the deadline; negative after it.
            \(sql.days(from: "b.as_of", to: "p.deadline")) AS days_left,
            p.reported, p.original_due, p.last_report, p.claimed, p.judged, p.rejection_reason, p.is_late,
            p.days_overdue
        FROM task AS t
        \(sql.join("build", "b", ofPlan: "t.plan"))
        LEFT JOIN roadmap AS r ON r.plan = t.plan AND r.task = t.code
        LEFT JOIN task_status AS p ON p.plan = t.plan AND p.task = t.code
        LEFT JOIN unit AS u ON \(sql.ofPlan("t.plan", "u"))u.code = p.owner;

        -- The alerts with their words. Sort by plan and position: the most pressing first.
        \(sql.view("v_alerts"))
        SELECT a.plan, a.position, a.kind, k.vi AS kind_vi, k.en AS kind_en, a.level, l.vi AS level_vi,
            l.en AS level_en, a.unit, u.name AS unit_name, a.task, t.number, t.title, a.date, a.period, a.count,
            a.working_days, s.due, s.deadline, s.reported, s.expected,
            (SELECT \(sql.joined("unit", by: .comma)) FROM (
                SELECT r.unit FROM alert_recipient AS r WHERE r.plan = a.plan AND r.alert = a.position ORDER BY r.unit
            )\(sql.listed)) AS recipients,
            -- Those of them that neither have to act nor warn: told because of the level.
            (SELECT \(sql.joined("unit", by: .comma)) FROM (
                SELECT r.unit FROM alert_recipient AS r LEFT JOIN warning_policy AS p ON p.plan = r.plan
                WHERE r.plan = a.plan AND r.alert = a.position AND r.unit \(sql.differs) a.unit AND r.unit \(sql.differs) p.unit
                ORDER BY r.unit
            )\(sql.listed)) AS escalated_to
        FROM alert AS a
        JOIN term AS k ON \(sql.ofPlan("a.plan", "k"))k.domain = 'alert' AND k.code = a.kind
        JOIN term AS l ON \(sql.ofPlan("a.plan", "l"))l.domain = 'alert-level' AND l.code = a.level
        LEFT JOIN unit AS u ON \(sql.ofPlan("a.plan", "u"))u.code = a.unit
        LEFT JOIN task AS t ON t.plan = a.plan AND t.code = a.task
        LEFT JOIN task_status AS s ON s.plan = a.plan AND s.task = a.task;

        -- One row for each plan and unit: the tasks that the plan gives it to own and support, and those that it
        -- answers for by the decisions in force, by the quarter of their due date and by their status; and its reports.
        \(sql.view("v_scoreboard"))
        WITH role (plan, unit, owned, supported) AS (
            SELECT plan, unit, count(*) FILTER (WHERE role = 'owner'), count(*) FILTER (WHERE role = 'support')
            FROM v_task_unit GROUP BY plan, unit
        ), reported (plan, unit, on_time, late, missing) AS (
            SELECT plan, unit, count(*) FILTER (WHERE outcome = 'on-time'), count(*) FILTER (WHERE outcome = 'late'),
                count(*) FILTER (WHERE outcome = 'missing')
            FROM report_status GROUP BY plan, unit
        )
        SELECT p.code AS plan, u.code AS unit, u.position, u.name AS unit_name,
            coalesce(w.owned, 0) AS owned, coalesce(w.supported, 0) AS supported,
            count(s.task) FILTER (WHERE substr(s.due, 6, 2) BETWEEN '01' AND '03') AS due_q1,
            count(s.task) FILTER (WHERE substr(s.due, 6, 2) BETWEEN '04' AND '06') AS due_q2,
            count(s.task) FILTER (WHERE substr(s.due, 6, 2) BETWEEN '07' AND '09') AS due_q3,
            count(s.task) FILTER (WHERE substr(s.due, 6, 2) BETWEEN '10' AND '12') AS due_q4,
            count(s.task) FILTER (WHERE s.due IS NULL) AS without_due,
            count(s.task) FILTER (WHERE s.status = 'not-started') AS not_started,
            count(s.task) FILTER (WHERE s.status = 'not-due') AS not_due,
            count(s.task) FILTER (WHERE s.status = 'waiting') AS waiting,
            count(s.task) FILTER (WHERE s.status = 'in-progress') AS in_progress,
            count(s.task) FILTER (WHERE s.status = 'extended') AS extended,
            count(s.task) FILTER (WHERE s.status = 'behind') AS behind,
            count(s.task) FILTER (WHERE s.status = 'overdue') AS overdue,
            count(s.task) FILTER (WHERE s.status = 'pending-appraisal') AS pending_appraisal,
            count(s.task) FILTER (WHERE s.status = 'completed' AND \(sql.isUnset("s.is_late"))) AS completed_on_time,
            count(s.task) FILTER (WHERE s.status = 'completed' AND \(sql.isSet("s.is_late"))) AS completed_late,
            count(s.task) FILTER (WHERE s.status = 'rejected') AS rejected,
            count(s.task) FILTER (WHERE s.status = 'suspended') AS suspended,
            count(s.task) FILTER (WHERE s.status = 'withdrawn') AS withdrawn,
            coalesce(r.on_time, 0) AS reports_on_time, coalesce(r.late, 0) AS reports_late,
            coalesce(r.missing, 0) AS reports_missing, c.score, c.proposal
        FROM plan AS p
        \(sql.join("unit", "u", ofPlan: "p.code"))
        LEFT JOIN role AS w ON w.plan = p.code AND w.unit = u.code
        LEFT JOIN reported AS r ON r.plan = p.code AND r.unit = u.code
        LEFT JOIN unit_score AS c ON c.plan = p.code AND c.unit = u.code
        LEFT JOIN v_status AS s ON s.plan = p.code AND s.owner = u.code
        GROUP BY p.code, \(sql.also("u.plan"))u.code\(sql.grouping(
            "w.owned", "w.supported", "r.on_time", "r.late", "r.missing", "c.score", "c.proposal"));

        -- The targets with their levels and what was measured of them last. Sort by plan and position.
        \(sql.view("v_targets"))
        SELECT t.plan, t.target, t.outcome, k.vi AS outcome_vi, k.en AS outcome_en, r.position, r.number, r.title,
            (SELECT \(sql.joined("text", by: .semicolon)) FROM (
                SELECT l.text FROM target_level AS l
                WHERE l.plan = t.plan AND l.target = t.target AND l.part = 1
                ORDER BY l.position
            )\(sql.listed)) AS level, t.measured, t.period, t.date, t.unit, u.name AS unit_name
        FROM target_status AS t
        JOIN target AS r ON r.plan = t.plan AND r.code = t.target
        JOIN term AS k ON \(sql.ofPlan("t.plan", "k"))k.domain = 'target-status' AND k.code = t.outcome
        LEFT JOIN unit AS u ON \(sql.ofPlan("t.plan", "u"))u.code = t.unit;
        """
    }

    /// The tasks of the checkpoint `c`, as v_checkpoint_task has them: no database looks into that view for one at a time.
    private static let tasksOfCheckpoint = [
        "SELECT c.task WHERE c.task IS NOT NULL",
        "UNION ALL SELECT DISTINCT l.task FROM task_target AS l",
        "    WHERE c.target IS NOT NULL AND l.plan = c.plan AND l.target = c.target",
        "UNION ALL SELECT s.task FROM checkpoint_span AS s",
        "    WHERE s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last",
    ].joined(separator: "\n" + String(repeating: " ", count: 8))

    /// The schedule and the findings with their words.
    static func recordViews(_ sql: SQLDialect) -> String {
        """
        -- Views: records with their words -----------------------------------------------------------------------------

        -- The tasks that a checkpoint concerns. Sort by plan, checkpoint and task.
        \(sql.view("v_checkpoint_task"))
        SELECT plan, position AS checkpoint, task FROM checkpoint WHERE task IS NOT NULL
        UNION ALL
        SELECT c.plan, c.position, l.task FROM checkpoint AS c
        JOIN (SELECT DISTINCT plan, target, task FROM task_target) AS l ON l.plan = c.plan AND l.target = c.target
        UNION ALL
        SELECT c.plan, c.position, s.task FROM checkpoint AS c
        JOIN checkpoint_span AS s
            ON s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last;

        -- The checkpoints, with the printed numbers of their tasks. Sort by plan and position.
        \(sql.view("v_schedule"))
        SELECT c.plan, c.position, c.key, c.kind, k.vi AS kind_vi, k.en AS kind_en, c.nominal, c.effective,
            c.unit, u.name AS unit_name, c.period, c.target, c.title, c.days_before, c.expected, c.floor,
            (SELECT count(*) FROM (
                \(tasksOfCheckpoint)
            ) AS ct) AS task_count,
            (SELECT \(sql.joined("number", by: .comma)) FROM (
                SELECT t.number FROM (
                \(tasksOfCheckpoint)
                ) AS ct
                JOIN task AS t ON t.plan = c.plan AND t.code = ct.task
                ORDER BY t.position
            )\(sql.listed)) AS task_numbers
        FROM checkpoint AS c
        JOIN term AS k ON \(sql.ofPlan("c.plan", "k"))k.domain = 'checkpoint' AND k.code = c.kind
        LEFT JOIN unit AS u ON \(sql.ofPlan("c.plan", "u"))u.code = c.unit;

        -- Findings with their rules, and the waivers that allow them.
        \(sql.view("v_findings"))
        SELECT f.plan, f.position, f.rule, r.slug, f.severity, f.message_vi, f.message_en, f.record, f.source,
            f.line, f.\(sql.column), \(sql.flag("f.waiver IS NOT NULL")) AS is_allowed, w.reason, w.until
        FROM finding AS f
        JOIN rule AS r ON \(sql.ofPlan("f.plan", "r"))r.code = f.rule
        LEFT JOIN waiver AS w ON \(sql.ofPlan("f.plan", "w"))w.position = f.waiver;
        """
    }
}

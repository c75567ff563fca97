extension Schema {
    /// What many plans add up to: by plan, unit, kind of unit, and target of a plan above.
    static func rollupViews(_ sql: SQLDialect) -> String {
        """
        -- Views: what many plans add up to -----------------------------------------------------------------------------
        --
        -- Their counts of tasks are those of task_status; withdrawn tasks are counted by themselves alone. going takes in
        -- what is extended or awaits a verdict; waiting what is not due, waits or is suspended; overdue what was rejected.

        -- One row for each plan.
        \(sql.view("v_rollup_plan"))
        WITH work AS (
            SELECT s.plan, \(taskCounts("s.state")) FROM task_status AS s GROUP BY s.plan
        ), goal AS (
            SELECT plan, count(*) AS targets, count(*) FILTER (WHERE outcome = 'reached') AS targets_reached,
                count(*) FILTER (WHERE outcome = 'short') AS targets_short
            FROM target_status GROUP BY plan
        ), warned AS (
            SELECT plan, count(*) FILTER (WHERE level = 'severe') AS alerts_severe,
                count(*) FILTER (WHERE level = 'warning') AS alerts_warning,
                count(*) FILTER (WHERE level = 'notice') AS alerts_notice
            FROM alert GROUP BY plan
        ), reported AS (
            SELECT plan, count(*) AS reports_due, count(*) FILTER (WHERE outcome = 'missing') AS reports_missing
            FROM report_status GROUP BY plan
        )
        SELECT p.code AS plan, p.position, p.parent, p.level, p.unit, p.issuer,
            coalesce(w.tasks, 0) AS tasks, coalesce(w.completed, 0) AS completed, coalesce(w.going, 0) AS going,
            coalesce(w.waiting, 0) AS waiting, coalesce(w.behind, 0) AS behind, coalesce(w.overdue, 0) AS overdue,
            coalesce(w.withdrawn, 0) AS withdrawn, coalesce(g.targets, 0) AS targets,
            coalesce(g.targets_reached, 0) AS targets_reached, coalesce(g.targets_short, 0) AS targets_short,
            coalesce(a.alerts_severe, 0) AS alerts_severe, coalesce(a.alerts_warning, 0) AS alerts_warning,
            coalesce(a.alerts_notice, 0) AS alerts_notice, coalesce(r.reports_due, 0) AS reports_due,
            coalesce(r.reports_missing, 0) AS reports_missing
        FROM plan AS p
        LEFT JOIN work AS w ON w.plan = p.code
        LEFT JOIN goal AS g ON g.plan = p.code
        LEFT JOIN warned AS a ON a.plan = p.code
        LEFT JOIN reported AS r ON r.plan = p.code;

        -- One row for each unit, over all plans: what it answers for by the decisions in force.
        \(sql.view("v_rollup_unit"))
        SELECT \(sql.also("u.plan"))u.code AS unit, u.position, u.name AS unit_name, u.block, count(DISTINCT s.plan) AS plans,
            \(taskCounts("s.state"))
        FROM unit AS u LEFT JOIN task_status AS s ON \(sql.ofPlan("u.plan", "s"))s.owner = u.code
        GROUP BY \(sql.also("u.plan"))u.code;

        -- One row for each kind of unit; block is NULL for units of none.
        \(sql.view("v_rollup_block"))
        SELECT \(sql.also("u.plan"))u.block, b.vi AS block_vi, b.en AS block_en, count(DISTINCT u.code) AS units,
            count(DISTINCT s.plan) AS plans, \(taskCounts("s.state"))
        FROM unit AS u
        LEFT JOIN task_status AS s ON \(sql.ofPlan("u.plan", "s"))s.owner = u.code
        LEFT JOIN term AS b ON \(sql.ofPlan("u.plan", "b"))b.domain = 'block' AND b.code = u.block
        GROUP BY \(sql.also("u.plan"))u.block\(sql.grouping("b.vi", "b.en"));

        -- One row for each target of a plan that has plans below: who takes it on, and how that stands.
        \(sql.view("v_rollup_target"))
        SELECT t.plan, t.code AS target, t.position, t.number, t.title, s.outcome AS status,
            (SELECT count(*) FROM plan AS c WHERE c.parent = t.plan) AS plans_below,
            count(DISTINCT l.plan) AS plans_covering,
            count(DISTINCT l.plan) FILTER (WHERE l.status = 'reached') AS plans_reached,
            count(l.kind) FILTER (WHERE l.kind = 'target') AS targets,
            count(l.kind) FILTER (WHERE l.status = 'reached') AS targets_reached,
            count(l.kind) FILTER (WHERE l.status = 'short') AS targets_short,
            \(taskCounts(sql.choice("l.kind = 'task'", "l.status", "NULL")))
        FROM target AS t
        LEFT JOIN target_status AS s ON s.plan = t.plan AND s.target = t.code
        LEFT JOIN v_upper_link AS l ON l.upper_plan = t.plan AND l.upper_target = t.code
        WHERE EXISTS (SELECT 1 FROM plan AS c WHERE c.parent = t.plan)
        GROUP BY t.plan, t.code\(sql.grouping("s.outcome"));
        """
    }

    /// How many tasks there are in which states, as columns; a state of NULL is no task.
    private static func taskCounts(_ state: String) -> String {
        let counts = [
            ("tasks", "<> 'withdrawn'"), ("completed", "= 'completed'"),
            ("going", "IN ('in-progress', 'extended', 'pending-appraisal')"),
            ("waiting", "IN ('not-due', 'waiting', 'suspended')"), ("behind", "= 'behind'"),
            ("overdue", "IN ('overdue', 'rejected')"), ("withdrawn", "= 'withdrawn'"),
        ]
        return counts.map { "count(*) FILTER (WHERE \(state) \($0.1)) AS \($0.0)" }
            .joined(separator: ",\n    ")
    }
}

extension Schema {
    /// The dated consequences of the plan.
    static let schedule = """
        -- The schedule ----------------------------------------------------------------------------------------------

        -- When a task runs, with everything made explicit that its text leaves out.
        CREATE TABLE roadmap (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            start    TEXT NOT NULL CHECK (start IS date(start, '+0 days')),
            due      TEXT CHECK (due IS date(due, '+0 days')),
            -- The due date moved off days that are not worked: the last day in time.
            deadline TEXT CHECK (deadline IS date(deadline, '+0 days')),
            -- The share that has to be done at the end of build.as_of; NULL when the plan gives no dates to expect by.
            expected INTEGER CHECK (expected BETWEEN 0 AND 10000),
            -- The progress under which the task is behind on build.as_of; NULL without a warning policy.
            floor    INTEGER CHECK (floor BETWEEN 0 AND 10000),
            PRIMARY KEY (plan, task),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            CHECK ((due IS NULL) = (deadline IS NULL)),
            CHECK (floor <= expected)
        ) STRICT, WITHOUT ROWID;

        -- What has to be reached by when; between two points progress is expected evenly over calendar days.
        CREATE TABLE roadmap_point (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            date     TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
            expected INTEGER NOT NULL CHECK (expected BETWEEN 0 AND 10000),
            PRIMARY KEY (plan, task, date),
            FOREIGN KEY (plan, task) REFERENCES roadmap (plan, task)
        ) STRICT, WITHOUT ROWID;

        -- A day on which somebody has something to hand in, do or look at.
        CREATE TABLE checkpoint (
            plan        TEXT NOT NULL REFERENCES plan (code),
            -- In the order of effective date, then key.
            position    INTEGER NOT NULL,
            -- Stable over rebuilds: "due:so-tay-dang-vien", "internal-report:ubnd-phuong:2026-W07".
            key         TEXT GENERATED ALWAYS AS (
                            CASE WHEN series IS NULL
                            THEN kind || ':' || coalesce(task, target) || coalesce(':' ||
                                coalesce(period, CAST(days_before AS TEXT), CAST(number AS TEXT),
                                         CASE kind WHEN 'condition-review' THEN nominal END), '')
                            ELSE kind || coalesce(':' || unit, '') || ':' || period ||
                                coalesce(':' || CAST(number AS TEXT), '')
                            END) VIRTUAL,
            kind        TEXT NOT NULL CHECK (kind IN (
                            'internal-report', 'upward-report', 'warning-review', 'start', 'reminder', 'milestone',
                            'instance', 'due', 'evidence-due', 'appraisal', 'condition-review', 'target-measured',
                            'target-judged')),
            -- The date that the plan says, and the one that it is moved to.
            nominal     TEXT NOT NULL CHECK (nominal IS date(nominal, '+0 days')),
            effective   TEXT NOT NULL CHECK (effective IS date(effective, '+0 days')),
            -- Who acts.
            unit        TEXT REFERENCES unit (code),
            -- What it concerns: one task, the tasks that serve a target, or those that checkpoint_span lists.
            task        TEXT,
            target      TEXT,
            -- The reports or reviews of one kind, unit and cadence, numbered within the plan.
            series      INTEGER,
            -- "2026-W07", "2026-02", "2026-Q1", "2026-H1", "2026".
            period      TEXT,
            -- Of a milestone: what is to be done.
            title       TEXT,
            -- Of a reminder: working days before the due date.
            days_before INTEGER CHECK (days_before >= 0),
            -- Of a milestone: its position. Of a report or review: which one of its unit about its period, from the
            -- second on.
            number      INTEGER CHECK (number > 0),
            -- The share that is expected by the nominal date, and the progress under which the task is behind.
            expected    INTEGER CHECK (expected BETWEEN 0 AND 10000),
            floor       INTEGER CHECK (floor BETWEEN 0 AND 10000),
            PRIMARY KEY (plan, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            FOREIGN KEY (plan, target) REFERENCES target (plan, code),
            CHECK ((task IS NOT NULL) + (target IS NOT NULL) + (series IS NOT NULL) = 1),
            CHECK ((kind = 'reminder') = (days_before IS NOT NULL)),
            CHECK (kind <> 'milestone' OR number IS NOT NULL),
            CHECK (number IS NULL OR kind = 'milestone' OR series IS NOT NULL)
        ) STRICT, WITHOUT ROWID;

        -- Over which checkpoints of a series a task is on the list, by their positions: most tasks are open over many
        -- periods on end. v_checkpoint_task has them one by one.
        CREATE TABLE checkpoint_span (
            plan   TEXT NOT NULL,
            series INTEGER NOT NULL,
            task   TEXT NOT NULL,
            first  INTEGER NOT NULL,
            last   INTEGER NOT NULL CHECK (last >= first),
            PRIMARY KEY (plan, series, task, first),
            FOREIGN KEY (plan, first) REFERENCES checkpoint (plan, position),
            FOREIGN KEY (plan, last) REFERENCES checkpoint (plan, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;
        """

    /// What the compiler found and did not refuse.
    static let findings = """
        -- Findings --------------------------------------------------------------------------------------------------
        --
        -- Positions are counted from 1 within each plan, and a thousand million further on for every plan that comes before
        -- it by code, so that an edit to one plan moves no row of another. What belongs to no plan comes after all plans.

        -- Leave to keep a known finding. Those of the workspace have no plan.
        CREATE TABLE waiver (
            position INTEGER NOT NULL PRIMARY KEY,
            plan     TEXT REFERENCES plan (code),
            rule     TEXT NOT NULL CHECK (rule GLOB 'KH[0-9][0-9][0-9]'),
            reason   TEXT NOT NULL,
            -- The last day on which it holds.
            until    TEXT CHECK (until IS date(until, '+0 days')),
            reach    TEXT NOT NULL CHECK (reach IN ('record', 'plan', 'workspace')),
            -- The code of the record that it stands in.
            record   TEXT,
            source   TEXT NOT NULL REFERENCES source (path),
            line     INTEGER NOT NULL CHECK (line > 0)
        ) STRICT;

        -- The rules that found something.
        CREATE TABLE rule (
            code       TEXT NOT NULL PRIMARY KEY CHECK (code GLOB 'KH[0-9][0-9][0-9]'),
            slug       TEXT NOT NULL,
            summary_vi TEXT NOT NULL,
            summary_en TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Findings that a waiver allows, and those that are no errors, in reporting order within each plan. Those in
        -- files of the workspace have no plan.
        CREATE TABLE finding (
            position   INTEGER NOT NULL PRIMARY KEY,
            plan       TEXT REFERENCES plan (code),
            rule       TEXT NOT NULL REFERENCES rule (code),
            severity   TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
            message_vi TEXT NOT NULL,
            message_en TEXT NOT NULL,
            -- The authored code of the task, target or unit concerned.
            record     TEXT,
            source     TEXT NOT NULL REFERENCES source (path),
            -- From 1; columns in Unicode scalars. The end is the place after the last one.
            line       INTEGER NOT NULL CHECK (line > 0),
            column     INTEGER NOT NULL CHECK (column > 0),
            end_line   INTEGER NOT NULL CHECK (end_line >= line),
            end_column INTEGER NOT NULL CHECK (end_column > 0),
            -- The waiver that allows it; an error always has one.
            waiver     INTEGER REFERENCES waiver (position),
            CHECK (severity <> 'error' OR waiver IS NOT NULL)
        ) STRICT;
        """

    /// Where tasks are found by their words, and the table that has the same columns and these words.
    static let (searchIndex, searchedTable) = ("task_search", "task_text")

    /// Full text over tasks.
    static let search = """
        -- Search ----------------------------------------------------------------------------------------------------

        -- What a reader finds a task by: the printed text, and the same without diacritics, đ as d.
        CREATE TABLE task_text (
            -- Counted as positions of findings are.
            id     INTEGER NOT NULL PRIMARY KEY,
            plan   TEXT NOT NULL,
            task   TEXT NOT NULL,
            number TEXT NOT NULL,
            title  TEXT NOT NULL,
            -- Outputs, KPIs, units, person, deadline and note, a line each.
            text   TEXT NOT NULL,
            folded TEXT NOT NULL,
            UNIQUE (plan, task),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT;

        -- Answers the same with and without diacritics: the tokenizer folds all but đ, and the folded column has that
        -- as d.
        --     SELECT plan, task, title FROM task_search WHERE task_search MATCH 'so tay dang vien' ORDER BY rank;
        CREATE VIRTUAL TABLE task_search USING fts5 (
            plan UNINDEXED, task UNINDEXED, number UNINDEXED, title, text, folded,
            content = 'task_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
        );
        """
}

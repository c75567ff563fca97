extension Schema {
    /// The appendix: its sections, general tasks and tasks.
    static let tasks = """
        -- Tasks -----------------------------------------------------------------------------------------------------

        CREATE TABLE section (
            plan    TEXT NOT NULL REFERENCES plan (code),
            -- Printed as a Roman numeral.
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            title   TEXT,
            source  TEXT NOT NULL REFERENCES source (path),
            PRIMARY KEY (plan, ordinal)
        ) STRICT, WITHOUT ROWID;

        -- A general task that is carried out by sub-tasks; it owns nothing itself.
        CREATE TABLE task_group (
            plan     TEXT NOT NULL,
            code     TEXT NOT NULL,
            position INTEGER NOT NULL,
            -- As printed: "V.2".
            number   TEXT NOT NULL,
            section  INTEGER NOT NULL,
            title    TEXT,
            note     TEXT,
            source   TEXT NOT NULL REFERENCES source (path),
            line     INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, code),
            FOREIGN KEY (plan, section) REFERENCES section (plan, ordinal)
        ) STRICT, WITHOUT ROWID;

        -- A row of the appendix.
        CREATE TABLE task (
            plan       TEXT NOT NULL,
            code       TEXT NOT NULL,
            -- The order of the appendix.
            position   INTEGER NOT NULL,
            -- As printed: "V.2.3".
            number     TEXT NOT NULL,
            section    INTEGER NOT NULL,
            task_group TEXT,
            title      TEXT,
            -- The unit that answers for the task; task_owner has every unit that is named as one.
            owner      TEXT REFERENCES unit (code),
            person     TEXT,
            -- The start as the task or its deadline names it; roadmap.start has the one that is reckoned with.
            start      TEXT CHECK (start IS date(start, '+0 days')),
            -- The last day in time; NULL for a standing task and for one that waits for a condition.
            due        TEXT CHECK (due IS date(due, '+0 days')),
            -- The time of the due day, when said.
            due_time   TEXT CHECK (due_time IS strftime('%H:%M', due_time)),
            -- How coarse the due date was written.
            precision  TEXT CHECK (precision IN ('day', 'week', 'month', 'quarter', 'half', 'year')),
            -- Written "trước ngày": due is the day before the one named.
            is_strict     INTEGER NOT NULL CHECK (is_strict IN (0, 1)),
            -- "Thường xuyên".
            is_standing   INTEGER NOT NULL CHECK (is_standing IN (0, 1)),
            -- "và những năm tiếp theo".
            is_open_ended INTEGER NOT NULL CHECK (is_open_ended IN (0, 1)),
            -- What the task waits for.
            condition_kind TEXT CHECK (condition_kind IN ('guidance', 'issuance', 'event', 'schedule', 'other')),
            condition      TEXT,
            -- The document that holds the dates: its designation.
            condition_document TEXT,
            -- Counted from the event that is awaited.
            delay_months  INTEGER,
            delay_days    INTEGER,
            delay_is_working_days INTEGER CHECK (delay_is_working_days IN (0, 1)),
            budget     TEXT,
            weight     INTEGER NOT NULL,
            note       TEXT,
            -- Whether the general task's default stands in for the field.
            is_owner_inherited     INTEGER NOT NULL CHECK (is_owner_inherited IN (0, 1)),
            is_support_inherited   INTEGER NOT NULL CHECK (is_support_inherited IN (0, 1)),
            is_deadline_inherited  INTEGER NOT NULL CHECK (is_deadline_inherited IN (0, 1)),
            is_condition_inherited INTEGER NOT NULL CHECK (is_condition_inherited IN (0, 1)),
            source     TEXT NOT NULL REFERENCES source (path),
            line       INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, code),
            FOREIGN KEY (plan, section) REFERENCES section (plan, ordinal),
            FOREIGN KEY (plan, task_group) REFERENCES task_group (plan, code),
            CHECK (condition_kind IS NULL OR condition IS NOT NULL)
        ) STRICT, WITHOUT ROWID;
        """

    /// The lists of a task, one table each.
    static let taskDetails = """
        CREATE TABLE task_output (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            text     TEXT NOT NULL,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- Measures of success, as written and as understood. A text that holds several has several parts, from 1.
        CREATE TABLE task_kpi (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            part     INTEGER NOT NULL,
            text     TEXT NOT NULL,
        \(kpiColumns)
            PRIMARY KEY (plan, task, position, part),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- Everybody named as owner; a sound task has one, and that is a unit.
        \(unitsOfTask("task_owner"))

        \(unitsOfTask("task_support"))

        \(unitsOfTask("task_advisor"))

        -- The deadline as it was written, part by part.
        CREATE TABLE task_deadline (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            text     TEXT NOT NULL,
            -- What the part is about, when the deadline is a list.
            label    TEXT,
            start    TEXT CHECK (start IS date(start, '+0 days')),
            due      TEXT CHECK (due IS date(due, '+0 days')),
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- How often a standing task comes round; the schedule counts by the first.
        CREATE TABLE task_cadence (
            plan         TEXT NOT NULL,
            task         TEXT NOT NULL,
            position     INTEGER NOT NULL,
            cadence      TEXT NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'half', 'year')),
            every        INTEGER NOT NULL CHECK (every > 0),
            -- From 1, Monday.
            weekday      INTEGER CHECK (weekday BETWEEN 1 AND 7),
            day_of_month INTEGER CHECK (day_of_month BETWEEN 1 AND 31),
            time         TEXT CHECK (time IS strftime('%H:%M', time)),
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- Dated parts in the order of date, whether written under milestones or in the deadline. The position is the
        -- number of their checkpoints; undated ones come last and have no checkpoint.
        CREATE TABLE milestone (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            due      TEXT CHECK (due IS date(due, '+0 days')),
            title    TEXT,
            -- The share of the whole that is done by then, when said.
            share    INTEGER CHECK (share BETWEEN 0 AND 10000),
            origin   TEXT NOT NULL CHECK (origin IN ('deadline', 'milestones')),
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- When to see whether the condition is met, as the author set it.
        CREATE TABLE review_date (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            date     TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- What has to be done before.
        CREATE TABLE task_after (
            plan        TEXT NOT NULL,
            task        TEXT NOT NULL,
            position    INTEGER NOT NULL,
            predecessor TEXT NOT NULL,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            FOREIGN KEY (plan, predecessor) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- The task of an earlier plan that a task goes on with. It need not be in this database where a waiver allows that.
        CREATE TABLE task_history (
            plan          TEXT NOT NULL,
            task          TEXT NOT NULL,
            position      INTEGER NOT NULL,
            previous_plan TEXT NOT NULL,
            previous_task TEXT NOT NULL,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- The targets that a task serves.
        CREATE TABLE task_target (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            target   TEXT NOT NULL,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            FOREIGN KEY (plan, target) REFERENCES target (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- The legal bases of the plan that a task rests on.
        CREATE TABLE task_basis (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            basis    INTEGER NOT NULL,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            FOREIGN KEY (plan, basis) REFERENCES legal_basis (plan, position)
        ) STRICT, WITHOUT ROWID;

        -- Documents that a task cites itself.
        CREATE TABLE task_citation (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
        \(citationColumns)
            title    TEXT,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- The kinds of evidence that completion needs.
        CREATE TABLE task_evidence (
            plan     TEXT NOT NULL,
            task     TEXT NOT NULL,
            position INTEGER NOT NULL,
            kind     TEXT NOT NULL,
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            FOREIGN KEY (plan, kind) REFERENCES evidence_kind (plan, code)
        ) STRICT, WITHOUT ROWID;
        """

    private static func unitsOfTask(_ table: String) -> String {
        """
        CREATE TABLE \(table) (
            plan       TEXT NOT NULL,
            task       TEXT NOT NULL,
            position   INTEGER NOT NULL,
        \(referenceColumns)
            PRIMARY KEY (plan, task, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;
        """
    }
}

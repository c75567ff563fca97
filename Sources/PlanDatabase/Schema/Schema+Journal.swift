extension Schema {
    /// What happened: reports, appraisals and decisions, as they were written.
    static let journal = """
        -- The journal -----------------------------------------------------------------------------------------------

        -- What one unit reports for one period. Positions are those of the files, by path.
        CREATE TABLE report (
            plan         TEXT NOT NULL REFERENCES plan (code),
            position     INTEGER NOT NULL,
            unit         TEXT REFERENCES unit (code),
            -- "2026-W07", "2026-02", "2026-Q1", "2026-H1", "2026".
            period       TEXT,
            date         TEXT CHECK (date IS date(date, '+0 days')),
            -- Whether the head of the unit has confirmed it; NULL where the report does not say.
            is_confirmed INTEGER CHECK (is_confirmed IN (0, 1)),
            note         TEXT,
            source       TEXT NOT NULL REFERENCES source (path),
            line         INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        -- How far one task is.
        CREATE TABLE report_entry (
            plan          TEXT NOT NULL,
            report        INTEGER NOT NULL,
            position      INTEGER NOT NULL,
            task          TEXT,
            -- The share of the whole that is done; of one instance for a task that counts its instances.
            share         INTEGER CHECK (share BETWEEN 0 AND 10000),
            -- How the unit itself sees it.
            state         TEXT CHECK (state IN ('not-started', 'in-progress', 'blocked', 'done')),
            -- The day on which what the task waited for came about.
            condition_met TEXT CHECK (condition_met IS date(condition_met, '+0 days')),
            reason        TEXT,
            note          TEXT,
            line          INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, report, position),
            FOREIGN KEY (plan, report) REFERENCES report (plan, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- What was measured for each KPI, in the order of the task's KPIs.
        CREATE TABLE report_measure (
            plan     TEXT NOT NULL,
            report   INTEGER NOT NULL,
            entry    INTEGER NOT NULL,
            position INTEGER NOT NULL,
            -- "54", the numerator of "45/50"; NULL where nothing was counted.
            value    TEXT CHECK (value NOT GLOB '*[^0-9.-]*'),
            -- The denominator of "45/50".
            total    TEXT CHECK (total NOT GLOB '*[^0-9.-]*'),
            -- "%", or the noun that is counted.
            unit     TEXT,
            -- For a thing that happens or does not.
            is_met   INTEGER CHECK (is_met IN (0, 1)),
            PRIMARY KEY (plan, report, entry, position),
            FOREIGN KEY (plan, report, entry) REFERENCES report_entry (plan, report, position)
        ) STRICT, WITHOUT ROWID;

        -- What stands in the way of a task, and what its unit proposes.
        CREATE TABLE report_remark (
            plan     TEXT NOT NULL,
            report   INTEGER NOT NULL,
            entry    INTEGER NOT NULL,
            kind     TEXT NOT NULL CHECK (kind IN ('difficulty', 'proposal')),
            position INTEGER NOT NULL,
            text     TEXT NOT NULL,
            PRIMARY KEY (plan, report, entry, kind, position),
            FOREIGN KEY (plan, report, entry) REFERENCES report_entry (plan, report, position)
        ) STRICT, WITHOUT ROWID;

        -- What was measured of one target.
        CREATE TABLE target_measure (
            plan       TEXT NOT NULL,
            report     INTEGER NOT NULL,
            position   INTEGER NOT NULL,
            target     TEXT,
            -- The unit's own word on whether the level is reached; NULL where it does not say.
            is_reached INTEGER CHECK (is_reached IN (0, 1)),
            reason     TEXT,
            note       TEXT,
            line       INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, report, position),
            FOREIGN KEY (plan, report) REFERENCES report (plan, position),
            FOREIGN KEY (plan, target) REFERENCES target (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- Its values, in the order of the target's levels; the columns are those of report_measure.
        CREATE TABLE target_measure_value (
            plan     TEXT NOT NULL,
            report   INTEGER NOT NULL,
            measure  INTEGER NOT NULL,
            position INTEGER NOT NULL,
            value    TEXT CHECK (value NOT GLOB '*[^0-9.-]*'),
            total    TEXT CHECK (total NOT GLOB '*[^0-9.-]*'),
            unit     TEXT,
            is_met   INTEGER CHECK (is_met IN (0, 1)),
            PRIMARY KEY (plan, report, measure, position),
            FOREIGN KEY (plan, report, measure) REFERENCES target_measure (plan, report, position)
        ) STRICT, WITHOUT ROWID;

        -- What the appraiser found on one day.
        CREATE TABLE appraisal (
            plan      TEXT NOT NULL REFERENCES plan (code),
            position  INTEGER NOT NULL,
            appraiser TEXT REFERENCES unit (code),
            date      TEXT CHECK (date IS date(date, '+0 days')),
            note      TEXT,
            source    TEXT NOT NULL REFERENCES source (path),
            line      INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE verdict (
            plan      TEXT NOT NULL,
            appraisal INTEGER NOT NULL,
            position  INTEGER NOT NULL,
            task      TEXT,
            outcome   TEXT CHECK (outcome IN ('accepted', 'rejected')),
            reason    TEXT,
            note      TEXT,
            line      INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, appraisal, position),
            FOREIGN KEY (plan, appraisal) REFERENCES appraisal (plan, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- What was handed in with a report, and what was looked at for a verdict: a file, or a document.
        CREATE TABLE evidence (
            plan        TEXT NOT NULL,
            position    INTEGER NOT NULL,
            -- Just one of entry, measure and verdict, with what it stands in.
            report      INTEGER,
            entry       INTEGER,
            measure     INTEGER,
            appraisal   INTEGER,
            verdict     INTEGER,
            -- Relative to the workspace.
            path        TEXT,
            -- The file as it was found; NULL where nobody looked.
            size        INTEGER CHECK (size >= 0),
            sha256      TEXT CHECK (length(sha256) = 64),
            -- The SHA-256 that was written down when it was reported or judged.
            recorded    TEXT CHECK (length(recorded) = 64),
            -- The document as written, and its number and symbol.
            document    TEXT,
            designation TEXT,
            -- The code of one of the plan's kinds of evidence.
            kind        TEXT,
            note        TEXT,
            PRIMARY KEY (plan, position),
            FOREIGN KEY (plan, report, entry) REFERENCES report_entry (plan, report, position),
            FOREIGN KEY (plan, report, measure) REFERENCES target_measure (plan, report, position),
            FOREIGN KEY (plan, appraisal, verdict) REFERENCES verdict (plan, appraisal, position),
            CHECK ((entry IS NOT NULL) + (measure IS NOT NULL) + (verdict IS NOT NULL) = 1),
            CHECK ((report IS NULL) = (verdict IS NOT NULL) AND (appraisal IS NULL) = (verdict IS NULL)),
            CHECK ((size IS NULL) = (sha256 IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- A decision that changes tasks.
        CREATE TABLE amendment (
            plan        TEXT NOT NULL REFERENCES plan (code),
            position    INTEGER NOT NULL,
            -- The decision as written, and its number and symbol.
            document    TEXT,
            designation TEXT,
            -- The day from which it holds.
            date        TEXT CHECK (date IS date(date, '+0 days')),
            note        TEXT,
            source      TEXT NOT NULL REFERENCES source (path),
            line        INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE task_change (
            plan      TEXT NOT NULL,
            amendment INTEGER NOT NULL,
            position  INTEGER NOT NULL,
            task      TEXT,
            kind      TEXT CHECK (kind IN (
                          'extension', 'suspension', 'resumption', 'withdrawal', 'owner-change')),
            -- Of an extension: the last day in time.
            due       TEXT CHECK (due IS date(due, '+0 days')),
            -- Of a change of owner: who answers from then on.
            owner     TEXT REFERENCES unit (code),
            reason    TEXT,
            line      INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, amendment, position),
            FOREIGN KEY (plan, amendment) REFERENCES amendment (plan, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- The milestones that an extension names, in place of those that had not fallen due.
        CREATE TABLE task_change_milestone (
            plan      TEXT NOT NULL,
            amendment INTEGER NOT NULL,
            change    INTEGER NOT NULL,
            position  INTEGER NOT NULL,
            due       TEXT CHECK (due IS date(due, '+0 days')),
            title     TEXT,
            share     INTEGER CHECK (share BETWEEN 0 AND 10000),
            PRIMARY KEY (plan, amendment, change, position),
            FOREIGN KEY (plan, amendment, change) REFERENCES task_change (plan, amendment, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// Where everything stands on the date of the build.
    static let progress = """
        -- Where things stand on build.as_of -------------------------------------------------------------------------

        -- One row for each task; none in a plan without a year.
        CREATE TABLE task_status (
            plan             TEXT NOT NULL,
            task             TEXT NOT NULL,
            state            TEXT NOT NULL CHECK (state IN (
                                 'withdrawn', 'completed', 'suspended', 'rejected', 'pending-appraisal', 'waiting',
                                 'overdue', 'not-due', 'behind', 'extended', 'in-progress')),
            -- Who answers for it by the decisions in force.
            owner            TEXT REFERENCES unit (code),
            -- The last day in time by the decisions in force, the same moved off days that are not worked, and the one
            -- that the last extension has put off.
            due              TEXT CHECK (due IS date(due, '+0 days')),
            deadline         TEXT CHECK (deadline IS date(deadline, '+0 days')),
            original_due     TEXT CHECK (original_due IS date(original_due, '+0 days')),
            reported         INTEGER CHECK (reported BETWEEN 0 AND 10000),
            expected         INTEGER CHECK (expected BETWEEN 0 AND 10000),
            -- The progress under which it is behind.
            floor            INTEGER CHECK (floor BETWEEN 0 AND 10000),
            last_report      TEXT CHECK (last_report IS date(last_report, '+0 days')),
            -- The day on which completion was claimed with evidence, while that claim stands.
            claimed          TEXT CHECK (claimed IS date(claimed, '+0 days')),
            judged           TEXT CHECK (judged IS date(judged, '+0 days')),
            rejection_reason TEXT,
            -- Claimed after the deadline.
            is_late          INTEGER NOT NULL CHECK (is_late IN (0, 1)),
            days_overdue     INTEGER NOT NULL CHECK (days_overdue >= 0),
            PRIMARY KEY (plan, task),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            CHECK ((due IS NULL) = (deadline IS NULL)),
            CHECK (state <> 'completed' OR days_overdue = 0)
        ) STRICT, WITHOUT ROWID;

        -- Whether the reports that had fallen due inside the body came.
        CREATE TABLE report_status (
            plan     TEXT NOT NULL REFERENCES plan (code),
            -- By due date, then unit and period.
            position INTEGER NOT NULL,
            unit     TEXT NOT NULL REFERENCES unit (code),
            period   TEXT NOT NULL,
            due      TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
            received TEXT CHECK (received IS date(received, '+0 days')),
            outcome  TEXT NOT NULL CHECK (outcome IN ('on-time', 'late', 'missing')),
            PRIMARY KEY (plan, position),
            CHECK ((outcome = 'missing') = (received IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- How each target stands by its last measure; none in a plan without a year.
        CREATE TABLE target_status (
            plan     TEXT NOT NULL,
            target   TEXT NOT NULL,
            outcome  TEXT NOT NULL CHECK (outcome IN ('reached', 'short', 'undecided', 'unmeasured')),
            -- The period, day and unit of the measure that it rests on, and that measure in words.
            period   TEXT,
            date     TEXT CHECK (date IS date(date, '+0 days')),
            unit     TEXT REFERENCES unit (code),
            measured TEXT,
            PRIMARY KEY (plan, target),
            FOREIGN KEY (plan, target) REFERENCES target (plan, code),
            CHECK ((period IS NULL) = (date IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- The score of each unit that answers for a task or owes a report, by scoring_policy.
        CREATE TABLE unit_score (
            plan           TEXT NOT NULL REFERENCES plan (code),
            unit           TEXT NOT NULL REFERENCES unit (code),
            -- From 0 to 100, with one decimal; NULL where nothing can be judged yet.
            score          TEXT CHECK (score NOT GLOB '*[^0-9.]*'),
            score_number   REAL GENERATED ALWAYS AS (CAST(score AS REAL)) VIRTUAL,
            -- What the mean of the tasks, and that of the reports, is taken over.
            judged_tasks   INTEGER NOT NULL CHECK (judged_tasks >= 0),
            due_reports    INTEGER NOT NULL CHECK (due_reports >= 0),
            proposal       TEXT CHECK (proposal IN ('commend', 'criticise')),
            PRIMARY KEY (plan, unit)
        ) STRICT, WITHOUT ROWID;

        -- What somebody has to be told.
        CREATE TABLE alert (
            plan         TEXT NOT NULL REFERENCES plan (code),
            -- The most pressing first.
            position     INTEGER NOT NULL,
            kind         TEXT NOT NULL CHECK (kind IN (
                             'rejected', 'overdue', 'behind', 'appraisal-late', 'report-missing', 'report-late',
                             'near-due')),
            level        TEXT NOT NULL CHECK (level IN ('notice', 'warning', 'severe')),
            task         TEXT,
            -- Who has to act.
            unit         TEXT REFERENCES unit (code),
            -- The date that was missed or draws near.
            date         TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
            -- Of a report: the first period that is missing.
            period       TEXT,
            -- How many reports are missing; 1 for other kinds.
            count        INTEGER NOT NULL CHECK (count > 0),
            -- Since the date, or until it for 'near-due'.
            working_days INTEGER NOT NULL CHECK (working_days >= 0),
            PRIMARY KEY (plan, position),
            FOREIGN KEY (plan, task) REFERENCES task (plan, code),
            CHECK ((kind IN ('report-missing', 'report-late')) = (task IS NULL))
        ) STRICT, WITHOUT ROWID;

        -- Who is told of an alert.
        CREATE TABLE alert_recipient (
            plan  TEXT NOT NULL,
            alert INTEGER NOT NULL,
            unit  TEXT NOT NULL REFERENCES unit (code),
            PRIMARY KEY (plan, alert, unit),
            FOREIGN KEY (plan, alert) REFERENCES alert (plan, position)
        ) STRICT, WITHOUT ROWID;
        """
}

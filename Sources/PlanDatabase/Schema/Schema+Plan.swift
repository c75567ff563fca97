extension Schema {
    /// The document around the tasks.
    static let plan = """
        -- The plan --------------------------------------------------------------------------------------------------

        CREATE TABLE plan (
            code                 TEXT NOT NULL PRIMARY KEY,
            -- The order in the workspace.
            position             INTEGER NOT NULL UNIQUE,
            folder               TEXT NOT NULL,
            year                 INTEGER CHECK (year BETWEEN 1 AND 9999),
            level                TEXT CHECK (level IN ('ward', 'province', 'central', 'unit')),
            -- The plan right above, which this one makes concrete, and the unit that issues this one; NULL at the top.
            parent               TEXT CHECK (parent <> code)
                                 REFERENCES plan (code) DEFERRABLE INITIALLY DEFERRED,
            unit                 TEXT REFERENCES unit (code),
            -- The rules of form that the plan names; absent where its symbol and date tell.
            form                 TEXT CHECK (form IN ('36-HD', '05-HD', 'ND-30')),
            parent_body          TEXT,
            issuer               TEXT,
            number               TEXT,
            symbol               TEXT,
            place                TEXT,
            -- One day, or the first and last day of a month whose day is still blank.
            issued_from          TEXT CHECK (issued_from IS date(issued_from, '+0 days')),
            issued_to            TEXT CHECK (issued_to IS date(issued_to, '+0 days')),
            title                TEXT,
            subject              TEXT,
            appendix_title       TEXT,
            preamble             TEXT,
            default_start        TEXT CHECK (default_start IS date(default_start, '+0 days')),
            is_evidence_required INTEGER NOT NULL CHECK (is_evidence_required IN (0, 1)),
            signing_authority    TEXT,
            signing_position     TEXT,
            signing_person       TEXT,
            source               TEXT NOT NULL REFERENCES source (path),
            CHECK (issued_from <= issued_to)
        ) STRICT, WITHOUT ROWID;

        -- The documents that the plan rests on.
        CREATE TABLE legal_basis (
            plan     TEXT NOT NULL REFERENCES plan (code),
            position INTEGER NOT NULL,
            code     TEXT,
            -- The citation as it was written.
            text     TEXT NOT NULL,
            subject  TEXT,
        \(citationColumns)
            source   TEXT NOT NULL REFERENCES source (path),
            line     INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE requirement (
            plan     TEXT NOT NULL REFERENCES plan (code),
            position INTEGER NOT NULL,
            text     TEXT NOT NULL,
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        -- The headed passages of the body: measures, then how the plan is carried out.
        CREATE TABLE passage (
            plan     TEXT NOT NULL REFERENCES plan (code),
            part     TEXT NOT NULL CHECK (part IN ('measures', 'implementation')),
            position INTEGER NOT NULL,
            heading  TEXT,
            PRIMARY KEY (plan, part, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE paragraph (
            plan     TEXT NOT NULL,
            part     TEXT NOT NULL,
            passage  INTEGER NOT NULL,
            position INTEGER NOT NULL,
            text     TEXT NOT NULL,
            PRIMARY KEY (plan, part, passage, position),
            FOREIGN KEY (plan, part, passage) REFERENCES passage (plan, part, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE recipient (
            plan     TEXT NOT NULL REFERENCES plan (code),
            position INTEGER NOT NULL,
            text     TEXT NOT NULL,
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// Who reports, judges and warns, and when.
    static let regimes = """
        -- Regimes ---------------------------------------------------------------------------------------------------

        -- The standing bodies of the steering committee, and where the plan names each; there should be one.
        CREATE TABLE standing_body (
            plan       TEXT NOT NULL REFERENCES plan (code),
            position   INTEGER NOT NULL,
        \(referenceColumns)
            named_in   TEXT,
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        -- A duty to report. Inside the body, where each responsible unit reports, there is no unit.
        CREATE TABLE reporting_regime (
            plan         TEXT NOT NULL REFERENCES plan (code),
            position     INTEGER NOT NULL,
            kind         TEXT CHECK (kind IN ('internal', 'upward')),
            unit         TEXT REFERENCES unit (code),
            system       TEXT,
            -- From 1, Monday: when a weekly report is due.
            weekday      INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
            -- The day of a period's last month on which longer reports are due; NULL for its last day.
            day_of_month INTEGER CHECK (day_of_month BETWEEN 1 AND 31),
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reporting_cadence (
            plan    TEXT NOT NULL,
            regime  INTEGER NOT NULL,
            cadence TEXT NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'half', 'year')),
            PRIMARY KEY (plan, regime, cadence),
            FOREIGN KEY (plan, regime) REFERENCES reporting_regime (plan, position)
        ) STRICT, WITHOUT ROWID;

        -- The kinds of evidence that count.
        CREATE TABLE evidence_kind (
            plan     TEXT NOT NULL REFERENCES plan (code),
            code     TEXT NOT NULL,
            position INTEGER NOT NULL,
            name     TEXT,
            PRIMARY KEY (plan, code)
        ) STRICT, WITHOUT ROWID;

        -- Who judges evidence, and within how many working days after a task's due date or its report of completion.
        CREATE TABLE appraisal_policy (
            plan         TEXT NOT NULL PRIMARY KEY REFERENCES plan (code),
            appraiser    TEXT REFERENCES unit (code),
            -- Judges the tasks that the appraiser owns.
            deputy       TEXT REFERENCES unit (code),
            working_days INTEGER NOT NULL CHECK (working_days >= 0)
        ) STRICT, WITHOUT ROWID;

        -- How units are scored: points of 100 for each task and report, and the shares of their two means.
        CREATE TABLE scoring_policy (
            plan            TEXT NOT NULL PRIMARY KEY REFERENCES plan (code),
            task_share      INTEGER NOT NULL CHECK (task_share BETWEEN 0 AND 100),
            report_share    INTEGER NOT NULL CHECK (report_share BETWEEN 0 AND 100),
            completed_late  INTEGER NOT NULL CHECK (completed_late BETWEEN 0 AND 100),
            behind          INTEGER NOT NULL CHECK (behind BETWEEN 0 AND 100),
            overdue         INTEGER NOT NULL CHECK (overdue BETWEEN 0 AND 100),
            rejected        INTEGER NOT NULL CHECK (rejected BETWEEN 0 AND 100),
            report_late     INTEGER NOT NULL CHECK (report_late BETWEEN 0 AND 100),
            report_missing  INTEGER NOT NULL CHECK (report_missing BETWEEN 0 AND 100),
            commend_from    INTEGER NOT NULL CHECK (commend_from BETWEEN 0 AND 100),
            criticise_below INTEGER NOT NULL CHECK (criticise_below BETWEEN 0 AND 100)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE warning_policy (
            plan                    TEXT NOT NULL PRIMARY KEY REFERENCES plan (code),
            unit                    TEXT REFERENCES unit (code),
            warns_of_overdue        INTEGER NOT NULL CHECK (warns_of_overdue IN (0, 1)),
            warns_of_behind         INTEGER NOT NULL CHECK (warns_of_behind IN (0, 1)),
            warns_of_rejected       INTEGER NOT NULL CHECK (warns_of_rejected IN (0, 1)),
            warns_of_late_appraisal INTEGER NOT NULL CHECK (warns_of_late_appraisal IN (0, 1)),
            threshold               INTEGER NOT NULL CHECK (threshold BETWEEN 0 AND 10000),
            -- Whether the threshold is a ratio to the expected progress, or points below it.
            method                  TEXT NOT NULL CHECK (method IN ('ratio', 'points')),
            -- Working days before a due date from which a task is near it, and after which it is long overdue.
            near_due                INTEGER NOT NULL CHECK (near_due >= 0),
            long_overdue            INTEGER NOT NULL CHECK (long_overdue > 0)
        ) STRICT, WITHOUT ROWID;

        -- Who else is told of alerts, from which level on.
        CREATE TABLE warning_escalation (
            plan       TEXT NOT NULL REFERENCES warning_policy (plan),
            position   INTEGER NOT NULL,
            level      TEXT NOT NULL CHECK (level IN ('notice', 'warning', 'severe')),
        \(referenceColumns)
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE warning_cadence (
            plan    TEXT NOT NULL REFERENCES warning_policy (plan),
            cadence TEXT NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'half', 'year')),
            PRIMARY KEY (plan, cadence)
        ) STRICT, WITHOUT ROWID;

        -- How many working days before a due date its owner is reminded.
        CREATE TABLE reminder (
            plan         TEXT NOT NULL REFERENCES plan (code),
            working_days INTEGER NOT NULL,
            PRIMARY KEY (plan, working_days)
        ) STRICT, WITHOUT ROWID;
        """

    /// What the year is to reach.
    static let targets = """
        -- Targets ---------------------------------------------------------------------------------------------------

        CREATE TABLE target_group (
            plan     TEXT NOT NULL REFERENCES plan (code),
            position INTEGER NOT NULL,
            code     TEXT,
            title    TEXT,
            PRIMARY KEY (plan, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE target (
            plan         TEXT NOT NULL,
            code         TEXT NOT NULL,
            -- The order of the plan.
            position     INTEGER NOT NULL,
            -- As printed: "1.5(16)".
            number       TEXT NOT NULL,
            target_group INTEGER NOT NULL,
            title        TEXT,
            owner        TEXT REFERENCES unit (code),
            -- Where the year starts from, in the plan's own words.
            baseline     TEXT,
            -- How many the share is a share of.
            population   INTEGER,
            data_source  TEXT,
            note         TEXT,
            source       TEXT NOT NULL REFERENCES source (path),
            line         INTEGER NOT NULL CHECK (line > 0),
            PRIMARY KEY (plan, code),
            FOREIGN KEY (plan, target_group) REFERENCES target_group (plan, position)
        ) STRICT, WITHOUT ROWID;

        -- The levels of a target, as written and as understood. A text that holds several measures has several
        -- parts, from 1.
        CREATE TABLE target_level (
            plan     TEXT NOT NULL,
            target   TEXT NOT NULL,
            position INTEGER NOT NULL,
            part     INTEGER NOT NULL,
            text     TEXT NOT NULL,
        \(kpiColumns)
            PRIMARY KEY (plan, target, position, part),
            FOREIGN KEY (plan, target) REFERENCES target (plan, code)
        ) STRICT, WITHOUT ROWID;
        """
}

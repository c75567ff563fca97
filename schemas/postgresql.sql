-- Compiled plans on a server of PostgreSQL 15 or later. Generated from Sources/PlanPublishing and
-- Sources/PlanDatabase/Schema; do not edit.
--
-- The tables and views are those of schemas/database.sql, with the code of a plan before everything: what a
-- workspace shares in a file (the registry of units, the calendar, the terms), each plan has for itself here,
-- so that an office replaces nothing but its plan. A plan's rows go with its row of the table plan.

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

CREATE SCHEMA IF NOT EXISTS kehoach;
SET search_path = kehoach;

CREATE TABLE schema_version (version BIGINT NOT NULL);
INSERT INTO schema_version VALUES (2);

-- The plan --------------------------------------------------------------------------------------------------

CREATE TABLE plan (
    code                 TEXT COLLATE "C" NOT NULL,
    -- The order in the workspace.
    position             BIGINT NOT NULL,
    folder               TEXT COLLATE "C" NOT NULL,
    year                 BIGINT CHECK (year BETWEEN 1 AND 9999),
    level                TEXT COLLATE "C" CHECK (level IN ('ward', 'province', 'central', 'unit')),
    -- The plan right above, which this one makes concrete, and the unit that issues this one; NULL at the top.
    parent               TEXT COLLATE "C" CHECK (parent <> code),
    unit                 TEXT COLLATE "C",
    -- The rules of form that the plan names; absent where its symbol and date tell.
    form                 TEXT COLLATE "C" CHECK (form IN ('36-HD', '05-HD', 'ND-30')),
    parent_body          TEXT COLLATE "C",
    issuer               TEXT COLLATE "C",
    number               TEXT COLLATE "C",
    symbol               TEXT COLLATE "C",
    place                TEXT COLLATE "C",
    -- One day, or the first and last day of a month whose day is still blank.
    issued_from          TEXT COLLATE "C" CHECK (issued_from = to_char(to_date(issued_from, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    issued_to            TEXT COLLATE "C" CHECK (issued_to = to_char(to_date(issued_to, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    title                TEXT COLLATE "C",
    subject              TEXT COLLATE "C",
    appendix_title       TEXT COLLATE "C",
    preamble             TEXT COLLATE "C",
    default_start        TEXT COLLATE "C" CHECK (default_start = to_char(to_date(default_start, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    is_evidence_required BIGINT NOT NULL CHECK (is_evidence_required IN (0, 1)),
    signing_authority    TEXT COLLATE "C",
    signing_position     TEXT COLLATE "C",
    signing_person       TEXT COLLATE "C",
    source               TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (code),
    CHECK (issued_from <= issued_to)
);

-- The documents that the plan rests on.
CREATE TABLE legal_basis (
    plan          TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position      BIGINT NOT NULL,
    code          TEXT COLLATE "C",
    -- The citation as it was written.
    text          TEXT COLLATE "C" NOT NULL,
    subject       TEXT COLLATE "C",
    grammar       TEXT COLLATE "C" CHECK (grammar IN ('party', 'state')),
    -- The kind in words, "Nghị quyết", and its abbreviation, "NQ".
    kind          TEXT COLLATE "C",
    kind_symbol   TEXT COLLATE "C",
    number        TEXT COLLATE "C",
    -- The year within the number of a legal normative document.
    number_year   BIGINT,
    -- The issuer in words, and its abbreviation.
    issuer        TEXT COLLATE "C",
    issuer_symbol TEXT COLLATE "C",
    date          TEXT COLLATE "C" CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- Number and symbol as printed, the identity of the document: "57-NQ/TW".
    designation   TEXT COLLATE "C",
    source        TEXT COLLATE "C" NOT NULL,
    line          BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, position)
);

CREATE TABLE requirement (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, position)
);

-- The headed passages of the body: measures, then how the plan is carried out.
CREATE TABLE passage (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    part     TEXT COLLATE "C" NOT NULL CHECK (part IN ('measures', 'implementation')),
    position BIGINT NOT NULL,
    heading  TEXT COLLATE "C",
    PRIMARY KEY (plan, part, position)
);

CREATE TABLE paragraph (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    part     TEXT COLLATE "C" NOT NULL,
    passage  BIGINT NOT NULL,
    position BIGINT NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, part, passage, position)
);

CREATE TABLE recipient (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, position)
);

-- The build -------------------------------------------------------------------------------------------------

-- One row. There is no clock in it: the same sources and the same date give the same bytes.
CREATE TABLE build (
    plan           TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    tool_version   TEXT COLLATE "C" NOT NULL,
    -- The date for which the plans were compiled; waivers expire and status is told by it.
    as_of          TEXT COLLATE "C" NOT NULL CHECK (as_of = to_char(to_date(as_of, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- The language of the workspace.
    language       TEXT COLLATE "C" NOT NULL CHECK (language IN ('vi', 'en')),
    -- How nominal dates are moved off days that are not worked.
    moving_rule_vi TEXT COLLATE "C" NOT NULL,
    moving_rule_en TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan)
);

-- Every file that was compiled, by its path within the workspace.
CREATE TABLE source (
    plan   TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    path   TEXT COLLATE "C" NOT NULL,
    size   BIGINT NOT NULL CHECK (size >= 0),
    sha256 TEXT COLLATE "C" NOT NULL CHECK (length(sha256) = 64 AND sha256 !~ '[^0-9a-f]'),
    PRIMARY KEY (plan, path)
);

-- What the codes of ours mean: ('checkpoint', 'due', 'đến hạn', 'due').
CREATE TABLE term (
    plan   TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    domain TEXT COLLATE "C" NOT NULL,
    code   TEXT COLLATE "C" NOT NULL,
    vi     TEXT COLLATE "C" NOT NULL,
    en     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, domain, code)
);

-- Units -----------------------------------------------------------------------------------------------------

CREATE TABLE unit (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    -- The official name; the code of a unit whose name is missing.
    name     TEXT COLLATE "C" NOT NULL,
    block    TEXT COLLATE "C" CHECK (block IN ('party', 'government', 'front', 'police', 'military', 'other')),
    -- The position of its head.
    head     TEXT COLLATE "C",
    note     TEXT COLLATE "C",
    source   TEXT COLLATE "C" NOT NULL,
    line     BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, code),
    UNIQUE (plan, position)
);

CREATE TABLE unit_name (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    unit     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    name     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, unit, position)
);

-- Units that plans name together. A group can support, but never own.
CREATE TABLE unit_group (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    name     TEXT COLLATE "C" NOT NULL,
    source   TEXT COLLATE "C" NOT NULL,
    line     BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, code),
    UNIQUE (plan, position)
);

CREATE TABLE unit_group_name (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    unit_group TEXT COLLATE "C" NOT NULL,
    position   BIGINT NOT NULL,
    name       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, unit_group, position)
);

CREATE TABLE unit_group_member (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    unit_group TEXT COLLATE "C" NOT NULL,
    position   BIGINT NOT NULL,
    unit       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, unit_group, position)
);

-- The calendar ----------------------------------------------------------------------------------------------

-- Holidays, also those on weekends, and rest days that are worked, for the years of the plans and the ones
-- around them. Any other day is worked from Monday to Friday.
CREATE TABLE calendar_day (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    date         TEXT COLLATE "C" NOT NULL CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind IN ('statutory', 'substitute', 'announced', 'worked')),
    is_worked    BIGINT NOT NULL GENERATED ALWAYS AS ((kind = 'worked')::integer) STORED,
    -- An announced day has the words of its announcement; a worked day has none.
    name_vi      TEXT COLLATE "C",
    name_en      TEXT COLLATE "C",
    -- The article or the document.
    basis        TEXT COLLATE "C" NOT NULL,
    -- The day off that a worked day makes up for.
    makes_up_for TEXT COLLATE "C" CHECK (makes_up_for = to_char(to_date(makes_up_for, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    is_confirmed BIGINT NOT NULL CHECK (is_confirmed IN (0, 1)),
    PRIMARY KEY (plan, date)
);

-- Regimes ---------------------------------------------------------------------------------------------------

-- The standing bodies of the steering committee, and where the plan names each; there should be one.
CREATE TABLE standing_body (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position   BIGINT NOT NULL,
    -- Just one of the two.
    unit       TEXT COLLATE "C",
    unit_group TEXT COLLATE "C" CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT COLLATE "C" NOT NULL,
    named_in   TEXT COLLATE "C",
    PRIMARY KEY (plan, position)
);

-- A duty to report. Inside the body, where each responsible unit reports, there is no unit.
CREATE TABLE reporting_regime (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    kind         TEXT COLLATE "C" CHECK (kind IN ('internal', 'upward')),
    unit         TEXT COLLATE "C",
    system       TEXT COLLATE "C",
    -- From 1, Monday: when a weekly report is due.
    weekday      BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    -- The day of a period's last month on which longer reports are due; NULL for its last day.
    day_of_month BIGINT CHECK (day_of_month BETWEEN 1 AND 31),
    PRIMARY KEY (plan, position)
);

CREATE TABLE reporting_cadence (
    plan    TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    regime  BIGINT NOT NULL,
    cadence TEXT COLLATE "C" NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'half', 'year')),
    PRIMARY KEY (plan, regime, cadence)
);

-- The kinds of evidence that count.
CREATE TABLE evidence_kind (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    name     TEXT COLLATE "C",
    PRIMARY KEY (plan, code)
);

-- Who judges evidence, and within how many working days after a task's due date or its report of completion.
CREATE TABLE appraisal_policy (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    appraiser    TEXT COLLATE "C",
    -- Judges the tasks that the appraiser owns.
    deputy       TEXT COLLATE "C",
    working_days BIGINT NOT NULL CHECK (working_days >= 0),
    PRIMARY KEY (plan)
);

-- How units are scored: points of 100 for each task and report, and the shares of their two means.
CREATE TABLE scoring_policy (
    plan            TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task_share      BIGINT NOT NULL CHECK (task_share BETWEEN 0 AND 100),
    report_share    BIGINT NOT NULL CHECK (report_share BETWEEN 0 AND 100),
    completed_late  BIGINT NOT NULL CHECK (completed_late BETWEEN 0 AND 100),
    behind          BIGINT NOT NULL CHECK (behind BETWEEN 0 AND 100),
    overdue         BIGINT NOT NULL CHECK (overdue BETWEEN 0 AND 100),
    rejected        BIGINT NOT NULL CHECK (rejected BETWEEN 0 AND 100),
    report_late     BIGINT NOT NULL CHECK (report_late BETWEEN 0 AND 100),
    report_missing  BIGINT NOT NULL CHECK (report_missing BETWEEN 0 AND 100),
    commend_from    BIGINT NOT NULL CHECK (commend_from BETWEEN 0 AND 100),
    criticise_below BIGINT NOT NULL CHECK (criticise_below BETWEEN 0 AND 100),
    PRIMARY KEY (plan)
);

CREATE TABLE warning_policy (
    plan                    TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    unit                    TEXT COLLATE "C",
    warns_of_overdue        BIGINT NOT NULL CHECK (warns_of_overdue IN (0, 1)),
    warns_of_behind         BIGINT NOT NULL CHECK (warns_of_behind IN (0, 1)),
    warns_of_rejected       BIGINT NOT NULL CHECK (warns_of_rejected IN (0, 1)),
    warns_of_late_appraisal BIGINT NOT NULL CHECK (warns_of_late_appraisal IN (0, 1)),
    threshold               BIGINT NOT NULL CHECK (threshold BETWEEN 0 AND 10000),
    -- Whether the threshold is a ratio to the expected progress, or points below it.
    method                  TEXT COLLATE "C" NOT NULL CHECK (method IN ('ratio', 'points')),
    -- Working days before a due date from which a task is near it, and after which it is long overdue.
    near_due                BIGINT NOT NULL CHECK (near_due >= 0),
    long_overdue            BIGINT NOT NULL CHECK (long_overdue > 0),
    PRIMARY KEY (plan)
);

-- Who else is told of alerts, from which level on.
CREATE TABLE warning_escalation (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position   BIGINT NOT NULL,
    level      TEXT COLLATE "C" NOT NULL CHECK (level IN ('notice', 'warning', 'severe')),
    -- Just one of the two.
    unit       TEXT COLLATE "C",
    unit_group TEXT COLLATE "C" CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, position)
);

CREATE TABLE warning_cadence (
    plan    TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    cadence TEXT COLLATE "C" NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'half', 'year')),
    PRIMARY KEY (plan, cadence)
);

-- How many working days before a due date its owner is reminded.
CREATE TABLE reminder (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    working_days BIGINT NOT NULL,
    PRIMARY KEY (plan, working_days)
);

-- Targets ---------------------------------------------------------------------------------------------------

CREATE TABLE target_group (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    code     TEXT COLLATE "C",
    title    TEXT COLLATE "C",
    PRIMARY KEY (plan, position)
);

CREATE TABLE target (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code         TEXT COLLATE "C" NOT NULL,
    -- The order of the plan.
    position     BIGINT NOT NULL,
    -- As printed: "1.5(16)".
    number       TEXT COLLATE "C" NOT NULL,
    target_group BIGINT NOT NULL,
    title        TEXT COLLATE "C",
    owner        TEXT COLLATE "C",
    -- Where the year starts from, in the plan's own words.
    baseline     TEXT COLLATE "C",
    -- How many the share is a share of.
    population   BIGINT,
    data_source  TEXT COLLATE "C",
    note         TEXT COLLATE "C",
    source       TEXT COLLATE "C" NOT NULL,
    line         BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, code)
);

-- The levels of a target, as written and as understood. A text that holds several measures has several
-- parts, from 1.
CREATE TABLE target_level (
    plan                  TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    target                TEXT COLLATE "C" NOT NULL,
    position              BIGINT NOT NULL,
    part                  BIGINT NOT NULL,
    text                  TEXT COLLATE "C" NOT NULL,
    -- NULL for a text that no grammar reads.
    kind                  TEXT COLLATE "C" CHECK (kind IN ('ratio', 'count', 'delta', 'rank', 'range', 'milestone', 'unmeasurable', 'circular')),
    -- What is measured, without the level; NULL where the text has the level alone.
    measure               TEXT COLLATE "C",
    comparator            TEXT COLLATE "C" CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'between')),
    -- The level; the lower bound of a range; the numerator of "189/309".
    value                 TEXT COLLATE "C" CHECK (value !~ '[^0-9.-]') CHECK (kind IS NOT NULL OR (comparator IS NULL AND value IS NULL)),
    value_number          DOUBLE PRECISION GENERATED ALWAYS AS (CAST(value AS DOUBLE PRECISION)) STORED,
    -- The upper bound of a range.
    upper                 TEXT COLLATE "C" CHECK (upper !~ '[^0-9.-]') CHECK (comparator IS DISTINCT FROM 'between' OR upper IS NOT NULL),
    upper_number          DOUBLE PRECISION GENERATED ALWAYS AS (CAST(upper AS DOUBLE PRECISION)) STORED,
    -- The denominator of "189/309", or the population of a rank.
    total                 TEXT COLLATE "C" CHECK (total !~ '[^0-9.-]'),
    total_number          DOUBLE PRECISION GENERATED ALWAYS AS (CAST(total AS DOUBLE PRECISION)) STORED,
    -- "%", or the noun that is counted.
    unit                  TEXT COLLATE "C",
    direction             TEXT COLLATE "C" CHECK (direction IN ('increase', 'decrease')),
    -- What a delta starts from, as a level and in words.
    baseline              TEXT COLLATE "C" CHECK (baseline !~ '[^0-9.-]'),
    baseline_text         TEXT COLLATE "C",
    -- The level is said bare: equal and at least are both possible readings.
    is_comparator_implied BIGINT NOT NULL CHECK (is_comparator_implied IN (0, 1)),
    is_approximate        BIGINT NOT NULL CHECK (is_approximate IN (0, 1)),
    -- Each unit has to reach the level by itself.
    is_per_unit           BIGINT NOT NULL CHECK (is_per_unit IN (0, 1)),
    PRIMARY KEY (plan, target, position, part)
);

-- Tasks -----------------------------------------------------------------------------------------------------

CREATE TABLE section (
    plan    TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    -- Printed as a Roman numeral.
    ordinal BIGINT NOT NULL CHECK (ordinal > 0),
    title   TEXT COLLATE "C",
    source  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, ordinal)
);

-- A general task that is carried out by sub-tasks; it owns nothing itself.
CREATE TABLE task_group (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    -- As printed: "V.2".
    number   TEXT COLLATE "C" NOT NULL,
    section  BIGINT NOT NULL,
    title    TEXT COLLATE "C",
    note     TEXT COLLATE "C",
    source   TEXT COLLATE "C" NOT NULL,
    line     BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, code)
);

-- A row of the appendix.
CREATE TABLE task (
    plan                   TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code                   TEXT COLLATE "C" NOT NULL,
    -- The order of the appendix.
    position               BIGINT NOT NULL,
    -- As printed: "V.2.3".
    number                 TEXT COLLATE "C" NOT NULL,
    section                BIGINT NOT NULL,
    task_group             TEXT COLLATE "C",
    title                  TEXT COLLATE "C",
    -- The unit that answers for the task; task_owner has every unit that is named as one.
    owner                  TEXT COLLATE "C",
    person                 TEXT COLLATE "C",
    -- The start as the task or its deadline names it; roadmap.start has the one that is reckoned with.
    start                  TEXT COLLATE "C" CHECK (start = to_char(to_date(start, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- The last day in time; NULL for a standing task and for one that waits for a condition.
    due                    TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- The time of the due day, when said.
    due_time               TEXT COLLATE "C" CHECK (due_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    -- How coarse the due date was written.
    precision              TEXT COLLATE "C" CHECK (precision IN ('day', 'week', 'month', 'quarter', 'half', 'year')),
    -- Written "trước ngày": due is the day before the one named.
    is_strict              BIGINT NOT NULL CHECK (is_strict IN (0, 1)),
    -- "Thường xuyên".
    is_standing            BIGINT NOT NULL CHECK (is_standing IN (0, 1)),
    -- "và những năm tiếp theo".
    is_open_ended          BIGINT NOT NULL CHECK (is_open_ended IN (0, 1)),
    -- What the task waits for.
    condition_kind         TEXT COLLATE "C" CHECK (condition_kind IN ('guidance', 'issuance', 'event', 'schedule', 'other')),
    condition              TEXT COLLATE "C",
    -- The document that holds the dates: its designation.
    condition_document     TEXT COLLATE "C",
    -- Counted from the event that is awaited.
    delay_months           BIGINT,
    delay_days             BIGINT,
    delay_is_working_days  BIGINT CHECK (delay_is_working_days IN (0, 1)),
    budget                 TEXT COLLATE "C",
    weight                 BIGINT NOT NULL,
    note                   TEXT COLLATE "C",
    -- Whether the general task's default stands in for the field.
    is_owner_inherited     BIGINT NOT NULL CHECK (is_owner_inherited IN (0, 1)),
    is_support_inherited   BIGINT NOT NULL CHECK (is_support_inherited IN (0, 1)),
    is_deadline_inherited  BIGINT NOT NULL CHECK (is_deadline_inherited IN (0, 1)),
    is_condition_inherited BIGINT NOT NULL CHECK (is_condition_inherited IN (0, 1)),
    source                 TEXT COLLATE "C" NOT NULL,
    line                   BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, code),
    CHECK (condition_kind IS NULL OR condition IS NOT NULL)
);

CREATE TABLE task_output (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- Measures of success, as written and as understood. A text that holds several has several parts, from 1.
CREATE TABLE task_kpi (
    plan                  TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task                  TEXT COLLATE "C" NOT NULL,
    position              BIGINT NOT NULL,
    part                  BIGINT NOT NULL,
    text                  TEXT COLLATE "C" NOT NULL,
    -- NULL for a text that no grammar reads.
    kind                  TEXT COLLATE "C" CHECK (kind IN ('ratio', 'count', 'delta', 'rank', 'range', 'milestone', 'unmeasurable', 'circular')),
    -- What is measured, without the level; NULL where the text has the level alone.
    measure               TEXT COLLATE "C",
    comparator            TEXT COLLATE "C" CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'between')),
    -- The level; the lower bound of a range; the numerator of "189/309".
    value                 TEXT COLLATE "C" CHECK (value !~ '[^0-9.-]') CHECK (kind IS NOT NULL OR (comparator IS NULL AND value IS NULL)),
    value_number          DOUBLE PRECISION GENERATED ALWAYS AS (CAST(value AS DOUBLE PRECISION)) STORED,
    -- The upper bound of a range.
    upper                 TEXT COLLATE "C" CHECK (upper !~ '[^0-9.-]') CHECK (comparator IS DISTINCT FROM 'between' OR upper IS NOT NULL),
    upper_number          DOUBLE PRECISION GENERATED ALWAYS AS (CAST(upper AS DOUBLE PRECISION)) STORED,
    -- The denominator of "189/309", or the population of a rank.
    total                 TEXT COLLATE "C" CHECK (total !~ '[^0-9.-]'),
    total_number          DOUBLE PRECISION GENERATED ALWAYS AS (CAST(total AS DOUBLE PRECISION)) STORED,
    -- "%", or the noun that is counted.
    unit                  TEXT COLLATE "C",
    direction             TEXT COLLATE "C" CHECK (direction IN ('increase', 'decrease')),
    -- What a delta starts from, as a level and in words.
    baseline              TEXT COLLATE "C" CHECK (baseline !~ '[^0-9.-]'),
    baseline_text         TEXT COLLATE "C",
    -- The level is said bare: equal and at least are both possible readings.
    is_comparator_implied BIGINT NOT NULL CHECK (is_comparator_implied IN (0, 1)),
    is_approximate        BIGINT NOT NULL CHECK (is_approximate IN (0, 1)),
    -- Each unit has to reach the level by itself.
    is_per_unit           BIGINT NOT NULL CHECK (is_per_unit IN (0, 1)),
    PRIMARY KEY (plan, task, position, part)
);

-- Everybody named as owner; a sound task has one, and that is a unit.
CREATE TABLE task_owner (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task       TEXT COLLATE "C" NOT NULL,
    position   BIGINT NOT NULL,
    -- Just one of the two.
    unit       TEXT COLLATE "C",
    unit_group TEXT COLLATE "C" CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

CREATE TABLE task_support (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task       TEXT COLLATE "C" NOT NULL,
    position   BIGINT NOT NULL,
    -- Just one of the two.
    unit       TEXT COLLATE "C",
    unit_group TEXT COLLATE "C" CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

CREATE TABLE task_advisor (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task       TEXT COLLATE "C" NOT NULL,
    position   BIGINT NOT NULL,
    -- Just one of the two.
    unit       TEXT COLLATE "C",
    unit_group TEXT COLLATE "C" CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- The deadline as it was written, part by part.
CREATE TABLE task_deadline (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    -- What the part is about, when the deadline is a list.
    label    TEXT COLLATE "C",
    start    TEXT COLLATE "C" CHECK (start = to_char(to_date(start, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    due      TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    PRIMARY KEY (plan, task, position)
);

-- How often a standing task comes round; the schedule counts by the first.
CREATE TABLE task_cadence (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task         TEXT COLLATE "C" NOT NULL,
    position     BIGINT NOT NULL,
    cadence      TEXT COLLATE "C" NOT NULL CHECK (cadence IN ('week', 'month', 'quarter', 'half', 'year')),
    every        BIGINT NOT NULL CHECK (every > 0),
    -- From 1, Monday.
    weekday      BIGINT CHECK (weekday BETWEEN 1 AND 7),
    day_of_month BIGINT CHECK (day_of_month BETWEEN 1 AND 31),
    time         TEXT COLLATE "C" CHECK (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    PRIMARY KEY (plan, task, position)
);

-- Dated parts in the order of date, whether written under milestones or in the deadline. The position is the
-- number of their checkpoints; undated ones come last and have no checkpoint.
CREATE TABLE milestone (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    due      TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    title    TEXT COLLATE "C",
    -- The share of the whole that is done by then, when said.
    share    BIGINT CHECK (share BETWEEN 0 AND 10000),
    origin   TEXT COLLATE "C" NOT NULL CHECK (origin IN ('deadline', 'milestones')),
    PRIMARY KEY (plan, task, position)
);

-- When to see whether the condition is met, as the author set it.
CREATE TABLE review_date (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    date     TEXT COLLATE "C" NOT NULL CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    PRIMARY KEY (plan, task, position)
);

-- What has to be done before.
CREATE TABLE task_after (
    plan        TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task        TEXT COLLATE "C" NOT NULL,
    position    BIGINT NOT NULL,
    predecessor TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- The task of an earlier plan that a task goes on with. It need not be in this database where a waiver allows that.
CREATE TABLE task_history (
    plan          TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task          TEXT COLLATE "C" NOT NULL,
    position      BIGINT NOT NULL,
    previous_plan TEXT COLLATE "C" NOT NULL,
    previous_task TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- The targets that a task serves.
CREATE TABLE task_target (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    target   TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- The legal bases of the plan that a task rests on.
CREATE TABLE task_basis (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    basis    BIGINT NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- Documents that a task cites itself.
CREATE TABLE task_citation (
    plan          TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task          TEXT COLLATE "C" NOT NULL,
    position      BIGINT NOT NULL,
    grammar       TEXT COLLATE "C" CHECK (grammar IN ('party', 'state')),
    -- The kind in words, "Nghị quyết", and its abbreviation, "NQ".
    kind          TEXT COLLATE "C",
    kind_symbol   TEXT COLLATE "C",
    number        TEXT COLLATE "C",
    -- The year within the number of a legal normative document.
    number_year   BIGINT,
    -- The issuer in words, and its abbreviation.
    issuer        TEXT COLLATE "C",
    issuer_symbol TEXT COLLATE "C",
    date          TEXT COLLATE "C" CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- Number and symbol as printed, the identity of the document: "57-NQ/TW".
    designation   TEXT COLLATE "C",
    title         TEXT COLLATE "C",
    PRIMARY KEY (plan, task, position)
);

-- The kinds of evidence that completion needs.
CREATE TABLE task_evidence (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task, position)
);

-- Plans under plans -----------------------------------------------------------------------------------------

-- One row for each record and each thing of the plan above (plan.parent) that it makes concrete.
CREATE TABLE upper_link (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    -- The record: just one of the two.
    target       TEXT COLLATE "C",
    task         TEXT COLLATE "C" CHECK ((target IS NULL) <> (task IS NULL)),
    -- What it makes concrete: just one of the two.
    upper_plan   TEXT COLLATE "C" NOT NULL CHECK (upper_plan <> plan),
    upper_target TEXT COLLATE "C",
    upper_task   TEXT COLLATE "C" CHECK ((upper_target IS NULL) <> (upper_task IS NULL)),
    source       TEXT COLLATE "C" NOT NULL,
    line         BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, position)
);

-- The same from the other end.
CREATE INDEX upper_link_down ON upper_link (upper_plan, upper_target, upper_task);

CREATE INDEX upper_link_target ON upper_link (plan, target) WHERE target IS NOT NULL;

CREATE INDEX upper_link_task ON upper_link (plan, task) WHERE task IS NOT NULL;

CREATE INDEX plan_parent ON plan (parent);

-- The schedule ----------------------------------------------------------------------------------------------

-- When a task runs, with everything made explicit that its text leaves out.
CREATE TABLE roadmap (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    start    TEXT COLLATE "C" NOT NULL CHECK (start = to_char(to_date(start, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    due      TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- The due date moved off days that are not worked: the last day in time.
    deadline TEXT COLLATE "C" CHECK (deadline = to_char(to_date(deadline, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- The share that has to be done at the end of build.as_of; NULL when the plan gives no dates to expect by.
    expected BIGINT CHECK (expected BETWEEN 0 AND 10000),
    -- The progress under which the task is behind on build.as_of; NULL without a warning policy.
    floor    BIGINT CHECK (floor BETWEEN 0 AND 10000),
    PRIMARY KEY (plan, task),
    CHECK ((due IS NULL) = (deadline IS NULL)),
    CHECK (floor <= expected)
);

-- What has to be reached by when; between two points progress is expected evenly over calendar days.
CREATE TABLE roadmap_point (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task     TEXT COLLATE "C" NOT NULL,
    date     TEXT COLLATE "C" NOT NULL CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    expected BIGINT NOT NULL CHECK (expected BETWEEN 0 AND 10000),
    PRIMARY KEY (plan, task, date)
);

-- A day on which somebody has something to hand in, do or look at.
CREATE TABLE checkpoint (
    plan        TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    -- In the order of effective date, then key.
    position    BIGINT NOT NULL,
    -- Stable over rebuilds: "due:so-tay-dang-vien", "internal-report:ubnd-phuong:2026-W07".
    key         TEXT COLLATE "C" GENERATED ALWAYS AS (CASE WHEN series IS NULL THEN kind || ':' || coalesce(task, target) || coalesce(':' || coalesce(period, CAST(days_before AS TEXT), CAST(number AS TEXT), CASE kind WHEN 'condition-review' THEN nominal END), '') ELSE kind || coalesce(':' || unit, '') || ':' || period || coalesce(':' || CAST(number AS TEXT), '') END) STORED,
    kind        TEXT COLLATE "C" NOT NULL CHECK (kind IN ( 'internal-report', 'upward-report', 'warning-review', 'start', 'reminder', 'milestone', 'instance', 'due', 'evidence-due', 'appraisal', 'condition-review', 'target-measured', 'target-judged')),
    -- The date that the plan says, and the one that it is moved to.
    nominal     TEXT COLLATE "C" NOT NULL CHECK (nominal = to_char(to_date(nominal, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    effective   TEXT COLLATE "C" NOT NULL CHECK (effective = to_char(to_date(effective, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- Who acts.
    unit        TEXT COLLATE "C",
    -- What it concerns: one task, the tasks that serve a target, or those that checkpoint_span lists.
    task        TEXT COLLATE "C",
    target      TEXT COLLATE "C",
    -- The reports or reviews of one kind, unit and cadence, numbered within the plan.
    series      BIGINT,
    -- "2026-W07", "2026-02", "2026-Q1", "2026-H1", "2026".
    period      TEXT COLLATE "C",
    -- Of a milestone: what is to be done.
    title       TEXT COLLATE "C",
    -- Of a reminder: working days before the due date.
    days_before BIGINT CHECK (days_before >= 0),
    -- Of a milestone: its position. Of a report or review: which one of its unit about its period, from the
    -- second on.
    number      BIGINT CHECK (number > 0),
    -- The share that is expected by the nominal date, and the progress under which the task is behind.
    expected    BIGINT CHECK (expected BETWEEN 0 AND 10000),
    floor       BIGINT CHECK (floor BETWEEN 0 AND 10000),
    PRIMARY KEY (plan, position),
    CHECK ((task IS NOT NULL)::integer + (target IS NOT NULL)::integer + (series IS NOT NULL)::integer = 1),
    CHECK ((kind = 'reminder') = (days_before IS NOT NULL)),
    CHECK (kind <> 'milestone' OR number IS NOT NULL),
    CHECK (number IS NULL OR kind = 'milestone' OR series IS NOT NULL)
);

-- Over which checkpoints of a series a task is on the list, by their positions: most tasks are open over many
-- periods on end. v_checkpoint_task has them one by one.
CREATE TABLE checkpoint_span (
    plan   TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    series BIGINT NOT NULL,
    task   TEXT COLLATE "C" NOT NULL,
    first  BIGINT NOT NULL,
    last   BIGINT NOT NULL CHECK (last >= first),
    PRIMARY KEY (plan, series, task, first)
);

-- The journal -----------------------------------------------------------------------------------------------

-- What one unit reports for one period. Positions are those of the files, by path.
CREATE TABLE report (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    unit         TEXT COLLATE "C",
    -- "2026-W07", "2026-02", "2026-Q1", "2026-H1", "2026".
    period       TEXT COLLATE "C",
    date         TEXT COLLATE "C" CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- Whether the head of the unit has confirmed it; NULL where the report does not say.
    is_confirmed BIGINT CHECK (is_confirmed IN (0, 1)),
    note         TEXT COLLATE "C",
    source       TEXT COLLATE "C" NOT NULL,
    line         BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, position)
);

-- How far one task is.
CREATE TABLE report_entry (
    plan          TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    report        BIGINT NOT NULL,
    position      BIGINT NOT NULL,
    task          TEXT COLLATE "C",
    -- The share of the whole that is done; of one instance for a task that counts its instances.
    share         BIGINT CHECK (share BETWEEN 0 AND 10000),
    -- How the unit itself sees it.
    state         TEXT COLLATE "C" CHECK (state IN ('not-started', 'in-progress', 'blocked', 'done')),
    -- The day on which what the task waited for came about.
    condition_met TEXT COLLATE "C" CHECK (condition_met = to_char(to_date(condition_met, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    reason        TEXT COLLATE "C",
    note          TEXT COLLATE "C",
    line          BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, report, position)
);

-- What was measured for each KPI, in the order of the task's KPIs.
CREATE TABLE report_measure (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    report   BIGINT NOT NULL,
    entry    BIGINT NOT NULL,
    position BIGINT NOT NULL,
    -- "54", the numerator of "45/50"; NULL where nothing was counted.
    value    TEXT COLLATE "C" CHECK (value !~ '[^0-9.-]'),
    -- The denominator of "45/50".
    total    TEXT COLLATE "C" CHECK (total !~ '[^0-9.-]'),
    -- "%", or the noun that is counted.
    unit     TEXT COLLATE "C",
    -- For a thing that happens or does not.
    is_met   BIGINT CHECK (is_met IN (0, 1)),
    PRIMARY KEY (plan, report, entry, position)
);

-- What stands in the way of a task, and what its unit proposes.
CREATE TABLE report_remark (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    report   BIGINT NOT NULL,
    entry    BIGINT NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL CHECK (kind IN ('difficulty', 'proposal')),
    position BIGINT NOT NULL,
    text     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, report, entry, kind, position)
);

-- What was measured of one target.
CREATE TABLE target_measure (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    report     BIGINT NOT NULL,
    position   BIGINT NOT NULL,
    target     TEXT COLLATE "C",
    -- The unit's own word on whether the level is reached; NULL where it does not say.
    is_reached BIGINT CHECK (is_reached IN (0, 1)),
    reason     TEXT COLLATE "C",
    note       TEXT COLLATE "C",
    line       BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, report, position)
);

-- Its values, in the order of the target's levels; the columns are those of report_measure.
CREATE TABLE target_measure_value (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    report   BIGINT NOT NULL,
    measure  BIGINT NOT NULL,
    position BIGINT NOT NULL,
    value    TEXT COLLATE "C" CHECK (value !~ '[^0-9.-]'),
    total    TEXT COLLATE "C" CHECK (total !~ '[^0-9.-]'),
    unit     TEXT COLLATE "C",
    is_met   BIGINT CHECK (is_met IN (0, 1)),
    PRIMARY KEY (plan, report, measure, position)
);

-- What the appraiser found on one day.
CREATE TABLE appraisal (
    plan      TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position  BIGINT NOT NULL,
    appraiser TEXT COLLATE "C",
    date      TEXT COLLATE "C" CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    note      TEXT COLLATE "C",
    source    TEXT COLLATE "C" NOT NULL,
    line      BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, position)
);

CREATE TABLE verdict (
    plan      TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    appraisal BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    task      TEXT COLLATE "C",
    outcome   TEXT COLLATE "C" CHECK (outcome IN ('accepted', 'rejected')),
    reason    TEXT COLLATE "C",
    note      TEXT COLLATE "C",
    line      BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, appraisal, position)
);

-- What was handed in with a report, and what was looked at for a verdict: a file, or a document.
CREATE TABLE evidence (
    plan        TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    -- Just one of entry, measure and verdict, with what it stands in.
    report      BIGINT,
    entry       BIGINT,
    measure     BIGINT,
    appraisal   BIGINT,
    verdict     BIGINT,
    -- Relative to the workspace.
    path        TEXT COLLATE "C",
    -- The file as it was found; NULL where nobody looked.
    size        BIGINT CHECK (size >= 0),
    sha256      TEXT COLLATE "C" CHECK (length(sha256) = 64),
    -- The SHA-256 that was written down when it was reported or judged.
    recorded    TEXT COLLATE "C" CHECK (length(recorded) = 64),
    -- The document as written, and its number and symbol.
    document    TEXT COLLATE "C",
    designation TEXT COLLATE "C",
    -- The code of one of the plan's kinds of evidence.
    kind        TEXT COLLATE "C",
    note        TEXT COLLATE "C",
    PRIMARY KEY (plan, position),
    CHECK ((entry IS NOT NULL)::integer + (measure IS NOT NULL)::integer + (verdict IS NOT NULL)::integer = 1),
    CHECK ((report IS NULL) = (verdict IS NOT NULL) AND (appraisal IS NULL) = (verdict IS NULL)),
    CHECK ((size IS NULL) = (sha256 IS NULL))
);

-- A decision that changes tasks.
CREATE TABLE amendment (
    plan        TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    -- The decision as written, and its number and symbol.
    document    TEXT COLLATE "C",
    designation TEXT COLLATE "C",
    -- The day from which it holds.
    date        TEXT COLLATE "C" CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    note        TEXT COLLATE "C",
    source      TEXT COLLATE "C" NOT NULL,
    line        BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, position)
);

CREATE TABLE task_change (
    plan      TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    amendment BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    task      TEXT COLLATE "C",
    kind      TEXT COLLATE "C" CHECK (kind IN ( 'extension', 'suspension', 'resumption', 'withdrawal', 'owner-change')),
    -- Of an extension: the last day in time.
    due       TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- Of a change of owner: who answers from then on.
    owner     TEXT COLLATE "C",
    reason    TEXT COLLATE "C",
    line      BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, amendment, position)
);

-- The milestones that an extension names, in place of those that had not fallen due.
CREATE TABLE task_change_milestone (
    plan      TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    amendment BIGINT NOT NULL,
    change    BIGINT NOT NULL,
    position  BIGINT NOT NULL,
    due       TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    title     TEXT COLLATE "C",
    share     BIGINT CHECK (share BETWEEN 0 AND 10000),
    PRIMARY KEY (plan, amendment, change, position)
);

-- Where things stand on build.as_of -------------------------------------------------------------------------

-- One row for each task; none in a plan without a year.
CREATE TABLE task_status (
    plan             TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task             TEXT COLLATE "C" NOT NULL,
    state            TEXT COLLATE "C" NOT NULL CHECK (state IN ( 'withdrawn', 'completed', 'suspended', 'rejected', 'pending-appraisal', 'waiting', 'overdue', 'not-due', 'behind', 'extended', 'in-progress')),
    -- Who answers for it by the decisions in force.
    owner            TEXT COLLATE "C",
    -- The last day in time by the decisions in force, the same moved off days that are not worked, and the one
    -- that the last extension has put off.
    due              TEXT COLLATE "C" CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    deadline         TEXT COLLATE "C" CHECK (deadline = to_char(to_date(deadline, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    original_due     TEXT COLLATE "C" CHECK (original_due = to_char(to_date(original_due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    reported         BIGINT CHECK (reported BETWEEN 0 AND 10000),
    expected         BIGINT CHECK (expected BETWEEN 0 AND 10000),
    -- The progress under which it is behind.
    floor            BIGINT CHECK (floor BETWEEN 0 AND 10000),
    last_report      TEXT COLLATE "C" CHECK (last_report = to_char(to_date(last_report, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- The day on which completion was claimed with evidence, while that claim stands.
    claimed          TEXT COLLATE "C" CHECK (claimed = to_char(to_date(claimed, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    judged           TEXT COLLATE "C" CHECK (judged = to_char(to_date(judged, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    rejection_reason TEXT COLLATE "C",
    -- Claimed after the deadline.
    is_late          BIGINT NOT NULL CHECK (is_late IN (0, 1)),
    days_overdue     BIGINT NOT NULL CHECK (days_overdue >= 0),
    PRIMARY KEY (plan, task),
    CHECK ((due IS NULL) = (deadline IS NULL)),
    CHECK (state <> 'completed' OR days_overdue = 0)
);

-- Whether the reports that had fallen due inside the body came.
CREATE TABLE report_status (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    -- By due date, then unit and period.
    position BIGINT NOT NULL,
    unit     TEXT COLLATE "C" NOT NULL,
    period   TEXT COLLATE "C" NOT NULL,
    due      TEXT COLLATE "C" NOT NULL CHECK (due = to_char(to_date(due, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    received TEXT COLLATE "C" CHECK (received = to_char(to_date(received, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    outcome  TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('on-time', 'late', 'missing')),
    PRIMARY KEY (plan, position),
    CHECK ((outcome = 'missing') = (received IS NULL))
);

-- How each target stands by its last measure; none in a plan without a year.
CREATE TABLE target_status (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    target   TEXT COLLATE "C" NOT NULL,
    outcome  TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('reached', 'short', 'undecided', 'unmeasured')),
    -- The period, day and unit of the measure that it rests on, and that measure in words.
    period   TEXT COLLATE "C",
    date     TEXT COLLATE "C" CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    unit     TEXT COLLATE "C",
    measured TEXT COLLATE "C",
    PRIMARY KEY (plan, target),
    CHECK ((period IS NULL) = (date IS NULL))
);

-- The score of each unit that answers for a task or owes a report, by scoring_policy.
CREATE TABLE unit_score (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    unit         TEXT COLLATE "C" NOT NULL,
    -- From 0 to 100, with one decimal; NULL where nothing can be judged yet.
    score        TEXT COLLATE "C" CHECK (score !~ '[^0-9.]'),
    score_number DOUBLE PRECISION GENERATED ALWAYS AS (CAST(score AS DOUBLE PRECISION)) STORED,
    -- What the mean of the tasks, and that of the reports, is taken over.
    judged_tasks BIGINT NOT NULL CHECK (judged_tasks >= 0),
    due_reports  BIGINT NOT NULL CHECK (due_reports >= 0),
    proposal     TEXT COLLATE "C" CHECK (proposal IN ('commend', 'criticise')),
    PRIMARY KEY (plan, unit)
);

-- What somebody has to be told.
CREATE TABLE alert (
    plan         TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    -- The most pressing first.
    position     BIGINT NOT NULL,
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind IN ( 'rejected', 'overdue', 'behind', 'appraisal-late', 'report-missing', 'report-late', 'near-due')),
    level        TEXT COLLATE "C" NOT NULL CHECK (level IN ('notice', 'warning', 'severe')),
    task         TEXT COLLATE "C",
    -- Who has to act.
    unit         TEXT COLLATE "C",
    -- The date that was missed or draws near.
    date         TEXT COLLATE "C" NOT NULL CHECK (date = to_char(to_date(date, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    -- Of a report: the first period that is missing.
    period       TEXT COLLATE "C",
    -- How many reports are missing; 1 for other kinds.
    count        BIGINT NOT NULL CHECK (count > 0),
    -- Since the date, or until it for 'near-due'.
    working_days BIGINT NOT NULL CHECK (working_days >= 0),
    PRIMARY KEY (plan, position),
    CHECK ((kind IN ('report-missing', 'report-late')) = (task IS NULL))
);

-- Who is told of an alert.
CREATE TABLE alert_recipient (
    plan  TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    alert BIGINT NOT NULL,
    unit  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, alert, unit)
);

-- Findings --------------------------------------------------------------------------------------------------
--
-- Positions are counted from 1 within each plan, and a thousand million further on for every plan that comes before
-- it by code, so that an edit to one plan moves no row of another. What belongs to no plan comes after all plans.

-- Leave to keep a known finding. Those of the workspace have no plan.
CREATE TABLE waiver (
    plan     TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    rule     TEXT COLLATE "C" NOT NULL CHECK (rule ~ '^KH[0-9][0-9][0-9]$'),
    reason   TEXT COLLATE "C" NOT NULL,
    -- The last day on which it holds.
    until    TEXT COLLATE "C" CHECK (until = to_char(to_date(until, 'YYYY-MM-DD'), 'YYYY-MM-DD')),
    reach    TEXT COLLATE "C" NOT NULL CHECK (reach IN ('record', 'plan', 'workspace')),
    -- The code of the record that it stands in.
    record   TEXT COLLATE "C",
    source   TEXT COLLATE "C" NOT NULL,
    line     BIGINT NOT NULL CHECK (line > 0),
    PRIMARY KEY (plan, position)
);

-- The rules that found something.
CREATE TABLE rule (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    code       TEXT COLLATE "C" NOT NULL CHECK (code ~ '^KH[0-9][0-9][0-9]$'),
    slug       TEXT COLLATE "C" NOT NULL,
    summary_vi TEXT COLLATE "C" NOT NULL,
    summary_en TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, code)
);

-- Findings that a waiver allows, and those that are no errors, in reporting order within each plan. Those in
-- files of the workspace have no plan.
CREATE TABLE finding (
    plan       TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    position   BIGINT NOT NULL,
    rule       TEXT COLLATE "C" NOT NULL,
    severity   TEXT COLLATE "C" NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    message_vi TEXT COLLATE "C" NOT NULL,
    message_en TEXT COLLATE "C" NOT NULL,
    -- The authored code of the task, target or unit concerned.
    record     TEXT COLLATE "C",
    source     TEXT COLLATE "C" NOT NULL,
    -- From 1; columns in Unicode scalars. The end is the place after the last one.
    line       BIGINT NOT NULL CHECK (line > 0),
    "column"   BIGINT NOT NULL CHECK ("column" > 0),
    end_line   BIGINT NOT NULL CHECK (end_line >= line),
    end_column BIGINT NOT NULL CHECK (end_column > 0),
    -- The waiver that allows it; an error always has one.
    waiver     BIGINT,
    PRIMARY KEY (plan, position),
    CHECK (severity <> 'error' OR waiver IS NOT NULL)
);

-- Search ----------------------------------------------------------------------------------------------------

-- What a reader finds a task by: the printed text, and the same without diacritics, đ as d.
CREATE TABLE task_text (
    plan   TEXT COLLATE "C" NOT NULL REFERENCES plan (code) ON DELETE CASCADE,
    task   TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    title  TEXT COLLATE "C" NOT NULL,
    -- Outputs, KPIs, units, person, deadline and note, a line each.
    text   TEXT COLLATE "C" NOT NULL,
    folded TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (plan, task)
);

-- Answers with and without diacritics, for words without them:
--     SELECT plan, task, title FROM task_text
--     WHERE to_tsvector('simple', folded) @@ plainto_tsquery('simple', 'so tay dang vien');
CREATE INDEX task_text_search ON task_text USING gin (to_tsvector('simple', folded));

-- Views: the work -------------------------------------------------------------------------------------------

-- One row for each unit and task, in the closest of the unit's roles: owner, then support, then advisor.
-- via is the group by which the unit is meant, NULL where it is named itself.
CREATE VIEW v_task_unit WITH (security_invoker) AS
WITH named (plan, task, unit, unit_group, role, closeness) AS (
    SELECT plan, task, unit, unit_group, 'owner', 1 FROM task_owner
    UNION ALL SELECT plan, task, unit, unit_group, 'support', 2 FROM task_support
    UNION ALL SELECT plan, task, unit, unit_group, 'advisor', 3 FROM task_advisor
), meant (plan, task, unit, role, via, closeness) AS (
    SELECT plan, task, unit, role, NULL, closeness * 2 FROM named WHERE unit IS NOT NULL
    UNION ALL
    SELECT n.plan, n.task, m.unit, n.role, n.unit_group, n.closeness * 2 + 1
    FROM named AS n JOIN unit_group_member AS m ON m.plan = n.plan AND m.unit_group = n.unit_group
)
SELECT DISTINCT ON (plan, task, unit) plan, task, unit, role, via, closeness FROM meant
ORDER BY plan, task, unit, closeness, role, via;

-- One row for each task, with its lists as one text each, an entry to a line.
CREATE VIEW v_task WITH (security_invoker) AS
SELECT t.plan, t.code AS task, t.position, t.number, s.title AS section_title, g.title AS group_title,
    t.title, t.owner, u.name AS owner_name, t.person,
    (SELECT string_agg(text, chr(10)) FROM (
        SELECT text FROM task_output AS o WHERE o.plan = t.plan AND o.task = t.code ORDER BY position
    ) AS listed) AS outputs,
    (SELECT string_agg(text, chr(10)) FROM (
        SELECT text FROM task_kpi AS k WHERE k.plan = t.plan AND k.task = t.code AND k.part = 1
        ORDER BY position
    ) AS listed) AS kpis,
    (SELECT string_agg(name, chr(10)) FROM (
        SELECT coalesce(u.name, g.name) AS name
        FROM task_support AS p
        LEFT JOIN unit AS u ON u.plan = p.plan AND u.code = p.unit
        LEFT JOIN unit_group AS g ON g.plan = p.plan AND g.code = p.unit_group
        WHERE p.plan = t.plan AND p.task = t.code ORDER BY p.position
    ) AS listed) AS support_names,
    (SELECT string_agg(line, chr(10)) FROM (
        SELECT d.text || coalesce(': ' || d.label, '') AS line FROM task_deadline AS d
        WHERE d.plan = t.plan AND d.task = t.code ORDER BY position
    ) AS listed) AS deadline_text,
    t.condition, r.start, t.due, r.deadline, t.note, t.source, t.line
FROM task AS t
JOIN section AS s ON s.plan = t.plan AND s.ordinal = t.section
LEFT JOIN task_group AS g ON g.plan = t.plan AND g.code = t.task_group
LEFT JOIN unit AS u ON u.plan = t.plan AND u.code = t.owner
LEFT JOIN roadmap AS r ON r.plan = t.plan AND r.task = t.code;

-- One row for each unit and task, as checklists print them. Sort by unit, role and position.
CREATE VIEW v_checklist WITH (security_invoker) AS
SELECT w.unit, n.name AS unit_name, w.role, w.via, v.*
FROM v_task_unit AS w
JOIN unit AS n ON n.plan = w.plan AND n.code = w.unit
JOIN v_task AS v ON v.plan = w.plan AND v.task = w.task;

-- Targets with the tasks that serve them, and what stands alone: gap is 'target-without-task' or
-- 'task-without-target'.
CREATE VIEW v_coverage WITH (security_invoker) AS
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

-- Views: how things stand on build.as_of ----------------------------------------------------------------------
--
-- They tell from task_status, report_status and alert, with the names of what those point at.

-- One row for each task. status is the state, and before the task's start 'not-started' for 'not-due';
-- 'unscheduled' in a plan without a year. Owner and dates are those by the decisions in force.
CREATE VIEW v_status WITH (security_invoker) AS
SELECT t.plan, t.code AS task, t.position, t.number, t.title, p.owner, u.name AS owner_name,
    r.start, p.due, p.deadline, p.expected, p.floor, b.as_of,
    CASE
        WHEN p.state IS NULL THEN 'unscheduled'
        WHEN p.state = 'not-due' AND b.as_of < r.start THEN 'not-started'
        ELSE p.state
    END AS status,
    -- Calendar days until the deadline; negative after it.
    p.deadline::date - b.as_of::date AS days_left,
    p.reported, p.original_due, p.last_report, p.claimed, p.judged, p.rejection_reason, p.is_late,
    p.days_overdue
FROM task AS t
JOIN build AS b ON b.plan = t.plan
LEFT JOIN roadmap AS r ON r.plan = t.plan AND r.task = t.code
LEFT JOIN task_status AS p ON p.plan = t.plan AND p.task = t.code
LEFT JOIN unit AS u ON u.plan = t.plan AND u.code = p.owner;

-- The alerts with their words. Sort by plan and position: the most pressing first.
CREATE VIEW v_alerts WITH (security_invoker) AS
SELECT a.plan, a.position, a.kind, k.vi AS kind_vi, k.en AS kind_en, a.level, l.vi AS level_vi,
    l.en AS level_en, a.unit, u.name AS unit_name, a.task, t.number, t.title, a.date, a.period, a.count,
    a.working_days, s.due, s.deadline, s.reported, s.expected,
    (SELECT string_agg(unit, ', ') FROM (
        SELECT r.unit FROM alert_recipient AS r WHERE r.plan = a.plan AND r.alert = a.position ORDER BY r.unit
    ) AS listed) AS recipients,
    -- Those of them that neither have to act nor warn: told because of the level.
    (SELECT string_agg(unit, ', ') FROM (
        SELECT r.unit FROM alert_recipient AS r LEFT JOIN warning_policy AS p ON p.plan = r.plan
        WHERE r.plan = a.plan AND r.alert = a.position AND r.unit IS DISTINCT FROM a.unit AND r.unit IS DISTINCT FROM p.unit
        ORDER BY r.unit
    ) AS listed) AS escalated_to
FROM alert AS a
JOIN term AS k ON k.plan = a.plan AND k.domain = 'alert' AND k.code = a.kind
JOIN term AS l ON l.plan = a.plan AND l.domain = 'alert-level' AND l.code = a.level
LEFT JOIN unit AS u ON u.plan = a.plan AND u.code = a.unit
LEFT JOIN task AS t ON t.plan = a.plan AND t.code = a.task
LEFT JOIN task_status AS s ON s.plan = a.plan AND s.task = a.task;

-- One row for each plan and unit: the tasks that the plan gives it to own and support, and those that it
-- answers for by the decisions in force, by the quarter of their due date and by their status; and its reports.
CREATE VIEW v_scoreboard WITH (security_invoker) AS
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
    count(s.task) FILTER (WHERE s.status = 'completed' AND s.is_late = 0) AS completed_on_time,
    count(s.task) FILTER (WHERE s.status = 'completed' AND s.is_late = 1) AS completed_late,
    count(s.task) FILTER (WHERE s.status = 'rejected') AS rejected,
    count(s.task) FILTER (WHERE s.status = 'suspended') AS suspended,
    count(s.task) FILTER (WHERE s.status = 'withdrawn') AS withdrawn,
    coalesce(r.on_time, 0) AS reports_on_time, coalesce(r.late, 0) AS reports_late,
    coalesce(r.missing, 0) AS reports_missing, c.score, c.proposal
FROM plan AS p
JOIN unit AS u ON u.plan = p.code
LEFT JOIN role AS w ON w.plan = p.code AND w.unit = u.code
LEFT JOIN reported AS r ON r.plan = p.code AND r.unit = u.code
LEFT JOIN unit_score AS c ON c.plan = p.code AND c.unit = u.code
LEFT JOIN v_status AS s ON s.plan = p.code AND s.owner = u.code
GROUP BY p.code, u.plan, u.code, w.owned, w.supported, r.on_time, r.late, r.missing, c.score, c.proposal;

-- The targets with their levels and what was measured of them last. Sort by plan and position.
CREATE VIEW v_targets WITH (security_invoker) AS
SELECT t.plan, t.target, t.outcome, k.vi AS outcome_vi, k.en AS outcome_en, r.position, r.number, r.title,
    (SELECT string_agg(text, '; ') FROM (
        SELECT l.text FROM target_level AS l
        WHERE l.plan = t.plan AND l.target = t.target AND l.part = 1
        ORDER BY l.position
    ) AS listed) AS level, t.measured, t.period, t.date, t.unit, u.name AS unit_name
FROM target_status AS t
JOIN target AS r ON r.plan = t.plan AND r.code = t.target
JOIN term AS k ON k.plan = t.plan AND k.domain = 'target-status' AND k.code = t.outcome
LEFT JOIN unit AS u ON u.plan = t.plan AND u.code = t.unit;

-- Views: records with their words -----------------------------------------------------------------------------

-- The tasks that a checkpoint concerns. Sort by plan, checkpoint and task.
CREATE VIEW v_checkpoint_task WITH (security_invoker) AS
SELECT plan, position AS checkpoint, task FROM checkpoint WHERE task IS NOT NULL
UNION ALL
SELECT c.plan, c.position, l.task FROM checkpoint AS c
JOIN (SELECT DISTINCT plan, target, task FROM task_target) AS l ON l.plan = c.plan AND l.target = c.target
UNION ALL
SELECT c.plan, c.position, s.task FROM checkpoint AS c
JOIN checkpoint_span AS s
    ON s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last;

-- The checkpoints, with the printed numbers of their tasks. Sort by plan and position.
CREATE VIEW v_schedule WITH (security_invoker) AS
SELECT c.plan, c.position, c.key, c.kind, k.vi AS kind_vi, k.en AS kind_en, c.nominal, c.effective,
    c.unit, u.name AS unit_name, c.period, c.target, c.title, c.days_before, c.expected, c.floor,
    (SELECT count(*) FROM (
        SELECT c.task WHERE c.task IS NOT NULL
        UNION ALL SELECT DISTINCT l.task FROM task_target AS l
            WHERE c.target IS NOT NULL AND l.plan = c.plan AND l.target = c.target
        UNION ALL SELECT s.task FROM checkpoint_span AS s
            WHERE s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last
    ) AS ct) AS task_count,
    (SELECT string_agg(number, ', ') FROM (
        SELECT t.number FROM (
        SELECT c.task WHERE c.task IS NOT NULL
        UNION ALL SELECT DISTINCT l.task FROM task_target AS l
            WHERE c.target IS NOT NULL AND l.plan = c.plan AND l.target = c.target
        UNION ALL SELECT s.task FROM checkpoint_span AS s
            WHERE s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last
        ) AS ct
        JOIN task AS t ON t.plan = c.plan AND t.code = ct.task
        ORDER BY t.position
    ) AS listed) AS task_numbers
FROM checkpoint AS c
JOIN term AS k ON k.plan = c.plan AND k.domain = 'checkpoint' AND k.code = c.kind
LEFT JOIN unit AS u ON u.plan = c.plan AND u.code = c.unit;

-- Findings with their rules, and the waivers that allow them.
CREATE VIEW v_findings WITH (security_invoker) AS
SELECT f.plan, f.position, f.rule, r.slug, f.severity, f.message_vi, f.message_en, f.record, f.source,
    f.line, f."column", CASE WHEN f.waiver IS NOT NULL THEN 1 ELSE 0 END AS is_allowed, w.reason, w.until
FROM finding AS f
JOIN rule AS r ON r.plan = f.plan AND r.code = f.rule
LEFT JOIN waiver AS w ON w.plan = f.plan AND w.position = f.waiver;

-- Views: plans under plans ------------------------------------------------------------------------------------

-- Targets and tasks alike: kind is 'target' or 'task', status the outcome of a target or the state of a task.
CREATE VIEW v_record WITH (security_invoker) AS
SELECT t.plan, 'target' AS kind, t.code AS record, t.position, t.number, t.title, t.owner,
    s.outcome AS status, 0 AS is_withdrawn
FROM target AS t LEFT JOIN target_status AS s ON s.plan = t.plan AND s.target = t.code
UNION ALL
SELECT t.plan, 'task', t.code, t.position, t.number, coalesce(t.title, g.title), coalesce(s.owner, t.owner),
    s.state, CASE WHEN s.state = 'withdrawn' THEN 1 ELSE 0 END
FROM task AS t
LEFT JOIN task_group AS g ON g.plan = t.plan AND g.code = t.task_group
LEFT JOIN task_status AS s ON s.plan = t.plan AND s.task = t.code;

-- The links of records that are still in their plan, with the names of both ends.
CREATE VIEW v_upper_link WITH (security_invoker) AS
SELECT l.plan, p.unit, l.position, CASE WHEN l.task IS NULL THEN 'target' ELSE 'task' END AS kind,
    coalesce(l.target, l.task) AS record, coalesce(g.number, t.number) AS number,
    coalesce(g.title, t.title, tg.title) AS title, coalesce(g.owner, s.owner, t.owner) AS owner,
    coalesce(o.outcome, s.state) AS status, l.upper_plan,
    CASE WHEN l.upper_task IS NULL THEN 'target' ELSE 'task' END AS upper_kind,
    coalesce(l.upper_target, l.upper_task) AS upper_record, coalesce(ug.number, ut.number) AS upper_number,
    coalesce(ug.title, ut.title, utg.title) AS upper_title, coalesce(uo.outcome, us.state) AS upper_status,
    CASE WHEN us.state = 'withdrawn' THEN 1 ELSE 0 END AS upper_is_withdrawn, l.upper_target, l.upper_task, l.source, l.line
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
WHERE s.state IS DISTINCT FROM 'withdrawn';

-- Down: each target and task of a plan that has plans below it, with the records below that make it concrete.
-- Sort by plan, kind and position. gap is 'target-uncovered' for a target that no plan below takes on though one
-- should: where only plans of units are below, those of the owner alone.
CREATE VIEW v_coverage_down WITH (security_invoker) AS
SELECT u.plan, u.kind, u.record, u.position, u.number, u.title, u.owner, u.status, u.is_withdrawn,
    l.plan AS lower_plan, l.unit AS lower_unit, l.kind AS lower_kind, l.record AS lower_record,
    l.number AS lower_number, l.title AS lower_title, l.owner AS lower_owner, l.status AS lower_status,
    CASE WHEN l.plan IS NULL AND u.kind = 'target' AND EXISTS (
        SELECT 1 FROM plan AS c WHERE c.parent = u.plan
            AND (c.level IS DISTINCT FROM 'unit' OR u.owner IS NULL OR c.unit = u.owner)
    ) THEN 'target-uncovered' END AS gap
FROM v_record AS u
LEFT JOIN v_upper_link AS l ON l.upper_plan = u.plan
    AND l.upper_kind = u.kind AND l.upper_record = u.record
WHERE EXISTS (SELECT 1 FROM plan AS c WHERE c.parent = u.plan);

-- Up: each target and task of a plan under another, with what it makes concrete there; upper_record is NULL for
-- one that stands for itself.
CREATE VIEW v_coverage_up WITH (security_invoker) AS
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
CREATE VIEW v_coverage_plan WITH (security_invoker) AS
WITH down AS (
    SELECT plan, count(DISTINCT record) FILTER (WHERE kind = 'target') AS targets,
        count(DISTINCT record) FILTER (WHERE kind = 'target' AND lower_plan IS NOT NULL) AS targets_covered,
        count(*) FILTER (WHERE gap IS NOT NULL) AS target_gaps,
        count(DISTINCT record) FILTER (WHERE kind = 'task' AND is_withdrawn = 0) AS tasks,
        count(DISTINCT record) FILTER (WHERE kind = 'task' AND is_withdrawn = 0 AND lower_plan IS NOT NULL)
            AS tasks_covered
    FROM v_coverage_down GROUP BY plan
), up AS (
    SELECT plan, count(DISTINCT kind || record) AS records,
        count(DISTINCT kind || record) FILTER (WHERE upper_record IS NOT NULL) AS linked
    FROM v_coverage_up WHERE is_withdrawn = 0 GROUP BY plan
)
SELECT p.code AS plan, p.position, p.parent, p.unit,
    (SELECT count(*) FROM plan AS c WHERE c.parent = p.code) AS plans_below,
    d.targets, d.targets_covered, d.target_gaps, d.tasks, d.tasks_covered, u.records, u.linked
FROM plan AS p
LEFT JOIN down AS d ON d.plan = p.code
LEFT JOIN up AS u ON u.plan = p.code
WHERE p.parent IS NOT NULL OR d.plan IS NOT NULL;

-- Views: what many plans add up to -----------------------------------------------------------------------------
--
-- Their counts of tasks are those of task_status; withdrawn tasks are counted by themselves alone. going takes in
-- what is extended or awaits a verdict; waiting what is not due, waits or is suspended; overdue what was rejected.

-- One row for each plan.
CREATE VIEW v_rollup_plan WITH (security_invoker) AS
WITH work AS (
    SELECT s.plan, count(*) FILTER (WHERE s.state <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE s.state = 'completed') AS completed,
    count(*) FILTER (WHERE s.state IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE s.state IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE s.state = 'behind') AS behind,
    count(*) FILTER (WHERE s.state IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn FROM task_status AS s GROUP BY s.plan
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
CREATE VIEW v_rollup_unit WITH (security_invoker) AS
SELECT u.plan, u.code AS unit, u.position, u.name AS unit_name, u.block, count(DISTINCT s.plan) AS plans,
    count(*) FILTER (WHERE s.state <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE s.state = 'completed') AS completed,
    count(*) FILTER (WHERE s.state IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE s.state IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE s.state = 'behind') AS behind,
    count(*) FILTER (WHERE s.state IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn
FROM unit AS u LEFT JOIN task_status AS s ON s.plan = u.plan AND s.owner = u.code
GROUP BY u.plan, u.code;

-- One row for each kind of unit; block is NULL for units of none.
CREATE VIEW v_rollup_block WITH (security_invoker) AS
SELECT u.plan, u.block, b.vi AS block_vi, b.en AS block_en, count(DISTINCT u.code) AS units,
    count(DISTINCT s.plan) AS plans, count(*) FILTER (WHERE s.state <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE s.state = 'completed') AS completed,
    count(*) FILTER (WHERE s.state IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE s.state IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE s.state = 'behind') AS behind,
    count(*) FILTER (WHERE s.state IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn
FROM unit AS u
LEFT JOIN task_status AS s ON s.plan = u.plan AND s.owner = u.code
LEFT JOIN term AS b ON b.plan = u.plan AND b.domain = 'block' AND b.code = u.block
GROUP BY u.plan, u.block, b.vi, b.en;

-- One row for each target of a plan that has plans below: who takes it on, and how that stands.
CREATE VIEW v_rollup_target WITH (security_invoker) AS
SELECT t.plan, t.code AS target, t.position, t.number, t.title, s.outcome AS status,
    (SELECT count(*) FROM plan AS c WHERE c.parent = t.plan) AS plans_below,
    count(DISTINCT l.plan) AS plans_covering,
    count(DISTINCT l.plan) FILTER (WHERE l.status = 'reached') AS plans_reached,
    count(l.kind) FILTER (WHERE l.kind = 'target') AS targets,
    count(l.kind) FILTER (WHERE l.status = 'reached') AS targets_reached,
    count(l.kind) FILTER (WHERE l.status = 'short') AS targets_short,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END = 'completed') AS completed,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END = 'behind') AS behind,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE CASE WHEN l.kind = 'task' THEN l.status ELSE NULL END = 'withdrawn') AS withdrawn
FROM target AS t
LEFT JOIN target_status AS s ON s.plan = t.plan AND s.target = t.code
LEFT JOIN v_upper_link AS l ON l.upper_plan = t.plan AND l.upper_target = t.code
WHERE EXISTS (SELECT 1 FROM plan AS c WHERE c.parent = t.plan)
GROUP BY t.plan, t.code, s.outcome;

-- Publication -----------------------------------------------------------------------------------------------

-- When each plan was published last, and by which login.
CREATE TABLE publication (
    plan         TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES plan (code) ON DELETE CASCADE,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    published_by TEXT NOT NULL DEFAULT session_user
);

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

GRANT USAGE ON SCHEMA kehoach TO kehoach_tinh, kehoach_xa, kehoach_don_vi;
GRANT SELECT ON ALL TABLES IN SCHEMA kehoach TO kehoach_tinh, kehoach_xa, kehoach_don_vi;

ALTER TABLE reader ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON reader FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY login ON reader FOR SELECT TO kehoach_xa, kehoach_don_vi USING (login = current_user);

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON plan FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON plan FOR SELECT TO kehoach_xa USING (code IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON plan FOR SELECT TO kehoach_don_vi USING (code IN (SELECT plan FROM own_unit));

ALTER TABLE legal_basis ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON legal_basis FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON legal_basis FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE requirement ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON requirement FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON requirement FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE passage ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON passage FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON passage FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE paragraph ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON paragraph FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON paragraph FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE recipient ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON recipient FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON recipient FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE build ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON build FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON build FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON build FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE source ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON source FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON source FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE term ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON term FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON term FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON term FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON unit FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON unit FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON unit FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE unit_name ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON unit_name FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON unit_name FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON unit_name FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE unit_group ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON unit_group FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON unit_group FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON unit_group FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE unit_group_name ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON unit_group_name FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON unit_group_name FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON unit_group_name FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE unit_group_member ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON unit_group_member FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON unit_group_member FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON unit_group_member FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE calendar_day ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON calendar_day FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON calendar_day FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON calendar_day FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE standing_body ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON standing_body FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON standing_body FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON standing_body FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE reporting_regime ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON reporting_regime FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON reporting_regime FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON reporting_regime FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE reporting_cadence ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON reporting_cadence FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON reporting_cadence FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE evidence_kind ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON evidence_kind FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON evidence_kind FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON evidence_kind FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE appraisal_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON appraisal_policy FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON appraisal_policy FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE scoring_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON scoring_policy FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON scoring_policy FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE warning_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON warning_policy FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON warning_policy FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON warning_policy FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE warning_escalation ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON warning_escalation FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON warning_escalation FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON warning_escalation FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE warning_cadence ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON warning_cadence FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON warning_cadence FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON reminder FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON reminder FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE target_group ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON target_group FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON target_group FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE target ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON target FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON target FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON target FOR SELECT TO kehoach_don_vi USING ((plan, code) IN (SELECT plan, target FROM own_target));

ALTER TABLE target_level ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON target_level FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON target_level FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON target_level FOR SELECT TO kehoach_don_vi USING ((plan, target) IN (SELECT plan, target FROM own_target));

ALTER TABLE section ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON section FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON section FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON section FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE task_group ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_group FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_group FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_group FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

ALTER TABLE task ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task FOR SELECT TO kehoach_don_vi USING ((plan, code) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_output ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_output FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_output FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_output FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_kpi ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_kpi FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_kpi FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_kpi FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_owner ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_owner FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_owner FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_owner FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE task_support ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_support FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_support FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_support FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE task_advisor ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_advisor FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_advisor FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_advisor FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE task_deadline ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_deadline FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_deadline FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_deadline FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_cadence ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_cadence FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_cadence FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_cadence FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE milestone ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON milestone FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON milestone FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON milestone FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE review_date ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON review_date FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON review_date FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON review_date FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_after ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_after FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_after FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_after FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_history FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_history FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_history FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_target ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_target FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_target FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_target FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, target) IN (SELECT plan, target FROM own_target));

ALTER TABLE task_basis ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_basis FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_basis FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_basis FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_citation ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_citation FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_citation FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_citation FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_evidence FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_evidence FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_evidence FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE upper_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON upper_link FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON upper_link FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON upper_link FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, target) IN (SELECT plan, target FROM own_target));

ALTER TABLE roadmap ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON roadmap FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON roadmap FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON roadmap FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE roadmap_point ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON roadmap_point FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON roadmap_point FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON roadmap_point FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE checkpoint ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON checkpoint FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON checkpoint FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON checkpoint FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, target) IN (SELECT plan, target FROM own_target) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE checkpoint_span ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON checkpoint_span FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON checkpoint_span FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON checkpoint_span FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE report ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON report FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON report FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON report FOR SELECT TO kehoach_don_vi USING ((plan, position) IN (SELECT plan, report FROM own_report) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE report_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON report_entry FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON report_entry FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON report_entry FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, report) IN (SELECT plan, report FROM own_report));

ALTER TABLE report_measure ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON report_measure FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON report_measure FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON report_measure FOR SELECT TO kehoach_don_vi USING ((plan, report) IN (SELECT plan, report FROM own_report));

ALTER TABLE report_remark ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON report_remark FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON report_remark FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON report_remark FOR SELECT TO kehoach_don_vi USING ((plan, report) IN (SELECT plan, report FROM own_report));

ALTER TABLE target_measure ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON target_measure FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON target_measure FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON target_measure FOR SELECT TO kehoach_don_vi USING ((plan, target) IN (SELECT plan, target FROM own_target) OR (plan, report) IN (SELECT plan, report FROM own_report));

ALTER TABLE target_measure_value ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON target_measure_value FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON target_measure_value FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON target_measure_value FOR SELECT TO kehoach_don_vi USING ((plan, report) IN (SELECT plan, report FROM own_report));

ALTER TABLE appraisal ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON appraisal FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON appraisal FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE verdict ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON verdict FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON verdict FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON verdict FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON evidence FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON evidence FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON evidence FOR SELECT TO kehoach_don_vi USING ((plan, report) IN (SELECT plan, report FROM own_report));

ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON amendment FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON amendment FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE task_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_change FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_change FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_change FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE task_change_milestone ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_change_milestone FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_change_milestone FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE task_status ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_status FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_status FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_status FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE report_status ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON report_status FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON report_status FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON report_status FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE target_status ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON target_status FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON target_status FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON target_status FOR SELECT TO kehoach_don_vi USING ((plan, target) IN (SELECT plan, target FROM own_target) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE unit_score ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON unit_score FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON unit_score FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON unit_score FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE alert ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON alert FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON alert FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON alert FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task) OR (plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE alert_recipient ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON alert_recipient FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON alert_recipient FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON alert_recipient FOR SELECT TO kehoach_don_vi USING ((plan, unit) IN (SELECT plan, unit FROM own_unit));

ALTER TABLE waiver ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON waiver FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON waiver FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE rule ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON rule FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON rule FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON finding FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON finding FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));

ALTER TABLE task_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON task_text FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON task_text FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON task_text FOR SELECT TO kehoach_don_vi USING ((plan, task) IN (SELECT plan, task FROM own_task));

ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
CREATE POLICY province ON publication FOR SELECT TO kehoach_tinh USING (true);
CREATE POLICY ward ON publication FOR SELECT TO kehoach_xa USING (plan IN (SELECT plan FROM own_plan));
CREATE POLICY unit ON publication FOR SELECT TO kehoach_don_vi USING (plan IN (SELECT plan FROM own_unit));

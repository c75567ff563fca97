-- The compiled plan. Generated from Sources/PlanDatabase/Schema; do not edit.
--
-- The code of its plan leads everything that belongs to one, since several plans share a database. Records
-- are known by their authored codes; "position" is a place in a list, from 1, which an edit may move. Dates
-- are ISO text. Shares are whole basis points, 10000 being the whole. Decimals are exact text, with the
-- nearest binary number computed beside them. Words of ours stand in both languages, _vi and _en; words of
-- the plan stand as they were written.

PRAGMA application_id = 1264928879;
PRAGMA user_version = 3;

-- The build -------------------------------------------------------------------------------------------------

-- One row. There is no clock in it: the same sources and the same date give the same bytes.
CREATE TABLE build (
    id             INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    tool_version   TEXT NOT NULL,
    -- The date for which the plans were compiled; waivers expire and status is told by it.
    as_of          TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    -- The language of the workspace.
    language       TEXT NOT NULL CHECK (language IN ('vi', 'en')),
    -- How nominal dates are moved off days that are not worked.
    moving_rule_vi TEXT NOT NULL,
    moving_rule_en TEXT NOT NULL
) STRICT;

-- Every file that was compiled, by its path within the workspace.
CREATE TABLE source (
    path   TEXT NOT NULL PRIMARY KEY,
    size   INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;

-- What the codes of ours mean: ('checkpoint', 'due', 'đến hạn', 'due').
CREATE TABLE term (
    domain TEXT NOT NULL,
    code   TEXT NOT NULL,
    vi     TEXT NOT NULL,
    en     TEXT NOT NULL,
    PRIMARY KEY (domain, code)
) STRICT, WITHOUT ROWID;

-- Units -----------------------------------------------------------------------------------------------------

CREATE TABLE unit (
    code     TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    -- The official name; the code of a unit whose name is missing.
    name     TEXT NOT NULL,
    block    TEXT CHECK (block IN ('party', 'government', 'front', 'police', 'military', 'other')),
    -- The position of its head.
    head     TEXT,
    note     TEXT,
    source   TEXT NOT NULL REFERENCES source (path),
    line     INTEGER NOT NULL CHECK (line > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_name (
    unit     TEXT NOT NULL REFERENCES unit (code),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;

-- Units that plans name together. A group can support, but never own.
CREATE TABLE unit_group (
    code     TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    source   TEXT NOT NULL REFERENCES source (path),
    line     INTEGER NOT NULL CHECK (line > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_group_name (
    unit_group TEXT NOT NULL REFERENCES unit_group (code),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    PRIMARY KEY (unit_group, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_group_member (
    unit_group TEXT NOT NULL REFERENCES unit_group (code),
    position   INTEGER NOT NULL,
    unit       TEXT NOT NULL REFERENCES unit (code),
    PRIMARY KEY (unit_group, position)
) STRICT, WITHOUT ROWID;

-- The calendar ----------------------------------------------------------------------------------------------

-- Holidays, also those on weekends, and rest days that are worked, for the years of the plans and the ones
-- around them. Any other day is worked from Monday to Friday.
CREATE TABLE calendar_day (
    date         TEXT NOT NULL PRIMARY KEY CHECK (date IS date(date, '+0 days')),
    kind         TEXT NOT NULL CHECK (kind IN ('statutory', 'substitute', 'announced', 'worked')),
    is_worked    INTEGER NOT NULL GENERATED ALWAYS AS (kind = 'worked') VIRTUAL,
    -- An announced day has the words of its announcement; a worked day has none.
    name_vi      TEXT,
    name_en      TEXT,
    -- The article or the document.
    basis        TEXT NOT NULL,
    -- The day off that a worked day makes up for.
    makes_up_for TEXT CHECK (makes_up_for IS date(makes_up_for, '+0 days')),
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1))
) STRICT, WITHOUT ROWID;

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
    grammar       TEXT CHECK (grammar IN ('party', 'state')),
    -- The kind in words, "Nghị quyết", and its abbreviation, "NQ".
    kind          TEXT,
    kind_symbol   TEXT,
    number        TEXT,
    -- The year within the number of a legal normative document.
    number_year   INTEGER,
    -- The issuer in words, and its abbreviation.
    issuer        TEXT,
    issuer_symbol TEXT,
    date          TEXT CHECK (date IS date(date, '+0 days')),
    -- Number and symbol as printed, the identity of the document: "57-NQ/TW".
    designation   TEXT,
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

-- Regimes ---------------------------------------------------------------------------------------------------

-- The standing bodies of the steering committee, and where the plan names each; there should be one.
CREATE TABLE standing_body (
    plan       TEXT NOT NULL REFERENCES plan (code),
    position   INTEGER NOT NULL,
    -- Just one of the two.
    unit       TEXT REFERENCES unit (code),
    unit_group TEXT REFERENCES unit_group (code) CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT NOT NULL,
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
    -- Just one of the two.
    unit       TEXT REFERENCES unit (code),
    unit_group TEXT REFERENCES unit_group (code) CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT NOT NULL,
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
    -- NULL for a text that no grammar reads.
    kind          TEXT CHECK (kind IN ('ratio', 'count', 'delta', 'rank', 'range', 'milestone',
                                       'unmeasurable', 'circular')),
    -- What is measured, without the level; NULL where the text has the level alone.
    measure       TEXT,
    comparator    TEXT CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'between')),
    -- The level; the lower bound of a range; the numerator of "189/309".
    value         TEXT CHECK (value NOT GLOB '*[^0-9.-]*')
                  CHECK (kind IS NOT NULL OR (comparator IS NULL AND value IS NULL)),
    value_number  REAL GENERATED ALWAYS AS (CAST(value AS REAL)) VIRTUAL,
    -- The upper bound of a range.
    upper         TEXT CHECK (upper NOT GLOB '*[^0-9.-]*')
                  CHECK (comparator IS NOT 'between' OR upper IS NOT NULL),
    upper_number  REAL GENERATED ALWAYS AS (CAST(upper AS REAL)) VIRTUAL,
    -- The denominator of "189/309", or the population of a rank.
    total         TEXT CHECK (total NOT GLOB '*[^0-9.-]*'),
    total_number  REAL GENERATED ALWAYS AS (CAST(total AS REAL)) VIRTUAL,
    -- "%", or the noun that is counted.
    unit          TEXT,
    direction     TEXT CHECK (direction IN ('increase', 'decrease')),
    -- What a delta starts from, as a level and in words.
    baseline      TEXT CHECK (baseline NOT GLOB '*[^0-9.-]*'),
    baseline_text TEXT,
    -- The level is said bare: equal and at least are both possible readings.
    is_comparator_implied INTEGER NOT NULL CHECK (is_comparator_implied IN (0, 1)),
    is_approximate        INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
    -- Each unit has to reach the level by itself.
    is_per_unit           INTEGER NOT NULL CHECK (is_per_unit IN (0, 1)),
    PRIMARY KEY (plan, target, position, part),
    FOREIGN KEY (plan, target) REFERENCES target (plan, code)
) STRICT, WITHOUT ROWID;

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
    -- NULL for a text that no grammar reads.
    kind          TEXT CHECK (kind IN ('ratio', 'count', 'delta', 'rank', 'range', 'milestone',
                                       'unmeasurable', 'circular')),
    -- What is measured, without the level; NULL where the text has the level alone.
    measure       TEXT,
    comparator    TEXT CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'between')),
    -- The level; the lower bound of a range; the numerator of "189/309".
    value         TEXT CHECK (value NOT GLOB '*[^0-9.-]*')
                  CHECK (kind IS NOT NULL OR (comparator IS NULL AND value IS NULL)),
    value_number  REAL GENERATED ALWAYS AS (CAST(value AS REAL)) VIRTUAL,
    -- The upper bound of a range.
    upper         TEXT CHECK (upper NOT GLOB '*[^0-9.-]*')
                  CHECK (comparator IS NOT 'between' OR upper IS NOT NULL),
    upper_number  REAL GENERATED ALWAYS AS (CAST(upper AS REAL)) VIRTUAL,
    -- The denominator of "189/309", or the population of a rank.
    total         TEXT CHECK (total NOT GLOB '*[^0-9.-]*'),
    total_number  REAL GENERATED ALWAYS AS (CAST(total AS REAL)) VIRTUAL,
    -- "%", or the noun that is counted.
    unit          TEXT,
    direction     TEXT CHECK (direction IN ('increase', 'decrease')),
    -- What a delta starts from, as a level and in words.
    baseline      TEXT CHECK (baseline NOT GLOB '*[^0-9.-]*'),
    baseline_text TEXT,
    -- The level is said bare: equal and at least are both possible readings.
    is_comparator_implied INTEGER NOT NULL CHECK (is_comparator_implied IN (0, 1)),
    is_approximate        INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
    -- Each unit has to reach the level by itself.
    is_per_unit           INTEGER NOT NULL CHECK (is_per_unit IN (0, 1)),
    PRIMARY KEY (plan, task, position, part),
    FOREIGN KEY (plan, task) REFERENCES task (plan, code)
) STRICT, WITHOUT ROWID;

-- Everybody named as owner; a sound task has one, and that is a unit.
CREATE TABLE task_owner (
    plan       TEXT NOT NULL,
    task       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    -- Just one of the two.
    unit       TEXT REFERENCES unit (code),
    unit_group TEXT REFERENCES unit_group (code) CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT NOT NULL,
    PRIMARY KEY (plan, task, position),
    FOREIGN KEY (plan, task) REFERENCES task (plan, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_support (
    plan       TEXT NOT NULL,
    task       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    -- Just one of the two.
    unit       TEXT REFERENCES unit (code),
    unit_group TEXT REFERENCES unit_group (code) CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT NOT NULL,
    PRIMARY KEY (plan, task, position),
    FOREIGN KEY (plan, task) REFERENCES task (plan, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_advisor (
    plan       TEXT NOT NULL,
    task       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    -- Just one of the two.
    unit       TEXT REFERENCES unit (code),
    unit_group TEXT REFERENCES unit_group (code) CHECK ((unit IS NULL) <> (unit_group IS NULL)),
    -- The words in the source.
    text       TEXT NOT NULL,
    PRIMARY KEY (plan, task, position),
    FOREIGN KEY (plan, task) REFERENCES task (plan, code)
) STRICT, WITHOUT ROWID;

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
    grammar       TEXT CHECK (grammar IN ('party', 'state')),
    -- The kind in words, "Nghị quyết", and its abbreviation, "NQ".
    kind          TEXT,
    kind_symbol   TEXT,
    number        TEXT,
    -- The year within the number of a legal normative document.
    number_year   INTEGER,
    -- The issuer in words, and its abbreviation.
    issuer        TEXT,
    issuer_symbol TEXT,
    date          TEXT CHECK (date IS date(date, '+0 days')),
    -- Number and symbol as printed, the identity of the document: "57-NQ/TW".
    designation   TEXT,
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

-- Views: the work -------------------------------------------------------------------------------------------

-- One row for each unit and task, in the closest of the unit's roles: owner, then support, then advisor.
-- via is the group by which the unit is meant, NULL where it is named itself.
CREATE VIEW v_task_unit AS
WITH named (plan, task, unit, unit_group, role, closeness) AS (
    SELECT plan, task, unit, unit_group, 'owner', 1 FROM task_owner
    UNION ALL SELECT plan, task, unit, unit_group, 'support', 2 FROM task_support
    UNION ALL SELECT plan, task, unit, unit_group, 'advisor', 3 FROM task_advisor
), meant (plan, task, unit, role, via, closeness) AS (
    SELECT plan, task, unit, role, NULL, closeness * 2 FROM named WHERE unit IS NOT NULL
    UNION ALL
    SELECT n.plan, n.task, m.unit, n.role, n.unit_group, n.closeness * 2 + 1
    FROM named AS n JOIN unit_group_member AS m ON m.unit_group = n.unit_group
)
-- SQLite takes the other columns from the row that has the least.
SELECT plan, task, unit, role, via, min(closeness) AS closeness FROM meant GROUP BY plan, task, unit;

-- One row for each task, with its lists as one text each, an entry to a line.
CREATE VIEW v_task AS
SELECT t.plan, t.code AS task, t.position, t.number, s.title AS section_title, g.title AS group_title,
    t.title, t.owner, u.name AS owner_name, t.person,
    (SELECT group_concat(text, char(10)) FROM (
        SELECT text FROM task_output AS o WHERE o.plan = t.plan AND o.task = t.code ORDER BY position
    )) AS outputs,
    (SELECT group_concat(text, char(10)) FROM (
        SELECT text FROM task_kpi AS k WHERE k.plan = t.plan AND k.task = t.code AND k.part = 1
        ORDER BY position
    )) AS kpis,
    (SELECT group_concat(name, char(10)) FROM (
        SELECT coalesce(u.name, g.name) AS name
        FROM task_support AS p
        LEFT JOIN unit AS u ON u.code = p.unit
        LEFT JOIN unit_group AS g ON g.code = p.unit_group
        WHERE p.plan = t.plan AND p.task = t.code ORDER BY p.position
    )) AS support_names,
    (SELECT group_concat(line, char(10)) FROM (
        SELECT d.text || coalesce(': ' || d.label, '') AS line FROM task_deadline AS d
        WHERE d.plan = t.plan AND d.task = t.code ORDER BY position
    )) AS deadline_text,
    t.condition, r.start, t.due, r.deadline, t.note, t.source, t.line
FROM task AS t
JOIN section AS s ON s.plan = t.plan AND s.ordinal = t.section
LEFT JOIN task_group AS g ON g.plan = t.plan AND g.code = t.task_group
LEFT JOIN unit AS u ON u.code = t.owner
LEFT JOIN roadmap AS r ON r.plan = t.plan AND r.task = t.code;

-- One row for each unit and task, as checklists print them. Sort by unit, role and position.
CREATE VIEW v_checklist AS
SELECT w.unit, n.name AS unit_name, w.role, w.via, v.*
FROM v_task_unit AS w
JOIN unit AS n ON n.code = w.unit
JOIN v_task AS v ON v.plan = w.plan AND v.task = w.task;

-- Targets with the tasks that serve them, and what stands alone: gap is 'target-without-task' or
-- 'task-without-target'.
CREATE VIEW v_coverage AS
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
CREATE VIEW v_status AS
SELECT t.plan, t.code AS task, t.position, t.number, t.title, p.owner, u.name AS owner_name,
    r.start, p.due, p.deadline, p.expected, p.floor, b.as_of,
    CASE
        WHEN p.state IS NULL THEN 'unscheduled'
        WHEN p.state = 'not-due' AND b.as_of < r.start THEN 'not-started'
        ELSE p.state
    END AS status,
    -- Calendar days until the deadline; negative after it.
    CAST(julianday(p.deadline) - julianday(b.as_of) AS INTEGER) AS days_left,
    p.reported, p.original_due, p.last_report, p.claimed, p.judged, p.rejection_reason, p.is_late,
    p.days_overdue
FROM task AS t
CROSS JOIN build AS b
LEFT JOIN roadmap AS r ON r.plan = t.plan AND r.task = t.code
LEFT JOIN task_status AS p ON p.plan = t.plan AND p.task = t.code
LEFT JOIN unit AS u ON u.code = p.owner;

-- The alerts with their words. Sort by plan and position: the most pressing first.
CREATE VIEW v_alerts AS
SELECT a.plan, a.position, a.kind, k.vi AS kind_vi, k.en AS kind_en, a.level, l.vi AS level_vi,
    l.en AS level_en, a.unit, u.name AS unit_name, a.task, t.number, t.title, a.date, a.period, a.count,
    a.working_days, s.due, s.deadline, s.reported, s.expected,
    (SELECT group_concat(unit, ', ') FROM (
        SELECT r.unit FROM alert_recipient AS r WHERE r.plan = a.plan AND r.alert = a.position ORDER BY r.unit
    )) AS recipients,
    -- Those of them that neither have to act nor warn: told because of the level.
    (SELECT group_concat(unit, ', ') FROM (
        SELECT r.unit FROM alert_recipient AS r LEFT JOIN warning_policy AS p ON p.plan = r.plan
        WHERE r.plan = a.plan AND r.alert = a.position AND r.unit IS NOT a.unit AND r.unit IS NOT p.unit
        ORDER BY r.unit
    )) AS escalated_to
FROM alert AS a
JOIN term AS k ON k.domain = 'alert' AND k.code = a.kind
JOIN term AS l ON l.domain = 'alert-level' AND l.code = a.level
LEFT JOIN unit AS u ON u.code = a.unit
LEFT JOIN task AS t ON t.plan = a.plan AND t.code = a.task
LEFT JOIN task_status AS s ON s.plan = a.plan AND s.task = a.task;

-- One row for each plan and unit: the tasks that the plan gives it to own and support, and those that it
-- answers for by the decisions in force, by the quarter of their due date and by their status; and its reports.
CREATE VIEW v_scoreboard AS
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
    count(s.task) FILTER (WHERE s.status = 'completed' AND NOT s.is_late) AS completed_on_time,
    count(s.task) FILTER (WHERE s.status = 'completed' AND s.is_late) AS completed_late,
    count(s.task) FILTER (WHERE s.status = 'rejected') AS rejected,
    count(s.task) FILTER (WHERE s.status = 'suspended') AS suspended,
    count(s.task) FILTER (WHERE s.status = 'withdrawn') AS withdrawn,
    coalesce(r.on_time, 0) AS reports_on_time, coalesce(r.late, 0) AS reports_late,
    coalesce(r.missing, 0) AS reports_missing, c.score, c.proposal
FROM plan AS p
CROSS JOIN unit AS u
LEFT JOIN role AS w ON w.plan = p.code AND w.unit = u.code
LEFT JOIN reported AS r ON r.plan = p.code AND r.unit = u.code
LEFT JOIN unit_score AS c ON c.plan = p.code AND c.unit = u.code
LEFT JOIN v_status AS s ON s.plan = p.code AND s.owner = u.code
GROUP BY p.code, u.code;

-- The targets with their levels and what was measured of them last. Sort by plan and position.
CREATE VIEW v_targets AS
SELECT t.plan, t.target, t.outcome, k.vi AS outcome_vi, k.en AS outcome_en, r.position, r.number, r.title,
    (SELECT group_concat(text, '; ') FROM (
        SELECT l.text FROM target_level AS l
        WHERE l.plan = t.plan AND l.target = t.target AND l.part = 1
        ORDER BY l.position
    )) AS level, t.measured, t.period, t.date, t.unit, u.name AS unit_name
FROM target_status AS t
JOIN target AS r ON r.plan = t.plan AND r.code = t.target
JOIN term AS k ON k.domain = 'target-status' AND k.code = t.outcome
LEFT JOIN unit AS u ON u.code = t.unit;

-- Views: records with their words -----------------------------------------------------------------------------

-- The tasks that a checkpoint concerns. Sort by plan, checkpoint and task.
CREATE VIEW v_checkpoint_task AS
SELECT plan, position AS checkpoint, task FROM checkpoint WHERE task IS NOT NULL
UNION ALL
SELECT c.plan, c.position, l.task FROM checkpoint AS c
JOIN (SELECT DISTINCT plan, target, task FROM task_target) AS l ON l.plan = c.plan AND l.target = c.target
UNION ALL
SELECT c.plan, c.position, s.task FROM checkpoint AS c
JOIN checkpoint_span AS s
    ON s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last;

-- The checkpoints, with the printed numbers of their tasks. Sort by plan and position.
CREATE VIEW v_schedule AS
SELECT c.plan, c.position, c.key, c.kind, k.vi AS kind_vi, k.en AS kind_en, c.nominal, c.effective,
    c.unit, u.name AS unit_name, c.period, c.target, c.title, c.days_before, c.expected, c.floor,
    (SELECT count(*) FROM (
        SELECT c.task WHERE c.task IS NOT NULL
        UNION ALL SELECT DISTINCT l.task FROM task_target AS l
            WHERE c.target IS NOT NULL AND l.plan = c.plan AND l.target = c.target
        UNION ALL SELECT s.task FROM checkpoint_span AS s
            WHERE s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last
    ) AS ct) AS task_count,
    (SELECT group_concat(number, ', ') FROM (
        SELECT t.number FROM (
        SELECT c.task WHERE c.task IS NOT NULL
        UNION ALL SELECT DISTINCT l.task FROM task_target AS l
            WHERE c.target IS NOT NULL AND l.plan = c.plan AND l.target = c.target
        UNION ALL SELECT s.task FROM checkpoint_span AS s
            WHERE s.plan = c.plan AND s.series = c.series AND c.position BETWEEN s.first AND s.last
        ) AS ct
        JOIN task AS t ON t.plan = c.plan AND t.code = ct.task
        ORDER BY t.position
    )) AS task_numbers
FROM checkpoint AS c
JOIN term AS k ON k.domain = 'checkpoint' AND k.code = c.kind
LEFT JOIN unit AS u ON u.code = c.unit;

-- Findings with their rules, and the waivers that allow them.
CREATE VIEW v_findings AS
SELECT f.plan, f.position, f.rule, r.slug, f.severity, f.message_vi, f.message_en, f.record, f.source,
    f.line, f.column, f.waiver IS NOT NULL AS is_allowed, w.reason, w.until
FROM finding AS f
JOIN rule AS r ON r.code = f.rule
LEFT JOIN waiver AS w ON w.position = f.waiver;

-- Views: plans under plans ------------------------------------------------------------------------------------

-- Targets and tasks alike: kind is 'target' or 'task', status the outcome of a target or the state of a task.
CREATE VIEW v_record AS
SELECT t.plan, 'target' AS kind, t.code AS record, t.position, t.number, t.title, t.owner,
    s.outcome AS status, 0 AS is_withdrawn
FROM target AS t LEFT JOIN target_status AS s ON s.plan = t.plan AND s.target = t.code
UNION ALL
SELECT t.plan, 'task', t.code, t.position, t.number, coalesce(t.title, g.title), coalesce(s.owner, t.owner),
    s.state, coalesce(s.state = 'withdrawn', 0)
FROM task AS t
LEFT JOIN task_group AS g ON g.plan = t.plan AND g.code = t.task_group
LEFT JOIN task_status AS s ON s.plan = t.plan AND s.task = t.code;

-- The links of records that are still in their plan, with the names of both ends.
CREATE VIEW v_upper_link AS
SELECT l.plan, p.unit, l.position, iif(l.task IS NULL, 'target', 'task') AS kind,
    coalesce(l.target, l.task) AS record, coalesce(g.number, t.number) AS number,
    coalesce(g.title, t.title, tg.title) AS title, coalesce(g.owner, s.owner, t.owner) AS owner,
    coalesce(o.outcome, s.state) AS status, l.upper_plan,
    iif(l.upper_task IS NULL, 'target', 'task') AS upper_kind,
    coalesce(l.upper_target, l.upper_task) AS upper_record, coalesce(ug.number, ut.number) AS upper_number,
    coalesce(ug.title, ut.title, utg.title) AS upper_title, coalesce(uo.outcome, us.state) AS upper_status,
    coalesce(us.state = 'withdrawn', 0) AS upper_is_withdrawn, l.upper_target, l.upper_task, l.source, l.line
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
WHERE s.state IS NOT 'withdrawn';

-- Down: each target and task of a plan that has plans below it, with the records below that make it concrete.
-- Sort by plan, kind and position. gap is 'target-uncovered' for a target that no plan below takes on though one
-- should: where only plans of units are below, those of the owner alone.
CREATE VIEW v_coverage_down AS
SELECT u.plan, u.kind, u.record, u.position, u.number, u.title, u.owner, u.status, u.is_withdrawn,
    l.plan AS lower_plan, l.unit AS lower_unit, l.kind AS lower_kind, l.record AS lower_record,
    l.number AS lower_number, l.title AS lower_title, l.owner AS lower_owner, l.status AS lower_status,
    CASE WHEN l.plan IS NULL AND u.kind = 'target' AND EXISTS (
        SELECT 1 FROM plan AS c WHERE c.parent = u.plan
            AND (c.level IS NOT 'unit' OR u.owner IS NULL OR c.unit = u.owner)
    ) THEN 'target-uncovered' END AS gap
FROM v_record AS u
LEFT JOIN v_upper_link AS l ON l.upper_plan = u.plan
    AND l.upper_target IS iif(u.kind = 'target', u.record, NULL)
    AND l.upper_task IS iif(u.kind = 'task', u.record, NULL)
WHERE EXISTS (SELECT 1 FROM plan AS c WHERE c.parent = u.plan);

-- Up: each target and task of a plan under another, with what it makes concrete there; upper_record is NULL for
-- one that stands for itself.
CREATE VIEW v_coverage_up AS
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
CREATE VIEW v_coverage_plan AS
WITH down AS (
    SELECT plan, count(DISTINCT record) FILTER (WHERE kind = 'target') AS targets,
        count(DISTINCT record) FILTER (WHERE kind = 'target' AND lower_plan IS NOT NULL) AS targets_covered,
        count(*) FILTER (WHERE gap IS NOT NULL) AS target_gaps,
        count(DISTINCT record) FILTER (WHERE kind = 'task' AND NOT is_withdrawn) AS tasks,
        count(DISTINCT record) FILTER (WHERE kind = 'task' AND NOT is_withdrawn AND lower_plan IS NOT NULL)
            AS tasks_covered
    FROM v_coverage_down GROUP BY plan
), up AS (
    SELECT plan, count(DISTINCT kind || record) AS records,
        count(DISTINCT kind || record) FILTER (WHERE upper_record IS NOT NULL) AS linked
    FROM v_coverage_up WHERE NOT is_withdrawn GROUP BY plan
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
CREATE VIEW v_rollup_plan AS
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
CREATE VIEW v_rollup_unit AS
SELECT u.code AS unit, u.position, u.name AS unit_name, u.block, count(DISTINCT s.plan) AS plans,
    count(*) FILTER (WHERE s.state <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE s.state = 'completed') AS completed,
    count(*) FILTER (WHERE s.state IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE s.state IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE s.state = 'behind') AS behind,
    count(*) FILTER (WHERE s.state IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn
FROM unit AS u LEFT JOIN task_status AS s ON s.owner = u.code
GROUP BY u.code;

-- One row for each kind of unit; block is NULL for units of none.
CREATE VIEW v_rollup_block AS
SELECT u.block, b.vi AS block_vi, b.en AS block_en, count(DISTINCT u.code) AS units,
    count(DISTINCT s.plan) AS plans, count(*) FILTER (WHERE s.state <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE s.state = 'completed') AS completed,
    count(*) FILTER (WHERE s.state IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE s.state IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE s.state = 'behind') AS behind,
    count(*) FILTER (WHERE s.state IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE s.state = 'withdrawn') AS withdrawn
FROM unit AS u
LEFT JOIN task_status AS s ON s.owner = u.code
LEFT JOIN term AS b ON b.domain = 'block' AND b.code = u.block
GROUP BY u.block;

-- One row for each target of a plan that has plans below: who takes it on, and how that stands.
CREATE VIEW v_rollup_target AS
SELECT t.plan, t.code AS target, t.position, t.number, t.title, s.outcome AS status,
    (SELECT count(*) FROM plan AS c WHERE c.parent = t.plan) AS plans_below,
    count(DISTINCT l.plan) AS plans_covering,
    count(DISTINCT l.plan) FILTER (WHERE l.status = 'reached') AS plans_reached,
    count(l.kind) FILTER (WHERE l.kind = 'target') AS targets,
    count(l.kind) FILTER (WHERE l.status = 'reached') AS targets_reached,
    count(l.kind) FILTER (WHERE l.status = 'short') AS targets_short,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) <> 'withdrawn') AS tasks,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) = 'completed') AS completed,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) IN ('in-progress', 'extended', 'pending-appraisal')) AS going,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) IN ('not-due', 'waiting', 'suspended')) AS waiting,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) = 'behind') AS behind,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) IN ('overdue', 'rejected')) AS overdue,
    count(*) FILTER (WHERE iif(l.kind = 'task', l.status, NULL) = 'withdrawn') AS withdrawn
FROM target AS t
LEFT JOIN target_status AS s ON s.plan = t.plan AND s.target = t.code
LEFT JOIN v_upper_link AS l ON l.upper_plan = t.plan AND l.upper_target = t.code
WHERE EXISTS (SELECT 1 FROM plan AS c WHERE c.parent = t.plan)
GROUP BY t.plan, t.code;

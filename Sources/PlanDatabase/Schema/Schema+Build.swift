extension Schema {
    /// What the database was made from.
    static let build = """
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
        """

    /// The registry, which the plans of a workspace share.
    static let units = """
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
        """

    /// Why days are off or worked.
    static let calendar = """
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
        """
}

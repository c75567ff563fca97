extension Schema {
    /// A citation as understood; ``RowSink/bind(citation:)`` binds the columns in this order.
    ///
    /// They may all be NULL for a text that is no citation.
    static let citationColumns = """
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
        """

    static let citationNames = [
        "grammar", "kind", "kind_symbol", "number", "number_year", "issuer", "issuer_symbol", "date",
        "designation",
    ]

    /// A measure as understood; ``RowSink/bind(kpi:)`` binds the stored columns in this order.
    static let kpiColumns = """
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
        """

    static let kpiNames = [
        "kind", "measure", "comparator", "value", "upper", "total", "unit", "direction", "baseline",
        "baseline_text", "is_comparator_implied", "is_approximate", "is_per_unit",
    ]

    /// A unit or a group as a record names it; ``RowSink/bind(reference:in:)`` binds the columns in this order.
    static let referenceColumns = """
            -- Just one of the two.
            unit       TEXT REFERENCES unit (code),
            unit_group TEXT REFERENCES unit_group (code) CHECK ((unit IS NULL) <> (unit_group IS NULL)),
            -- The words in the source.
            text       TEXT NOT NULL,
        """

    static let referenceNames = ["unit", "unit_group", "text"]
}

package import PlanDiagnostics

/// What the value of a field must be; every scalar is text until its field gives it a type.
package indirect enum FieldType: Hashable, Sendable {
    case text
    /// A slug of lower-case Latin letters, digits and hyphens that never changes.
    case code
    /// The code or any registered name of a unit or a group of units.
    case unitReference
    /// The code or the printed number of a task.
    case taskReference
    case targetReference
    /// The code of another plan of the workspace.
    case planReference
    /// The code or the printed number of a target or a task of the plan above.
    case upperReference
    /// The code of a legal basis of the plan, or a citation.
    case basisReference
    case evidenceKindReference
    case ruleCode
    case integer(ClosedRange<Int>)
    case percent
    case boolean
    case date
    /// A date, or a month of a year where the day is still blank: `01/2026`.
    case partialDate
    case weekday
    case deadline
    case kpi
    case citation
    /// A week, month, quarter, half or year that is reported on.
    case period
    /// What was measured for a KPI: a number with its unit, a fraction, or whether a thing happened.
    case measuredValue
    /// The path of a file within the plan's folder.
    case filePath
    /// 64 hexadecimal digits.
    case sha256
    case cadence
    case choice([Choice])
    case list(FieldType)
    /// One value or a list of them; a single value needs no list.
    case oneOrMany(FieldType)
    case record(Scope)
    /// A record, or one scalar of the given type where only its main field matters.
    case recordOr(Scope, FieldType)
    /// A mapping of one entry whose key is a phrase and whose value names the part: `Quý I/2026: Hồ sơ`.
    case labelled(FieldType)
    /// Rule codes with the severity that they are given.
    case severities
}

/// One allowed word of a choice, with a spelling in each language.
package struct Choice: Hashable, Sendable {
    /// The value in the model and the database.
    package let id: String
    package let spelling: BilingualText

    package init(_ id: String, vi: String, en: String) {
        self.id = id
        spelling = BilingualText(vi: vi, en: en)
    }
}

/// How a filled-in form is read back: the one place that says where the program finds what a unit has written.
///
/// A form is filled in by people: rows get sorted and filtered, columns widened, the file saved by another program or
/// under another name. So nothing is found by a row's number or by the wording of a heading:
///
/// - The hidden sheet ``dataSheet`` says what the file is. Its columns stand under the headings in its first row:
///   `key`, `value` (``Key``); `period-label`, `period` (the choices of the reporting period and their keys, such as
///   `2026-W07`); `status-label`, `status` (``Status``); `confirmation-label`, `confirmation` (``Confirmation``);
///   `task`, `number`, `digest` (every task of the form as it was issued).
/// - The sheet of tasks has a hidden row of keys (``Column``) above the headings, found by `code` in its first
///   column. Below it, each row with a code in that hidden column is one task, in whichever order.
/// - The cells above the table have defined names: ``periodName``, ``dateName``, ``preparerName``.
///
/// A form whose ``Key/version`` is not ``version`` was made by another edition of the program. A task whose digest is
/// no longer that of the plan was changed since the form was made: what was reported on it is about another text.
package enum FormLayout {
    /// Raised when a reader of the former layout would misread the new one.
    package static let version = 1
    /// The same in both languages.
    package static let dataSheet = "KH_DuLieu"
    package static let periodName = "KH_Period"
    package static let dateName = "KH_ReportDate"
    package static let preparerName = "KH_Preparer"
    /// The whole table of tasks, from the row of keys on.
    package static let tasksName = "KH_Tasks"

    /// The choices of lists, which the cells' validations name.
    enum List: String, CaseIterable {
        case periods = "KH_Periods"
        case statuses = "KH_Statuses"
        case confirmations = "KH_Confirmations"
    }

    /// What the hidden sheet says of the form.
    package enum Key: String, CaseIterable, Sendable {
        /// ``FormLayout/kind``
        case form
        /// ``FormLayout/version``
        case version
        /// Codes of the plan and of the unit.
        case plan, unit
        /// Of the plan; empty in a plan without one.
        case year
        /// The day for which the plan was compiled, as `2026-01-20`.
        case asOf = "as-of"
        /// The language of the form's own words.
        case language
        /// Over the form's tasks and all of the above but the day and the language.
        case digest
    }

    package static let kind = "kehoach/unit-report"

    /// Columns of the table of tasks.
    package enum Column: String, CaseIterable, Sendable {
        case code
        /// The first day of reminding, which colours go by.
        case remindedFrom = "reminded-from"
        case number, task, outputs, kpis, deadline, due
        case evidenceAsked = "evidence-asked"
        case partners
        /// What the unit reported last and what was said to it; hidden in a form that is made before any report.
        case lastReported = "last-reported"
        /// From 0 to 1.
        case percent
        /// A label of ``FormLayout/Status``.
        case status
        case result, evidence, difficulties
        /// A label of ``FormLayout/Confirmation``.
        case confirmation
    }

    /// How a unit says that a task stands.
    package enum Status: String, CaseIterable, Sendable {
        case notStarted = "not-started"
        case underway
        case hindered
        case done
    }

    /// What the head of the unit says of a row.
    package enum Confirmation: String, CaseIterable, Sendable {
        case confirmed, returned
    }
}

extension FormLayout.Column {
    /// Counted from nought.
    package var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    var isHidden: Bool { self == .code || self == .remindedFrom }

    /// Whether the unit fills it in.
    package var isFilledIn: Bool { index >= Self.percent.index }

    static let visible = remindedFrom.index + 1...confirmation.index
    static let given = number.index...lastReported.index
    static let filledIn = percent.index...confirmation.index

    /// In digits; together they fill A4 across at seven tenths, where 12 points print as 8½.
    var width: Double {
        switch self {
        case .code, .remindedFrom: 12
        case .number: 6
        case .task: 21
        case .outputs, .kpis: 16
        case .deadline, .evidenceAsked: 10.5
        case .due, .status: 9.5
        case .partners: 12
        case .lastReported: 16.5
        case .percent: 7.5
        case .result, .evidence, .difficulties: 14
        case .confirmation: 9
        }
    }
}

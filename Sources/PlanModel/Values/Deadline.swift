package import VietnameseCalendar

/// What a deadline phrase was understood to be.
///
/// Exactly the parts that the phrase names are set: a standing task has no due date, a conditional one may
/// have neither. Nothing is guessed.
package struct Deadline: Hashable, Sendable {
    /// How coarse the due date was written.
    package enum Precision: String, Hashable, Sendable {
        case day, week, month, quarter, half, year
    }

    package var start: CivilDate?
    /// The last day on which the work is still in time.
    package var due: CivilDate?
    package var precision: Precision?
    /// ``start`` was not said by itself: it is the first day of a period such as "Quý I/2026".
    package var isStartImplied = false
    /// The time of the due day by which it is due, when said, in minutes after midnight.
    package var dueMinuteOfDay: Int?
    /// Written "trước ngày X": ``due`` is the day before X, though many writers mean X itself.
    package var isStrict = false
    /// "Thường xuyên": goes on all year, without a due date.
    package var isStanding = false
    /// "và những năm tiếp theo", "từ Quý I/2026": no end is named.
    package var isOpenEnded = false
    @Rare package var cadence: Cadence?
    /// The others of "hằng tháng, hằng quý", of which ``cadence`` is the first.
    package var furtherCadences: [Cadence] {
        get { rareCadences ?? [] }
        set { rareCadences = newValue.isEmpty ? nil : newValue }
    }
    @Rare private var rareCadences: [Cadence]?
    @Rare package var condition: Condition?
    /// Parts with a date each, in the order written; ``due`` is then the last of them.
    package var milestones: [DeadlineMilestone] {
        get { rareMilestones ?? [] }
        set { rareMilestones = newValue.isEmpty ? nil : newValue }
    }
    @Rare private var rareMilestones: [DeadlineMilestone]?
    /// Several milestones ran together in one text, which a list would say better.
    package var isCompound = false

    package init(start: CivilDate? = nil, due: CivilDate? = nil, precision: Precision? = nil) {
        self.start = start
        self.due = due
        self.precision = precision
    }

    /// Nothing in it says by when or how often.
    package var isVague: Bool {
        due == nil && cadence == nil && milestones.isEmpty
    }
}

/// One dated part of a compound deadline, such as "Sổ tay đảng viên trong quý I/2026".
package struct DeadlineMilestone: Hashable, Sendable {
    package let due: CivilDate
    package let title: String

    package init(due: CivilDate, title: String) {
        self.due = due
        self.title = title
    }
}

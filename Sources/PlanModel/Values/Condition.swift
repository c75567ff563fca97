/// Something outside the plan that a task waits for.
package struct Condition: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        /// "theo hướng dẫn của tỉnh"
        case guidance
        /// "khi tỉnh ban hành"
        case issuance
        /// "10 ngày làm việc sau khi Nghị quyết được ban hành": an event whose date is not known yet
        case event
        /// "theo tiến độ…", "phân kỳ theo Quyết định…": dates that another document holds
        case schedule
        /// Words of the author's own.
        case other
    }

    package let kind: Kind
    /// The condition as it was written.
    package let text: String
    /// The document that holds the dates, for ``Kind/schedule``.
    @Rare package private(set) var document: Citation?
    /// Days counted from the event, when said.
    package let delay: Delay?

    package init(_ kind: Kind, text: String, document: Citation? = nil, delay: Delay? = nil) {
        self.kind = kind
        self.text = text
        _document = Rare(wrappedValue: document)
        self.delay = delay
    }
}

/// A number of days counted from an event; the day of the event is not counted (Civil Code 2015, art. 147).
package struct Delay: Hashable, Sendable {
    package let days: Int
    package let isWorkingDays: Bool
    /// Months counted before the days: "03 tháng kể từ ngày …".
    package let months: Int

    package init(days: Int, isWorkingDays: Bool, months: Int = 0) {
        self.days = days
        self.isWorkingDays = isWorkingDays
        self.months = months
    }
}

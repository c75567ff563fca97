/// What was announced about the days off and the working days of a year, on top of the law.
///
/// The Prime Minister fixes the days of Tết and of National Day each year (Labour Code, article 112, clause
/// 3) and may swap working days; provinces and offices add their own. All of it is data with its document,
/// never computed.
package struct AnnouncedDays: Hashable, Sendable {
    /// Days off; a day that the law grants already may be repeated here and stays what the law calls it.
    package var daysOff: [AnnouncedDayOff]

    /// Weekly rest days that are worked, usually for a day off in `daysOff`.
    package var workingDays: [AnnouncedWorkingDay]

    /// The leave of Tết from its first day to its last; replaces the default days of the year of its first
    /// day.
    ///
    /// Either the whole leave with its weekends (14–22 February 2026) or the bare five days (16–20): both
    /// mean the same.
    package var tet: AnnouncedWindow?

    /// The leave of National Day, likewise.
    package var nationalDay: AnnouncedWindow?

    package init(
        daysOff: [AnnouncedDayOff] = [], workingDays: [AnnouncedWorkingDay] = [], tet: AnnouncedWindow? = nil,
        nationalDay: AnnouncedWindow? = nil
    ) {
        self.daysOff = daysOff
        self.workingDays = workingDays
        self.tet = tet
        self.nationalDay = nationalDay
    }

    /// Dates announced both as off and as worked, in order. A working calendar takes them as worked; the
    /// caller should tell the user.
    package var contradictions: [CivilDate] {
        Set(daysOff.map(\.date)).intersection(workingDays.map(\.date)).sorted()
    }
}

/// A day off that the law does not give by itself.
package struct AnnouncedDayOff: Hashable, Sendable {
    /// The day off; on a weekend it changes nothing but has its name.
    package let date: CivilDate

    /// In the office's own words; it becomes the name of the day.
    package let reason: String

    /// The announcing document, as the office cites it.
    package let document: String

    /// False while the office has yet to confirm the legal text.
    package let isConfirmed: Bool

    package init(date: CivilDate, reason: String, document: String, isConfirmed: Bool = true) {
        self.date = date
        self.reason = reason
        self.document = document
        self.isConfirmed = isConfirmed
    }
}

/// A rest day that is worked.
package struct AnnouncedWorkingDay: Hashable, Sendable {
    /// Usually a Saturday.
    package let date: CivilDate

    /// The day off that it makes up for, when the announcement names one.
    package let makesUpFor: CivilDate?

    /// The announcing document, as the office cites it.
    package let document: String

    package init(date: CivilDate, makesUpFor: CivilDate? = nil, document: String) {
        self.date = date
        self.makesUpFor = makesUpFor
        self.document = document
    }
}

/// A leave whose first and last day were announced.
package struct AnnouncedWindow: Hashable, Sendable {
    /// From the first day off to the last, weekends included.
    package let interval: CivilInterval

    /// The announcing document, as the office cites it.
    package let document: String

    package init(_ interval: CivilInterval, document: String) {
        self.interval = interval
        self.document = document
    }
}

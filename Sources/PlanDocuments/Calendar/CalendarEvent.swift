import DataFormats
import VietnameseCalendar

/// A day of a calendar, with what to do on it and when to be reminded.
struct CalendarEvent {
    /// So many calendar days before the event, at eight in the morning.
    struct Alarm {
        let daysBefore: Int
        let text: String
    }

    /// The same in every build, so that a new calendar replaces the event instead of adding another.
    let id: String
    let day: CivilDate
    let summary: String
    let details: [String]
    let category: String
    let alarms: [Alarm]
}

extension CalendarEvent {
    /// Adds the event (RFC 5545 §3.6.1) as it stands on a date, which is the only clock that there is.
    func append(asOf date: CivilDate, to output: inout [UInt8]) {
        func line(_ name: String, _ value: String) { CalendarText.append(name, value, to: &output) }
        line("BEGIN", "VEVENT")
        CalendarText.append("UID", text: id, to: &output)
        line("DTSTAMP", date.basicISO + "T000000Z")
        line("SEQUENCE", String(Self.revision(of: date)))
        line("DTSTART;VALUE=DATE", day.basicISO)
        line("DTEND;VALUE=DATE", day.adding(days: 1).basicISO)
        // A deadline leaves the day free for meetings.
        line("TRANSP", "TRANSPARENT")
        CalendarText.append("SUMMARY", text: summary, to: &output)
        CalendarText.append("DESCRIPTION", text: details.joined(separator: "\n"), to: &output)
        CalendarText.append("CATEGORIES", text: category, to: &output)
        for alarm in alarms { alarm.append(to: &output) }
        line("END", "VEVENT")
    }

    /// Greater for every later build; a client keeps the greatest that it has seen.
    private static func revision(of date: CivilDate) -> Int {
        CivilDate(year: 2000, month: 1, day: 1)!.days(to: date)
    }
}

extension CalendarEvent.Alarm {
    /// Counted from the midnight with which the day begins: telephones would otherwise ring at that hour.
    fileprivate var trigger: String {
        switch daysBefore {
        case 0: "PT8H"
        case 1: "-PT16H"
        default: "-P\(daysBefore - 1)DT16H"
        }
    }

    fileprivate func append(to output: inout [UInt8]) {
        CalendarText.append("BEGIN", "VALARM", to: &output)
        CalendarText.append("ACTION", "DISPLAY", to: &output)
        CalendarText.append("TRIGGER", trigger, to: &output)
        CalendarText.append("DESCRIPTION", text: text, to: &output)
        CalendarText.append("END", "VALARM", to: &output)
    }
}

extension CivilDate {
    /// `20260331`
    var basicISO: String { iso.split(separator: "-").joined() }
}

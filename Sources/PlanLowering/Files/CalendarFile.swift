import PlanDiagnostics
import PlanModel
import PlanSyntax
import VietnameseCalendar

extension FileReader {
    mutating func calendar(_ record: Record) -> YearCalendar {
        YearCalendar(
            year: integer(.year, of: record),
            daysOff: records(.daysOff, .dayOff, of: record).records.map { dayOff($0) },
            workingDays: records(.workingDays, .workingDay, of: record).records.map { workingDay($0) },
            file: file, anchor: record.anchor)
    }

    private mutating func dayOff(_ record: Record) -> CalendarDayOff {
        let day = date(.date, of: record)
        let from = date(.from, of: record)
        let to = date(.to, of: record)
        return CalendarDayOff(
            interval: interval(day, from, to), reason: text(.reason, of: record),
            document: text(.document, of: record), span: record.span)
    }

    /// One day, or from the first to the last; what is half said is missing, what is turned around invalid.
    private func interval(
        _ day: Field<CivilDate>, _ from: Field<CivilDate>, _ to: Field<CivilDate>
    ) -> Field<CivilInterval> {
        if case .invalid(let span) = day { return .invalid(span) }
        if let day = day.spanned { return .given(Spanned(CivilInterval(day.value...day.value), day.span)) }
        guard let first = from.spanned, let last = to.spanned else {
            return from.isMissing || to.isMissing ? .missing : .invalid(from.span!)
        }
        let span = first.span.union(last.span)
        return CivilInterval(start: first.value, end: last.value).map { .given(Spanned($0, span)) }
            ?? .invalid(span)
    }

    private mutating func workingDay(_ record: Record) -> CalendarWorkingDay {
        CalendarWorkingDay(
            date: date(.date, of: record), insteadOf: date(.insteadOf, of: record),
            document: text(.document, of: record), span: record.span)
    }
}

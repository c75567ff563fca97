package import PlanDiagnostics
import PlanModel
import VietnameseCalendar
import VietnameseText

/// The schedule of one plan as calendars to subscribe to (RFC 5545): one for each unit, one for the office.
///
/// Events last all day and have no time zone, as the plan's dates have none. Reminders are alarms of the due date that
/// they remind of; evidence that is due on the due date is part of that event. Everything else in the schedule is an
/// event of its own.
package struct PlanCalendars: Sendable {
    /// Units that have anything to do, in Vietnamese order of their names.
    package let units: [UnitName]
    private let ids: [UnitID]
    private let making: CalendarMaking

    package init(_ book: ChecklistBook, language: Language) {
        let making = CalendarMaking(book.index, book.plan, PrintedWords(language))
        let registry = book.index.units.units
        ids = registry.ids.filter { !making.isEmpty($0) }.vietnameseSorted { registry[$0].displayName }
        units = ids.map { UnitName(registry[$0]) }
        self.making = making
    }

    /// The calendar of one of ``units``, by its place among them: its own dates with their alarms, and when tasks are
    /// due in which it takes part.
    package func unit(at position: Int) -> [UInt8] {
        making.calendar(units[position].name, making.events(of: ids[position]))
    }

    package subscript(unitCode code: String) -> [UInt8]? {
        units.firstIndex { $0.code.utf8.elementsEqual(code.utf8) }.map(unit)
    }

    /// Every date of every unit; nil when there is none, as a calendar must hold something.
    package var office: [UInt8]? {
        let events = making.allEvents()
        return events.isEmpty ? nil : making.calendar(nil, events)
    }
}

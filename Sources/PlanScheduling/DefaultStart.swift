import PlanModel
import VietnameseCalendar

/// When tasks of a plan start that do not say so themselves.
struct DefaultStart {
    let date: CivilDate

    /// The plan's own default, else the day it was issued if that lies in its year, else the first day of the year.
    init(_ plan: Plan, _ year: CivilInterval) {
        let issued = plan.heading.issued.value?.day.flatMap { year.contains($0) ? $0 : nil }
        date = plan.defaultStart.value ?? issued ?? year.start
    }
}

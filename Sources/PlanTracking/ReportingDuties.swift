import PlanModel
import VietnameseCalendar

/// Which reports units owe inside the body, as the schedule says.
struct ReportingDuties {
    private let checkpoints: [Checkpoint]
    /// The places of the reports among the checkpoints, which are looked at there: to copy one is to count references.
    private let reports: [Int]
    /// For each task, the first day by which somebody has to report on it.
    let firstDue: [CivilDate?]

    /// Nobody owed a report before the plan was issued, whenever its tasks began.
    init(_ schedule: Schedule, issued: CivilDate?, taskCount: Int) {
        checkpoints = schedule.checkpoints
        let checkpoints = schedule.checkpoints.span
        var reports: [Int] = []
        var firstDue = [CivilDate?](repeating: nil, count: taskCount)
        let first = issued ?? .earliest
        for index in checkpoints.indices
        where checkpoints[index].kind == .internalReport && checkpoints[index].effective >= first {
            reports.append(index)
            // In order of effective date, so that the first to name a task is the earliest.
            for task in checkpoints[index].tasks where firstDue[task.rawValue] == nil {
                firstDue[task.rawValue] = checkpoints[index].effective
            }
        }
        self.reports = reports
        self.firstDue = firstDue
    }

    /// Whether each report that had fallen due came; one about tasks that were all closed before its period began was
    /// not owed.
    func standings(_ chronicle: Chronicle, _ courses: [TaskCourse], at date: CivilDate) -> [ReportStanding] {
        let closed = courses.map { $0.closed() }
        let checkpoints = checkpoints.span
        var standings: [ReportStanding] = []
        for index in reports where checkpoints[index].effective < date {
            guard let unit = checkpoints[index].unit, let period = checkpoints[index].period else { continue }
            let received = chronicle.received[Chronicle.ReportKey(unit: unit, period: period)]
            let isOwed = checkpoints[index].tasks.contains { task in
                closed[task.rawValue].map { period.first <= $0 } ?? true
            }
            guard isOwed || received != nil else { continue }
            standings.append(
                ReportStanding(
                    unit: unit, period: period, due: checkpoints[index].effective, received: received))
        }
        return standings
    }
}

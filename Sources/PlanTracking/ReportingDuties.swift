import PlanModel
import VietnameseCalendar

/// Which reports units owe inside the body, as the schedule says.
struct ReportingDuties {
    private let checkpoints: [Checkpoint]
    /// For each task, the first day by which somebody has to report on it.
    let firstDue: [CivilDate?]

    /// Nobody owed a report before the plan was issued, whenever its tasks began.
    init(_ schedule: Schedule, issued: CivilDate?, taskCount: Int) {
        checkpoints = schedule.checkpoints.filter {
            $0.kind == .internalReport && $0.effective >= issued ?? .earliest
        }
        var firstDue = [CivilDate?](repeating: nil, count: taskCount)
        for checkpoint in checkpoints {
            // In order of effective date, so that the first to name a task is the earliest.
            for task in checkpoint.tasks where firstDue[task.rawValue] == nil {
                firstDue[task.rawValue] = checkpoint.effective
            }
        }
        self.firstDue = firstDue
    }

    /// Whether each report that had fallen due came; one about tasks that were all closed before its period began was
    /// not owed.
    func standings(_ chronicle: Chronicle, _ courses: [TaskCourse], at date: CivilDate) -> [ReportStanding] {
        let closed = courses.map { $0.closed() }
        return checkpoints.compactMap { checkpoint in
            guard checkpoint.effective < date, let unit = checkpoint.unit, let period = checkpoint.period
            else { return nil }
            let received = chronicle.received[Chronicle.ReportKey(unit: unit, period: period)]
            let isOwed = checkpoint.tasks.contains { task in
                closed[task.rawValue].map { period.first <= $0 } ?? true
            }
            guard isOwed || received != nil else { return nil }
            return ReportStanding(unit: unit, period: period, due: checkpoint.effective, received: received)
        }
    }
}

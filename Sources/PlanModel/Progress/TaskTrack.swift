package import VietnameseCalendar

/// How a task came to where it stands at the end of a day: its roadmap by the decisions in force, and what was said and
/// judged of it.
package struct TaskTrack: Hashable, Sendable {
    /// How much was done by a report, or was left after a verdict undid some of it.
    package struct Step: Hashable, Sendable {
        package let date: CivilDate
        package let share: Share

        package init(date: CivilDate, share: Share) {
            self.date = date
            self.share = share
        }
    }

    /// What was found on a day.
    package struct Judgement: Hashable, Sendable {
        package let date: CivilDate
        package let isAccepted: Bool
        package let reason: String?

        package init(date: CivilDate, isAccepted: Bool, reason: String?) {
            self.date = date
            self.isAccepted = isAccepted
            self.reason = reason
        }
    }

    package let task: TaskID
    package let roadmap: Roadmap
    /// In order, at most one a day; of a task that counts its instances, the part of them that is done.
    package let steps: [Step]
    /// In order.
    package let judgements: [Judgement]

    package init(task: TaskID, roadmap: Roadmap, steps: [Step], judgements: [Judgement]) {
        self.task = task
        self.roadmap = roadmap
        self.steps = steps
        self.judgements = judgements
    }
}

extension [TaskTrack.Step] {
    /// Adds a step; the last of a day stands for it.
    package mutating func add(_ share: Share, on date: CivilDate) {
        if last?.date == date { removeLast() }
        append(TaskTrack.Step(date: date, share: share))
    }
}

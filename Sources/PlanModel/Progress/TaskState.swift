package import PlanDiagnostics

/// What a task is at the end of a day.
///
/// The states are tried from top to bottom, and the first whose condition holds is the task's; so each task has just
/// one, and the order is part of the rule. docs/tracking.md prints this table; a test walks it row by row.
///
/// | state | in words | holds when |
/// |---|---|---|
/// | ``withdrawn`` | rút | a decision in force took the task out of the plan |
/// | ``completed`` | hoàn thành | the last verdict on a claim of completion accepted it |
/// | ``suspended`` | hoãn | a decision in force suspended the task, and none has resumed it |
/// | ``rejected`` | không hoàn thành | the last verdict rejected, and nothing has been claimed since |
/// | ``pendingAppraisal`` | chờ thẩm định | completion is claimed with evidence, and no verdict has been given since |
/// | ``waiting`` | chờ điều kiện | the task waits for a condition that nobody has reported met, and no work on it is reported |
/// | ``overdue`` | quá hạn | the last day in time (moved off rest days) has passed; of a task that counts instances, the last one that fell due is not reported done |
/// | ``notDue`` | chưa đến hạn báo cáo | it has not begun; or nobody has reported on it, nor had to yet |
/// | ``behind`` | chậm | reported progress is below the floor of the plan's policy |
/// | ``extended`` | được gia hạn | its deadline was extended, and the one before has passed |
/// | ``inProgress`` | đang thực hiện | otherwise |
package enum TaskState: String, Hashable, Sendable, CaseIterable {
    case withdrawn
    case completed
    case suspended
    case rejected
    case pendingAppraisal = "pending-appraisal"
    case waiting
    case overdue
    case notDue = "not-due"
    case behind
    case extended
    case inProgress = "in-progress"

    package var name: BilingualText {
        switch self {
        case .withdrawn: BilingualText(vi: "rút", en: "withdrawn")
        case .completed: BilingualText(vi: "hoàn thành", en: "completed")
        case .suspended: BilingualText(vi: "hoãn", en: "suspended")
        case .rejected: BilingualText(vi: "không hoàn thành", en: "not completed")
        case .pendingAppraisal: BilingualText(vi: "chờ thẩm định", en: "awaiting appraisal")
        case .waiting: BilingualText(vi: "chờ điều kiện", en: "awaiting its condition")
        case .overdue: BilingualText(vi: "quá hạn", en: "overdue")
        case .notDue: BilingualText(vi: "chưa đến hạn báo cáo", en: "not due for report")
        case .behind: BilingualText(vi: "chậm", en: "behind")
        case .extended: BilingualText(vi: "được gia hạn", en: "extended")
        case .inProgress: BilingualText(vi: "đang thực hiện", en: "in progress")
        }
    }
}

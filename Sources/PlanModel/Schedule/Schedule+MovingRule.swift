package import PlanDiagnostics

extension Schedule {
    /// How nominal dates are moved off days that are not worked, for the documents that print both.
    ///
    /// ``Checkpoint/Kind/move`` is the same rule in code.
    package static let movingRule = BilingualText(
        vi: """
            Khi ngày ghi trong kế hoạch là ngày nghỉ: ngày bắt đầu, mốc, kỳ của nhiệm vụ thường xuyên, thời hạn hoàn \
            thành và hạn nộp minh chứng chuyển sang ngày làm việc kế tiếp (khoản 5 Điều 148 Bộ luật Dân sự năm 2015); \
            báo cáo, rà soát cảnh báo, rà soát điều kiện, đo và đánh giá chỉ tiêu thực hiện vào ngày làm việc liền \
            trước, trừ khi ngày đó sớm hơn kỳ báo cáo, năm kế hoạch hoặc ngày bắt đầu nhiệm vụ thì thực hiện vào ngày \
            làm việc kế tiếp. Ngày nhắc việc và hạn thẩm định được tính bằng ngày làm việc.
            """,
        en: """
            When a date of the plan is not a working day: starts, milestones, instances of standing tasks, due dates \
            and the dates for evidence move to the next working day (Civil Code 2015, article 148, clause 5); reports, \
            warning reviews, condition reviews and the measuring and judging of targets move to the working day \
            before, unless that lies before the period reported, the plan's year or the task's start, and then to the \
            next one. Reminders and appraisals are counted in working days.
            """)
}

extension Checkpoint.Kind {
    /// Which way a date is moved when it is not a working day.
    package enum Move: Hashable, Sendable {
        /// To the working day before, so that those who wait for it have it in time.
        case earlier
        /// To the next working day, as a term that ends on a rest day does.
        case later
        /// Not at all: the date was counted in working days.
        case counted
    }

    package var move: Move {
        switch self {
        case .internalReport, .upwardReport, .warningReview, .conditionReview, .targetMeasured, .targetJudged:
            .earlier
        case .start, .milestone, .instance, .due, .evidenceDue: .later
        case .reminder, .appraisal: .counted
        }
    }
}

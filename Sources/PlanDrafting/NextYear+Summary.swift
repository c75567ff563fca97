import PlanDiagnostics
import PlanModel
import VietnameseCalendar

extension NextYear {
    /// decisions.md: what was done, and what is left to decide.
    var summary: String {
        language == .vietnamese
            ? """
            # Kế hoạch năm \(shift.to): việc cần quyết định

            Dự thảo lập từ kế hoạch năm \(shift.from), tình hình đến hết ngày \(old.progress.date.vietnamesePadded).
            Chuyển sang \(carried.count) nhiệm vụ, để lại \(left.count), cần quyết định \(decisions.count) điểm.

            ## Cần quyết định

            \(decisionLines)

            ## Chuyển sang năm \(shift.to)

            \(list(carried.map { "\($0.number) `\($0.code)` \($0.title ?? "")" }))

            ## Không chuyển

            \(list(left.map { "\($0.task.number) `\($0.task.code)` \($0.task.title ?? "") – \($0.state.name.vi)" }))

            """
            : """
            # The plan for \(shift.to): what is to be decided

            Drafted from the plan for \(shift.from) as it stood at the end of \(old.progress.date.iso).
            Carried over: \(carried.count) tasks; left behind: \(left.count); to decide: \(decisions.count).

            ## To decide

            \(decisionLines)

            ## Carried over to \(shift.to)

            \(list(carried.map { "\($0.number) `\($0.code)` \($0.title ?? "")" }))

            ## Left behind

            \(list(left.map { "\($0.task.number) `\($0.task.code)` \($0.task.title ?? "") – \($0.state.name.en)" }))

            """
    }

    private var decisionLines: String {
        list(
            decisions.map { decision in
                let record = decision.record.map { " `\($0)`" } ?? ""
                return "[ ] \(decision.path)\(record): \(decision.text[language])"
            })
    }

    private func list(_ lines: [String]) -> String {
        lines.isEmpty ? "–" : lines.map { "- \($0)" }.joined(separator: "\n")
    }
}

import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// What was reported so far, in documents that are about what is to be done.
extension PrintedWords {
    /// The label of what was reported last.
    package var reportedSoFar: String { say("Đã báo cáo", "Reported so far") }

    /// Line by line: the last report and the state, the last verdict, what decisions have changed.
    func lines(_ standing: StandingEntry) -> [Phrase] {
        let state = standing.state.name[language]
        let report = standing.reported.map { "\(share($0)) (\(reportedOn($0.date))) – \(state)" }
        return [Phrase(stringLiteral: report ?? state.capitalizedFirst)] + later(standing)
    }

    /// The same in the narrow column of a form: `60%`, its date and the state, each on its line.
    func narrowLines(_ standing: StandingEntry) -> [Phrase] {
        let report = standing.reported.map { [share($0), shortDate($0.date)] } ?? []
        return (report + [standing.state.name[language].capitalizedFirst]).map { "\($0)" } + later(standing)
    }

    /// In a cell beside others: `60% (27/02/2026) – chậm`.
    func inShort(_ standing: StandingEntry?) -> String {
        guard let standing else { return "–" }
        let state = standing.state.name[language]
        return standing.reported.map { "\(percent($0.share)) (\(shortDate($0.date))) – \(state)" } ?? state
    }

    private func later(_ standing: StandingEntry) -> [Phrase] {
        [
            standing.judgement.map(judged),
            standing.extension.map {
                "\(say("Gia hạn đến \(date($0.due)), hạn cũ \(date($0.before))", "Extended to \(date($0.due)), was \(date($0.before))"))"
            },
            standing.handedTo.map { "\(say("Chuyển chủ trì cho", "Handed over to")) \(plan: $0)" },
        ].compactMap(\.self)
    }

    /// `Thẩm định 03/3/2026: không đạt – Ảnh không cho thấy số người dự`
    package func judged(_ judgement: TaskTrack.Judgement) -> Phrase {
        let found = judgement.isAccepted ? say("đạt", "accepted") : say("không đạt", "rejected")
        let line = labelled(say("Thẩm định ", "Appraised ") + date(judgement.date), found)
        guard !judgement.isAccepted, let reason = judgement.reason else { return "\(line)" }
        return "\(line) – \(plan: reason)"
    }

    private func reportedOn(_ date: CivilDate) -> String {
        say("báo cáo ngày \(self.date(date))", "reported on \(self.date(date))")
    }

    /// `60%`; `25% số kỳ`.
    private func share(_ report: StandingEntry.Report) -> String {
        percent(report.share) + (report.isOfInstances ? say(" số kỳ", " of its instances") : "")
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The appendix: every task with what was reported, measured, handed in and judged.
extension ReportTables {
    var results: OfficialTable {
        OfficialTable(
            title: words.reportAppendixTitle(report.date),
            columns: [
                .init(words.taskWord, 26), .init(words.ownerWord, 12), .init(words.dueWord, 10),
                .init(words.stateWord, 11), .init(say("Đạt/lộ trình", "Done/expected"), 10, isCentered: true),
                .init(say("KPI: mức và số đo", "KPI: level and measure"), 22),
                .init(say("Minh chứng, thẩm định", "Evidence, appraisal"), 23),
            ],
            rows: report.sections.flatMap { section in
                [.section(title(of: section))] + section.tasks.map { .cells(cells($0)) }
            })
    }

    private func cells(_ task: TaskResult) -> [[Phrase]] {
        [
            [name(task.id)], [name(task.now.owner)], due(task.now), state(task.now),
            ["\(words.progressLine(task.now))"], kpis(task), evidence(task) + verdict(task),
        ]
    }

    private func due(_ task: TaskProgress) -> [Phrase] {
        guard let due = task.due else { return ["–"] }
        let original = task.originalDue.map {
            ["(\(say("trước", "was")) \(words.shortDate($0)))"] as [Phrase]
        }
        return ["\(words.shortDate(due))"] + (original ?? [])
    }

    private func state(_ task: TaskProgress) -> [Phrase] {
        ["\(words.stateLine(task))"] + (task.isLate ? ["(\(say("báo xong muộn", "claimed late")))"] : [])
    }

    /// Each KPI in the plan's words, and after it what was measured.
    private func kpis(_ task: TaskResult) -> [Phrase] {
        report.model.tasks[task.id].kpis.enumerated().map { index, level in
            let text: Phrase = .plan(level.text.value.unended)
            guard index < task.measured.count else {
                return "\(text): \(say("chưa có số đo", "not measured"))"
            }
            let value = task.measured[index]
            let told: Phrase = "\(text): \(words.measured(value))"
            // Whether a thing happened is told by the value itself.
            if case .happened = value { return told }
            guard let reached = level.kpi?.isReached(by: value) else { return told }
            return "\(told) – \(reached ? say("đạt", "reached") : say("chưa đạt", "short"))"
        }
    }

    private func evidence(_ task: TaskResult) -> [Phrase] {
        task.evidence.map { evidence in
            let name = evidence.documentText ?? evidence.file.value.map(Self.fileName) ?? ""
            return .plan(name.unended)
        }
    }

    /// Without the folders, which say nothing on paper.
    private static func fileName(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    private func verdict(_ task: TaskResult) -> [Phrase] {
        guard let verdict = task.verdict else { return [] }
        let outcome =
            verdict.outcome == .accepted
            ? say("Thẩm định: đạt", "Appraised: accepted")
            : say("Thẩm định: không đạt", "Appraised: rejected")
        let reason: Phrase = verdict.reason.map { ": \(plan: $0.unended)" } ?? ""
        return ["\(outcome) (\(words.shortDate(verdict.date)))\(reason)"]
    }
}

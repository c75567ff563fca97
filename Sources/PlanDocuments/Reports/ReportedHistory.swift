import PlanModel
import VietnameseCalendar

/// What was said and judged of each task until a day.
struct ReportedHistory {
    private var entries: [TaskID: [DatedEntry]] = [:]
    private var verdicts: [TaskID: [(date: CivilDate, verdict: Verdict)]] = [:]

    private struct DatedEntry {
        let date: CivilDate
        let period: Period?
        let entry: ReportEntry
    }

    init(_ journal: Journal, until end: CivilDate) {
        for report in journal.reports {
            guard let date = report.date.value, date <= end else { continue }
            for entry in report.entries {
                guard let task = entry.task.value else { continue }
                entries[task, default: []].append(
                    DatedEntry(date: date, period: report.period.value, entry: entry))
            }
        }
        for appraisal in journal.appraisals {
            guard let date = appraisal.date.value, date <= end else { continue }
            for verdict in appraisal.verdicts {
                guard let task = verdict.task.value else { continue }
                verdicts[task, default: []].append((date, verdict))
            }
        }
        entries = entries.mapValues { entries in
            entries.sorted {
                ($0.date, $0.period?.last ?? $0.date, $0.entry.share.value ?? .none)
                    < ($1.date, $1.period?.last ?? $1.date, $1.entry.share.value ?? .none)
            }
        }
        // Of one day a rejection comes last, as tracking has it.
        verdicts = verdicts.mapValues { verdicts in
            verdicts.sorted {
                ($0.date.dayNumber, $0.verdict.outcome.value == .rejected ? 1 : 0)
                    < ($1.date.dayNumber, $1.verdict.outcome.value == .rejected ? 1 : 0)
            }
        }
    }

    func result(now: TaskProgress, before: TaskProgress) -> TaskResult {
        let entries = entries[now.task] ?? []
        let verdict = verdicts[now.task]?.last.flatMap { last in
            last.verdict.outcome.value.map {
                (outcome: $0, date: last.date, reason: last.verdict.reason.value)
            }
        }
        return TaskResult(
            now: now, before: before,
            measured: entries.last { !$0.entry.measured.isEmpty }?.entry.measured.map(\.value) ?? [],
            evidence: entries.last { !$0.entry.evidence.isEmpty }?.entry.evidence.filter { !$0.isBlank }
                ?? [],
            verdict: verdict)
    }
}

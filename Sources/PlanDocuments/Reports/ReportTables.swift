import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The tables of a report.
struct ReportTables {
    let report: PeriodReport
    let words: PrintedWords
    private let standings: [TaskID: TaskProgress]

    init(_ report: PeriodReport, _ words: PrintedWords) {
        self.report = report
        self.words = words
        standings = Dictionary(uniqueKeysWithValues: report.tasks.map { ($0.id, $0.now) })
    }

    func say(_ vi: String, _ en: String) -> String { words.say(vi, en) }

    /// `II.1.1. Cài đặt Sổ tay đảng viên`
    func name(_ task: TaskID) -> Phrase {
        let name = RecordName(report.model.tasks[task], report.model)
        return "\(name.number). \(plan: (name.title ?? name.code).unended)"
    }

    func name(_ unit: UnitID?) -> Phrase {
        unit.map { .plan(report.registry.units[$0].displayName) } ?? "–"
    }

    private func number(_ number: Int) -> [Phrase] { ["\(number)"] }

    // MARK: - Figures

    /// How many tasks are in each state, now and before.
    var states: OfficialTable {
        let before = report.period.first.adding(days: -1)
        let rows = TaskState.allCases.compactMap { state -> OfficialTable.Row? in
            let (now, earlier) = report.count(state)
            guard now > 0 || earlier > 0 else { return nil }
            let change = now - earlier
            return .cells([
                ["\(state.name[words.language].capitalizedFirst)"], number(earlier), number(now),
                [change > 0 ? "+\(change)" : change < 0 ? "−\(-change)" : "0"],
            ])
        }
        let total = report.tasks.count
        return OfficialTable(
            title: say("Số nhiệm vụ theo trạng thái", "Tasks by state"),
            columns: [
                .init(say("Trạng thái", "State"), 34), .init(words.atEnd(of: before), 22, isCentered: true),
                .init(words.atEnd(of: report.date), 22, isCentered: true),
                .init(say("Tăng, giảm", "Change"), 16, isCentered: true),
            ],
            rows: rows + [
                .total([[Phrase("\(say("Tổng số", "All"))")], number(total), number(total), ["0"]])
            ])
    }

    var sections: OfficialTable {
        groups(report.sections, say("Kết quả theo mục", "Results by section"), say("Mục", "Section"))
    }

    var units: OfficialTable {
        groups(report.units, say("Kết quả theo đơn vị", "Results by unit"), say("Đơn vị", "Unit"))
    }

    private func groups(_ groups: [GroupResult], _ title: String, _ subject: String) -> OfficialTable {
        let all = GroupResult(subject: .section(0), tasks: groups.flatMap(\.tasks))
        return OfficialTable(
            title: title,
            columns: [
                .init(subject, 30), .init(say("Số nhiệm vụ", "Tasks"), 12, isCentered: true),
                .init(say("Hoàn thành", "Completed"), 12, isCentered: true),
                .init(say("Đang thực hiện", "Going on"), 12, isCentered: true),
                .init(say("Chậm", "Behind"), 12, isCentered: true),
                .init(say("Quá hạn", "Overdue"), 12, isCentered: true),
                .init(say("Không hoàn thành", "Rejected"), 13, isCentered: true),
                .init(say("Khác", "Others"), 12, isCentered: true),
                .init(say("Đạt/lộ trình", "Done/expected"), 19, isCentered: true),
            ],
            rows: groups.map { .cells(cells($0, title: self.title(of: $0))) }
                + (groups.count > 1 ? [.total(cells(all, title: "\(say("Cộng", "All"))"))] : []))
    }

    func title(of group: GroupResult) -> Phrase {
        switch group.subject {
        case .unit(let unit): return name(unit)
        case .section(let index):
            let section = report.model.sections[index]
            return "\(roman(section.ordinal)). \(plan: (section.title.value ?? "").unended)"
        }
    }

    private func cells(_ group: GroupResult, title: Phrase) -> [[Phrase]] {
        let others = group.count(.notDue, .waiting, .suspended, .withdrawn)
        let share =
            [group.reported(report.model), group.expected(report.model)].map { $0.map(words.percent) ?? "–" }
            .joined(separator: "/")
        return [
            [title], number(group.tasks.count), number(group.count(.completed)),
            number(group.count(.inProgress, .extended, .pendingAppraisal)), number(group.count(.behind)),
            number(group.count(.overdue)), number(group.count(.rejected)), number(others), ["\(share)"],
        ]
    }

    var scores: OfficialTable {
        OfficialTable(
            title: say("Điểm của các đơn vị", "Scores of the units"),
            columns: [
                .init(say("Đơn vị", "Unit"), 30), .init(say("Đúng hạn", "In time"), 10, isCentered: true),
                .init(say("Muộn", "Late"), 12, isCentered: true),
                .init(say("Chậm", "Behind"), 11, isCentered: true),
                .init(say("Quá hạn", "Overdue"), 10, isCentered: true),
                .init(say("Không đạt", "Rejected"), 10, isCentered: true),
                .init(
                    say("Báo cáo: đúng hạn/ muộn/ thiếu", "Reports: in time/ late/ missing"), 16,
                    isCentered: true),
                .init(say("Điểm kỳ trước", "Score before"), 10, isCentered: true),
                .init(say("Điểm", "Score"), 10, isCentered: true),
                .init(say("Đề xuất", "Proposal"), 13, isCentered: true),
            ],
            rows: report.scores.map { result in
                let score = result.score
                let reports = "\(score.reportsOnTime)/\(score.reportsLate)/\(score.reportsMissing)"
                return .cells([
                    [name(score.unit)], number(score.completedOnTime), number(score.completedLate),
                    number(score.count(.behind)), number(score.count(.overdue)),
                    number(score.count(.rejected)), ["\(reports)"], ["\(words.score(result.before))"],
                    ["\(words.score(result.points))"],
                    ["\(result.proposal.map { $0.name[words.language].capitalizedFirst } ?? "")"],
                ])
            })
    }

    // MARK: - Lists

    var targets: OfficialTable {
        OfficialTable(
            title: say("Thực hiện chỉ tiêu", "Targets"),
            columns: [
                .init(say("Số", "No."), 9, isCentered: true), .init(say("Chỉ tiêu", "Target"), 34),
                .init(say("Mức", "Level"), 20),
                .init(say("Đo được (kỳ)", "Measured (period)"), 22),
                .init(say("Đánh giá", "Result"), 15, isCentered: true),
            ],
            rows: report.targets.map { progress in
                let target = report.model.targets[progress.target]
                var measured = [measure(progress.latest)].compactMap(\.self)
                if let before = measure(progress.previous) {
                    measured.append("\(say("trước đó", "before")): \(before)")
                }
                return .cells([
                    ["\(target.number)"], [.plan((target.title.value ?? target.code.value).unended)],
                    target.levels.map { .plan($0.text.value.unended) }, measured.isEmpty ? ["–"] : measured,
                    ["\(progress.outcome.name[words.language].capitalizedFirst)"],
                ])
            })
    }

    /// `52% (quý I/2026)`
    private func measure(_ dated: DatedMeasure?) -> Phrase? {
        dated.map { dated in
            let values = dated.measure.values.map { words.measured($0.value) }.joined(separator: "; ")
            return "\(values) (\(words.period(dated.period)))"
        }
    }

    var alerts: OfficialTable {
        OfficialTable(
            title: say("Cảnh báo", "Alerts"),
            columns: [
                .init(words.levelWord, 14), .init(words.alertWord, 18), .init(words.unitWord, 24),
                .init(words.contentWord, 44),
            ],
            rows: report.alerts.map { alert in
                let row = AlertListing.Row(
                    plan: report.plan.code, alert: alert,
                    unit: alert.unit.map { UnitName(report.registry.units[$0]) },
                    task: alert.task.map { RecordName(report.model.tasks[$0], report.model) },
                    progress: alert.task.flatMap { standings[$0] },
                    recipients: [])
                return .cells([
                    ["\(alert.level.name[words.language].capitalizedFirst)"],
                    ["\(alert.kind.name[words.language].capitalizedFirst)"], [name(alert.unit)],
                    [.plan(words.content(row))],
                ])
            })
    }

    var upcoming: OfficialTable {
        OfficialTable(
            title: say("Việc đến hạn kỳ tới", "Falling due in the next period"),
            columns: [
                .init(say("Ngày", "Date"), 20), .init(words.taskWord, 48),
                .init(say("Chủ trì", "Owner"), 24), .init(say("Việc", "What"), 22),
            ],
            rows: report.upcoming.map { work in
                .cells([["\(dates(work.dates))"], [name(work.task)], [name(work.unit)], [what(work)]])
            })
    }

    private func dates(_ dates: [CivilDate]) -> String {
        guard let last = dates.last, dates.count > 1 else { return words.shortDate(dates[0]) }
        return say(
            "\(dates.count) lần, từ \(words.shortDate(dates[0])) đến \(words.shortDate(last))",
            "\(dates.count) times, \(words.shortDate(dates[0])) to \(words.shortDate(last))")
    }

    private func what(_ work: UpcomingWork) -> Phrase {
        switch work.kind {
        case .due: "\(say("Hạn hoàn thành", "Due"))"
        case .instance: "\(say("Lần thực hiện trong kỳ", "Instance"))"
        case .milestone:
            work.title.map { "\(say("Mốc", "Milestone")): \(plan: $0.unended)" }
                ?? "\(say("Mốc", "Milestone"))"
        }
    }
}

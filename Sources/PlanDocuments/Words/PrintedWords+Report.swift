import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// The words of periodic reports.
extension PrintedWords {
    /// `tháng 3 năm 2026`, `quý I năm 2026`, `tuần 7 năm 2026 (từ ngày 09/02/2026 đến ngày 15/02/2026)`; as titles have it.
    func reportPeriod(_ period: Period) -> String {
        let name = say(period.vietnameseName.replacing("/", with: " năm "), period.englishName)
        guard period.kind == .week else { return name }
        let (first, last) = (shortDate(period.first), shortDate(period.last))
        return name + say(" (từ ngày \(first) đến ngày \(last))", " (\(first) to \(last))")
    }

    /// `03`, as officials write numbers below ten.
    func figure(_ number: Int) -> String { say(number.official, String(number)) }

    /// `03 chỉ tiêu`; `1 target`, `3 targets`.
    func officialCount(_ count: Int, vi: String, en: String) -> String {
        say("\(count.official) \(vi)", self.count(count, vi: vi, en: en))
    }

    /// `03 nhiệm vụ`; `3 tasks`.
    func tasks(_ count: Int) -> String { officialCount(count, vi: "nhiệm vụ", en: "task") }

    func measured(_ value: MeasuredValue) -> String {
        guard language == .english else { return value.vietnamese }
        return switch value {
        case .number(let number, "%"): "\(number)%"
        case .number(let number, let unit):
            [number.description, unit].compactMap(\.self).joined(separator: " ")
        case .fraction(let part, let whole): "\(part)/\(whole)"
        case .happened(let happened): happened ? "met" : "not met"
        case .unmeasured: "not measured"
        }
    }

    package func score(_ points: DecimalNumber?) -> String {
        points.map { say($0.vietnamese, $0.description) } ?? "–"
    }

    func reportAppendixTitle(_ date: CivilDate) -> String {
        say(
            "Kết quả thực hiện từng nhiệm vụ đến hết ngày \(shortDate(date))",
            "Every task at the end of \(shortDate(date))")
    }

    // MARK: - The period as a whole

    func standing(_ report: PeriodReport) -> String {
        let date = shortDate(report.date)
        let states = TaskState.allCases.map { ($0, report.count($0).now) }.filter { $0.1 > 0 }
            .map { "\(figure($1)) \($0.name[language])" }.joined(separator: "; ")
        let count = tasks(report.tasks.count)
        guard !report.tasks.isEmpty else {
            return say(
                "Đến hết ngày \(date), không có nhiệm vụ nào trong phạm vi báo cáo.",
                "At the end of \(date), no task is within the bounds of this report.")
        }
        return say(
            "Đến hết ngày \(date), trong tổng số \(count): \(states).",
            "At the end of \(date), of \(count): \(states).")
    }

    func openPeriod(_ report: PeriodReport) -> String {
        say(
            "Kỳ báo cáo đến ngày \(shortDate(report.period.last)) mới kết thúc; số liệu tính đến hết ngày \(shortDate(report.date)).",
            "The period ends on \(shortDate(report.period.last)); all figures are as of the end of \(shortDate(report.date))."
        )
    }

    func reporting(_ report: PeriodReport) -> String {
        let owed = report.duties.values.reduce(0, +)
        guard owed > 0, report.audience == .inside else { return "\(received(report))." }
        let outcomes = ReportStanding.Outcome.allCases.compactMap { outcome in
            report.duties[outcome].map { "\(figure($0)) \(name(outcome))" }
        }.joined(separator: "; ")
        return say(
            "\(received(report)); \(figure(owed)) báo cáo đến hạn: \(outcomes).",
            "\(received(report)); \(figure(owed)) fell due: \(outcomes).")
    }

    private func received(_ report: PeriodReport) -> String {
        let count = officialCount(report.received, vi: "báo cáo", en: "report")
        switch (report.received, report.unit) {
        case (0, nil):
            return say(
                "Trong kỳ chưa ghi nhận báo cáo nào của các đơn vị", "No unit reported within the period")
        case (0, _):
            return say("Trong kỳ đơn vị chưa gửi báo cáo nào", "The unit did not report within the period")
        case (_, nil):
            return say("Trong kỳ đã nhận \(count) của các đơn vị", "\(count) of units came within the period")
        case (_, _):
            return say("Trong kỳ đơn vị đã gửi \(count)", "The unit handed in \(count) within the period")
        }
    }

    private func name(_ outcome: ReportStanding.Outcome) -> String {
        switch outcome {
        case .onTime: say("đúng hạn", "in time")
        case .late: say("muộn", "late")
        case .missing: say("chưa có", "missing")
        }
    }

    /// `Mới hoàn thành`, before a number of tasks.
    func name(_ change: ReportChange.Kind) -> String {
        switch change {
        case .completed: say("Mới hoàn thành", "Newly completed")
        case .claimed: say("Đã báo cáo hoàn thành, chờ thẩm định", "Reported done, awaiting appraisal")
        case .rejected: say("Minh chứng không đạt", "Evidence rejected")
        case .overdue: say("Mới quá hạn", "Newly overdue")
        case .behind: say("Mới chậm lộ trình", "Newly behind the roadmap")
        case .recovered: say("Đã khắc phục chậm, quá hạn hoặc không đạt", "Recovered")
        case .extended: say("Gia hạn", "Extended")
        case .suspended: say("Tạm hoãn", "Suspended")
        case .resumed: say("Tiếp tục thực hiện", "Resumed")
        case .withdrawn: say("Rút khỏi kế hoạch", "Withdrawn")
        case .handedOver: say("Đổi đơn vị chủ trì", "Handed over")
        }
    }

    // MARK: - The score

    /// The whole formula, so that anybody can reckon it again from the table.
    func formula(_ policy: ScoringPolicy) -> [String] {
        let (tasks, reports) = (policy.taskShare, policy.reportShare)
        return [
            say(
                "Điểm của đơn vị, thang 100, tính lũy kế từ đầu năm: (\(tasks) × điểm bình quân nhiệm vụ + \(reports) × điểm bình quân báo cáo) : \(tasks + reports), làm tròn đến một chữ số thập phân; chưa có nhiệm vụ hoặc chưa có báo cáo nào để xét thì chỉ tính phần còn lại.",
                "A unit's score, of 100, from the beginning of the year: (\(tasks) × mean points of its tasks + \(reports) × mean points of its reports) : \(tasks + reports), rounded to one decimal; where there is no task, or no report, to judge, the other part alone."
            ),
            say(
                "Điểm mỗi nhiệm vụ: hoàn thành đúng hạn \(ScoringPolicy.fullPoints), hoàn thành muộn \(policy.completedLate), chậm lộ trình \(policy.behind), quá hạn \(policy.overdue), không hoàn thành \(policy.rejected); nhiệm vụ chưa đến hạn, đang thực hiện, chờ thẩm định, chờ điều kiện, được gia hạn, hoãn hoặc rút chưa xét.",
                "Points of a task: completed in time \(ScoringPolicy.fullPoints), completed late \(policy.completedLate), behind \(policy.behind), overdue \(policy.overdue), rejected \(policy.rejected); others are not judged yet."
            ),
            say(
                "Điểm mỗi báo cáo đã đến hạn: đúng hạn \(ScoringPolicy.fullPoints), muộn \(policy.reportLate), chưa có \(policy.reportMissing).",
                "Points of a report that fell due: in time \(ScoringPolicy.fullPoints), late \(policy.reportLate), missing \(policy.reportMissing)."
            ),
            say(
                "Từ \(policy.commendFrom) điểm trở lên và đã hoàn thành ít nhất một nhiệm vụ: đề nghị biểu dương; dưới \(policy.criticiseBelow) điểm: đề nghị phê bình.",
                "From \(policy.commendFrom) points on, with at least one task completed: commendation; below \(policy.criticiseBelow): criticism."
            ),
        ]
    }
}

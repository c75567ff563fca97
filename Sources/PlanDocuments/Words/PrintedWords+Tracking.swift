import PlanDiagnostics
import PlanModel
package import VietnameseCalendar

/// The words of status and alerts.
extension PrintedWords {
    var taskWord: String { say("Nhiệm vụ", "Task") }
    var ownerWord: String { say("Chủ trì", "Owner") }
    var unitWord: String { say("Đơn vị", "Unit") }
    var stateWord: String { say("Trạng thái", "State") }
    var progressWord: String { say("Đạt/lộ trình", "Done/expected") }
    var dueWord: String { say("Hạn", "Due") }
    var levelWord: String { say("Mức", "Level") }
    var alertWord: String { say("Cảnh báo", "Alert") }
    var contentWord: String { say("Nội dung", "Content") }
    var planWord: String { say("Kế hoạch", "Plan") }
    var issuerWord: String { say("Cơ quan ban hành", "Issuer") }

    /// Below a table that has a line for each plan and no more.
    var digestHint: String {
        say(
            "Nhiều kế hoạch nên mỗi kế hoạch chỉ có một dòng. Xem một kế hoạch: --plan MÃ; xem tất cả: --format csv hoặc json.",
            "There are many plans, so each has just a line. One plan in full: --plan CODE; all of them: --format csv or json."
        )
    }

    /// `3321 kế hoạch đến hết ngày 31/03/2026`
    ///
    /// - Parameter date: nil for what is of the whole year.
    func digestHead(plans: Int, at date: CivilDate?) -> String {
        let day = date.map { say(" đến hết ngày \(shortDate($0))", " at the end of \(shortDate($0))") }
        return count(plans, vi: "kế hoạch", en: "plan") + (day ?? "")
    }

    func alertCount(_ count: Int) -> String { self.count(count, vi: "cảnh báo", en: "alert") }

    /// `31/03/2026`, `31/3/2026` where it is signed; `2026-03-31`.
    func shortDate(_ date: CivilDate) -> String {
        say(isOfficial ? date.vietnamese : date.vietnamesePadded, date.iso)
    }

    func atEnd(of date: CivilDate) -> String { say("Hết ngày ", "End of ") + shortDate(date) }

    func taskLine(_ task: RecordName) -> String {
        "\(task.number). \(task.title ?? task.code)"
    }

    /// The state, with how long it has lasted where that matters.
    func stateLine(_ task: TaskProgress) -> String {
        let name = task.state.name[language].capitalizedFirst
        guard task.state == .overdue, task.daysOverdue > 0 else { return name }
        return name + " " + count(task.daysOverdue, vi: "ngày", en: "day")
    }

    /// `60%/75%`; a dash where nothing is known or expected.
    func progressLine(_ task: TaskProgress) -> String {
        "\(task.reported.map(percent) ?? "–")/\(task.expected.map(percent) ?? "–")"
    }

    /// A task's standing on one line, with its due date and owner where these are news.
    func standing(_ task: TaskProgress, _ unit: UnitName?, other: UnitName?) -> String {
        var parts = [stateLine(task), task.reported.map(percent) ?? "–"]
        if let due = task.due { parts.append(say("hạn ", "due ") + shortDate(due)) }
        if unit?.code != other?.code, let unit { parts.append(unit.name) }
        return parts.joined(separator: " · ")
    }

    func noStatus(_ since: CivilDate?) -> String {
        since.map {
            say(
                "Không có thay đổi nào từ hết ngày \(shortDate($0)).",
                "Nothing has changed since the end of \(shortDate($0)).")
        } ?? say("Không có nhiệm vụ nào trong phạm vi đã chọn.", "No task within the chosen bounds.")
    }

    func summary(_ listing: StatusListing) -> String {
        let states = listing.tally.map { "\($0.count) \($0.state.name[language])" }.joined(separator: ", ")
        let tasks = taskCount(listing.rows.count)
        let day = say("đến hết ngày \(shortDate(listing.date))", "at the end of \(shortDate(listing.date))")
        return "\(tasks) \(day): \(states)"
    }

    func statusColumns(isComparison: Bool) -> [String] {
        let columns = [
            planWord, say("Số", "Number"), say("Mã", "Code"), taskWord,
            say("Mã đơn vị", "Unit code"), ownerWord, stateWord, say("Đạt", "Done"),
            say("Lộ trình", "Expected"), say("Ngưỡng", "Floor"), dueWord,
            say("Hạn ban đầu", "Original due date"), say("Báo cáo cuối", "Last report"),
            say("Báo cáo hoàn thành", "Claimed"), say("Thẩm định", "Judged"),
            say("Lý do không đạt", "Reason of rejection"), say("Số ngày quá hạn", "Days overdue"),
        ]
        guard isComparison else { return columns }
        return columns + [
            say("Trạng thái trước", "State before"), say("Đạt trước", "Done before"),
            say("Hạn trước", "Due before"),
        ]
    }

    /// In the order of ``statusColumns(isComparison:)``, from the state on.
    func cells(_ task: TaskProgress) -> [String] {
        [
            task.state.name[language], task.reported.map(percent) ?? "", task.expected.map(percent) ?? "",
            task.floor.map(percent) ?? "", task.due?.iso ?? "", task.originalDue?.iso ?? "",
            task.lastReport?.iso ?? "", task.claimed?.iso ?? "", task.judged?.iso ?? "",
            task.rejectionReason ?? "", String(task.daysOverdue),
        ]
    }

    func earlierCells(_ task: TaskProgress) -> [String] {
        [task.state.name[language], task.reported.map(percent) ?? "", task.due?.iso ?? ""]
    }

    // MARK: - Alerts

    func noAlerts(_ date: CivilDate) -> String {
        say(
            "Không có cảnh báo nào đến hết ngày \(shortDate(date)).",
            "No alerts at the end of \(shortDate(date)).")
    }

    func summary(_ listing: AlertListing) -> String {
        let levels = listing.tally.map { "\($0.count) \($0.level.name[language])" }.joined(separator: ", ")
        let day = say("đến hết ngày \(shortDate(listing.date))", "at the end of \(shortDate(listing.date))")
        return alertCount(listing.rows.count) + " \(day): \(levels)"
    }

    var alertColumns: [String] {
        [
            levelWord, alertWord, say("Mã đơn vị", "Unit code"), unitWord, say("Số nhiệm vụ", "Task number"),
            say("Mã nhiệm vụ", "Task code"), contentWord, say("Ngày", "Date"), say("Kỳ", "Period"),
            say("Số báo cáo", "Reports"), say("Số ngày làm việc", "Working days"),
            say("Nơi được báo", "Recipients"), planWord,
        ]
    }

    /// What an alert is about, on one line.
    func content(_ row: AlertListing.Row) -> String {
        [row.task.map(taskLine), detail(row)].compactMap(\.self).joined(separator: " · ")
    }

    private func detail(_ row: AlertListing.Row) -> String? {
        let alert = row.alert
        let days = count(alert.workingDays, vi: "ngày làm việc", en: "working day")
        let date = shortDate(alert.date)
        switch alert.kind {
        case .nearDue:
            return alert.workingDays == 0
                ? say("hạn \(date), hôm nay", "due \(date), today")
                : say("hạn \(date), còn \(days)", "due \(date), \(days) left")
        case .overdue: return say("hạn \(date), đã quá \(days)", "due \(date), \(days) ago")
        case .behind:
            return row.progress.map {
                say("đạt/lộ trình \(progressLine($0))", "done/expected \(progressLine($0))")
            }
        case .rejected:
            let reason = row.progress?.rejectionReason.map { ": \($0)" } ?? ""
            return say("không đạt ngày \(date)\(reason)", "rejected on \(date)\(reason)")
        case .appraisalLate:
            return say(
                "phải có kết luận trước hết \(date), đã quá \(days)", "a verdict was due \(date), \(days) ago"
            )
        case .reportMissing:
            let kind = alert.period.map { reportKind($0.kind) } ?? ""
            return say(
                "thiếu \(alert.count) báo cáo \(kind), từ hạn \(date)",
                "\(alert.count) \(kind) report\(alert.count == 1 ? "" : "s") missing since \(date)")
        case .reportLate:
            let period = alert.period.map { self.period($0) } ?? ""
            return say(
                "báo cáo \(period) đến hạn \(date), muộn \(days)",
                "the report on \(period) was due \(date) and came \(days) late")
        }
    }

    /// `tuần`; `weekly`.
    package func reportKind(_ kind: PeriodKind) -> String {
        switch kind {
        case .week: say("tuần", "weekly")
        case .month: say("tháng", "monthly")
        case .quarter: say("quý", "quarterly")
        case .half: say("6 tháng", "half-yearly")
        case .year: say("năm", "yearly")
        }
    }
}

import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Titles and labels.
extension PrintedWords {
    var checklist: String { say("Danh mục nhiệm vụ", "Checklist") }
    func checklistTitle(_ year: Int?) -> String {
        year.map { say("Danh mục nhiệm vụ năm \($0)", "Checklist of tasks for \($0)") } ?? checklist
    }
    func ofUnit(_ name: String) -> String { say("của \(name)", "of \(name)") }
    var draft: String { say("Dự thảo", "Draft") }
    var party: [String] { [say("Đảng Cộng sản Việt Nam", "Communist Party of Vietnam")] }
    var state: [String] {
        [
            say("Cộng hòa xã hội chủ nghĩa Việt Nam", "Socialist Republic of Vietnam"),
            say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
        ]
    }

    var unit: String { say("Đơn vị", "Unit") }
    var head: String { say("Người đứng đầu", "Head") }
    var period: String { say("Thời gian", "Period") }
    func interval(_ interval: CivilInterval) -> String {
        say(
            "từ \(date(interval.start)) đến \(date(interval.end))",
            "\(date(interval.start)) to \(date(interval.end))")
    }
    var contents: String { say("Nội dung", "Contents") }
    var work: String { say("Khối lượng", "Work") }
    func ownTaskCount(_ count: Int) -> String { self.count(count, vi: "nhiệm vụ chủ trì", en: "own task") }
    func supportCount(_ count: Int) -> String {
        self.count(count, vi: "nhiệm vụ phối hợp", en: "supported task")
    }

    var ownTasks: String { say("Nhiệm vụ chủ trì", "Own tasks") }
    var noOwnTasks: String { say("Đơn vị không chủ trì nhiệm vụ nào.", "The unit owns no task.") }
    var supportedTasks: String { say("Nhiệm vụ phối hợp", "Supported tasks") }
    var noDate: String { say("Chưa có ngày cụ thể", "No date yet") }
    func dueIn(_ month: Period) -> String {
        say("Hạn trong \(period(month))", "Due in \(period(month))")
    }
    var notSaid: String { say("(kế hoạch chưa nêu)", "(the plan does not say)") }

    var group: String { say("Thuộc nhiệm vụ", "Part of") }
    var output: String { say("Sản phẩm", "Output") }
    var kpi: String { "KPI" }
    var person: String { say("Phụ trách", "In charge") }
    var deadline: String { say("Thời hạn", "Deadline") }
    var milestones: String { say("Mốc", "Milestones") }
    var instances: String { say("Các kỳ", "Instances") }
    var support: String { say("Phối hợp", "Support") }
    var advice: String { say("Tham mưu", "Advice") }
    var condition: String { say("Điều kiện", "Condition") }
    var conditionReviews: String { say("Rà soát điều kiện", "Condition reviews") }
    var after: String { say("Sau khi xong", "After") }
    var evidence: String { say("Minh chứng", "Evidence") }
    var appraisal: String { say("Thẩm định", "Appraisal") }
    var servedTargets: String { say("Phục vụ chỉ tiêu", "Serves targets") }
    var budget: String { say("Kinh phí", "Budget") }
    var note: String { say("Ghi chú", "Note") }
    var waived: String { say("Còn thiếu, được miễn kiểm", "Missing, waived") }
    var sharedWaived: String {
        say("Còn thiếu, được miễn kiểm chung cho kế hoạch", "Missing, waived for the whole plan")
    }

    var number: String { say("Số", "No.") }
    var task: String { say("Nhiệm vụ", "Task") }
    var owner: String { say("Chủ trì", "Owner") }
    var role: String { say("Vai trò", "Role") }
    var target: String { say("Chỉ tiêu", "Target") }
    var level: String { say("Mức phải đạt", "Level") }
    var day: String { say("Ngày", "Date") }
    var targets: String { say("Chỉ tiêu được giao", "Targets answered for") }
    var nextDue: String { say("Hạn gần nhất", "Next due") }
    var notes: String { say("Ghi chú", "Notes") }
    var signatureHint: String { say("(ký, ghi rõ họ tên)", "(signature and full name)") }
    func signaturePlace(_ place: String?) -> String {
        "\(place ?? "…"), " + say("ngày … tháng … năm …", "… … …")
    }
    func colophon(_ date: CivilDate) -> String {
        say(
            "Lập tự động từ kế hoạch, tính đến ngày \(self.date(date)).",
            "Compiled from the plan as of \(self.date(date)).")
    }
}

/// Deadlines and dates that come round.
extension PrintedWords {
    /// The last day in time: `chậm nhất thứ Ba, 31/3/2026`.
    func understood(_ deadline: DeadlineEntry) -> String? {
        guard deadline.saysMoreThanItsWords else { return nil }
        var parts: [String] = []
        if let start = deadline.start { parts.append(say("từ \(date(start))", "from \(date(start))")) }
        if let due = deadline.due {
            let time = deadline.minuteOfDay.map { say("\(self.time($0)) ", "\(self.time($0)) on ") } ?? ""
            parts.append(
                say("chậm nhất \(time)\(dayAndDate(due.nominal))", "by \(time)\(dayAndDate(due.nominal))"))
            if due.isMoved { parts.append(moved(due)) }
        } else if deadline.isStanding {
            parts.append(say("thường xuyên trong năm", "all year round"))
        } else {
            parts.append(noDate.lowercasedFirst)
        }
        if deadline.isConditional {
            parts.append(say("tùy thuộc điều kiện", "subject to the condition"))
        }
        if deadline.isOpenEnded { parts.append(say("tiếp tục các năm sau", "continues in later years")) }
        return parts.joined(separator: "; ")
    }

    private func moved(_ day: ScheduledDay) -> String {
        switch day.reason {
        case .holiday(let name):
            say(
                "là ngày nghỉ (\(name.vi)), chuyển sang \(dayAndDate(day.effective))",
                "a day off (\(name.en)), moved to \(dayAndDate(day.effective))")
        case .weeklyRest, nil:
            say(
                "là ngày nghỉ hằng tuần, chuyển sang \(dayAndDate(day.effective))",
                "a rest day, moved to \(dayAndDate(day.effective))")
        }
    }

    func by(_ day: String) -> String { say("chậm nhất \(day)", "by \(day)") }

    /// The due day in a word: `31/3/2026`.
    func dueInShort(_ deadline: DeadlineEntry) -> String {
        if let due = deadline.due { return say("Hạn \(date(due.effective))", "Due \(date(due.effective))") }
        return deadline.isStanding ? say("Thường xuyên", "Standing") : noDate
    }

    /// `thứ Sáu hằng tuần, từ 09/01/2026 đến 25/12/2026`
    func weekly(_ pattern: WeeklyPattern) -> String {
        let day = weekday(pattern.weekday)
        let every =
            pattern.step == 1
            ? say("\(day) hằng tuần", "every \(day)")
            : say("\(day), \(pattern.step) tuần một lần", "\(day), every \(pattern.step) weeks")
        return every
            + say(
                ", từ \(date(pattern.first)) đến \(date(pattern.last))",
                ", \(date(pattern.first)) to \(date(pattern.last))")
    }

    /// `Riêng thứ Hai, 05/01/2026 thay cho 02/01/2026 (là ngày nghỉ: Tết Dương lịch)`
    func exception(_ day: ScheduledDay) -> String {
        let effective = dayAndDate(day.effective)
        return say(
            "Riêng \(effective) thay cho \(date(day.nominal)) (\(whyMoved(day)))",
            "\(effective) instead of \(date(day.nominal)), which \(whyMoved(day))")
    }

    func skipped(_ dates: [CivilDate]) -> String {
        say("Trừ: ", "Except: ") + dates.map(date).joined(separator: "; ")
    }

    /// `tháng 01/2026: thứ Sáu, 30/01/2026 (31/01/2026 là thứ Bảy)`
    func entry(_ entry: DateSeries.Entry) -> String {
        guard let period = entry.period else { return day(entry.day) }
        return "\(self.period(period).capitalizedFirst): \(day(entry.day))"
    }
}

/// Duties and rules.
extension PrintedWords {
    func duty(_ duty: PeriodicDuty) -> String {
        let every = periodKind(duty.series.kind)
        return switch duty.kind {
        case .upwardReport: say("Báo cáo cấp trên hằng \(every)", "Report to the tier above, every \(every)")
        case .warningReview: say("Rà soát cảnh báo hằng \(every)", "Warning review, every \(every)")
        default: say("Báo cáo nội bộ hằng \(every)", "Internal report, every \(every)")
        }
    }

    var reports: String { say("Lịch báo cáo", "Reporting dates") }
    var reviews: String { say("Lịch rà soát cảnh báo", "Warning reviews") }
    var appraisals: String { say("Lịch thẩm định minh chứng", "Appraisals to give") }
    var rules: String { say("Minh chứng, thẩm định và cảnh báo", "Evidence, appraisal and warnings") }

    var evidenceRequired: String {
        say(
            "Báo cáo hoàn thành phải kèm minh chứng, nộp chậm nhất vào ngày đến hạn; không có minh chứng thì chưa được tính là hoàn thành.",
            "A report of completion carries its evidence by the due date; without evidence it does not count."
        )
    }
    var evidenceOptional: String {
        say("Báo cáo hoàn thành không bắt buộc kèm minh chứng.", "A report of completion needs no evidence.")
    }
    var evidenceKinds: String { say("Các loại minh chứng", "Kinds of evidence") }
    func appraiser(_ days: Int?) -> String {
        let within = days.map {
            say(" trong \($0) ngày làm việc sau khi đến hạn", " within \($0) working days of the due date")
        }
        return say("Thẩm định\(within ?? "")", "Appraised\(within ?? "")")
    }
    var deputy: String {
        say("Thẩm định thay đối với nhiệm vụ do đơn vị thẩm định chủ trì", "For the appraiser's own tasks")
    }
    var noDeputy: String {
        say(
            "Kế hoạch không nêu đơn vị thẩm định thay đối với nhiệm vụ do đơn vị thẩm định chủ trì.",
            "The plan names no deputy for the appraiser's own tasks.")
    }
    var noAppraiserForOwn: String {
        say(
            "chưa có đơn vị thẩm định (không tự thẩm định nhiệm vụ của mình)",
            "nobody named yet (nobody appraises their own task)")
    }
    var anyEvidence: String { say("theo quy định chung của kế hoạch", "as the plan asks in general") }

    /// What the reviewer warns of: `nhiệm vụ quá hạn; thực hiện dưới 50% so với lộ trình`.
    func warnings(_ warnings: EvidenceRules.Warnings) -> String {
        var causes: [String] = []
        if warnings.ofOverdue { causes.append(say("quá hạn", "overdue")) }
        if let threshold = warnings.threshold { causes.append(behind(threshold, warnings.method)) }
        if warnings.ofRejected { causes.append(say("minh chứng không được chấp nhận", "evidence rejected")) }
        return causes.joined(separator: "; ")
    }
    var warned: String { say("Nhiệm vụ bị cảnh báo khi", "A task is warned of when") }

    private func behind(_ threshold: Share, _ method: WarningPolicy.Method) -> String {
        let percent = percent(threshold)
        return switch method {
        case .ratio: say("đạt dưới \(percent) so với lộ trình", "below \(percent) of its roadmap")
        case .points:
            say(
                "chậm lộ trình quá \(percent.dropLast()) điểm phần trăm",
                "more than \(percent.dropLast()) points behind its roadmap")
        }
    }

    /// `50%`, `33,33%`; `33.33%`.
    func percent(_ share: Share) -> String {
        let number = DecimalNumber(mantissa: share.basisPoints, scale: 2)
        return say(number.vietnamese, number.description) + "%"
    }

    func role(_ role: SupportEntry.Role) -> String {
        switch role {
        case .jointOwner: say("Cùng chủ trì", "Joint owner")
        case .support: support
        case .advice: advice
        }
    }
}

extension DeadlineEntry {
    /// Whether there is something to understand beyond "all year round", which the text says itself.
    fileprivate var saysMoreThanItsWords: Bool {
        due != nil || start != nil || isConditional || isOpenEnded || !isStanding
    }
}

extension String {
    /// For the middle of a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

}

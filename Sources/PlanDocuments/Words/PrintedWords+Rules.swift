import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

/// Duties and rules.
extension PrintedWords {
    /// A report or review and how often it comes: `Báo cáo nội bộ hằng tuần`.
    package func duty(_ duty: PeriodicDuty) -> String {
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
    package var noAppraiserForOwn: String {
        say(
            "chưa có đơn vị thẩm định (không tự thẩm định nhiệm vụ của mình)",
            "nobody named yet (nobody appraises their own task)")
    }
    var anyEvidence: String { say("Theo quy định chung của kế hoạch", "As the plan asks in general") }

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
    package func percent(_ share: Share) -> String {
        let number = DecimalNumber(mantissa: share.basisPoints, scale: 2)
        return say(number.vietnamese, number.description) + "%"
    }

    /// How a unit takes part in a task that it does not answer for alone.
    package func role(_ role: SupportEntry.Role) -> String {
        switch role {
        case .jointOwner: say("Cùng chủ trì", "Joint owner")
        case .support: support
        case .advice: advice
        }
    }
}

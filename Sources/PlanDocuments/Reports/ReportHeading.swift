import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What stands around the body of a report: who reports, on what, to whom, and who signs.
struct ReportHeading {
    private let report: PeriodReport
    private let words: PrintedWords
    private var plan: PlanHeading { report.plan }

    init(_ report: PeriodReport, _ words: PrintedWords) {
        self.report = report
        self.words = words
    }

    /// The unit whose own report it is.
    private var unit: Unit? { report.unit.map { report.registry.units[$0] } }

    /// The month in which the period ended; the day is written in by hand.
    var date: IssueDate? { .month(Period(.month, containing: report.date)) }

    func head(_ profile: DocumentProfile) -> OfficialHead {
        let parent = unit == nil ? plan.parentBody : plan.issuer
        let issuer = unit?.displayName ?? plan.issuer
        let place: Phrase = plan.place.map { "\(plan: $0.trimmed), " } ?? "\(String.blank), "
        return OfficialHead(
            nation: profile.head.nation, parentBody: parent.map { Phrase.plan($0.withWholeNames).inCapitals },
            issuer: issuer.map { Phrase.plan($0.withWholeNames).inCapitals },
            number: "\(profile.number.lead)\(designation(profile))",
            placeAndDate: place + "\(date.writtenOut)",
            draft: nil)
    }

    /// Room for the number, and the symbol: the plan's with the kind of document changed, `KH/ĐU` to `BC/ĐU`. A unit
    /// has a symbol of its own, which the plan does not know.
    func designation(_ profile: DocumentProfile) -> Phrase {
        let symbol = unit == nil ? plan.symbol?.trimmed : nil
        let issuer = symbol?.firstIndex { $0 == "/" || $0 == "-" }.map { symbol![$0...] }
        return "\(String.blank)\(profile.number.separator)BC\(plan: String(issuer ?? ""))"
    }

    /// `Kế hoạch số 12-KH/ĐU`; a plan without a number by its name alone.
    private func planName(_ profile: DocumentProfile) -> Phrase {
        let title = Phrase.plan(plan.title?.trimmed ?? OfficialPlan.title)
        guard plan.number != nil else { return title }
        return "\(title) \(words.say("số", "no.")) \(profile.number.designation(of: plan))"
    }

    func subject(_ profile: DocumentProfile) -> Phrase {
        "\(words.say("kết quả thực hiện", "on the execution of")) \(planName(profile)), \(words.reportPeriod(report.period))"
    }

    func preamble(_ profile: DocumentProfile) -> Phrase {
        let reporter = unit?.displayName ?? plan.issuer
        let who: Phrase =
            reporter.map { .plan($0.trimmed) } ?? "\(words.say("cơ quan ban hành", "the issuer"))"
        let period = words.reportPeriod(report.period)
        let lead = words.say("Thực hiện", "Under")
        let rest = words.say("báo cáo kết quả thực hiện \(period) như sau:", "reports on \(period):")
        return "\(lead) \(citation(profile)), \(who) \(rest)"
    }

    /// `Kế hoạch số 12-KH/ĐU ngày 19/01/2026 của Đảng ủy phường về …`; the issuer does not cite itself.
    private func citation(_ profile: DocumentProfile) -> Phrase {
        var text = planName(profile)
        if plan.number != nil, let issued = plan.issued {
            let date = words.say(Optional(issued).inFigures, "of \(issued.latest.englishLong)")
            text = "\(text) \(date)"
        }
        if unit != nil, let issuer = plan.issuer {
            text = "\(text) \(words.say("của", "of")) \(plan: issuer.trimmed)"
        }
        return plan.topic(words.say("về ", "on ")).map { "\(text) \($0)" } ?? text
    }

    // MARK: - Foot

    /// A unit reports to the body that issued the plan; the body itself, to the tier above or to those that the plan
    /// went to.
    func recipients(_ profile: DocumentProfile) -> OfficialRecipients? {
        let named = report.model.recipients.map(\.value.unended)
        let file = named.filter(OfficialRecipients.isFile)
        let others = named.filter { !OfficialRecipients.isFile($0) }
        let above = others.filter(Self.isAbove)
        let parent = plan.parentBody.map { ["\($0.trimmed) (b/c)"] } ?? []
        let names: [String] =
            switch (unit, report.audience) {
            case (let unit?, _):
                (plan.issuer.map { ["\($0.trimmed) (b/c)"] } ?? []) + ["Lưu \(unit.displayName)"]
            case (nil, .inside): others.filter { !Self.isAbove($0) } + file
            case (nil, .province):
                (above.isEmpty ? parent : above) + others.filter { !Self.isAbove($0) } + file
            }
        return OfficialRecipients(names, profile)
    }

    /// "Văn phòng Tỉnh ủy (b/c)", "Tỉnh ủy (để báo cáo)"
    private static func isAbove(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.contains("(b/c") || name.contains("để báo cáo") || name.contains("để b/c")
    }

    var signature: OfficialSignature? {
        guard let unit else { return report.model.signature.value.map(OfficialSignature.init) }
        guard let head = unit.head.value else { return nil }
        return OfficialSignature(authority: nil, position: Phrase.plan(head.trimmed).inCapitals, person: nil)
    }
}

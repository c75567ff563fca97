import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// Writes the numbered parts of a report.
struct OfficialReportBody {
    private let report: PeriodReport
    private let words: PrintedWords
    private let profile: DocumentProfile
    private let tables: ReportTables
    private(set) var blocks: [OfficialBlock] = []
    private var (partCount, sectionCount) = (0, 0)

    init(_ report: PeriodReport, _ words: PrintedWords, _ profile: DocumentProfile) {
        self.report = report
        self.words = words
        self.profile = profile
        tables = ReportTables(report, words)
        writeStanding()
        writeResults()
        writeAlerts()
        writeRemarks()
        if report.audience == .inside, report.unit == nil { writeScores() }
        writeUpcoming()
    }

    private mutating func openPart(_ vi: String, _ en: String) {
        partCount += 1
        sectionCount = 0
        blocks.append(
            .heading(.part, label: roman(partCount) + profile.outline.afterPart, "\(words.say(vi, en))"))
    }

    private mutating func openSection(_ vi: String, _ en: String) {
        sectionCount += 1
        blocks.append(.heading(.section, label: "\(sectionCount).", "\(words.say(vi, en))"))
    }

    private mutating func say(_ text: String) { blocks.append(.paragraph("\(text)")) }

    // MARK: - I. Standing

    private mutating func writeStanding() {
        openPart("TÌNH HÌNH CHUNG", "OVERVIEW")
        openSection("Kết quả chung", "Overall figures")
        if report.date < report.period.last { say(words.openPeriod(report)) }
        say(words.standing(report))
        if !report.tasks.isEmpty { blocks.append(.table(tables.states)) }
        say(words.reporting(report))
        openSection("Thay đổi trong kỳ", "Changes within the period")
        let changes = ReportChange.Kind.allCases.flatMap(lines)
        guard !changes.isEmpty else {
            return say(
                words.say(
                    "Không có thay đổi so với cuối kỳ trước.", "Nothing has changed since the period before.")
            )
        }
        blocks += changes.map { .dashed($0) }
    }

    /// The tasks of one kind of change by their numbers; what was decided, each with its decision.
    private func lines(_ kind: ReportChange.Kind) -> [Phrase] {
        let changes = report.changes.filter { $0.kind == kind }
        guard !changes.isEmpty else { return [] }
        let lead = "\(words.name(kind)) \(words.tasks(changes.count))"
        let isDecided = changes.contains { $0.document != nil || $0.reason != nil }
        guard isDecided else {
            let numbers = changes.map { report.model.tasks[$0.task].number }.joined(separator: ", ")
            return ["\(lead): \(numbers)."]
        }
        return changes.map(decision)
    }

    /// `Gia hạn: I.1. …, đến 31/12/2026, theo Thông báo số 25-TB/ĐU (lý do)`
    private func decision(_ change: ReportChange) -> Phrase {
        var text: Phrase = "\(words.name(change.kind)): \(tables.name(change.task))"
        if change.kind == .extended, let due = report.tasks.first(where: { $0.id == change.task })?.now.due {
            text = "\(text), \(words.say("đến", "until")) \(words.shortDate(due))"
        }
        if let document = change.document {
            text = "\(text), \(words.say("theo", "by")) \(plan: document.unended)"
        }
        if let reason = change.reason { text = "\(text) (\(plan: reason.unended))" }
        return "\(text)."
    }

    // MARK: - II. Results

    private mutating func writeResults() {
        openPart("KẾT QUẢ THỰC HIỆN", "RESULTS")
        if !report.sections.isEmpty {
            openSection("Theo các mục của kế hoạch", "By section")
            blocks.append(.table(tables.sections))
            say(
                words.say(
                    "Đang thực hiện gồm cả nhiệm vụ được gia hạn, chờ thẩm định; khác gồm nhiệm vụ chưa đến hạn báo cáo, chờ điều kiện, hoãn, rút. Kết quả từng nhiệm vụ: tại Phụ lục kèm theo.",
                    "Going on includes extended tasks and those awaiting appraisal; others are not due, waiting, suspended or withdrawn. Every task by itself: in the appendix."
                ))
        }
        if report.unit == nil, !report.units.isEmpty {
            openSection("Theo đơn vị chủ trì", "By unit")
            blocks.append(.table(tables.units))
        }
        guard !report.targets.isEmpty else { return }
        openSection("Thực hiện chỉ tiêu", "Targets")
        let outcomes = TargetProgress.Outcome.allCases.compactMap { outcome -> String? in
            let count = report.targets.count { $0.outcome == outcome }
            return count > 0 ? "\(words.figure(count)) \(outcome.name[words.language])" : nil
        }.joined(separator: "; ")
        let count = words.officialCount(report.targets.count, vi: "chỉ tiêu", en: "target")
        say(words.say("Trong \(count): \(outcomes).", "Of \(count): \(outcomes)."))
        blocks.append(.table(tables.targets))
    }

    // MARK: - III. Alerts

    private mutating func writeAlerts() {
        openPart("CẢNH BÁO", "ALERTS")
        guard !report.alerts.isEmpty else { return say(words.noAlerts(report.date)) }
        let levels = AlertLevel.allCases.reversed().compactMap { level -> String? in
            let count = report.alerts.count { $0.level == level }
            return count > 0 ? "\(words.figure(count)) \(level.name[words.language])" : nil
        }.joined(separator: "; ")
        let date = words.shortDate(report.date)
        let count = words.officialCount(report.alerts.count, vi: "cảnh báo", en: "alert")
        say(
            words.say(
                "Đến hết ngày \(date) có \(count): \(levels).", "At the end of \(date): \(count), \(levels).")
        )
        blocks.append(.table(tables.alerts))
    }

    // MARK: - IV. Remarks

    private mutating func writeRemarks() {
        openPart("KHÓ KHĂN, NGUYÊN NHÂN, ĐỀ XUẤT", "DIFFICULTIES, CAUSES AND PROPOSALS")
        openSection("Khó khăn, vướng mắc", "Difficulties")
        write(report.difficulties)
        openSection("Nguyên nhân", "Causes")
        write(report.causes)
        openSection("Đề xuất, kiến nghị", "Proposals")
        write(report.proposals)
    }

    private mutating func write(_ remarks: [CollectedRemark]) {
        guard !remarks.isEmpty else {
            return say(words.say("Các báo cáo trong kỳ không nêu.", "None is told by the period's reports."))
        }
        blocks += remarks.map { remark in
            .dashed("\(plan: remark.text.capitalizedFirst) (\(sources(of: remark))).")
        }
    }

    /// `Ban Xây dựng Đảng: II.1.1, II.1.2; Ủy ban nhân dân phường: I.1`
    private func sources(of remark: CollectedRemark) -> Phrase {
        var units: [UnitID?] = []
        for source in remark.sources where !units.contains(source.unit) { units.append(source.unit) }
        return units.map { unit -> Phrase in
            let numbers = remark.sources.filter { $0.unit == unit }.compactMap(\.task)
                .map { report.model.tasks[$0].number }.joined(separator: ", ")
            let name: Phrase = "\(plan: unit.map { report.registry.units[$0].displayName } ?? "–")"
            return numbers.isEmpty ? name : "\(name): \(numbers)"
        }.joined(separator: "; ")
    }

    // MARK: - V. Commendation and criticism

    private mutating func writeScores() {
        openPart("ĐỀ XUẤT BIỂU DƯƠNG, PHÊ BÌNH", "COMMENDATION AND CRITICISM")
        openSection("Cách chấm điểm", "How units are scored")
        for sentence in words.formula(report.policy) { blocks.append(.dashed("\(sentence)")) }
        guard !report.scores.isEmpty else { return }
        openSection("Kết quả chấm điểm", "Scores")
        blocks.append(.table(tables.scores))
        openSection("Đề xuất", "Proposals")
        propose(.commend, "Biểu dương", "Commendation")
        propose(.criticise, "Phê bình", "Criticism")
    }

    private mutating func propose(_ proposal: UnitScore.Proposal, _ vi: String, _ en: String) {
        let units = report.scores.filter { $0.proposal == proposal }.map { result -> Phrase in
            let name = report.registry.units[result.score.unit].displayName
            return "\(plan: name) (\(words.score(result.points)))"
        }
        let names = units.isEmpty ? "\(words.say("không có", "none"))" : units.joined(separator: "; ")
        blocks.append(.dashed("\(words.say(vi, en)): \(names)."))
    }

    // MARK: - VI. What comes next

    private mutating func writeUpcoming() {
        openPart("NHIỆM VỤ KỲ TỚI", "NEXT PERIOD")
        guard let next = report.period.next else { return }
        let end = words.shortDate(next.last)
        guard !report.upcoming.isEmpty else {
            return say(
                words.say("Không có việc nào đến hạn đến hết ngày \(end).", "Nothing falls due by \(end)."))
        }
        say(words.say("Đến hạn từ nay đến hết ngày \(end):", "Falling due by \(end):"))
        blocks.append(.table(tables.upcoming))
    }
}

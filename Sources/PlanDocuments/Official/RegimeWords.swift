import PlanDiagnostics
import PlanModel
import VietnameseCalendar
import VietnameseText

/// Puts a plan's regimes into words for its part on implementation: reporting, evidence, appraisal, warnings.
///
/// What the author's own passages speak of already is not said twice: a regime gets words only when its topic occurs
/// nowhere in them.
struct RegimeWords {
    private(set) var passages: [Phrase] = []
    private let plan: Plan
    private let units: UnitRegistry
    /// The author's passages, without diacritics and case.
    private let written: String

    init(_ plan: Plan, _ units: UnitRegistry) {
        self.plan = plan
        self.units = units
        written = folded(
            plan.implementation.flatMap { [$0.heading.value ?? ""] + $0.paragraphs.map(\.value) }
                .joined(separator: "\n"))
        writeStandingBodies()
        writeReporting()
        writeEvidence()
        writeAppraisal()
        writeWarnings()
    }

    private func speaks(of topic: String) -> Bool { written.contains(topic) }

    private func name(_ unit: UnitReference) -> Phrase { .plan(unit.printed(units)) }

    private mutating func writeStandingBodies() {
        guard !plan.standingBodies.isEmpty, !speaks(of: "thuong truc") else { return }
        let names = plan.standingBodies.map { name($0.unit.value) }.joined(separator: "; ")
        passages.append("Cơ quan thường trực: \(names).")
    }

    private mutating func writeReporting() {
        guard !speaks(of: "bao cao") else { return }
        for regime in plan.reporting {
            let isUpward = regime.kind.value == .upward
            let reporter = regime.unit.value.map(name) ?? "Các đơn vị chủ trì"
            var text: Phrase = "\(reporter) báo cáo\(isUpward ? " cấp trên" : "") kết quả thực hiện nhiệm vụ"
            if let every = Self.every(regime.cadences.map(\.value)) { text = "\(text) hằng \(every)" }
            if let day = regime.dayOfMonth {
                text = "\(text), chậm nhất ngày \(day.official) của tháng cuối kỳ"
            }
            if let system = regime.system.value { text = "\(text), trên \(plan: system.unended)" }
            passages.append("\(text).")
        }
    }

    /// `tuần, tháng, quý`
    private static func every(_ kinds: [PeriodKind]) -> String? {
        kinds.isEmpty ? nil : kinds.sorted().map(\.vietnameseName).joined(separator: ", ")
    }

    private mutating func writeEvidence() {
        guard plan.isEvidenceRequired, !plan.evidenceKinds.isEmpty, !speaks(of: "minh chung") else { return }
        let kinds = plan.evidenceKinds.map { Phrase.plan(($0.name.value ?? $0.code.value).unended) }
        passages.append("Báo cáo hoàn thành nhiệm vụ phải kèm minh chứng: \(kinds.joined(separator: "; ")).")
    }

    private mutating func writeAppraisal() {
        guard let appraisal = plan.appraisal.value, let appraiser = appraisal.appraiser.value,
            !speaks(of: "tham dinh")
        else { return }
        var text: Phrase =
            "\(name(appraiser)) thẩm định minh chứng trong \(appraisal.workingDays.official) ngày làm việc kể từ khi nhiệm vụ đến hạn"
        if let deputy = appraisal.deputy.value {
            text = "\(text); nhiệm vụ do \(name(appraiser)) chủ trì thì \(name(deputy)) thẩm định"
        }
        passages.append("\(text).")
    }

    private mutating func writeWarnings() {
        guard let policy = plan.warnings.value, !speaks(of: "canh bao") else { return }
        var causes: [Phrase] = []
        if policy.warnsOfOverdue { causes.append("nhiệm vụ quá hạn") }
        if policy.warnsOfBehind { causes.append("\(Self.behind(policy))") }
        if policy.warnsOfRejected { causes.append("nhiệm vụ có minh chứng không được chấp nhận") }
        guard !causes.isEmpty else { return }
        let every = Self.every(policy.cadences.map(\.value)).map { "Hằng \($0), " } ?? "Định kỳ, "
        let reviewer = policy.unit.value.map(name) ?? "cơ quan được giao"
        passages.append("\(every)\(reviewer) rà soát và cảnh báo: \(causes.joined(separator: "; ")).")
    }

    private static func behind(_ policy: WarningPolicy) -> String {
        let percent = PrintedWords(.vietnamese).percent(policy.threshold)
        return switch policy.method.value {
        case .points: "nhiệm vụ chậm hơn lộ trình quá \(percent.dropLast()) điểm phần trăm"
        case .ratio, nil: "nhiệm vụ có tỷ lệ hoàn thành thấp hơn \(percent) so với lộ trình"
        }
    }
}

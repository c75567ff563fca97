import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// What a code of ours means to people, in both languages.
struct Term {
    /// The column that the code stands in, such as `checkpoint` for a checkpoint's kind.
    let domain: String
    let code: String
    let text: BilingualText

    private init(_ domain: String, _ code: String, _ text: BilingualText) {
        self.domain = domain
        self.code = code
        self.text = text
    }

    /// Sorted by domain and code.
    static var all: [Term] {
        var terms = Checkpoint.Kind.allCases.map { Term("checkpoint", $0.rawValue, $0.name) }
        terms += Unit.Block.allCases.map { Term("block", $0.rawValue, $0.name) }
        terms += PlanLevel.allCases.map { Term("level", $0.rawValue, $0.name) }
        terms += KPI.Kind.allCases.map { Term("kpi", $0.rawValue, $0.name) }
        terms += Severity.allCases.map { Term("severity", $0.rawValue, $0.name) }
        terms += PeriodKind.allCases.map {
            Term("cadence", $0.code, BilingualText(vi: $0.vietnameseName, en: $0.englishName))
        }
        terms += TaskState.allCases.map { Term("status", $0.rawValue, $0.name) }
        terms += TargetProgress.Outcome.allCases.map { Term("target-status", $0.rawValue, $0.name) }
        terms += UnitScore.Proposal.allCases.map { Term("proposal", $0.rawValue, $0.name) }
        terms += Alert.Kind.allCases.map { Term("alert", $0.rawValue, $0.name) }
        terms += AlertLevel.allCases.map { Term("alert-level", $0.rawValue, $0.name) }
        terms += viewTerms.map { Term($0.domain, $0.code, BilingualText(vi: $0.vi, en: $0.en)) }
        return terms.sorted { ($0.domain, $0.code) < ($1.domain, $1.code) }
    }

    /// The values that views compute.
    private static let viewTerms: [(domain: String, code: String, vi: String, en: String)] = [
        ("role", "owner", "chủ trì", "owner"),
        ("role", "support", "phối hợp", "support"),
        ("role", "advisor", "tham mưu", "advisor"),
        ("status", "not-started", "chưa bắt đầu", "not started"),
        ("status", "unscheduled", "chưa xếp lịch", "not scheduled"),
        ("gap", "target-without-task", "chỉ tiêu chưa có nhiệm vụ", "target without a task"),
        (
            "gap", "target-uncovered", "chỉ tiêu chưa được cấp dưới cụ thể hóa",
            "target that no plan below takes on"
        ),
        ("gap", "task-without-target", "nhiệm vụ không gắn chỉ tiêu", "task without a target"),
    ]
}

extension Checkpoint.Kind {
    fileprivate var name: BilingualText {
        switch self {
        case .internalReport: BilingualText(vi: "báo cáo nội bộ", en: "internal report")
        case .upwardReport: BilingualText(vi: "báo cáo cấp trên", en: "report to the tier above")
        case .warningReview: BilingualText(vi: "rà soát cảnh báo", en: "warning review")
        case .start: BilingualText(vi: "bắt đầu", en: "start")
        case .reminder: BilingualText(vi: "nhắc việc", en: "reminder")
        case .milestone: BilingualText(vi: "mốc", en: "milestone")
        case .instance: BilingualText(vi: "kỳ thực hiện", en: "instance of a standing task")
        case .due: BilingualText(vi: "đến hạn", en: "due")
        case .evidenceDue: BilingualText(vi: "hạn nộp minh chứng", en: "evidence due")
        case .appraisal: BilingualText(vi: "thẩm định", en: "appraisal")
        case .conditionReview: BilingualText(vi: "rà soát điều kiện", en: "condition review")
        case .targetMeasured: BilingualText(vi: "đo chỉ tiêu", en: "target measured")
        case .targetJudged: BilingualText(vi: "đánh giá chỉ tiêu", en: "target judged")
        }
    }
}

extension Unit.Block {
    fileprivate var name: BilingualText {
        switch self {
        case .party: BilingualText(vi: "đảng", en: "Party")
        case .government: BilingualText(vi: "chính quyền", en: "government")
        case .front: BilingualText(vi: "mặt trận", en: "Fatherland Front")
        case .police: BilingualText(vi: "công an", en: "police")
        case .military: BilingualText(vi: "quân sự", en: "military")
        case .other: BilingualText(vi: "khác", en: "other")
        }
    }
}

extension PlanLevel {
    fileprivate var name: BilingualText {
        switch self {
        case .ward: BilingualText(vi: "xã", en: "ward")
        case .province: BilingualText(vi: "tỉnh", en: "province")
        case .central: BilingualText(vi: "trung ương", en: "central")
        case .unit: BilingualText(vi: "đơn vị", en: "unit")
        }
    }
}

extension KPI.Kind {
    fileprivate var name: BilingualText {
        switch self {
        case .ratio: BilingualText(vi: "tỷ lệ", en: "ratio")
        case .count: BilingualText(vi: "số lượng", en: "count")
        case .delta: BilingualText(vi: "tăng giảm", en: "change")
        case .rank: BilingualText(vi: "thứ hạng", en: "rank")
        case .range: BilingualText(vi: "khoảng", en: "range")
        case .milestone: BilingualText(vi: "sự kiện", en: "event")
        case .unmeasurable: BilingualText(vi: "không đo được", en: "not measurable")
        case .circular: BilingualText(vi: "chỉ nhắc lại thời hạn", en: "repeats the deadline")
        }
    }
}

extension Severity {
    fileprivate var name: BilingualText {
        switch self {
        case .error: BilingualText(vi: "lỗi", en: "error")
        case .warning: BilingualText(vi: "cảnh báo", en: "warning")
        case .info: BilingualText(vi: "gợi ý", en: "hint")
        }
    }
}

package import PlanDiagnostics
package import PlanLowering

extension Scope {
    /// What people call such a mapping, without an article.
    package var name: BilingualText {
        switch self {
        case .workspace: BilingualText(vi: "không gian làm việc", en: "workspace")
        case .unitRegistry: BilingualText(vi: "danh bạ đơn vị", en: "registry of units")
        case .unit: BilingualText(vi: "đơn vị", en: "unit")
        case .unitGroup: BilingualText(vi: "nhóm đơn vị", en: "group of units")
        case .calendar: BilingualText(vi: "lịch làm việc", en: "working calendar")
        case .dayOff: BilingualText(vi: "ngày nghỉ", en: "day off")
        case .workingDay: BilingualText(vi: "ngày làm bù", en: "working day")
        case .plan: BilingualText(vi: "kế hoạch", en: "plan")
        case .legalBasis: BilingualText(vi: "căn cứ pháp lý", en: "legal basis")
        case .prose: BilingualText(vi: "tiểu mục lời văn", en: "passage of prose")
        case .reporting: BilingualText(vi: "chế độ báo cáo", en: "reporting regime")
        case .appraisal: BilingualText(vi: "việc thẩm định", en: "appraisal")
        case .warnings: BilingualText(vi: "cơ chế cảnh báo", en: "warnings")
        case .scoring: BilingualText(vi: "chấm điểm", en: "scoring")
        case .evidenceKind: BilingualText(vi: "loại minh chứng", en: "kind of evidence")
        case .standingBody: BilingualText(vi: "cơ quan thường trực", en: "standing body")
        case .signature: BilingualText(vi: "khối chữ ký", en: "signature block")
        case .targetFile: BilingualText(vi: "tệp chỉ tiêu", en: "file of targets")
        case .targetGroup: BilingualText(vi: "nhóm chỉ tiêu", en: "group of targets")
        case .target: BilingualText(vi: "chỉ tiêu", en: "target")
        case .taskFile: BilingualText(vi: "mục của phụ lục", en: "section of the appendix")
        case .task: BilingualText(vi: "nhiệm vụ", en: "task")
        case .deadline: BilingualText(vi: "thời hạn tường minh", en: "deadline spelled out")
        case .milestone: BilingualText(vi: "mốc", en: "milestone")
        case .waiver: BilingualText(vi: "miễn kiểm", en: "waiver")
        case .escalation: BilingualText(vi: "nơi được báo lên", en: "escalation")
        case .report: BilingualText(vi: "báo cáo", en: "report")
        case .reportEntry: BilingualText(vi: "kết quả của một nhiệm vụ", en: "entry of a report")
        case .targetMeasure: BilingualText(vi: "số đo của một chỉ tiêu", en: "measure of a target")
        case .evidence: BilingualText(vi: "minh chứng", en: "evidence")
        case .appraisalDecision: BilingualText(vi: "bản thẩm định", en: "appraisal decision")
        case .verdict: BilingualText(vi: "kết luận thẩm định", en: "verdict")
        case .amendment: BilingualText(vi: "bản điều chỉnh", en: "amendment")
        case .taskChange: BilingualText(vi: "thay đổi của một nhiệm vụ", en: "change of a task")
        }
    }
}

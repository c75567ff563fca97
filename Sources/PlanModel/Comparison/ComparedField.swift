package import PlanDiagnostics

/// The fields by which versions of a plan are compared, in the order in which they are told.
package enum ComparedField: String, Hashable, Sendable, CaseIterable {
    case code, title
    case output, kpi, level, baseline
    case owner, support, advisors, person
    case deadline, start, cadence, condition, milestones, after, continued
    case targets, implements, bases, evidence, budget, weight
    case number, issued, issuer, parent, subject, year
    case requirements, measures, implementation
    case reporting, appraisal, warnings, recipients, signature
    case source, note

    package var name: BilingualText {
        switch self {
        case .code: BilingualText(vi: "mã", en: "code")
        case .title: BilingualText(vi: "tên", en: "title")
        case .output: BilingualText(vi: "sản phẩm", en: "output")
        case .kpi: BilingualText(same: "KPI")
        case .level: BilingualText(vi: "mức", en: "level")
        case .baseline: BilingualText(vi: "hiện trạng", en: "baseline")
        case .owner: BilingualText(vi: "chủ trì", en: "owner")
        case .support: BilingualText(vi: "phối hợp", en: "support")
        case .advisors: BilingualText(vi: "tham mưu", en: "advisor")
        case .person: BilingualText(vi: "phụ trách", en: "person in charge")
        case .deadline: BilingualText(vi: "thời hạn", en: "deadline")
        case .start: BilingualText(vi: "bắt đầu", en: "start")
        case .cadence: BilingualText(vi: "định kỳ", en: "cadence")
        case .condition: BilingualText(vi: "điều kiện", en: "condition")
        case .milestones: BilingualText(vi: "mốc", en: "milestones")
        case .after: BilingualText(vi: "sau nhiệm vụ", en: "after")
        case .continued: BilingualText(vi: "tiếp nối", en: "continues")
        case .targets: BilingualText(vi: "chỉ tiêu", en: "targets")
        case .implements: BilingualText(vi: "cụ thể hóa", en: "makes concrete")
        case .bases: BilingualText(vi: "căn cứ", en: "basis")
        case .evidence: BilingualText(vi: "minh chứng", en: "evidence")
        case .budget: BilingualText(vi: "kinh phí", en: "budget")
        case .weight: BilingualText(vi: "trọng số", en: "weight")
        case .number: BilingualText(vi: "số, ký hiệu", en: "number")
        case .issued: BilingualText(vi: "ngày ban hành", en: "date of issue")
        case .issuer: BilingualText(vi: "cơ quan ban hành", en: "issuing body")
        case .parent: BilingualText(vi: "thuộc", en: "plan above")
        case .subject: BilingualText(vi: "trích yếu", en: "subject")
        case .year: BilingualText(vi: "năm", en: "year")
        case .requirements: BilingualText(vi: "yêu cầu", en: "requirements")
        case .measures: BilingualText(vi: "giải pháp", en: "measures")
        case .implementation: BilingualText(vi: "tổ chức thực hiện", en: "implementation")
        case .reporting: BilingualText(vi: "chế độ báo cáo", en: "reporting")
        case .appraisal: BilingualText(vi: "thẩm định", en: "appraisal")
        case .warnings: BilingualText(vi: "cảnh báo", en: "warnings")
        case .recipients: BilingualText(vi: "nơi nhận", en: "recipients")
        case .signature: BilingualText(vi: "ký", en: "signature")
        case .source: BilingualText(vi: "nguồn số liệu", en: "source of figures")
        case .note: BilingualText(vi: "ghi chú", en: "note")
        }
    }
}

package import PlanDiagnostics
package import PlanLowering

extension FieldType {
    /// The type in words, such as `mã hoặc tên một đơn vị`; a record is named by its scope.
    package func words(_ language: Language) -> String {
        switch self {
        case .list(let element):
            return Self.phrase(
                "danh sách \(element.words(language))", "list of: \(element.words(language))", language)
        case .oneOrMany(let element):
            let words = element.words(language)
            return Self.phrase("\(words), hoặc danh sách", "\(words), or a list of them", language)
        case .record(let scope):
            return scope.name[language]
        case .recordOr(let scope, let other):
            let words =
                (scope == .deadline ? "\(FieldType.deadline.words(language)), " : "") + other.words(language)
            return Self.phrase("\(words), hoặc \(scope.name.vi)", "\(words), or \(scope.name.en)", language)
        case .labelled(let key):
            let words = key.words(language)
            return Self.phrase("\(words) kèm tên phần việc", "\(words) with the part's name", language)
        case .integer(let range):
            return Self.phrase(
                "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
                "whole number from \(range.lowerBound) to \(range.upperBound)", language)
        case .choice(let choices):
            return choices.map { $0.spelling[language] }.joined(separator: " | ")
        default:
            return scalarWords[language]
        }
    }

    private static func phrase(_ vietnamese: String, _ english: String, _ language: Language) -> String {
        BilingualText(vi: vietnamese, en: english)[language]
    }

    private var scalarWords: BilingualText {
        switch self {
        case .text: BilingualText(vi: "chữ", en: "text")
        case .code: BilingualText(vi: "mã: chữ thường không dấu, số, gạch nối", en: "code: a–z, 0–9, hyphens")
        case .unitReference: BilingualText(vi: "mã hoặc tên đơn vị", en: "code or name of a unit")
        case .taskReference: BilingualText(vi: "mã hoặc số của nhiệm vụ", en: "code or number of a task")
        case .targetReference: BilingualText(vi: "mã chỉ tiêu", en: "code of a target")
        case .planReference: BilingualText(vi: "mã kế hoạch", en: "code of a plan")
        case .upperReference:
            BilingualText(
                vi: "mã hoặc số của chỉ tiêu, nhiệm vụ cấp trên",
                en: "code or number of a target or task above")
        case .basisReference:
            BilingualText(vi: "mã căn cứ hoặc văn bản", en: "code of a basis, or a citation")
        case .evidenceKindReference: BilingualText(vi: "mã loại minh chứng", en: "code of a kind of evidence")
        case .ruleCode: BilingualText(vi: "mã lỗi (KHnnn)", en: "rule code (KHnnn)")
        case .percent: BilingualText(vi: "phần trăm", en: "percentage")
        case .boolean: BilingualText(vi: "có | không", en: "yes | no")
        case .date: BilingualText(vi: "ngày", en: "date")
        case .partialDate: BilingualText(vi: "ngày, hoặc tháng", en: "date, or month")
        case .weekday: BilingualText(vi: "thứ trong tuần", en: "day of the week")
        case .deadline: BilingualText(vi: "thời hạn", en: "deadline")
        case .kpi: BilingualText(vi: "mức đo (KPI)", en: "measure (KPI)")
        case .citation: BilingualText(vi: "trích dẫn văn bản", en: "citation")
        case .period: BilingualText(vi: "kỳ báo cáo", en: "period")
        case .measuredValue: BilingualText(vi: "giá trị đo được", en: "measured value")
        case .filePath: BilingualText(vi: "đường dẫn trong thư mục kế hoạch", en: "path in the plan's folder")
        case .sha256: BilingualText(vi: "64 chữ số thập lục phân", en: "64 hexadecimal digits")
        case .cadence: BilingualText(vi: "chu kỳ", en: "cadence")
        case .severities: BilingualText(vi: "mã lỗi: mức độ", en: "rule code: severity")
        case .integer, .choice, .list, .oneOrMany, .record, .recordOr, .labelled:
            preconditionFailure("the type \(self) is made of others")
        }
    }

    /// The scopes that a value of this type may open, outermost first.
    package var scopes: [Scope] {
        switch self {
        case .list(let element), .oneOrMany(let element), .labelled(let element): element.scopes
        case .record(let scope): [scope]
        case .recordOr(let scope, let other): [scope] + other.scopes
        default: []
        }
    }
}

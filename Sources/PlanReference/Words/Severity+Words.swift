package import PlanDiagnostics

extension Severity {
    package var words: BilingualText {
        switch self {
        case .error: BilingualText(vi: "lỗi", en: "error")
        case .warning: BilingualText(vi: "cảnh báo", en: "warning")
        case .info: BilingualText(vi: "lưu ý", en: "info")
        }
    }
}

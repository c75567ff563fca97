import PlanDiagnostics

/// The words of the renderers' own, apart from what rules say.
enum RenderingWords {
    static let note = BilingualText(vi: "ghi chú", en: "note")
    static let help = BilingualText(vi: "gợi ý", en: "help")
    static let unsafeHelp = BilingualText(vi: "gợi ý (cần xem lại)", en: "help (to be reviewed)")

    static func severity(_ severity: Severity) -> BilingualText {
        switch severity {
        case .error: BilingualText(vi: "lỗi", en: "error")
        case .warning: BilingualText(vi: "cảnh báo", en: "warning")
        case .info: BilingualText(vi: "lưu ý", en: "info")
        }
    }
}

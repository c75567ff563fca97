import PlanDiagnostics

extension Language {
    /// As Word and its dictionaries know it.
    var wordTag: String {
        switch self {
        case .vietnamese: "vi-VN"
        case .english: "en-GB"
        }
    }
}

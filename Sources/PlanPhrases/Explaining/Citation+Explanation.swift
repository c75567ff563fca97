package import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

extension Citation {
    /// `văn bản của Đảng: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị`.
    package func explained(_ language: Language) -> String {
        var text: String
        switch language {
        case .vietnamese:
            text = grammar == .party ? "văn bản của Đảng: " : "văn bản của Nhà nước: "
            text += kind.map { "\($0) số \(designation)" } ?? "số \(designation)"
            if let date { text += " ngày \(date.vietnamese)" }
            if let issuer { text += " của \(issuer)" }
        case .english:
            text = grammar == .party ? "a Party document: " : "a State document: "
            text += kind.map { "\($0) \(designation)" } ?? designation
            if let date { text += " of \(date.englishLong)" }
            if let issuer { text += ", issued by \(issuer)" }
        }
        if let title { text += " (\(title))" }
        return text
    }
}

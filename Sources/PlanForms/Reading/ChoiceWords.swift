import PlanDiagnostics
import PlanDocuments

/// How else people say how a task stands.
enum StatusWords {
    static let all: [(label: String, key: String)] =
        FormLayout.Status.allCases.flatMap { status in
            [PrintedWords(.vietnamese), PrintedWords(.english)].map { ($0.status(status), status.rawValue) }
                + ReportWords.spellings(of: status).map { ($0, status.rawValue) }
        } + [("đã xong", FormLayout.Status.done.rawValue), ("xong", FormLayout.Status.done.rawValue)]
}

enum ConfirmationWords {
    static let all: [(label: String, key: String)] =
        FormLayout.Confirmation.allCases.flatMap { confirmation in
            [PrintedWords(.vietnamese), PrintedWords(.english)].map {
                ($0.confirmation(confirmation), confirmation.rawValue)
            }
        } + ["đã xác nhận", "có", "đồng ý"].map { ($0, FormLayout.Confirmation.confirmed.rawValue) }
}

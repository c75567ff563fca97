import PlanDiagnostics

/// A reason to stop that is no fault in a plan: wrong usage, a missing workspace, a failing disk. Exit status 2.
struct Failure: Error {
    let message: BilingualText

    init(vi: String, en: String) {
        message = BilingualText(vi: vi, en: en)
    }

    init(_ message: BilingualText) {
        self.message = message
    }

    /// - Parameter codes: of the plans that there are, in the order of the workspace.
    static func unknownPlan(_ code: String, among codes: [String]) -> Failure {
        let known = codes.joined(separator: ", ")
        return Failure(
            vi: "không có kế hoạch nào mang mã “\(code)”; có: \(known)",
            en: "there is no plan with the code “\(code)”; there are: \(known)")
    }
}

/// What a process ends with (DESIGN.md §3).
enum ExitStatus {
    static let clean: Int32 = 0
    static let findings: Int32 = 1
    static let failure: Int32 = 2
}

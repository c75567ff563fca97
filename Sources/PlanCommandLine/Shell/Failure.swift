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
}

/// What a process ends with (DESIGN.md §3).
enum ExitStatus {
    static let clean: Int32 = 0
    static let findings: Int32 = 1
    static let failure: Int32 = 2
}

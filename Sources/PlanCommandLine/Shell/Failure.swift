import PlanDiagnostics
import VietnameseText

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
        let known = choices(for: code, among: codes)
        return Failure(
            vi: "không có kế hoạch nào mang mã “\(code)”; có: \(known[.vietnamese])",
            en: "there is no plan with the code “\(code)”; there are: \(known[.english])")
    }

    /// Names that somebody may choose among: all of a few; of many those that were most likely meant, or the first ones,
    /// and how many there are besides.
    static func choices(for name: String, among names: [String]) -> BilingualText {
        guard names.count > 20 else { return BilingualText(same: names.joined(separator: ", ")) }
        let closest = closestMatches(to: name, in: names)
        let shown = closest.isEmpty ? Array(names.prefix(10)) : closest
        let rest = names.count - shown.count
        let list = shown.joined(separator: ", ")
        return BilingualText(vi: "\(list) và \(rest) mã khác", en: "\(list) and \(rest) more")
    }
}

/// What a process ends with (DESIGN.md §3).
enum ExitStatus {
    static let clean: Int32 = 0
    static let findings: Int32 = 1
    static let failure: Int32 = 2
}

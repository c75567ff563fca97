/// How grave a finding is; it decides the exit status.
package enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    case error
    case warning
    case info

    /// The gravest is the least, so that sorting puts errors first.
    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .info: 2
        }
    }
}

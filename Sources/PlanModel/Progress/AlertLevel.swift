/// How pressing an alert is, from the least to the most.
package enum AlertLevel: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Something falls due soon.
    case notice
    /// Something is overdue, behind, rejected or not reported.
    case warning
    /// It has been so for long.
    case severe

    package static func < (left: AlertLevel, right: AlertLevel) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .notice: 0
        case .warning: 1
        case .severe: 2
        }
    }
}

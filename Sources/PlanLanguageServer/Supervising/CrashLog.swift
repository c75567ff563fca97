import PlanWorkspace

/// When workers died, to tell a single mishap from a session that cannot go on.
struct CrashLog {
    private(set) var count = 0
    private var times: [Double] = []

    /// So many within a minute are too many.
    private static let most = 8

    mutating func note() {
        let now = Clock.uptimeSeconds
        count += 1
        times = times.filter { $0 > now - 60 } + [now]
    }

    var areBearable: Bool { times.count < Self.most }
}

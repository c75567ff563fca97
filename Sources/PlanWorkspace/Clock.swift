import Glibc

/// The one look at the clock.
package enum Clock {
    /// Days since 1970-01-01 in Vietnam, whose time is UTC+7 wherever the machine stands.
    package static var daysSince1970InVietnam: Int {
        secondsInVietnam / 86_400
    }

    /// The time of day in Vietnam: `14:03:12`.
    package static var timeInVietnam: String {
        let second = secondsInVietnam % 86_400
        return [second / 3600, second / 60 % 60, second % 60]
            .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }

    private static var secondsInVietnam: Int { time(nil) + 7 * 3600 }

    /// Seconds that only ever grow, for measuring how long ago something was.
    package static var uptimeSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// How much work this thread has done, for measuring: seconds of a processor, which waiting does not add to.
package func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A variable of the environment; nil when unset or blank.
package func environmentVariable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
}

import Glibc

/// The one look at the clock.
package enum Clock {
    /// Days since 1970-01-01 in Vietnam, whose time is UTC+7 wherever the machine stands.
    package static var daysSince1970InVietnam: Int {
        (time(nil) + 7 * 3600) / 86_400
    }
}

/// A variable of the environment; nil when unset or blank.
package func environmentVariable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
}

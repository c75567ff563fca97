/// Days as workbooks write them.
enum DateText {
    /// - Parameter serial: days since the beginning of 1900 or 1904, the part of a day behind the point.
    /// - Returns: nil for a number that no program shows as a date.
    static func value(serial: Double, countsFrom1904: Bool) -> ReadValue? {
        let moment = serial + (countsFrom1904 ? 1462 : 0)
        // To the last day of 9999.
        guard moment >= 0, moment < 2_958_466 else { return nil }
        let seconds = Int((moment * 86_400).rounded())
        return .date(SerialDay(seconds / 86_400), second: seconds % 86_400)
    }

    /// - Parameter text: `2026-02-27` or `2026-02-27T08:30:00`, as ISO 8601 has it.
    static func value(_ text: String) -> ReadValue? {
        let halves = text.split(separator: "T", maxSplits: 1)
        let date = (halves.first ?? "").split(separator: "-").compactMap { Int($0) }
        guard date.count == 3, (1900...9999).contains(date[0]), (1...12).contains(date[1]),
            (1...31).contains(date[2])
        else { return nil }
        let time = halves.dropFirst().first?.prefix(8).split(separator: ":").compactMap { Int($0) } ?? []
        let seconds = zip(time, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        guard (0..<86_400).contains(seconds) else { return nil }
        return .date(SerialDay(daysSince1970(date[0], date[1], date[2]) + 25_569), second: seconds)
    }

    /// Counted in years that begin in March, so that leap days come last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}

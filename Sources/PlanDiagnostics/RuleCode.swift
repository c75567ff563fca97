/// The stable name of a rule, `KH` and three digits; a code is never reused.
package struct RuleCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let number: Int

    package init(_ number: Int) {
        precondition((1...999).contains(number), "a rule code has three digits: \(number)")
        self.number = number
    }

    /// Reads `KH402`, in either case.
    package init?(_ text: some StringProtocol) {
        let text = text.uppercased()
        guard text.hasPrefix("KH"), text.utf8.count == 5, let number = Int(text.dropFirst(2)), number > 0
        else { return nil }
        self.number = number
    }

    package var description: String {
        let digits = String(number)
        return "KH" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }

    /// The leading digit, which names the family (DESIGN.md §3: the five "rõ" and what surrounds them).
    package var family: Int { number / 100 }

    package static func < (left: RuleCode, right: RuleCode) -> Bool {
        left.number < right.number
    }
}

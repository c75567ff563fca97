import PlanModel
import VietnameseCalendar

/// A short name for texts, by which a later run sees that they were changed; no protection against forgery.
///
/// The 64-bit hash of Fowler, Noll and Vo (variant 1a), the same on every machine.
struct FormDigest {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a field; the zero after it keeps `ab`, `c` apart from `a`, `bc`.
    mutating func combine(_ field: String) {
        for byte in field.utf8 { combine(byte) }
        combine(0)
    }

    mutating func combine(_ fields: [String]) {
        combine(String(fields.count))
        for field in fields { combine(field) }
    }

    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3
    }
}

extension TaskEntry {
    /// Over everything that the form says of the task but what it makes concrete: that is the text of the plan above, and
    /// what was reported stays true when that is numbered or worded anew.
    package var digest: String {
        var digest = FormDigest()
        digest.combine([name.number, name.code, name.title ?? "", group?.number ?? "", group?.title ?? ""])
        digest.combine(outputs)
        digest.combine(kpis)
        digest.combine(deadline.parts.flatMap { [$0.label ?? "", $0.text] })
        digest.combine(deadline.due?.effective.iso ?? "")
        digest.combine(condition ?? "")
        digest.combine(evidence)
        digest.combine(supporters)
        digest.combine(advisors)
        return digest.text
    }
}

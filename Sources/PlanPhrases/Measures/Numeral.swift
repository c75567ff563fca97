import PlanDiagnostics
import PlanModel

/// A number as it stands in a text, with what is wrong with it: only numbers that are levels are blamed, so that
/// "phiên bản 4.0" passes.
struct Numeral {
    let value: DecimalNumber
    /// At most one.
    private let faults: [PhraseFault]

    var fault: PhraseFault? { faults.first }

    init(value: DecimalNumber, fault: PhraseFault?) {
        self.value = value
        faults = fault.map { [$0] } ?? []
    }
}

extension PhraseCursor {
    /// A numeral with its million or billion; leaves the cursor where it was when there is none.
    mutating func numeral() -> Numeral? {
        guard current.kind == .number else { return nil }
        let first = position
        var groups = 1
        advance()
        while isSign(.dot) || isSign(.comma), !current.isSpaced, peek(1).kind == .number, !peek(1).isSpaced {
            advance(by: 2)
            groups += 1
        }
        let numeral = groups == 1 ? plain(first) : punctuated(first, groups)
        return multiplied(numeral, first)
    }

    private func plain(_ first: Int) -> Numeral {
        let token = tokens[first]
        guard token.payload == Token.tooLarge else {
            return Numeral(value: DecimalNumber(mantissa: token.value), fault: nil)
        }
        return Numeral(
            value: DecimalNumber(mantissa: 0),
            fault: PhraseFault(
                range: token.range, reason: BilingualText(vi: "số quá lớn", en: "the number is too large"),
                suggestions: ["4,2 triệu", "1,5 tỷ"]))
    }

    /// Digits with dots and commas between them; every other token is a separator.
    private func punctuated(_ first: Int, _ groups: Int) -> Numeral {
        let separators = (1..<groups).map { tokens[first + 2 * $0 - 1].sign }
        let groupTokens = (0..<groups).map { tokens[first + 2 * $0] }
        let commas = separators.filter { $0 == .comma }.count
        let isGrouped = { (range: Range<Int>) in
            range.allSatisfy { groupTokens[$0].digits == 3 } && groupTokens[0].digits <= 3
                && groupTokens[0].value > 0
        }
        // 1.200 and 1.200.000
        if commas == 0, isGrouped(1..<groups) { return whole(groupTokens) }
        // 99,5 and 1.200,5; but 1,200 may be an English thousand.
        if commas == 1, separators.last == .comma, groups == 2 || isGrouped(1..<(groups - 1)) {
            let decimals = groupTokens[groups - 1]
            if groups > 2 || decimals.digits != 3 || groupTokens[0].value == 0 || groupTokens[0].digits > 3 {
                return decimal(groupTokens)
            }
        }
        return ambiguous(first, groupTokens, separators)
    }

    private func whole(_ groups: [Token]) -> Numeral {
        guard groups.count <= 5 else { return tooLong(groups) }
        let value = groups.reduce(0) { $0 * 1000 + $1.value }
        return Numeral(value: DecimalNumber(mantissa: value), fault: nil)
    }

    private func decimal(_ groups: [Token]) -> Numeral {
        let last = groups[groups.count - 1]
        guard last.digits <= 6, groups.dropLast().allSatisfy({ $0.value < 1_000_000_000 }), groups.count <= 4
        else {
            return tooLong(groups)
        }
        let whole = groups.dropLast().reduce(0) { $0 * 1000 + $1.value }
        let mantissa = (0..<last.digits).reduce(whole) { value, _ in value * 10 } + last.value
        return Numeral(value: DecimalNumber(mantissa: mantissa, scale: last.digits), fault: nil)
    }

    private func tooLong(_ groups: [Token]) -> Numeral {
        Numeral(
            value: DecimalNumber(mantissa: 0),
            fault: PhraseFault(
                range: Int(groups[0].start)..<Int(groups[groups.count - 1].end),
                reason: BilingualText(vi: "số quá dài", en: "the number is too long"), suggestions: ["99,5"]))
    }

    private func ambiguous(_ first: Int, _ groups: [Token], _ separators: [Sign]) -> Numeral {
        let range = Int(groups[0].start)..<Int(groups[groups.count - 1].end)
        let reason: BilingualText
        if groups.count == 2, separators[0] == .comma {
            reason = BilingualText(
                vi: "có thể là số thập phân hay là số hàng nghìn viết kiểu Anh",
                en: "it may be a decimal, or thousands written the English way")
        } else {
            reason = BilingualText(
                vi: "dấu phẩy đứng trước phần thập phân, dấu chấm ngăn từng ba chữ số hàng nghìn",
                en: "the comma stands before decimals and the dot between groups of three digits")
        }
        return Numeral(
            value: DecimalNumber(mantissa: 0),
            fault: PhraseFault(range: range, reason: reason, suggestions: readings(groups, separators)))
    }

    /// What the writer may have meant, each in the right form.
    private func readings(_ groups: [Token], _ separators: [Sign]) -> [String] {
        let digits = groups.map { string($0.range) }
        // More decimals than a number may have; no form of it would be read.
        guard digits[digits.count - 1].utf8.count <= 6 else { return [] }
        let joined = digits.joined()
        guard groups.count == 2 else {
            // 1,200.5 and 1,200,000 the English way.
            let isDecimal = separators.last != separators.first
            let whole = grouped((isDecimal ? Array(digits.dropLast()) : digits).joined())
            return [isDecimal ? decimal(whole, digits[digits.count - 1]) : whole]
        }
        let decimal = decimal(digits[0], digits[1])
        if separators[0] == .comma { return [grouped(joined), decimal] }
        let padded =
            digits[1].utf8.count < 3
            ? digits[1] + String(repeating: "0", count: 3 - digits[1].utf8.count) : ""
        return padded.isEmpty || groups[0].value == 0 ? [decimal] : [decimal, grouped(digits[0] + padded)]
    }

    /// Without zeros at the end, but with one where three decimals would be ambiguous again.
    private func decimal(_ whole: String, _ digits: String) -> String {
        var decimals = digits[...]
        while decimals.hasSuffix("0") { decimals.removeLast() }
        if decimals.isEmpty { return whole }
        let isAmbiguous = decimals.utf8.count == 3 && whole.utf8.count <= 3 && whole.contains { $0 != "0" }
        return "\(whole),\(decimals)\(isAmbiguous ? "0" : "")"
    }

    private func grouped(_ digits: String) -> String {
        let digits = digits.drop { $0 == "0" }
        guard !digits.isEmpty else { return "0" }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += "." }
            result.append(digit)
        }
        return result
    }

    /// `4,2 triệu`, `1,5 tỷ`, `200 nghìn`.
    private mutating func multiplied(_ numeral: Numeral, _ first: Int) -> Numeral {
        var zeros = 0
        if take(.nghìn) || take(.ngàn) { zeros += 3 }
        if take(.triệu) { zeros += 6 }
        if take(.tỷ) { zeros += 9 }
        guard zeros > 0 else { return numeral }
        // "3 tỷ lệ" is no number of billions.
        if tokens[position - 1].word == .tỷ, isWord(.lệ) {
            move(to: position - 1)
            return numeral
        }
        var mantissa = numeral.value.mantissa
        let behind = max(0, zeros - numeral.value.scale)
        for _ in 0..<behind {
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
            guard !overflow else {
                let range = range(from: first, to: position)
                return Numeral(
                    value: numeral.value,
                    fault: PhraseFault(
                        range: range, reason: BilingualText(vi: "số quá lớn", en: "the number is too large"),
                        suggestions: ["4,2 triệu"]))
            }
            mantissa = product
        }
        return Numeral(
            value: DecimalNumber(mantissa: mantissa, scale: max(0, numeral.value.scale - zeros)),
            fault: numeral.fault)
    }
}

import PlanModel
import PlanPhrases

/// Moves phrases about one year to a later one, as a clerk does with last year's plan open beside the new one.
package struct YearShift {
    let from: Int
    let to: Int

    package init(from: Int, to: Int) {
        (self.from, self.to) = (from, to)
    }

    /// A deadline in the other year; nil where that takes more than another number.
    ///
    /// A year before the old plan's or after it, such as the end of a programme, is no part of the year that moves.
    package func deadline(_ text: String) -> String? {
        guard let moved = moved(text, years: from - 1...from) else { return nil }
        let reading = DeadlineGrammar.read(moved, in: PhraseContext(planYear: to))
        return reading.value == nil ? nil : moved
    }

    /// Words in which the old year is said to be the plan's own: `trong năm 2026`, not the date of a document.
    package func prose(_ text: String) -> String {
        var result = text
        for word in ["năm ", "Năm "] {
            result = result.replacing(word + String(from), with: word + String(to), unlessAfter: "tháng ")
        }
        return result
    }

    /// Whether words still name the old year.
    func mentions(_ text: String) -> Bool { years(in: text).contains { $0.value == from } }

    /// Whether words name any year, so that they have to be moved.
    func mentionsYear(_ text: String) -> Bool { !years(in: text).isEmpty }

    /// - Returns: nil where a year other than those that move is named.
    private func moved(_ text: String, years allowed: ClosedRange<Int>) -> String? {
        let found = years(in: text)
        guard found.allSatisfy({ allowed.contains($0.value) }) else { return nil }
        var scalars = Array(text.unicodeScalars)
        for (range, value) in found.reversed() {
            scalars.replaceSubrange(range, with: String(value + to - from).unicodeScalars)
        }
        let moved = String(String.UnicodeScalarView(scalars))
        return isLeap(to) ? moved : withoutLeapDay(moved)
    }

    /// 29 February is the month's last day, and stays that.
    private func withoutLeapDay(_ text: String) -> String {
        ["29/02/", "29/2/", "29-02-", "29-2-"].reduce(text) {
            $0.replacingAll($1 + String(to), with: "28" + $1.dropFirst(2) + String(to))
        }
        .replacingAll("\(to)-02-29", with: "\(to)-02-28")
        .replacingAll("29 tháng 02 năm \(to)", with: "28 tháng 02 năm \(to)")
        .replacingAll("29 tháng 2 năm \(to)", with: "28 tháng 2 năm \(to)")
    }

    private func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Numbers of just four digits from 1900 to 2100, with their place in Unicode scalars.
    private func years(in text: String) -> [(range: Range<Int>, value: Int)] {
        let scalars = Array(text.unicodeScalars)
        var found: [(range: Range<Int>, value: Int)] = []
        var start = 0
        while start < scalars.count {
            let digits = scalars[start...].prefix { ("0"..."9").contains($0) }
            if digits.count == 4, let value = Int(String(String.UnicodeScalarView(digits))),
                (1900...2100).contains(value)
            {
                found.append((start..<start + 4, value))
            }
            start += max(1, digits.count)
        }
        return found
    }
}

extension String {
    fileprivate func replacingAll(_ piece: String, with other: String) -> String {
        replacing(piece, with: other, unlessAfter: nil)
    }

    /// Where no digit follows, and `excluded` does not stand a few letters before: `tháng 01 năm 2026` is a date.
    fileprivate func replacing(_ piece: String, with other: String, unlessAfter excluded: String?) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: piece) {
            let before = rest[..<range.lowerBound]
            let isDate = excluded.map { (result + before).suffix(9).contains($0) } ?? false
            let isLonger = rest[range.upperBound...].first?.isNumber == true
            result += before + (isDate || isLonger ? piece[...] : other[...])
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

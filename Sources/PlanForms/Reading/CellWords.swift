import OfficeOpenXML
import VietnameseCalendar
import VietnameseText

/// What a cell says, as people would write it down.
enum CellWords {
    /// Composed, without white space at its ends; numbers with a decimal comma, days as `27/02/2026`.
    static func text(_ value: ReadValue) -> String {
        switch value {
        case .none: ""
        case .text(let text): trimmed(nfc(text))
        case .number(let number, .percent): decimal(number * 100) + "%"
        case .number(let number, _): decimal(number)
        case .date(let day, _): CivilDate(day).vietnamesePadded
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .error(let text): text
        }
    }

    static func isBlank(_ cell: CellContents) -> Bool {
        cell.formula == nil && text(cell.value).isEmpty
    }

    /// White space at both ends taken off, no-break and zero-width characters too.
    static func trimmed(_ text: some StringProtocol) -> String {
        func isOuter(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace || (0x200B...0x200D).contains(scalar.value)
                || scalar.value == 0xFEFF
        }
        let scalars = text.unicodeScalars.drop(while: isOuter).reversed().drop(while: isOuter).reversed()
        return String(String.UnicodeScalarView(scalars))
    }

    /// The lines of a text, without the marks of a list before them.
    static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { trimmed(withoutMark(trimmed($0))) }.filter {
            !$0.isEmpty
        }
    }

    /// Words for nothing, such as a dash.
    static func saysNone(_ text: String) -> Bool {
        let word = folded(text).filter { $0.isLetter || $0 == " " }
        return text.allSatisfy { !$0.isLetter && !$0.isNumber } || nones.contains(trimmed(word))
    }

    private static let nones: Set<String> = [
        "khong", "khong co", "chua co", "none", "no", "khong co vuong mac",
    ]

    /// `– `, `- `, `+ `, `• `, `* ` before an item.
    private static func withoutMark(_ line: String) -> Substring {
        guard let first = line.first, "–-+•*".contains(first), line.dropFirst().first?.isWhitespace == true
        else { return line[...] }
        return line.dropFirst()
    }

    /// At most six digits after the comma: what the binary form of a decimal adds is no part of it.
    static func decimal(_ number: Double) -> String {
        guard abs(number) < 1e12 else { return String(number) }
        let millionths = Int((number * 1e6).rounded())
        var digits = String(millionths.magnitude % 1_000_000 + 1_000_000).dropFirst()
        while digits.hasSuffix("0") { digits.removeLast() }
        let whole = (millionths < 0 ? "-" : "") + String(millionths.magnitude / 1_000_000)
        return digits.isEmpty ? whole : whole + "," + digits
    }
}

extension CivilDate {
    init(_ day: SerialDay) {
        let epoch = CivilDate(year: 1970, month: 1, day: 1) ?? .earliest
        self = epoch.adding(days: day.number - SerialDay.unixEpoch.number)
    }
}

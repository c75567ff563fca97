import VietnameseCalendar

/// The date behind a document's number: `ngày 22/12/2024`, `ngày 22 tháng 12 năm 2024`.
struct DocumentDate {
    let value: CivilDate
    /// The bytes before its first digit.
    let lead: Int

    /// Takes the date from the beginning of a text; leaves the text as it was when none stands there.
    static func take(from text: inout Substring) -> DocumentDate? {
        var rest = text.drop { $0 == " " || $0 == "," || $0 == "(" }
        guard rest.hasPrefix("ngày ") else { return nil }
        rest = rest.dropFirst(5).drop { $0 == " " }
        let lead = text.utf8.count - rest.utf8.count
        guard let day = number(from: &rest), skip("tháng", in: &rest), let month = number(from: &rest),
            skip("năm", in: &rest), let year = number(from: &rest),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        text = rest
        return DocumentDate(value: date, lead: lead)
    }

    private static func number(from text: inout Substring) -> Int? {
        text = text.drop { $0 == " " }
        let digits = text.utf8.prefix(4).prefix { DocumentScanner.isDigit($0) }
        guard !digits.isEmpty else { return nil }
        text = text[digits.endIndex...]
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// A slash, hyphen or full stop, or the word that stands for it.
    private static func skip(_ word: String, in text: inout Substring) -> Bool {
        let rest = text.drop { $0 == " " }
        if let sign = rest.first, "/-.".contains(sign) {
            text = rest.dropFirst()
            return true
        }
        guard rest.hasPrefix(word) else { return false }
        text = rest.dropFirst(word.count)
        return true
    }
}

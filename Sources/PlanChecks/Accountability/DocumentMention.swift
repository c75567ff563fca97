import PlanDiagnostics
import VietnameseCalendar

/// A document that some text names by its number, with what that text says of it.
struct DocumentMention {
    /// `204-QĐ/TW`
    let designation: String
    /// `Nghị quyết`, when said.
    let kind: String?
    let date: CivilDate?
    /// `Bộ Chính trị`, when said.
    let issuer: String?
    let span: SourceSpan
    /// Where its date stands, when that is known apart.
    var dateSpan: SourceSpan?
    /// The code of the record that it stands in.
    let record: String?

    /// The same for one document in whatever letters it is typed.
    var key: ComparableText { ComparableText(designation) }

    /// Whether its number holds a year, as that of a law or decree does; such are cited without their day.
    var isNumberedByYear: Bool { designation.utf8.count { $0 == UInt8(ascii: "/") } > 1 }
}

extension DocumentMention {
    /// Whether both may be one document.
    ///
    /// Numbers begin anew every year in the State and every term in the Party, and every ward counts its own.
    func mayBeSame(as other: DocumentMention) -> Bool {
        guard let date, let otherDate = other.date, date != otherDate else { return true }
        if let issuer, let otherIssuer = other.issuer, !Self.agree(issuer, otherIssuer) { return false }
        let years = abs(date.year - otherDate.year)
        return designation.contains("-") && isOfParty ? years < 5 : years == 0
    }

    /// `57-NQ/TW` against `92/KH-UBND`: which sign comes first.
    private var isOfParty: Bool {
        designation.utf8.first { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") } == UInt8(ascii: "-")
    }

    /// Whether two names may mean one issuer, of which one says less.
    static func agree(_ issuer: String, _ other: String) -> Bool {
        if issuer == other { return true }
        let (words, otherWords) = (spelledOut(issuer), spelledOut(other))
        return words.starts(with: otherWords) || otherWords.starts(with: words)
    }

    private static func spelledOut(_ issuer: String) -> ComparableText {
        let words = ComparableText(issuer).words.map { word in
            let word = String(decoding: word, as: UTF8.self)
            return abbreviations[word] ?? word
        }
        return ComparableText(words.joined(separator: " "))
    }

    private static let abbreviations = [
        "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "bcđ": "ban chỉ đạo", "btv": "ban thường vụ",
        "tw": "trung ương", "mttq": "mặt trận tổ quốc", "ttg": "thủ tướng chính phủ",
    ]
}

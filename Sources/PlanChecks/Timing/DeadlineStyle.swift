import PlanDiagnostics
import PlanModel

/// One of two ways in which the same kind of deadline is written.
enum DeadlineStyle: Int, CaseIterable {
    /// Quý I/2026
    case romanQuarter
    /// Quý 1/2026
    case arabicQuarter
    /// Năm 2026
    case namedYear
    /// 2026
    case bareYear

    /// The other way of saying it.
    var other: DeadlineStyle {
        switch self {
        case .romanQuarter: .arabicQuarter
        case .arabicQuarter: .romanQuarter
        case .namedYear: .bareYear
        case .bareYear: .namedYear
        }
    }

    /// Whether official documents mostly write it so.
    var isUsual: Bool { self == .romanQuarter || self == .namedYear }

    /// Nil for a deadline that is written in neither of two ways.
    init?(of text: borrowing String, _ precision: Deadline.Precision?) {
        switch precision {
        case .quarter:
            guard let numeral = Self.quarterNumeral(in: text) else { return nil }
            let first = text.utf8[numeral.lowerBound]
            self = Self.isDigit(first) ? .arabicQuarter : .romanQuarter
        case .year:
            guard let style = Self.yearStyle(text) else { return nil }
            self = style
        default: return nil
        }
    }

    // MARK: Where it shows

    /// The bytes that make the difference.
    func place(in text: Spanned<String>) -> SourceSpan {
        guard let range = offsets(in: text.value) else { return text.span }
        return text.piece(range)
    }

    /// The same deadline in the other way; nil where the edit would not be certain.
    func rewriting(_ text: Spanned<String>) -> Edit? {
        guard text.isVerbatim, let range = offsets(in: text.value) else { return nil }
        let bytes = Array(text.value.utf8)
        let words = String(decoding: bytes[range], as: UTF8.self)
        switch self {
        case .bareYear: return Edit(text.piece(range), "Năm \(words)")
        case .namedYear: return Edit(text.piece(range), String(words.suffix(4)))
        case .romanQuarter, .arabicQuarter:
            // "Quý II, III/2026" has more numerals than this one.
            guard range.upperBound == bytes.count || bytes[range.upperBound] == UInt8(ascii: "/"),
                let numeral = Self.numerals.first(where: { $0.contains(words.uppercased()) })
            else { return nil }
            return Edit(text.piece(range), self == .romanQuarter ? numeral[1] : numeral[0])
        }
    }

    private static let numerals = [["I", "1"], ["II", "2"], ["III", "3"], ["IV", "4"]]

    private func offsets(in text: String) -> Range<Int>? {
        switch self {
        case .namedYear, .bareYear: return 0..<text.utf8.count
        case .romanQuarter, .arabicQuarter:
            return Self.quarterNumeral(in: text).map {
                text.utf8.distance(
                    from: text.startIndex, to: $0.lowerBound)..<text.utf8.distance(
                        from: text.startIndex, to: $0.upperBound)
            }
        }
    }

    // MARK: Reading

    /// The numeral behind the first "quý".
    private static func quarterNumeral(in text: String) -> Range<String.Index>? {
        let bytes = text.utf8
        let quarter: [UInt8] = [0x75, 0xC3, 0xBD]  // uý
        guard let q = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "q") }) else { return nil }
        var rest = bytes[bytes.index(after: q)...]
        guard rest.starts(with: quarter) else { return nil }
        rest = rest.dropFirst(quarter.count).drop { $0 == UInt8(ascii: " ") }
        let numeral = rest.prefix {
            isDigit($0) || $0 | 0x20 == UInt8(ascii: "i") || $0 | 0x20 == UInt8(ascii: "v")
        }
        return numeral.isEmpty ? nil : numeral.startIndex..<numeral.endIndex
    }

    private static func yearStyle(_ text: String) -> DeadlineStyle? {
        let bytes = text.utf8
        if bytes.count == 4, bytes.allSatisfy(isDigit) { return .bareYear }
        let name: [UInt8] = [0xC4, 0x83, 0x6D, 0x20]  // ăm
        guard bytes.count == 9, bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "n"),
            bytes.dropFirst().starts(with: name), bytes.suffix(4).allSatisfy(isDigit)
        else { return nil }
        return .namedYear
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

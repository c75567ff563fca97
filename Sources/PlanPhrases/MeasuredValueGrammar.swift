import PlanDiagnostics
package import PlanModel

/// What a unit measured for a KPI: `54%`, `3 lớp`, `4,2 triệu lượt`, `45/50`, `đạt`, `chưa đạt`, `chưa đo`.
package enum MeasuredValueGrammar {
    package static func read(_ text: String) -> PhraseReading<MeasuredValue> {
        // Scalars and not characters: an accent behind a blank is no part of the blank.
        let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
        let phrase = words.joined(separator: " ").lowercased()
        if let known = phrases[phrase] { return PhraseReading(value: known) }
        if let slash = text.firstIndex(of: "/") {
            return fraction(text[..<slash], text[text.index(after: slash)...]) ?? unread(text)
        }
        if let percent = text.firstIndex(of: "%") {
            let rest = text[text.index(after: percent)...]
            guard rest.allSatisfy(\.isWhitespace) else { return unread(text) }
            return number(String(text[..<percent]), unit: "%")
        }
        return counted(text, words)
    }

    /// The words for a thing that happens or does not; as Swift compares strings, NFC and NFD are the same.
    private static let phrases: [String: MeasuredValue] = [
        "đạt": .happened(true), "có": .happened(true), "met": .happened(true), "yes": .happened(true),
        "không đạt": .happened(false), "chưa đạt": .happened(false), "chưa có": .happened(false),
        "chưa": .happened(false), "không": .happened(false), "not met": .happened(false),
        "no": .happened(false),
        "chưa đo": .unmeasured, "chưa có số liệu": .unmeasured, "not measured": .unmeasured,
    ]

    private static func fraction(
        _ part: Substring, _ whole: Substring
    ) -> PhraseReading<MeasuredValue>? {
        let wholeWord = whole.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        guard let part = NumberGrammar.read(String(part)).value,
            let whole = NumberGrammar.read(wholeWord).value, whole.mantissa > 0
        else { return nil }
        return PhraseReading(value: .fraction(part, of: whole))
    }

    /// A number and the noun that is counted; the longest beginning that is a number is the number.
    private static func counted(_ text: String, _ words: [String]) -> PhraseReading<MeasuredValue> {
        for count in stride(from: words.count, to: 0, by: -1) {
            let numeral = words.prefix(count).joined(separator: " ")
            guard let value = NumberGrammar.read(numeral).value, NumberGrammar.read(numeral).faults.isEmpty
            else { continue }
            let unit = words.dropFirst(count).joined(separator: " ")
            // "2, triệu" is neither two nor two million.
            guard unit.isEmpty || numeral.last.map({ $0.isLetter || $0.isNumber }) == true else { continue }
            return PhraseReading(value: .number(value, unit: unit.isEmpty ? nil : unit))
        }
        guard let first = words.first, first.utf8.first.map({ (0x30...0x39).contains($0) }) == true,
            text.hasPrefix(first)
        else { return unread(text) }
        let faults = NumberGrammar.read(first).faults
        return faults.isEmpty ? unread(text) : PhraseReading(value: nil, faults: faults)
    }

    private static func number(_ text: String, unit: String?) -> PhraseReading<MeasuredValue> {
        let reading = NumberGrammar.read(text)
        guard let value = reading.value, reading.faults.isEmpty else {
            return PhraseReading(value: nil, faults: reading.faults)
        }
        return PhraseReading(value: .number(value, unit: unit))
    }

    private static func unread(_ text: String) -> PhraseReading<MeasuredValue> {
        PhraseReading(
            value: nil,
            faults: [
                PhraseFault(
                    range: 0..<text.utf8.count,
                    reason: BilingualText(
                        vi: "không có số đo, cũng không nói đạt hay chưa",
                        en: "it holds no measure, nor says whether it was met"),
                    suggestions: ["54%", "3 lớp", "45/50", "đạt", "chưa đạt", "chưa đo"])
            ])
    }
}

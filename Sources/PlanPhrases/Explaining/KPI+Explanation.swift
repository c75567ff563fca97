package import PlanDiagnostics
package import PlanModel

extension KPI {
    /// What the text was understood to measure: `tỷ lệ, ít nhất 60%: hộ gia đình …`.
    package func explained(_ language: Language) -> String {
        var text = language == .vietnamese ? kind.explanation.vi : kind.explanation.en
        let level = level(language)
        if !level.isEmpty { text += ", " + level }
        if !measure.isEmpty { text += ": \(measure)" }
        for remark in remarks(language) { text += "; " + remark }
        for other in others { text += ". " + other.explained(language) }
        return text
    }

    private func level(_ language: Language) -> String {
        guard let value else { return "" }
        let isVietnamese = language == .vietnamese
        func number(_ number: DecimalNumber) -> String {
            isVietnamese ? number.vietnamese : number.description
        }
        func withUnit(_ text: String) -> String {
            unit.map { $0 == "%" ? "\(text)%" : "\(text) \($0)" } ?? text
        }
        var words: [String] = []
        if let direction {
            words.append(
                direction == .increase ? (isVietnamese ? "tăng" : "up") : (isVietnamese ? "giảm" : "down"))
        }
        if isApproximate { words.append(isVietnamese ? "khoảng" : "about") }
        if let baseline { words.append((isVietnamese ? "từ " : "from ") + withUnit(number(baseline))) }
        if baseline != nil { words.append(isVietnamese ? "đến" : "to") }
        if comparator != .equal, let comparator, comparator != .between {
            words.append(isVietnamese ? comparator.words.vi : comparator.words.en)
        }
        var amount = number(value)
        if let upperValue { amount += "–\(number(upperValue))" }
        if let total { amount += (isVietnamese ? " trên " : " of ") + number(total) }
        words.append(withUnit(amount))
        return words.joined(separator: " ")
    }

    private func remarks(_ language: Language) -> [String] {
        let isVietnamese = language == .vietnamese
        var remarks: [String] = []
        if isPerUnit { remarks.append(isVietnamese ? "từng đơn vị phải đạt" : "each unit has to reach it") }
        if isComparatorImplied {
            remarks.append(
                isVietnamese
                    ? "không nói “ít nhất” hay “đúng bằng”" : "it does not say “at least” or “exactly”")
        }
        if let baselineText { remarks.append(baselineText) }
        if kind == .delta, !hasBaseline {
            remarks.append(isVietnamese ? "không nói so với khi nào" : "it does not say compared with what")
        }
        return remarks
    }
}

extension KPI.Kind {
    var explanation: BilingualText {
        switch self {
        case .ratio: BilingualText(vi: "tỷ lệ", en: "a share")
        case .count: BilingualText(vi: "số lượng", en: "a count")
        case .delta: BilingualText(vi: "mức thay đổi", en: "a change")
        case .rank: BilingualText(vi: "thứ hạng", en: "a rank")
        case .range: BilingualText(vi: "khoảng giá trị", en: "a range")
        case .milestone:
            BilingualText(vi: "một việc có hoặc không xảy ra", en: "a thing that happens or does not")
        case .unmeasurable: BilingualText(vi: "không đo được", en: "not measurable")
        case .circular: BilingualText(vi: "chỉ nhắc lại thời hạn", en: "it only repeats the deadline")
        }
    }
}

extension KPI.Comparator {
    var words: BilingualText {
        switch self {
        case .equal: BilingualText(vi: "bằng", en: "exactly")
        case .atLeast: BilingualText(vi: "ít nhất", en: "at least")
        case .moreThan: BilingualText(vi: "trên", en: "more than")
        case .atMost: BilingualText(vi: "không quá", en: "at most")
        case .lessThan: BilingualText(vi: "dưới", en: "less than")
        case .between: BilingualText(vi: "trong khoảng", en: "between")
        }
    }
}

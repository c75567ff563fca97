import PlanDiagnostics
import PlanModel

/// Words that sound like a deadline and name no day.
enum VagueTime {
    /// The fault on the first such words within a range of tokens.
    static func find(in cursor: PhraseCursor, _ tokens: Range<Int>, year: Int?) -> PhraseFault? {
        for index in tokens {
            guard let length = length(cursor, at: index) else { continue }
            let range = cursor.range(from: index, to: min(index + length, tokens.upperBound))
            let words = cursor.string(range)
            let year = year ?? 2026
            return PhraseFault(
                range: range,
                reason: BilingualText(
                    vi: "“\(words)” không chỉ ra ngày nào", en: "“\(words)” names no day"),
                suggestions: ["Quý I/\(year)", "Tháng 6/\(year)", "Trước 15/6/\(year)"])
        }
        return nil
    }

    /// How many tokens the vague words at a place take.
    private static func length(_ cursor: PhraseCursor, at index: Int) -> Int? {
        let next = cursor.tokens[min(index + 1, cursor.tokens.count - 1)].word
        switch cursor.tokens[index].word {
        case .sớm: return next == .nhất ? 2 : 1
        case .asap, .ngay: return 1
        case .sau, .trước: return next == .tết ? 2 : nil
        case .tết: return 1
        case .khẩn: return next == .trương ? 2 : nil
        case .kịp: return next == .thời ? 2 : nil
        case .dự: return next == .kiến ? 2 : nil
        case .thời: return next == .gian ? min(4, cursor.tokens.count - 1 - index) : nil
        case .khoảng, .đầu, .giữa: return 1
        default: return nil
        }
    }
}

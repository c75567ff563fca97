import PlanDiagnostics
import PlanModel

/// What the tier that issues a plan may speak for, and the words that reach beyond it.
struct PlanScope {
    /// The tier's name, to end "kế hoạch cấp …".
    let name: BilingualText
    private let phrases: PhraseMatcher
    private let level: PlanLevel

    /// Nil for tiers that nothing reaches beyond, or whose reach is their own affair.
    init?(_ level: PlanLevel) {
        switch level {
        case .ward:
            name = BilingualText(vi: "xã", en: "ward")
            phrases = Self.beyondWard
        case .province:
            name = BilingualText(vi: "tỉnh", en: "province")
            phrases = Self.beyondProvince
        case .central, .unit:
            return nil
        }
        self.level = level
    }

    /// Nil also while the plan does not say its tier.
    init?(of plan: Plan) {
        guard let level = plan.heading.level.value else { return nil }
        self.init(level)
    }

    /// The pieces of a text that speak for a higher tier, unless the words before them tell of that tier's own work.
    func overreaches(in text: String) -> [Range<Int>] {
        let matches = phrases.matches(in: text)
        if matches.isEmpty { return [] }
        return matches.map(\.range).filter { range in
            !Self.isExcused(by: String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self))
        }
    }

    private static let beyondProvince = PhraseMatcher([
        "địa bàn cả nước", "phạm vi cả nước", "địa bàn toàn quốc",
    ])

    private static let beyondWard = PhraseMatcher([
        "địa bàn tỉnh", "địa bàn toàn tỉnh", "phạm vi toàn tỉnh", "địa bàn thành phố trực thuộc",
        "sở, ban, ngành", "sở, ban ngành", "sở ban ngành", "sở, ngành", "sở ngành",
        "địa bàn cả nước", "phạm vi cả nước", "địa bàn toàn quốc",
    ])

    /// Whether the words before a phrase cite a document, or say that the higher tier is worked with or obeyed.
    private static func isExcused(by lead: String) -> Bool {
        if excuses.hasMatch(in: lead) { return true }
        let words = lead.split(separator: " ")
        return zip(words, words.dropFirst()).contains { $0 == "số" && $1.utf8.first.map(isDigit) == true }
    }

    private static let excuses = PhraseMatcher([
        "phối hợp với", "phối hợp cùng", "hướng dẫn của", "chỉ đạo của", "yêu cầu của", "kiến nghị",
        "đề xuất với",
        "báo cáo với", "tham gia cùng", "do các", "của các",
    ])

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

// MARK: - Against the group

extension PlanScope {
    /// A piece of a title that names a higher tier where the group's title names the plan's own.
    struct Widening {
        /// Bytes of the title.
        let range: Range<Int>
        /// The words there.
        let phrase: String
        /// What the group says instead.
        let narrower: String
    }

    private static let wider = PhraseMatcher(["của tỉnh"])
    private static let narrower = ["của phường", "của xã"]

    /// The first such piece: the same three words stand before both.
    func widening(of general: String, in title: String) -> Widening? {
        guard level == .ward else { return nil }
        for match in Self.wider.matches(in: title) {
            let lead = ComparableText(
                String(decoding: title.utf8.prefix(match.range.lowerBound), as: UTF8.self))
            guard lead.words.count >= 3 else { continue }
            let shared = lead.words.suffix(3).map { String(decoding: $0, as: UTF8.self) }.joined(
                separator: " ")
            let words = ComparableText(general)
            if let own = Self.narrower.first(where: { words.contains(ComparableText(shared + " " + $0)) }) {
                return Widening(
                    range: match.range,
                    phrase: String(decoding: Array(title.utf8)[match.range], as: UTF8.self), narrower: own)
            }
        }
        return nil
    }
}

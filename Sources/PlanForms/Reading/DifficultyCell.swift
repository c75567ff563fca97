import VietnameseText

/// What stands in a unit's way and what it proposes: one column of the form, two fields of a report.
struct DifficultyCell {
    private(set) var difficulties: [String] = []
    private(set) var proposals: [String] = []

    /// Lines from one that begins with "Đề xuất" on are proposals.
    init(_ text: String) {
        var isProposal = false
        for line in CellWords.lines(text) {
            var words = line
            if let rest = Self.proposal(in: line) {
                isProposal = true
                words = rest
            }
            guard !words.isEmpty, !CellWords.saysNone(words) else { continue }
            if isProposal { proposals.append(words) } else { difficulties.append(words) }
        }
    }

    /// What stands behind `Đề xuất:` or `Kiến nghị:`; nil for any other line.
    private static func proposal(in line: String) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let head = folded(CellWords.trimmed(line[..<colon]))
        guard ["de xuat", "kien nghi", "de xuat, kien nghi", "proposal", "proposals"].contains(head) else {
            return nil
        }
        return CellWords.trimmed(line[line.index(after: colon)...])
    }
}

import PlanModel

extension PhraseCursor {
    /// Something outside the plan that is waited for: "theo hướng dẫn của tỉnh", "khi tỉnh ban hành",
    /// "phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW".
    ///
    /// Words in parentheses end at the token `end`, others where the clause does.
    mutating func condition(until end: Int? = nil) -> Condition? {
        let start = checkpoint
        let first = position
        _ = take(.thực, .hiện) || take(.triển, .khai)
        let kind: Condition.Kind
        if take(.ngay, .sau, .khi) || take(.sau, .khi) || take(.ngay, .khi) || take(.khi) {
            kind = .event
        } else if take(.phân, .kỳ) {
            kind = .schedule
        } else if take(.theo) || take(.tùy, .theo) || take(.căn, .cứ) {
            kind = isWord(.tiến) || isWord(.lộ) || isWord(.phân) ? .schedule : .guidance
        } else {
            restore(start)
            return nil
        }
        guard end.map({ position < $0 }) ?? !isConditionEnd else {
            restore(start)
            return nil
        }
        let words = position
        if let end { move(to: end) } else { skipConditionWords() }
        let document = document(from: words, to: position)
        return Condition(
            refined(kind, words: words, hasDocument: document != nil),
            text: composed(range(from: first, to: position)), document: document)
    }

    private var isConditionEnd: Bool { isAtEnd || isClauseEnd }

    /// To the end of the clause; the signs inside a document's number end nothing.
    mutating func skipConditionWords() {
        while !isConditionEnd { advance() }
    }

    private func document(from first: Int, to end: Int) -> Citation? {
        var ahead = self
        ahead.move(to: first)
        while ahead.position < end {
            if let draft = ahead.citation() { return draft.citation }
            ahead.advance()
        }
        return nil
    }

    private func refined(_ kind: Condition.Kind, words: Int, hasDocument: Bool) -> Condition.Kind {
        if hasDocument { return .schedule }
        guard kind == .event else { return kind }
        for index in words..<position where tokens[index].word == .ban {
            if tokens[index + 1].word == .hành { return .issuance }
        }
        for index in words..<position where tokens[index].word == .hướng {
            if tokens[index + 1].word == .dẫn { return .guidance }
        }
        return .event
    }
}

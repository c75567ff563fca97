extension PhraseCursor {
    /// Passes over numbers that are no levels: dates, years, numbers of documents, some picked out of many.
    mutating func skipQualifier() -> Bool {
        switch current.word {
        case .năm, .tháng, .quý, .ngày, .q, .t:
            let isFigure = Word.figures.contains(peek(1).word)
            return (peek(1).kind == .number || isFigure) && time() != nil
        case .số, .khóa:
            guard peek(1).kind == .number, !isSign(.percent, at: 2), position > 0,
                tokens[position - 1].kind == .word
            else { return false }
            advance(by: 2)
            return true
        case .nhất:
            // "nhất là 12 cơ sở dữ liệu" picks some out of many.
            guard isWord(.là, at: 1) else { return false }
            advance(by: peek(2).kind == .number ? 3 : 2)
            return true
        default:
            guard current.kind == .number,
                isSign(.slash, at: 1) || isSign(.dash, at: 1) || !isSign(.percent, at: 1)
            else { return false }
            return citation() != nil || (isDate && time() != nil)
        }
    }

    /// `30/6/2026`, `6/2026`, `30 tháng 6`; `189/309` is a share.
    var isDate: Bool {
        if isWord(.tháng, at: 1) { return true }
        guard isSign(.slash, at: 1) else { return false }
        let isMonth = isYear(at: 2) && isSmallNumber() && current.value <= 12
        return isMonth || (isSign(.slash, at: 3) && isYear(at: 4))
    }

    /// Cheap refusal of most words of a measure.
    var mayBeginLevel: Bool {
        let token = current
        switch token.kind {
        case .number: return true
        case .end: return false
        case .sign:
            switch token.sign {
            case .atLeast, .atMost, .more, .less, .equal, .colon: return true
            default: return false
            }
        case .word: return mayBeginLevel(token.word)
        }
    }

    private func mayBeginLevel(_ word: Word) -> Bool {
        switch word {
        case .đạt, .chiếm, .bằng, .là, .mức, .phấn, .được, .cắt, .giảm, .rút, .tăng, .nâng, .không, .tối, .ít,
            .từ,
            .thấp, .nhiều, .cao, .trên, .hơn, .lớn, .vượt, .dưới, .nhỏ, .khoảng, .gần, .xấp, .chừng, .trong,
            .thuộc,
            .nằm, .nhóm, .top, .xếp, .đứng, .hạng:
            return true
        // What is passed over.
        case .năm, .tháng, .quý, .ngày, .q, .t, .số, .khóa, .nhất: return true
        default: return false
        }
    }
}

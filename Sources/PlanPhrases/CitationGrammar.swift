package import PlanModel

/// References to documents of the Party (`57-NQ/TW`) and of the State (`92/KH-UBND`, `66.7/2025/NQ-CP`), with the
/// kind before, the date, issuer and title after the number.
package enum CitationGrammar {
    /// Reads one citation that makes up the whole text; "Căn cứ" before it and ";" after it are no part of it.
    package static func read(_ text: String) -> PhraseReading<Citation> {
        PhraseCursor.read(text) { cursor in
            _ = cursor.take(.căn, .cứ)
            guard var draft = cursor.citation() else {
                cursor.blameCitation()
                return nil
            }
            guard cursor.faults.isEmpty else { return nil }
            draft.title = cursor.citationTitle()
            return draft.citation
        } examples: {
            [
                "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
                "Kế hoạch số 92/KH-UBND ngày 15/9/2025",
            ]
        }
    }

    /// Every citation inside running text, in order, each with its range of UTF-8 offsets from the kind to the
    /// issuer. A date that does not exist is left out of the citation.
    package static func find(in text: String) -> [(range: Range<Int>, citation: Citation)] {
        guard mayHoldCitation(text) else { return [] }
        var cursor = PhraseCursor(text, tokens: Lexer.tokens(of: text))
        var found: [(range: Range<Int>, citation: Citation)] = []
        while !cursor.isAtEnd {
            let first = cursor.position
            if let draft = cursor.citation() {
                found.append((cursor.range(from: first, to: cursor.position), draft.citation))
            } else {
                cursor.move(to: first + 1)
            }
        }
        return found
    }

    /// A number of a document is a digit followed by `-` or `/`, perhaps after a blank; most texts have none.
    private static func mayHoldCitation(_ text: String) -> Bool {
        var isAfterDigit = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: isAfterDigit = true
            case 0x20: break
            case UInt8(ascii: "-"), UInt8(ascii: "/"), 0xE2:
                if isAfterDigit { return true }
            default: isAfterDigit = false
            }
        }
        return false
    }
}

import PlanDiagnostics
import PlanModel

extension KPIParser {
    /// `$\geq 90\%$` is what a scanner made of "≥ 90%": it names no level until somebody has looked at the paper.
    mutating func blameFormulas() {
        guard cursor.tokens.contains(where: { $0.sign == .dollar || $0.sign == .backslash }) else { return }
        var index = 0
        while index < cursor.tokens.count - 1 {
            let sign = cursor.tokens[index].sign
            guard sign == .dollar || sign == .backslash else {
                index += 1
                continue
            }
            let end = formulaEnd(from: index, isDollar: sign == .dollar)
            let plain = plainFormula(index..<end)
            cursor.faults.append(
                PhraseFault(
                    range: cursor.range(from: index, to: end),
                    reason: BilingualText(
                        vi: "công thức do máy quét để lại, không phải là con số",
                        en: "it is a formula left by a scanner, not a number"),
                    suggestions: plain.isEmpty ? ["≥ 90%"] : [plain], replacement: plain.isEmpty ? nil : plain
                ))
            index = end
        }
    }

    /// After the closing dollar, or after the last token that touches the backslash.
    private func formulaEnd(from first: Int, isDollar: Bool) -> Int {
        let last = cursor.tokens.count - 1
        if isDollar, let close = cursor.tokens[(first + 1)..<last].firstIndex(where: { $0.sign == .dollar }) {
            return close + 1
        }
        var index = first + 1
        while index < last, !cursor.tokens[index].isSpaced { index += 1 }
        return index
    }

    /// The formula in plain signs: `\geq` is ≥, `\%` is %.
    private func plainFormula(_ range: Range<Int>) -> String {
        var text = ""
        for index in range {
            let token = cursor.tokens[index]
            switch token.kind {
            case .word:
                switch cursor.string(token.range) {
                case "geq", "ge", "geqslant": text += "≥ "
                case "leq", "le", "leqslant": text += "≤ "
                case "gt": text += "> "
                case "lt": text += "< "
                case "approx", "sim": text += "khoảng "
                default: return ""
                }
            case .sign where token.sign == .dollar || token.sign == .backslash: break
            default: text += cursor.string(token.range)
            }
        }
        return text
    }

    /// "tro len" and "toi thieu" would change what the number means, so they are not passed over.
    mutating func blameBareSpelling(_ level: Level, _ range: Range<Int>) {
        guard level.comparator == nil, !level.isReached else { return }
        let before = max(range.lowerBound, level.tokens.lowerBound - 3)
        let end = min(range.upperBound, level.tokens.upperBound + 6)
        guard (before..<end).contains(where: { resemblesComparator(cursor.tokens[$0]) }) else { return }
        var ahead = PhraseCursor(cursor.text, tokens: cursor.tokens, isLenient: true)
        for first in before...level.tokens.lowerBound {
            ahead.move(to: first)
            let start = ahead.checkpoint
            if let other = ahead.level(), other.tokens.contains(level.tokens.lowerBound),
                other.comparator != nil,
                !other.isRank
            {
                break
            }
            ahead.restore(start)
        }
        for first in level.tokens.upperBound..<max(end, level.tokens.upperBound) {
            ahead.move(to: first)
            if ahead.suffix() != nil { break }
        }
        cursor.faults += ahead.respellingFaults(onlyBare: true)
    }

    /// A word outside the vocabulary that begins or ends a comparator when its marks are forgotten.
    private func resemblesComparator(_ token: Token) -> Bool {
        guard token.kind == .word, token.word == .other, token.payload != 0 else { return false }
        return Self.comparatorFolds.contains(token.key.folded)
    }

    private static let comparatorFolds: [UInt64] = [
        Word.tối, .thiểu, .đa, .ít, .không, .trên, .hơn, .dưới, .từ, .vượt, .lớn, .cao, .thấp, .trở, .lên,
        .xuống,
        .khoảng, .đạt,
    ].map(\.folded)
}

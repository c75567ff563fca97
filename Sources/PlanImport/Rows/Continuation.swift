import PlanModel
import PlanPhrases

/// Whether a row is the rest of the entry above it, which a page break cut in two.
struct Continuation {
    let phrases: PhraseContext
    /// Whether the registry has a unit of this name.
    let isUnit: (String) -> Bool

    enum Verdict {
        case separate
        /// - Parameter isCertain: every cell goes on in the middle of a sentence, a name or a date.
        case joins(isCertain: Bool)
    }

    /// Judged by what each cell of the row says for and against it; a row without a title of its own needs less.
    ///
    /// - Parameter titles: the title's cell, if it is filled, and the title above.
    func verdict(on row: SourceRow, after entry: Entry, title: CellText?, isLabelledTable: Bool) -> Verdict {
        guard entry.length < Self.longest else { return .separate }
        var weights: [Int] = []
        if let title {
            let goesOn = weight(of: title.text, after: entry.title?.text ?? "")
            weights.append(goesOn > 0 ? goesOn : isLabelledTable && row.ownDetails.isEmpty ? 1 : -3)
        }
        for (meaning, text) in row.ownDetails {
            weights.append(weight(of: text.text, after: entry.cells[meaning]?.text ?? "", meaning))
        }
        for stranger in row.strangers {
            let above = entry.strangers.first { $0.column == stranger.column }?.text.text ?? ""
            weights.append(weight(of: stranger.text.text, after: above))
        }
        let isBlankTitle = title == nil
        let isWithoutKeys =
            row.cells[.owner].map(\.isCarried) ?? true && row.cells[.deadline].map(\.isCarried) ?? true
        let sum = weights.reduce(isBlankTitle && isWithoutKeys ? 2 : 0, +)
        guard !weights.isEmpty, sum > 0 else { return .separate }
        return .joins(isCertain: weights.allSatisfy { $0 > 0 })
    }

    /// In bytes; no row of a table is as long, however many pages it is cut into.
    private static let longest = 20_000

    private func weight(of text: String, after above: String, _ meaning: ColumnMeaning) -> Int {
        switch meaning {
        case .deadline:
            let (alone, joined) = (isDeadline(text), isDeadline(above + " " + text))
            if joined, !alone || !isDeadline(above) { return 3 }
            if alone, above.isEmpty || isDeadline(above) { return -2 }
        case .owner, .support, .advisor:
            if isUnit(above + " " + text) { return 3 }
            if isUnit(text.unended), above.isEmpty || isUnit(above.unended) {
                return meaning == .owner ? -3 : -1
            }
        default: break
        }
        return weight(of: text, after: above)
    }

    private func weight(of text: String, after above: String) -> Int {
        if above.isEmpty { return -1 }
        return text.startsSmall || isUnfinished(above) ? 2 : 0
    }

    /// Ends in a sign or a word after which more must come, or within parentheses or quotation marks.
    private func isUnfinished(_ text: String) -> Bool {
        guard let last = text.last else { return false }
        if ",-–/&(“".contains(last) { return true }
        if let word = text.split(separator: " ").last, Self.openWords.contains(word.lowercased()) {
            return true
        }
        return text.count { $0 == "(" } > text.count { $0 == ")" }
            || text.count { $0 == "“" } > text.count { $0 == "”" }
    }

    private static let openWords: Set<String> = [
        "và", "của", "cho", "với", "về", "các", "những", "trong", "tại", "theo", "để", "được", "là", "hoặc",
        "trên",
        "số", "ngày", "tháng", "quý", "năm",
    ]

    private func isDeadline(_ text: String) -> Bool {
        DeadlineGrammar.read(text, in: phrases).value != nil
    }
}

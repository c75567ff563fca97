/// The entries of a cell that lists several things.
struct CellItems: Hashable, Sendable {
    let items: [String]
    /// Several lines or sentences stand in the cell, and no mark says whether they are several things.
    let isUncertain: Bool

    /// - Parameter partsAtSemicolons: for cells of kehoach's own tables, which have nothing else.
    init(_ text: CellText, partsAtSemicolons: Bool = false) {
        if partsAtSemicolons {
            items = text.lines.flatMap { $0.components(partedBy: "; ") }.map(\.unended).filter { !$0.isEmpty }
            isUncertain = false
            return
        }
        var items: [String] = []
        var isMarked = false
        var isUncertain = false
        for line in text.lines {
            if let (_, rest) = Label.take(from: line) {
                items += Self.inlineItems(of: rest, isDashed: true)
                isMarked = true
            } else if let last = items.popLast() {
                // A line that begins small goes on; so does any in a list whose entries have marks.
                isUncertain = isUncertain || !(isMarked || line.startsSmall)
                items.append(last + " " + line)
            } else {
                items = Self.inlineItems(of: line, isDashed: false)
            }
        }
        self.items = items.map(\.unended).filter { !$0.isEmpty }
        self.isUncertain = isUncertain
    }

    /// `Hệ thống được vận hành. - Hạ tầng được nâng cấp.`: dashes after the end of a sentence.
    private static func inlineItems(of line: String, isDashed: Bool) -> [String] {
        guard isDashed || line.contains(". - ") && line.contains("; - ") else { return [line] }
        var items: [String] = []
        var current: [Substring] = []
        for word in line.split(separator: " ") {
            let endsSentence = current.last.map { ".;".contains($0.last ?? " ") } ?? true
            if ["-", "–", "+", "•"].contains(word), endsSentence {
                items.append(current.joined(separator: " "))
                current = []
            } else {
                current.append(word)
            }
        }
        return (items + [current.joined(separator: " ")]).filter {
            $0.contains { $0.isLetter || $0.isNumber }
        }
    }
}

extension String {
    func components(partedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}

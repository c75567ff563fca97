/// Two versions of a text as `diff -u` shows them, with three lines of context.
struct UnifiedDiff {
    fileprivate enum Line {
        case both(Substring), removed(Substring), added(Substring)
    }

    private static let context = 3
    private let path: String
    private let lines: [Line]

    init(path: String, before: [UInt8], after: [UInt8]) {
        self.path = path
        let old = Self.lines(before)
        let new = Self.lines(after)
        let difference = new.difference(from: old) { Array($0.utf8) == Array($1.utf8) }
        let removed = Set(difference.removals.map(Self.offset))
        let added = Set(difference.insertions.map(Self.offset))
        var lines: [Line] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                lines.append(.removed(old[oldIndex]))
                oldIndex += 1
            } else if added.contains(newIndex) {
                lines.append(.added(new[newIndex]))
                newIndex += 1
            } else {
                lines.append(.both(old[oldIndex]))
                (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
            }
        }
        self.lines = lines
    }

    var text: String {
        hunks.reduce("--- \(path)\n+++ \(path)\n") { $0 + hunk($1) }
    }

    /// Runs of lines around the changes; those whose contexts meet are one.
    private var hunks: [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].isChange {
            let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private func hunk(_ range: Range<Int>) -> String {
        let before = lines[..<range.lowerBound]
        let oldStart = before.count { !$0.isAdded } + 1
        let newStart = before.count { !$0.isRemoved } + 1
        let oldCount = lines[range].count { !$0.isAdded }
        let newCount = lines[range].count { !$0.isRemoved }
        return lines[range].reduce("@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n") {
            $0 + $1.text + "\n"
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

extension UnifiedDiff.Line {
    fileprivate var isAdded: Bool { if case .added = self { true } else { false } }
    fileprivate var isRemoved: Bool { if case .removed = self { true } else { false } }
    fileprivate var isChange: Bool { isAdded || isRemoved }

    fileprivate var text: String {
        switch self {
        case .both(let line): " " + line
        case .removed(let line): "-" + line
        case .added(let line): "+" + line
        }
    }
}

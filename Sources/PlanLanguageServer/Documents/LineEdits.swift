package import PlanDiagnostics

/// The changes between two texts, line by line, so that an editor keeps its place in all others.
package enum LineEdits {
    package static func edits(from old: [UInt8], to new: [UInt8], in file: FileID) -> [Edit] {
        let (oldLines, newLines) = (lines(old), lines(new))
        let starts = oldLines.reduce(into: [0]) { $0.append($0.last! + $1.count) }
        let difference = newLines.difference(from: oldLines)
        var removed = Set<Int>()
        var inserted: [Int: ArraySlice<UInt8>] = [:]
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, let line, _): inserted[offset] = line
            }
        }
        var edits: [Edit] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < oldLines.count || inserted[newIndex] != nil {
            guard removed.contains(oldIndex) || inserted[newIndex] != nil else {
                oldIndex += 1
                newIndex += 1
                continue
            }
            let first = oldIndex
            while removed.contains(oldIndex) { oldIndex += 1 }
            var text: [UInt8] = []
            while let line = inserted[newIndex] {
                text += line
                newIndex += 1
            }
            edits.append(
                Edit(
                    SourceSpan(file: file, starts[first]..<starts[oldIndex]),
                    String(decoding: text, as: UTF8.self)))
        }
        return edits
    }

    /// Each with its own end.
    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (offset, byte) in text.enumerated() where byte == 0x0A {
            lines.append(text[start...offset])
            start = offset + 1
        }
        if start < text.count { lines.append(text[start...]) }
        return lines
    }
}

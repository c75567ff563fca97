import PlanLowering
import PlanModel

/// The names of bodies in an appendix: which the registry knows, and what should be proposed for the others.
struct UnitGlossary: Sendable {
    /// The bodies of one cell.
    struct Reading: Hashable, Sendable {
        let names: [String]
        /// A list was parted, or may have to be, though the registry does not know all of its pieces.
        let isUnconfirmed: Bool
    }

    private let registered: UnitNames
    /// Names that stand alone in some cell, and so are whole; by what all ways of writing them have in common.
    private var wholeNames: Set<String> = []

    /// - Parameter cells: every cell of the appendix that names bodies.
    init(_ registry: UnitRegistry, cells: [CellText]) {
        registered = UnitNames(registry)
        for piece in cells.flatMap(pieces)
        where !piece.contains(",") && !piece.contains("/") && !piece.contains(" và ") {
            wholeNames.insert(UnitLikeness(piece).key)
        }
    }

    func isRegistered(_ name: String) -> Bool { registered.reference(to: name) != nil }

    private func isKnown(_ name: String) -> Bool {
        isRegistered(name) || !name.contains(",") && wholeNames.contains(UnitLikeness(name).key)
    }

    /// Lines, entries of lists and what semicolons part; such marks stand in no name.
    private func pieces(of cell: CellText) -> [String] {
        var entries: [String] = []
        for line in cell.lines {
            let item = Label.take(from: line)?.rest
            if item == nil, let last = entries.last, goesOn(line, after: last) {
                entries[entries.count - 1] += " " + line
            } else {
                entries.append(item ?? line)
            }
        }
        return entries.flatMap { $0.split(separator: ";") }.map { String($0).unended }.filter { !$0.isEmpty }
    }

    /// A line that begins as no name does is the rest of one, and so is one that completes a name of the registry.
    private func goesOn(_ line: String, after last: String) -> Bool {
        if last.hasSuffix(",") || !UnitLikeness.beginsName(line) { return true }
        return isRegistered(last + " " + line) && !isRegistered(last)
    }

    /// A cell in its names. Commas part it only where what they part is known, or begins as names do; a name may hold
    /// commas itself.
    func reading(of cell: CellText) -> Reading {
        var names: [String] = []
        var isUnconfirmed = false
        for piece in pieces(of: cell) {
            let parted = parted(piece)
            names += parted.names
            isUnconfirmed = isUnconfirmed || parted.isUnconfirmed
        }
        return Reading(names: names, isUnconfirmed: isUnconfirmed)
    }

    private func parted(_ piece: String) -> Reading {
        if isRegistered(piece) || Self.isCollective(piece) {
            return Reading(names: [piece], isUnconfirmed: false)
        }
        if let several = registered.severalUnits(in: piece) {
            return Reading(names: several, isUnconfirmed: false)
        }
        let segments = piece.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
        guard segments.count > 1 else { return atConjunction(piece) }
        var names: [(name: String, isKnown: Bool)] = []
        var index = 0
        while index < segments.count {
            if let end = knownEnd(segments, from: index) {
                names.append((segments[index..<end].joined(separator: ", "), true))
                index = end
            } else {
                let isOpen = names.last?.isKnown == false && !UnitLikeness.beginsName(segments[index])
                if isOpen {
                    names[names.count - 1].name += ", " + segments[index]
                } else {
                    names.append((segments[index], false))
                }
                index += 1
            }
        }
        let isParted = names.count > 1
        return Reading(names: names.map(\.name), isUnconfirmed: isParted && !names.allSatisfy(\.isKnown))
    }

    /// The end of the longest name that is known and begins at a segment.
    private func knownEnd(_ segments: [String], from start: Int) -> Int? {
        stride(from: segments.count, to: start, by: -1).first { end in
            isKnown(segments[start..<end].joined(separator: ", "))
        }
    }

    private func atConjunction(_ piece: String) -> Reading {
        for conjunction in [" và ", "/", " & "] {
            let parts = piece.components(partedBy: conjunction).map(\.trimmed)
            if parts.count > 1, parts.allSatisfy(isKnown) {
                return Reading(names: parts, isUnconfirmed: false)
            }
        }
        return Reading(names: [piece], isUnconfirmed: false)
    }

    /// "Các cơ quan, đơn vị" names many bodies at once, commas and all.
    static func isCollective(_ name: String) -> Bool {
        let words = Words.folded(name)
        guard let first = words.first, ["cac", "toan", "moi", "tat"].contains(first) else { return false }
        let segments = name.split(separator: ",").dropFirst()
        return segments.allSatisfy { !UnitLikeness.beginsName(String($0)) }
    }
}

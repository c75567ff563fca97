import PlanModel
import PlanPhrases
import VietnameseCalendar

/// The cell of a deadline as the plan's files write it.
struct DeadlineCell: Sendable {
    struct Part: Hashable, Sendable {
        /// `Quý I/2026`
        let time: String
        /// What is due then, when the cell says it.
        let label: String?
    }

    let parts: [Part]
    /// Whether the grammar of deadlines reads every part.
    let isResolved: Bool

    init(_ text: CellText, in context: PhraseContext, partsAtSemicolons: Bool) {
        let whole = text.text.unended
        let items = CellItems(text, partsAtSemicolons: partsAtSemicolons)
        guard items.items.count > 1 else {
            let single = items.items.first ?? whole
            parts = [Self.labelled(single, in: context) ?? Part(time: single, label: nil)]
            isResolved = parts[0].label != nil || Self.reads(single, in: context) != nil
            return
        }
        let dated = items.items.map { Self.labelled($0, in: context) ?? Part(time: $0, label: nil) }
        let readsAll = dated.allSatisfy { Self.reads($0.time, in: context) != nil }
        parts = readsAll ? dated : [Part(time: whole, label: nil)]
        isResolved = readsAll
    }

    private static func reads(_ text: String, in context: PhraseContext) -> Deadline? {
        DeadlineGrammar.read(text, in: context).value
    }

    /// `Quý I/2026: Sổ tay`, as kehoach prints it; `Sổ tay trong quý I/2026`, as officials write it. Nil for a time
    /// that says no more.
    private static func labelled(_ text: String, in context: PhraseContext) -> Part? {
        if let colon = text.firstIndex(of: ":") {
            let (time, label) = (String(text[..<colon]), String(text[text.index(after: colon)...]).trimmed)
            if isPlain(time, in: context), !label.isEmpty { return Part(time: time, label: label) }
        }
        let words = text.split(separator: " ")
        // The longest end that is a time by itself; more words than this are no time.
        for start in words.indices.dropFirst().suffix(8) {
            let time = words[start...].joined(separator: " ")
            let label = words[..<start].joined(separator: " ").unended
            guard isPlain(time, in: context) else { continue }
            return isPlain(text, in: context) || label.hasSuffix(":")
                ? nil : Part(time: time.capitalizedTime, label: label)
        }
        return nil
    }

    /// A time and nothing else: no title, no condition.
    private static func isPlain(_ text: String, in context: PhraseContext) -> Bool {
        guard let deadline = reads(text, in: context), deadline.due != nil else { return false }
        return deadline.milestones.isEmpty && deadline.condition == nil && !deadline.isCompound
    }
}

extension String {
    /// `trong quý I/2026` → `Quý I/2026`
    fileprivate var capitalizedTime: String {
        let time = lowercased().hasPrefix("trong ") ? String(dropFirst(6)) : self
        return time.prefix(1).uppercased() + time.dropFirst()
    }
}

/// A day that a program wrote with its month in the place of its day.
struct SwappedDay: Hashable, Sendable {
    let day: CivilDate
    let swapped: CivilDate
    /// The day as it stands does not fit the plan, and the other does.
    let isOutside: Bool

    /// Nil where both readings are the same day, or only one is possible.
    init?(_ text: String, year: Int?) {
        guard let day = DateGrammar.read(text).value, day.day <= 12, day.day != day.month,
            let swapped = CivilDate(year: day.year, month: day.day, day: day.month)
        else { return nil }
        self.day = day
        self.swapped = swapped
        isOutside = year.map { $0 != day.year } ?? false
    }
}

import PlanModel
import VietnameseCalendar

/// Reads a deadline clause by clause: dated parts with or without a title, standing, cadence, conditions.
struct DeadlineParser {
    var cursor: PhraseCursor
    let context: PhraseContext
    var deadline = Deadline()
    var parts: [DeadlinePart] = []
    /// Where words that belong to no clause yet begin; they are the title of the date that follows.
    private var pendingTitle: Int?

    init(cursor: PhraseCursor, context: PhraseContext) {
        self.cursor = cursor
        self.context = context
    }

    /// Nil without a fault means that the next token was not understood.
    mutating func parse() -> Deadline? {
        while !cursor.isAtEnd {
            skipSeparators()
            guard !cursor.isAtEnd else { break }
            if readClause() { continue }
            guard canBeTitle else { return nil }
            if pendingTitle == nil { pendingTitle = cursor.position }
            cursor.advance()
        }
        return finish()
    }

    /// The words that no date has claimed yet.
    mutating func takePendingTitle() -> Int? {
        defer { pendingTitle = nil }
        return pendingTitle
    }

    private var canBeTitle: Bool {
        cursor.current.kind != .end
    }

    /// Commas and bullets between clauses; within a title they are part of it.
    private mutating func skipSeparators() {
        while true {
            switch cursor.current.sign {
            case .semicolon: endTitle()
            case .dot where cursor.isBreak(at: 0): endTitle()
            case .none where pendingTitle == nil && !parts.isEmpty && cursor.isWord(.và): break
            case .comma where pendingTitle == nil, .dash where pendingTitle == nil: break
            case .dash where cursor.current.startsLine: endTitle()
            default: return
            }
            cursor.advance()
        }
    }

    /// A sentence ends: words still without a date will not get one.
    private mutating func endTitle() {
        guard let first = pendingTitle else { return }
        pendingTitle = nil
        blameTitle(first..<cursor.position)
    }

    private mutating func readClause() -> Bool {
        if pendingTitle == nil {
            if readStanding() || readCadence() || readWords() { return true }
        }
        return readDated() || readParenthesis()
    }

    // MARK: Clauses without a date

    /// "Thường xuyên", "Nhiệm vụ thường xuyên, liên tục".
    private mutating func readStanding() -> Bool {
        let start = cursor.checkpoint
        _ = cursor.take(.nhiệm, .vụ) || cursor.take(.việc)
        guard cursor.take(.thường, .xuyên) || cursor.take(.liên, .tục) else {
            cursor.restore(start)
            return false
        }
        deadline.isStanding = true
        return true
    }

    private mutating func readCadence() -> Bool {
        guard let cadences = cursor.cadences() else { return false }
        for cadence in cadences {
            if deadline.cadence == nil {
                deadline.cadence = cadence
            } else {
                deadline.furtherCadences.append(cadence)
            }
        }
        return true
    }

    /// Delays and conditions.
    private mutating func readWords() -> Bool {
        if readDelay() { return true }
        guard let condition = cursor.condition() else { return false }
        add(condition)
        return true
    }

    private mutating func readParenthesis() -> Bool {
        guard cursor.isSign(.open) else { return false }
        let start = cursor.checkpoint
        cursor.advance()
        if let cadences = cursor.cadences(), cursor.take(.close) {
            deadline.cadence = deadline.cadence ?? cadences.first
            deadline.furtherCadences +=
                deadline.cadence == cadences.first ? cadences.dropFirst() : cadences[...]
            return true
        }
        cursor.restore(start)
        cursor.advance()
        let first = cursor.position
        var depth = 1
        while !cursor.isAtEnd {
            if cursor.isSign(.open) { depth += 1 }
            if cursor.isSign(.close) { depth -= 1 }
            if depth == 0 { break }
            cursor.advance()
        }
        let last = cursor.position
        guard last > first, cursor.isSign(.close) else {
            cursor.restore(start)
            return false
        }
        cursor.move(to: first)
        let condition = cursor.condition(until: last)
        cursor.move(to: last + 1)
        add(condition ?? Condition(.other, text: cursor.composed(cursor.range(from: first, to: last))))
        return true
    }

    /// A second condition is joined to the first, so that none is lost.
    mutating func add(_ condition: Condition) {
        guard let first = deadline.condition else {
            deadline.condition = condition
            return
        }
        deadline.condition = Condition(
            first.kind, text: "\(first.text); \(condition.text)",
            document: first.document ?? condition.document,
            delay: first.delay ?? condition.delay)
    }

    // MARK: Dated parts

    private mutating func readDated() -> Bool {
        let start = cursor.checkpoint
        let place = cursor.position
        guard var part = datedPart() else {
            cursor.restore(start)
            return false
        }
        part.range = place..<cursor.position
        if let first = pendingTitle {
            part.title = first..<place
            pendingTitle = nil
        } else {
            part.title = trailingTitle(of: &part)
        }
        parts.append(part)
        return true
    }

    /// "Quý I/2026 hoàn thành xây dựng Đề án", "Quý I/2026: Sổ tay đảng viên": words up to the next sign.
    private mutating func trailingTitle(of part: inout DeadlinePart) -> Range<Int>? {
        part.isTitleMarked = cursor.take(.colon)
        guard cursor.current.kind == .word, part.isTitleMarked || !beginsClause() else { return nil }
        let first = cursor.position
        while !cursor.isAtEnd, !cursor.isClauseEnd, cursor.position == first || !beginsClause() {
            cursor.advance()
        }
        return first..<cursor.position
    }

    /// Whether another clause begins here, tried on a copy.
    private func beginsClause() -> Bool {
        switch cursor.current.word {
        case .other: return false
        case .theo: return !cursor.isWord(.phân, at: 1)
        default: break
        }
        var ahead = self
        if ahead.cursor.take(.và) { return ahead.datedPart() != nil }
        return ahead.readStanding() || ahead.readCadence() || ahead.readWords()
    }
}

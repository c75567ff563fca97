import DataFormats
import VietnameseText

/// Turns the rows of an appendix's tables into sections, groups and tasks, one row after another.
struct OutlineReader {
    let continuation: Continuation
    private(set) var chapters: [Chapter] = []
    /// Rows that only repeat the heading.
    private(set) var repeatedHeadings = 0
    /// Text that stands above a table within it.
    private(set) var preliminaries: [CellText] = []
    private var heading: Heading!
    private var isLabelledTable = false
    /// The section as its own column last named it.
    private var sectionCell: String?
    private var metStrangers: Set<Int> = []

    init(_ continuation: Continuation) {
        self.continuation = continuation
    }

    // MARK: Tables

    /// Reads a table below its heading, or one that goes on without any.
    mutating func read(_ grid: Grid, _ heading: Heading, continues: Bool) {
        self.heading = heading
        let head = continues ? 0..<0 : heading.rows
        for row in grid.rows[..<head.lowerBound] {
            preliminaries += row.filter { !$0.isCarried && !$0.lines.isEmpty }.map(CellText.init)
        }
        for slots in grid.rows[head.upperBound...] {
            guard let row = SourceRow(slots, heading), !row.isBlank else { continue }
            if heading.isEcho(row.slots, in: grid) { repeatedHeadings += 1 } else { read(row) }
        }
    }

    /// A heading before a table that names the section to which its rows belong.
    mutating func beginSection(_ text: String, at place: TableDocument.Place) {
        let (label, title) = CellText(text, at: place).withoutLabel()
        guard let label, case .roman = label.kind else { return }
        begin(Chapter(title: title, label: label))
    }

    private mutating func begin(_ chapter: Chapter) { chapters.append(chapter) }

    // MARK: Rows

    private mutating func read(_ row: SourceRow) {
        if let (label, slot) = row.loneText, readLone(label, slot, row) { return }
        readSection(of: row)
        if readContinuation(row) { return }
        heading.column(.group) == nil ? readInOneColumn(row) : readInTwoColumns(row)
    }

    /// A row with a single text: a section, a group, a note; false when it is an ordinary row with little in it.
    private mutating func readLone(_ number: Label?, _ slot: Grid.Slot, _ row: SourceRow) -> Bool {
        let (inner, title) = CellText(slot).withoutLabel()
        let label = number ?? inner
        if isNote(slot.text) {
            leave(CellText(slot))
            return true
        }
        let spans = row.spans(slot)
        let isTitle = row.cells.first { $0.value.place == slot.cell.place }?.key.isTitle ?? spans
        // In texts, which know no merged cells, the title of a section stands in the first column, whatever that holds.
        let leads = slot.cell.columns.lowerBound == 0 && label?.depth == 0
        guard isTitle || spans || number != nil || leads else { return false }
        switch label?.kind {
        case .roman:
            begin(Chapter(title: title, label: label))
        case .letter where spans:
            begin(Chapter(title: title, label: label))
        case .arabic(let parts) where spans && parts.count == 1:
            append(bare(title, label, at: row.place))
        case nil where looksLikeTitle(slot) && (spans || chapters.last?.entries.isEmpty ?? true):
            var chapter = Chapter(title: title)
            chapter.findings = [.sectionByLayout]
            begin(chapter)
        default: return false
        }
        return true
    }

    private func bare(_ title: CellText, _ label: Label?, at place: TableDocument.Place) -> Entry {
        var entry = Entry(at: place)
        (entry.title, entry.label, entry.subtasks) = (title, label, [])
        return entry
    }

    private func looksLikeTitle(_ slot: Grid.Slot) -> Bool {
        slot.cell.isBold || slot.text == slot.text.uppercased()
            || slot.cell.columns.count == heading.columns.count
    }

    /// Footnotes and totals.
    private func isNote(_ text: String) -> Bool {
        if text.hasPrefix("*") || text.hasPrefix("(*)") { return true }
        let words = Words.folded(text)
        let notes = [["ghi", "chu"], ["luu", "y"], ["chu", "thich"]]
        if notes.contains(where: { words.starts(with: $0) && (words.count == 2 || text.contains(":")) }) {
            return true
        }
        return words == ["cong"] || words.starts(with: ["tong", "cong"])
            || words.starts(with: ["tong", "so"])
    }

    private mutating func leave(_ text: CellText) {
        if chapters.isEmpty { begin(Chapter()) }
        chapters[chapters.count - 1].leftovers.append(text)
        chapters[chapters.count - 1].findings.append(.unplaced(text))
    }

    /// Where each row names its section in a column.
    private mutating func readSection(of row: SourceRow) {
        guard let cell = row.cells[.section], cell.text != sectionCell else { return }
        sectionCell = cell.text
        let (label, title) = cell.withoutLabel()
        begin(Chapter(title: title, label: label))
    }

    // MARK: Entries

    /// With one column for the work, levels are told by numbers.
    private mutating func readInOneColumn(_ row: SourceRow) {
        let (inner, title) = row.cells[.task]?.withoutLabel() ?? (nil, nil)
        let label = row.numberLabel ?? inner
        var entry = entry(of: row)
        (entry.title, entry.label) = (title, label)
        if label != nil { isLabelledTable = true }
        let isBelow: Bool =
            switch label?.kind {
            case .arabic(let parts), .full(_, let parts): parts.count > 1
            case .letter, .dash: true
            case .roman: false
            case nil:
                isLabelledTable
                    && (chapters.last?.entries.last.map { $0.subtasks != nil || $0.isBare } ?? false)
            }
        isBelow && chapters.last?.entries.isEmpty == false ? appendBelow(entry) : append(entry)
    }

    /// With a column for the group, the group goes on while its cell does, or stays blank.
    private mutating func readInTwoColumns(_ row: SourceRow) {
        let group = row.cells[.group].flatMap { $0.isCarried ? nil : $0 }
        let (groupLabel, groupTitle) = group?.withoutLabel() ?? (nil, nil)
        let (taskLabel, taskTitle) =
            row.cells[.task].flatMap { $0.isCarried ? nil : $0 }?.withoutLabel() ?? (nil, nil)
        if groupLabel != nil { isLabelledTable = true }
        var entry = entry(of: row)
        let isRepeated = groupTitle?.text == chapters.last?.entries.last?.title?.text
        guard let groupTitle, !isRepeated else {
            (entry.title, entry.label) = (taskTitle, taskLabel ?? row.numberLabel)
            let standsAlone = heading.isOwnTable && row.cells[.group] == nil && entry.label?.depth == 1
            standsAlone || chapters.last?.entries.isEmpty ?? true ? append(entry) : appendBelow(entry)
            return
        }
        if let taskTitle {
            append(bare(groupTitle, groupLabel ?? row.numberLabel, at: row.place))
            (entry.title, entry.label) = (taskTitle, taskLabel)
            appendBelow(entry)
        } else {
            (entry.title, entry.label) = (groupTitle, groupLabel ?? row.numberLabel)
            entry.lacksSubtask = !row.joinsTitles && !row.ownDetails.isEmpty
            append(entry)
        }
    }

    /// The row's cells, with what marks of repetition stand for.
    private mutating func entry(of row: SourceRow) -> Entry {
        var entry = Entry(at: row.place)
        let above = lastEntry
        // In the order of the columns' meanings, never of a hash, so that the same document gives the same files.
        for meaning in ColumnMeaning.allCases where !meaning.isTitle {
            guard let text = row.cells[meaning] else { continue }
            switch meaning {
            case .ordinal, .number, .section, .computed: continue
            case .code: entry.code = text.text
            case _ where Self.isRepetition(text.text) && above?.cells[meaning] != nil:
                entry.cells[meaning] = above!.cells[meaning]!
                entry.findings.append(.repeated(meaning, at: text.place, mark: text.text))
            default: entry.cells[meaning] = text
            }
        }
        if heading.isOwnTable { entry.cells[.start] = nil }
        entry.strangers = row.strangers
        for stranger in row.strangers where metStrangers.insert(stranger.column).inserted {
            entry.findings.append(.strangeColumn(heading: stranger.heading, at: stranger.text.place))
        }
        if let column = heading.unnamedColumn, entry.cells[.note] != nil, metStrangers.insert(column).inserted
        {
            entry.findings.append(.strangeColumn(heading: "", at: entry.cells[.note]!.place))
        }
        return entry
    }

    private static func isRepetition(_ text: String) -> Bool {
        if ["\"", "”", "“", "″", "〃", "//", "''", "-\"-", "“”"].contains(text.filter { !$0.isWhitespace }) {
            return true
        }
        let words = Words.folded(text)
        return words == ["nt"] || words == ["nhu", "tren"]
    }

    private mutating func append(_ entry: Entry) {
        if chapters.isEmpty { begin(Chapter()) }
        chapters[chapters.count - 1].entries.append(entry)
    }

    /// Puts a sub-task into the last group; what was taken for a task until now becomes one.
    private mutating func appendBelow(_ entry: Entry) {
        let chapter = chapters.count - 1
        let last = chapters[chapter].entries.count - 1
        if chapters[chapter].entries[last].subtasks == nil {
            chapters[chapter].entries[last].becomeGroup(hasLabelledSubtasks: entry.label != nil)
        }
        chapters[chapter].entries[last].subtasks!.append(entry)
    }

    // MARK: Rows that go on

    private var lastEntry: Entry? {
        guard let entry = chapters.last?.entries.last else { return nil }
        return entry.subtasks?.last ?? entry
    }

    private mutating func readContinuation(_ row: SourceRow) -> Bool {
        guard row.numberLabel == nil, row.cells[.code] == nil, let above = lastEntry else { return false }
        let group = row.cells[.group].flatMap { $0.isCarried ? nil : $0 }
        let title = row.cells[.task].flatMap { $0.isCarried ? nil : $0 }
        guard title?.withoutLabel().label == nil || title?.text.startsSmall == true else { return false }
        if let group {
            guard group.withoutLabel().label == nil, let last = chapters.last?.entries.last,
                group.text.startsSmall || isLabelledTable && title == nil && row.ownDetails.isEmpty,
                group.text != last.title?.text
            else { return false }
        }
        let verdict = continuation.verdict(
            on: row, after: above, title: title,
            isLabelledTable: isLabelledTable)
        switch verdict {
        case .joins(let isCertain): join(row, group: group, title: title, isCertain: isCertain)
        // Nothing but the rest of the group's title.
        case .separate where group != nil && title == nil && row.ownDetails.isEmpty:
            join(row, group: group, title: nil, isCertain: group!.text.startsSmall)
        case .separate: return false
        }
        return true
    }

    private mutating func join(_ row: SourceRow, group: CellText?, title: CellText?, isCertain: Bool) {
        let chapter = chapters.count - 1
        let last = chapters[chapter].entries.count - 1
        func finish(_ entry: inout Entry) {
            entry.join(row, title: title)
            if !isCertain {
                let text = row.slots.filter { !$0.isCarried }.map(\.text).joined(separator: " | ")
                entry.findings.append(.joined(at: row.place, text: text))
            }
        }
        if let group { chapters[chapter].entries[last].title.append(group) }
        if let inner = chapters[chapter].entries[last].subtasks?.indices.last {
            finish(&chapters[chapter].entries[last].subtasks![inner])
        } else {
            finish(&chapters[chapter].entries[last])
        }
    }
}

extension Entry {
    /// Turns a task into a group, because sub-tasks follow.
    ///
    /// What the row says of people and time holds for all of them if they are numbered below it; otherwise the row
    /// was the first of them, without a title.
    fileprivate mutating func becomeGroup(hasLabelledSubtasks: Bool) {
        let details = cells.filter { !$0.value.isCarried }
        guard !details.isEmpty else {
            subtasks = []
            return
        }
        if hasLabelledSubtasks {
            subtasks = []
            for meaning in ColumnMeaning.allCases
            where ![.owner, .support, .deadline, .condition, .note].contains(meaning) {
                guard let text = details[meaning] else { continue }
                leftovers.append(text)
                findings.append(.unplaced(text))
                cells[meaning] = nil
            }
        } else {
            var first = self
            (first.title, first.label, first.lacksSubtask) = (nil, nil, false)
            subtasks = [first]
            (cells, strangers, findings, lacksSubtask) = ([:], [], [], false)
        }
    }

    /// Adds the cells of a row that goes on with this entry.
    fileprivate mutating func join(_ row: SourceRow, title: CellText?) {
        if let title { self.title.append(title) }
        for (meaning, text) in row.ownDetails { cells[meaning].append(text) }
        for stranger in row.strangers {
            if let index = strangers.firstIndex(where: { $0.column == stranger.column }) {
                strangers[index].text = strangers[index].text.appending(stranger.text)
            } else {
                strangers.append(stranger)
            }
        }
    }
}

extension Optional<CellText> {
    fileprivate mutating func append(_ text: CellText) { self = self?.appending(text) ?? text }
}

extension CellText {
    /// Goes on in the last line, unless the text begins a new entry of a list.
    fileprivate func appending(_ text: CellText) -> CellText {
        var whole = self
        guard let last = whole.lines.popLast() else { return text }
        let startsItem = text.lines.first.map { Label.take(from: $0) != nil } ?? false
        whole.lines +=
            startsItem ? [last] + text.lines : ["\(last) \(text.lines.first ?? "")"] + text.lines.dropFirst()
        return whole
    }
}

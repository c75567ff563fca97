import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanLowering
import PlanPhrases

/// What drafting a task needs beside the task, and what comes of it.
struct Drafting {
    let words: ImportWords
    /// The language of keys.
    let spelling: Language
    let phrases: PhraseContext
    let glossary: UnitGlossary
    /// See ``Heading/isOwnTable``.
    let isOwnTable: Bool
    var codes = CodeMaker()
    var decisions: [Decision] = []
    /// Names of bodies that the registry does not have, in the order met.
    var unknownUnits: [String] = []

    func key(_ name: FieldName, in scope: Scope = .task) -> String {
        Vocabulary.entry(name, in: scope).key[spelling]
    }

    // MARK: Sections

    /// - Parameter preliminaries: text above the table, told in its first file.
    mutating func section(_ chapter: Chapter, _ number: Int, source: String, preliminaries: [CellText])
        -> YAMLRecord
    {
        var record = YAMLRecord(remarks: words.head(of: source))
        record.remarks += (preliminaries + chapter.leftovers).map(words.leftover)
        if case .roman(let ordinal)? = chapter.label?.kind, ordinal != number + 1, let label = chapter.label {
            record.remarks.append(words.number(label.text))
        }
        let place = MadePlace(file: .tasks(number))
        record.add(key(.section, in: .taskFile), chapter.title?.text.unended)
        let entries = chapter.entries.enumerated().map { index, entry in
            YAMLValue.record(draft(entry, at: MadePlace(file: .tasks(number), indices: [index])))
        }
        record.add(key(.tasks, in: .taskFile), .list(entries))
        for finding in chapter.findings {
            var place = place
            if finding == .sectionByLayout { place.field = .section }
            tell(finding, at: place, record: nil)
        }
        return record
    }

    // MARK: Tasks

    private mutating func draft(_ entry: Entry, at place: MadePlace) -> YAMLRecord {
        let code = code(of: entry, at: place)
        var record = TaskRecord(code: code, place: place, isGroup: entry.subtasks != nil)
        record.yaml.remarks += entry.strangers.map { words.stranger($0.heading, $0.text) }
        record.yaml.remarks += entry.leftovers.map(words.leftover)
        if let label = entry.label, !isNumbered(label, as: place.indices) {
            record.yaml.remarks.append(words.number(label.text))
        }
        record.yaml.add(key(.id), .text(code), isSetApart: place.indices.count == 1 && place.indices[0] > 0)
        title(of: entry, into: &record)
        results(of: entry, into: &record)
        people(of: entry, into: &record)
        time(of: entry, into: &record)
        remarks(of: entry, into: &record)
        for finding in entry.findings { tell(finding, at: place, record: code) }
        if entry.lacksSubtask {
            tell(
                .subtaskBlank, at: MadePlace(file: place.file, indices: place.indices, field: .title),
                record: code)
        }
        if let subtasks = entry.subtasks {
            let records = subtasks.enumerated().map { index, inner in
                YAMLValue.record(
                    draft(inner, at: MadePlace(file: place.file, indices: place.indices + [index])))
            }
            record.yaml.add(key(.subtasks), .list(records))
        }
        return record.yaml
    }

    private mutating func code(of entry: Entry, at place: MadePlace) -> String {
        if let code = entry.code, Self.isCode(code), codes.reserve(code) { return code }
        let title = entry.title?.text ?? entry.cells[.output]?.text ?? ""
        return codes.code(
            for: title, fallback: "nhiem-vu-" + place.indices.map { String($0 + 1) }.joined(separator: "-"))
    }

    private static func isCode(_ text: String) -> Bool {
        text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        } && text.first != "-" && text.last != "-"
    }

    /// Whether the number that will be computed is the one in the source.
    private func isNumbered(_ label: Label, as indices: [Int]) -> Bool {
        let computed = indices.map { $0 + 1 }
        switch label.kind {
        case .arabic(let parts), .full(_, let parts):
            return parts.suffix(computed.count) == computed.suffix(parts.count)
        case .roman, .letter, .dash: return true
        }
    }

    private mutating func title(of entry: Entry, into record: inout TaskRecord) {
        guard var title = entry.title else { return }
        // kehoach prints the note of a group below its title.
        if entry.subtasks != nil, title.lines.count > 1, let last = title.lines.last, last.hasPrefix("("),
            last.hasSuffix(")")
        {
            title.lines.removeLast()
            record.note = String(last.dropFirst().dropLast())
        }
        record.yaml.add(key(.title), .text(title.text.unended))
    }
}

/// A task's record while its fields are added.
struct TaskRecord {
    let code: String
    let place: MadePlace
    let isGroup: Bool
    var yaml = YAMLRecord()
    var note: String?

    init(code: String, place: MadePlace, isGroup: Bool) {
        (self.code, self.place, self.isGroup) = (code, place, isGroup)
    }

    func place(of field: FieldName) -> MadePlace {
        MadePlace(file: place.file, indices: place.indices, field: field)
    }
}

// MARK: - Decisions

extension Drafting {
    mutating func decide(
        _ rule: RuleDescriptor, _ message: MessageTemplate, _ arguments: [String: Argument] = [:],
        at place: MadePlace, record: String?, notes: [Message] = []
    ) {
        decisions.append(
            Decision(
                rule: rule, message: message, arguments: arguments, notes: notes, place: place, record: record
            ))
    }

    /// The judgements that were made about rows.
    mutating func tell(_ finding: RowFinding, at place: MadePlace, record: String?) {
        switch finding {
        case .joined(let source, let text):
            decide(
                KH933ImportRowJoined.rule, KH933ImportRowJoined.joined,
                ["place": .row(source), "text": .quoted(text)], at: place, record: record)
        case .subtaskBlank:
            decide(
                KH941ImportLevelGuessed.rule, KH941ImportLevelGuessed.subtaskBlank, at: place, record: record)
        case .sectionByLayout:
            decide(KH941ImportLevelGuessed.rule, KH941ImportLevelGuessed.section, at: place, record: record)
        case .repeated(let meaning, let source, let mark):
            decide(
                KH939ImportMarkRepeated.rule, KH939ImportMarkRepeated.repeated,
                ["place": .place(source), "mark": .quoted(mark)],
                at: MadePlace(file: place.file, indices: place.indices, field: meaning.field), record: record)
        case .unplaced(let text):
            decide(
                KH932ImportTextUnplaced.rule, KH932ImportTextUnplaced.unplaced,
                ["place": .place(text.place), "text": .quoted(text.text)], at: place, record: record)
        case .strangeColumn("", let source):
            decide(
                KH931ImportColumnUnknown.rule, KH931ImportColumnUnknown.unnamed, ["place": .place(source)],
                at: place,
                record: record)
        case .strangeColumn(let heading, let source):
            decide(
                KH931ImportColumnUnknown.rule, KH931ImportColumnUnknown.unknown,
                ["heading": .quoted(heading), "place": .place(source)], at: place, record: record)
        }
    }
}

extension ColumnMeaning {
    /// The field that a column fills.
    var field: FieldName? {
        switch self {
        case .ordinal, .number, .computed: nil
        case .code: .id
        case .section: .section
        case .group, .task: .title
        case .output: .output
        case .kpi: .kpi
        case .owner: .owner
        case .support: .support
        case .advisor: .advisor
        case .person: .person
        case .deadline: .deadline
        case .start: .start
        case .cadence: .cadence
        case .condition: .condition
        case .review: .review
        case .milestones: .milestones
        case .budget: .budget
        case .evidence: .evidence
        case .weight: .weight
        case .note: .note
        }
    }
}

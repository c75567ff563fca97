import DataFormats
import PlanDiagnostics
import PlanLowering
import PlanReference
import VietnameseText

extension Assistant {
    /// The keys that the record does not have yet, required ones first, and for a new record all of those at once.
    func keys(at site: CompletionSite) -> [Completion] {
        let spelling = site.file.typed.spelling ?? language
        let entries = openEntries(site)
        let isNew = site.record.fields.isEmpty && site.record.field != nil
        let whole = isNew && !site.place.isBeforeColon ? wholeRecord(site, spelling).map { [$0] } ?? [] : []
        guard !site.needsDash else { return whole }
        let required = entries.filter { $0.requirement != .optional }
        let optional = entries.filter { $0.requirement == .optional }
        return whole + (required + optional).map { key($0, spelling, site.place) }
    }

    /// A group of tasks has fewer fields than a task, and a task within a group no sub-tasks.
    private func openEntries(_ site: CompletionSite) -> [VocabularyEntry] {
        let record = site.record
        let isGroup = record.scope == .task && record.has(.subtasks)
        let isWithinGroup =
            record.scope == .task && record.parent.map { site.file.typed.records[$0].scope == .task } == true
        return Vocabulary.table(record.scope).entries.filter { entry in
            !record.has(entry.name) && (!isGroup || Vocabulary.groupFields.contains(entry.name))
                && !(isWithinGroup && entry.name == .subtasks)
        }
    }

    private func key(_ entry: VocabularyEntry, _ spelling: Language, _ place: WritingPlace) -> Completion {
        let key = entry.key[spelling]
        let isList = entry.type.opensList && place.openBrackets.isEmpty
        let text = place.isBeforeColon ? key : isList ? "\(key):\n  - $0" : "\(key): "
        return Completion(
            .key, key, detail: entry.type.words(language), documentation: fieldFacts(entry), text: text,
            isSnippet: isList && !place.isBeforeColon, filterText: "\(key) \(folded(key)) \(entry.key.en)")
    }

    /// A new record with every required field and an example in each; nil where only one field would be in it.
    private func wholeRecord(_ site: CompletionSite, _ spelling: Language) -> Completion? {
        let scope = site.record.scope
        let required = Vocabulary.table(scope).entries.filter { $0.requirement != .optional }
        guard required.count > 1, site.place.openBrackets.isEmpty else { return nil }
        let margin = site.needsDash ? "  " : ""
        let lines = required.enumerated().map { number, entry in
            let example = Self.snippetText(VocabularyExample(entry, in: spelling).yaml)
            return "\(entry.key[spelling]): ${\(number + 1):\(example)}"
        }
        let name = scope.name[spelling]
        return Completion(
            .record, say("\(name) mới", "new \(name)"),
            detail: required.map { $0.key[spelling] }.joined(separator: ", "),
            documentation: MarkdownText.inline(Vocabulary.table(scope).documentation[language]),
            text: (site.needsDash ? "- " : "") + lines.joined(separator: "\n\(margin)"), isSnippet: true,
            filterText: "\(name) \(folded(name)) \(required.map { $0.key[spelling] }.joined(separator: " "))")
    }

    /// Words as they stand within a place to fill in.
    private static func snippetText(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("$", with: "\\$").replacing("}", with: "\\}")
    }
}

extension FieldType {
    /// Whether its value is nearly always a list of records.
    fileprivate var opensList: Bool {
        if case .list(let element) = self, !element.isScalar { true } else { false }
    }
}

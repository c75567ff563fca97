import PlanModel
import VietnameseCalendar

/// One field of a record: what it means, and how it is written.
struct Facet {
    let field: ComparedField
    let meaning: Meaning
    let words: [String]

    init(_ field: ComparedField, _ meaning: Meaning, words: [String]) {
        self.field = field
        self.meaning = meaning
        self.words = words
    }

    init(_ field: ComparedField, _ words: [String]) {
        self.init(field, .texts(of: words), words: words)
    }

    init(_ field: ComparedField, _ text: String?) {
        self.init(field, text.map { [$0] } ?? [])
    }

    /// Names in any order.
    init(_ field: ComparedField, names: [(code: String, name: String)]) {
        self.init(field, .names(Set(names.map(\.code))), words: names.map(\.name))
    }

    init(_ field: ComparedField, levels: [LevelText]) {
        self.init(field, .levels(of: levels), words: levels.map(\.text.value))
    }
}

extension [Facet] {
    /// What changed on the way from another version of the same record, which has the same fields.
    func changes(since former: [Facet]) -> [FieldChange] {
        zip(former, self).compactMap { before, after in
            guard before.meaning != after.meaning else { return nil }
            return FieldChange(
                after.field, before: before.words, after: after.words,
                effect: after.meaning.effect(after: before.meaning),
                daysLater: after.meaning.daysLater(than: before.meaning))
        }
    }

    /// Everything that a new record says.
    var asAdded: [FieldChange] {
        filter { !$0.words.isEmpty }.map { FieldChange($0.field, before: [], after: $0.words) }
    }

    /// Everything that a record said that was left out.
    var asRemoved: [FieldChange] {
        filter { !$0.words.isEmpty }.map { FieldChange($0.field, before: $0.words, after: []) }
    }
}

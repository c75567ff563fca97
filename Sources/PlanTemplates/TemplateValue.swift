/// What a template is filled with: plain words, never markup, so that everything is escaped where it is printed.
package indirect enum TemplateValue: Hashable, Sendable {
    /// Words; empty ones count as absent, so that `{{#note}}…{{/note}}` prints nothing around nothing.
    case text(String)
    case flag(Bool)
    /// An empty list counts as absent. Members that are records also have ``lastMember``.
    case list([TemplateValue])
    /// Names are ASCII letters, digits, `_` and `-`, as tags can hold no others.
    case record([String: TemplateValue])
}

extension TemplateValue {
    /// What tells the last member of a list, so that separators stand between members alone.
    static let lastMember = "isLast"

    /// Words that may be missing.
    package static func text(_ words: String?) -> TemplateValue { .text(words ?? "") }

    /// A whole number, in digits without grouping.
    package static func number(_ value: Int) -> TemplateValue { .text(String(value)) }

    /// One value a member, in their order.
    package static func list<Members: Sequence>(
        _ members: Members, _ value: (Members.Element) -> TemplateValue
    ) -> TemplateValue {
        .list(members.map(value))
    }

    /// A record with the other's names too; where both have a name, the other's value stands.
    ///
    /// Only records can be merged.
    package func merging(_ other: TemplateValue) -> TemplateValue {
        guard case .record(let mine) = self, case .record(let theirs) = other else {
            preconditionFailure("only records can be merged")
        }
        return .record(mine.merging(theirs) { $1 })
    }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral words: String) { self = .text(words) }

    package init(booleanLiteral value: Bool) { self = .flag(value) }

    package init(arrayLiteral members: TemplateValue...) { self = .list(members) }

    package init(dictionaryLiteral fields: (String, TemplateValue)...) {
        self = .record(Dictionary(uniqueKeysWithValues: fields))
    }
}

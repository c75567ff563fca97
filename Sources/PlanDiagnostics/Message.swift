/// A sentence with `{named}` holes, in both languages; each rule declares the ones that it may say.
package struct MessageTemplate: Hashable, Sendable {
    package let text: BilingualText

    package init(vi: String, en: String) {
        text = BilingualText(vi: vi, en: en)
    }

    /// The names of the holes in one language, in order of appearance, repeats included.
    package func holes(in language: Language) -> [String] {
        text[language].split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        }
    }
}

/// A typed value that fills a hole of a message; how it reads depends on the language.
package enum Argument: Hashable, Sendable {
    /// Words of the user, printed between quotation marks.
    case quoted(String)
    /// Text printed as it is: a code, a file name, a phrase that needs no quotation marks.
    case plain(String)
    case number(Int)
    /// A civil date, printed `31/03/2026` in Vietnamese and `2026-03-31` in English.
    case date(year: Int, month: Int, day: Int)
    /// A word of ours that has a form in each language, such as a field's name.
    case word(BilingualText)
    /// Several values, each quoted, with commas between.
    case list([String])
}

/// A sentence ready to be rendered in either language: a template and the values of its holes.
///
/// It stays unrendered until the edge, so that a finding costs the same in both languages and tests can
/// look at the values.
package struct Message: Hashable, Sendable {
    package let template: MessageTemplate
    package let arguments: [String: Argument]

    package init(_ template: MessageTemplate, _ arguments: [String: Argument] = [:]) {
        self.template = template
        self.arguments = arguments
    }

    package func rendered(in language: Language) -> String {
        var result = ""
        var rest = template.text[language][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let argument = arguments[name] else {
                preconditionFailure("the message “\(template.text.en)” was given no value for {\(name)}")
            }
            result += rest[..<open]
            result += argument.rendered(in: language)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

extension Argument {
    package func rendered(in language: Language) -> String {
        switch self {
        case .quoted(let text): "“\(text)”"
        case .plain(let text): text
        case .number(let value): String(value)
        case .date(let year, let month, let day): Self.date(year, month, day, in: language)
        case .word(let word): word[language]
        case .list(let texts): texts.map { "“\($0)”" }.joined(separator: ", ")
        }
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int, in language: Language) -> String {
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        return switch language {
        case .vietnamese: "\(padded(day))/\(padded(month))/\(year)"
        case .english: "\(year)-\(padded(month))-\(padded(day))"
        }
    }
}

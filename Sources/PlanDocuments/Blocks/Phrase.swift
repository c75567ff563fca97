/// A run of text for people that remembers which words are ours and which are the plan's.
///
/// The plan's text may be in another language than the document around it, which a page has to say, and a
/// code is set apart by every format in its own way. Written by interpolation: `"\(plan: title), due \(day)"`.
package struct Phrase: Hashable, Sendable {
    package enum Run: Hashable, Sendable {
        case words(String)
        case plan(String)
        case code(String)
        /// The plan's words, leading to another document.
        case link(String, target: String)
    }

    package var runs: [Run] = []

    package init(_ runs: [Run] = []) {
        self.runs = runs
    }

    /// The text without any marks.
    package var text: String {
        runs.map {
            switch $0 {
            case .words(let text), .plan(let text), .code(let text), .link(let text, _): text
            }
        }
        .joined()
    }

    package static func plan(_ text: String) -> Phrase { Phrase([.plan(text)]) }

    package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }
}

extension Phrase: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        var runs: [Run] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { runs.append(.words(literal)) }
        }
        package mutating func appendInterpolation(_ words: String) { runs.append(.words(words)) }
        package mutating func appendInterpolation(_ number: Int) { runs.append(.words(String(number))) }
        package mutating func appendInterpolation(_ phrase: Phrase) { runs += phrase.runs }
        package mutating func appendInterpolation(plan text: String) { runs.append(.plan(text)) }
        package mutating func appendInterpolation(code text: String) { runs.append(.code(text)) }
    }

    package init(stringLiteral value: String) { self.init([.words(value)]) }
    package init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.runs) }
}

extension [Phrase] {
    package func joined(separator: String) -> Phrase {
        var result = Phrase()
        for (index, phrase) in enumerated() {
            if index > 0 { result.runs.append(.words(separator)) }
            result.runs += phrase.runs
        }
        return result
    }
}

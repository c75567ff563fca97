import DataFormats
import PlanDiagnostics

/// Builds a page from elements; text goes in only through escaping.
struct HTMLWriter {
    private(set) var output = ""
    private let language: Language
    /// The language of the plan's own words, marked where it is not the page's.
    private let textLanguage: Language
    private var tickCount = 0

    init(_ language: Language, _ textLanguage: Language) {
        self.language = language
        self.textLanguage = textLanguage
    }

    mutating func page(title: String, _ body: (inout HTMLWriter) -> Void) {
        output += "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n"
        output += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        output += "<meta name=\"color-scheme\" content=\"light dark\">\n"
        output +=
            "<title>\(XMLText.escaped(title))</title>\n<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>\n"
        element("div", ["class": "sheet"], body)
        output += "</body>\n</html>\n"
    }

    /// One element on its own lines; attribute values are escaped, names are ours.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        body(&self)
        output += "</\(name)>"
        if !Self.inlineElements.contains(name) { output += "\n" }
    }

    mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes)
    }

    mutating func text(_ text: String) { output += XMLText.escaped(text) }

    mutating func phrase(_ phrase: Phrase) {
        for run in phrase.runs {
            switch run {
            case .words(let words): text(words)
            case .plan(let words): planText(words)
            case .code(let code): element("code") { $0.text(code) }
            case .link(let words, let target): element("a", ["href": target]) { $0.planText(words) }
            }
        }
    }

    mutating func planText(_ words: String) {
        guard language != textLanguage else { return text(words) }
        element("span", ["lang": textLanguage.rawValue]) { $0.text(words) }
    }

    /// An identifier for the next tick box, unique within the page.
    mutating func nextTick() -> String {
        tickCount += 1
        return "o\(tickCount)"
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        output += "<\(name)"
        for (key, value) in attributes { output += " \(key)=\"\(XMLText.attribute(value))\"" }
        output += ">"
    }

    private static let inlineElements: Set = ["a", "b", "code", "em", "label", "span", "strong", "time"]
}

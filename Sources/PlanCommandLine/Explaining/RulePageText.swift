import DiagnosticRendering
import PlanDiagnostics
import PlanReference

/// A rule's page for the terminal: the same words as its page in docs/rules, without markup.
struct RulePageText {
    let rule: RuleDescriptor
    let language: Language
    /// In columns.
    let width: Int

    var text: String {
        let head = "\(rule.code) \(rule.slug): \(rule.summary[language])"
        let facts = RuleFacts.words(rule, language).joined(separator: " · ")
        let blocks = [wrapped(head), facts] + explanation + example + [messages]
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var explanation: [String] {
        rule.explanation[language].split(separator: "\n\n").map { paragraph in
            wrapped(paragraph.split(separator: "\n").joined(separator: " "))
        }
    }

    private var example: [String] {
        let listing = ExampleListing(rule.example)
        let path = rule.example.path
        let faulty =
            listing.faulty.isEmpty
            ? [say("Ví dụ: không có tệp \(path)", "Example: there is no \(path)")]
            : [say("Ví dụ (\(path)):", "Example (\(path)):"), indented(listing.faulty)]
        return faulty + [say("Sửa lại:", "Put right:"), indented(listing.change)]
    }

    private var messages: String {
        let lines = rule.messages.map { "  - \($0.text[language])" }
        return ([say("Thông báo:", "Messages:")] + lines).joined(separator: "\n")
    }

    private func indented(_ lines: [String]) -> String {
        lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }

    private func wrapped(_ text: String) -> String {
        TextWrapping.lines(of: text, width: width).joined(separator: "\n")
    }

    private func say(_ vietnamese: String, _ english: String) -> String {
        BilingualText(vi: vietnamese, en: english)[language]
    }
}

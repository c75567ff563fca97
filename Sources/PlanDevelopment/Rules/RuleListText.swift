package import PlanDiagnostics

/// RuleList.swift as text: the one hand-kept list that a new rule is added to.
package struct RuleListText: Sendable {
    private var lines: [String]

    package init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    package var text: String { lines.joined(separator: "\n") }

    /// Adds a rule to its stage's list, before the first rule with a greater code; `codes` gives the code of each
    /// type, as the rules' file names have it.
    ///
    /// - Returns: whether there is such a list, and the rule was not in it yet.
    package mutating func insert(_ scaffold: RuleScaffold, codes: [String: RuleCode]) -> Bool {
        let line = "        \(scaffold.typeName).self,"
        guard !lines.contains(line),
            let opening = lines.firstIndex(where: { $0.contains("static let \(scaffold.stage.listName):") })
        else { return false }
        if lines[opening].hasSuffix("= []") {
            lines[opening].removeLast()
            lines.insert(contentsOf: [line, "    ]"], at: opening + 1)
            return true
        }
        guard let closing = lines[opening...].firstIndex(of: "    ]") else { return false }
        let later = lines[(opening + 1)..<closing].firstIndex { line in
            let name = line.drop { $0 == " " }.prefix { $0 != "." }
            return codes[String(name)].map { $0 > scaffold.code } ?? false
        }
        lines.insert(line, at: later ?? closing)
        return true
    }

    /// The type of a rule's file: `KH402KPIMissing.swift` holds `KPIMissing`.
    package static func entry(ofFile name: String) -> (type: String, code: RuleCode)? {
        guard name.hasSuffix(".swift"), let code = RuleCode(name.prefix(5)) else { return nil }
        return (String(name.dropFirst(5).dropLast(6)), code)
    }
}

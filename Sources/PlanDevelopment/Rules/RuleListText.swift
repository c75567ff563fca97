import PlanDiagnostics

/// RuleList.swift as text: the one hand-kept list that a new rule is added to.
package struct RuleListText: Sendable {
    private var lines: [String]

    package init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    package var text: String { lines.joined(separator: "\n") }

    /// Adds a rule to its stage's list, before the first rule with a greater code.
    ///
    /// - Returns: whether there is such a list, and the rule was not in it yet.
    package mutating func insert(_ scaffold: RuleScaffold) -> Bool {
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
            // A rule's type begins with its code.
            RuleCode(line.drop { $0 == " " }.prefix(5)).map { $0 > scaffold.code } ?? false
        }
        lines.insert(line, at: later ?? closing)
        return true
    }
}

/// What is known of a rule without running it: enough for its page, for `explain` and for SARIF.
///
/// A class only for its identity: findings by the thousand share one, and comparing two is comparing codes.
package final class RuleDescriptor: Sendable {
    package let code: RuleCode
    /// The name in kebab case, which says the fault and not the cure: `kpi-missing`.
    package let slug: String
    /// What a finding weighs unless the workspace sets another weight.
    package let severity: Severity
    /// The version that first had the rule.
    package let since: String
    /// One line, without a period.
    package let summary: BilingualText
    /// Why it matters and how it is mended; paragraphs are parted by an empty line.
    package let explanation: BilingualText
    package let example: RuleExample
    /// Every sentence that the rule can say as a headline.
    package let messages: [MessageTemplate]
    /// Whether a waiver in the plan may allow it; the text's own structure may not be waived.
    package let isWaivable: Bool

    package init(
        code: Int, slug: String, severity: Severity, since: String = "0.1.0", summary: BilingualText,
        explanation: BilingualText, example: RuleExample, messages: [MessageTemplate], isWaivable: Bool = true
    ) {
        self.code = RuleCode(code)
        self.slug = slug
        self.severity = severity
        self.since = since
        self.summary = summary
        self.explanation = explanation
        self.example = example
        self.messages = messages
        self.isWaivable = isWaivable
    }
}

extension RuleDescriptor: Hashable {
    package static func == (left: RuleDescriptor, right: RuleDescriptor) -> Bool {
        left.code == right.code
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}

/// A piece of source that a rule finds fault with, and the same piece put right.
///
/// Each is one whole file of a small plan; tests compile both, so that the pages never lie.
package struct RuleExample: Sendable {
    /// The file's place in the small plan, such as `ke-hoach/tasks/01.yaml`.
    package let path: String
    package let faulty: String
    package let mended: String
    /// Path → text of files that stand beside it in both cases, for faults that take two files.
    package let others: [String: String]

    package init(path: String, faulty: String, mended: String, others: [String: String] = [:]) {
        self.path = path
        self.faulty = faulty
        self.mended = mended
        self.others = others
    }
}

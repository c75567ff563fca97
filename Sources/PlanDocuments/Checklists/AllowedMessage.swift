package import PlanDiagnostics

/// What a waived finding says, ready in both languages.
package struct AllowedMessage: Hashable, Sendable {
    package let rule: RuleCode
    package let message: Message

    package func text(in language: Language) -> String { message.rendered(in: language) }
}

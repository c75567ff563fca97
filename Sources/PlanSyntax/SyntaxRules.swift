package import PlanDiagnostics

/// What this module can find fault with, by ascending code.
package enum SyntaxRules {
    package static let all: [RuleDescriptor] = [
        KH001SyntaxError.rule,
        KH002DuplicateKey.rule,
        KH004MergeKey.rule,
        KH005SeveralDocuments.rule,
        KH006AliasLimit.rule,
        KH007CustomTag.rule,
        KH008NestingTooDeep.rule,
        KH009NotUTF8.rule,
        KH011ControlCharacter.rule,
        KH012FileTooLarge.rule,
        KH013ComplexKey.rule,
    ]
}

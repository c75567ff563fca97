import PlanChecks
package import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// Every rule of the compiler, whichever phase has it.
package enum RuleCatalogue {
    /// By code.
    package static let all: [RuleDescriptor] =
        (SyntaxRules.all + LoweringRules.all + RuleList.descriptors + compilerRules + ofTemplates).sorted {
            $0.code < $1.code
        }

    package static subscript(code: RuleCode) -> RuleDescriptor? {
        var (start, end) = (0, all.count)
        while start < end {
            let middle = (start + end) / 2
            if all[middle].code < code { start = middle + 1 } else { end = middle }
        }
        return start < all.count && all[start].code == code ? all[start] : nil
    }

    /// Rules about the workspace as a whole, which only the compiler sees.
    private static let compilerRules = [
        KH901FileMissing.rule,
        KH903UnknownRule.rule,
        KH904UnexpectedFile.rule,
        KH912UnusedWaiver.rule,
        KH913ExpiredWaiver.rule,
        KH914WaiverNotAllowed.rule,
    ]

    /// Rules about an office's own templates, which no compilation sees: the shell that reads them reports these.
    package static let ofTemplates = [
        KH915BrokenTemplate.rule,
        KH916UnknownTemplate.rule,
        KH917UnknownTemplateVariable.rule,
    ]
}

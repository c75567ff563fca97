import PlanChecks
package import PlanDiagnostics
import PlanLowering
import PlanSyntax

/// Every rule of the compiler, whichever phase has it.
package enum RuleCatalogue {
    /// By code.
    package static let all: [RuleDescriptor] =
        (SyntaxRules.all + LoweringRules.all + RuleList.descriptors + compilerRules + ofTemplates + ofImport)
        .sorted {
            $0.code < $1.code
        }

    package static subscript(code: RuleCode) -> RuleDescriptor? { byCode[code] }

    private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

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

    /// Rules about documents that are imported, which no compilation sees either.
    package static let ofImport = [
        KH930ImportTableMissing.rule,
        KH931ImportColumnUnknown.rule,
        KH932ImportTextUnplaced.rule,
        KH933ImportRowJoined.rule,
        KH934ImportPhraseUnresolved.rule,
        KH935ImportDateSwapped.rule,
        KH936ImportUnitProposed.rule,
        KH937ImportUnitListParted.rule,
        KH938ImportOutputMeasured.rule,
        KH939ImportMarkRepeated.rule,
        KH940ImportSeveralInCell.rule,
        KH941ImportLevelGuessed.rule,
    ]
}

/// Every key of the language, held once: the source for decoding, suggestions, documentation and schemas.
package enum Vocabulary {
    /// One table a scope, in the order of the scopes.
    package static let tables: [VocabularyTable] = [
        workspace, unitRegistry, unit, unitGroup, calendar, dayOff, workingDay,
        plan, legalBasis, prose, reporting, appraisal, warnings, scoring, evidenceKind, standingBody,
        signature,
        targetFile, targetGroup, target, taskFile, task, deadline, milestone, waiver,
        escalation, report, reportEntry, targetMeasure, evidence, appraisalDecision, verdict, amendment,
        taskChange,
    ]

    package static func table(_ scope: Scope) -> VocabularyTable {
        tables[Scope.allCases.firstIndex(of: scope)!]
    }

    package static func entry(_ name: FieldName, in scope: Scope) -> VocabularyEntry {
        guard let entry = table(scope).entries.first(where: { $0.name == name }) else {
            preconditionFailure("the vocabulary has no field “\(name.rawValue)” in scope “\(scope.rawValue)”")
        }
        return entry
    }
}

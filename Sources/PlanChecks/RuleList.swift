package import PlanDiagnostics

/// Every check, by stage and then by code; a test holds the list against the folder.
package enum RuleList {
    package static let sourceRules: [any SourceRule.Type] = [
        NotComposed.self,
        LookAlikeLetter.self,
        InvisibleCharacterFound.self,
        MisplacedTone.self,
        GarbledText.self,
    ]

    package static let workspaceRules: [any WorkspaceRule.Type] = [
        DuplicateCode.self,
        UnitNameCollision.self,
        UnusedUnit.self,
        EmptyRegistry.self,
        IncompleteCalendarEntry.self,
        MissingCalendar.self,
        DuplicatePlanCode.self,
        CalendarConflict.self,
    ]

    package static let planRules: [any PlanRule.Type] = [
        OwnerMissing.self,
        CollectiveOwner.self,
        SeveralOwners.self,
        OwnerAlsoSupports.self,
        PersonMissing.self,
        NoncanonicalUnitName.self,
        SupportMissing.self,
        CollectiveSupport.self,
        DuplicateSupport.self,
        AdvisorIsOwner.self,
        OverloadedUnit.self,
        TitleMissing.self,
        TitleCopiedFromGroup.self,
        DuplicateTitle.self,
        WrongScope.self,
        SectionTitleMissing.self,
        EmptySection.self,
        VagueAction.self,
        NoteRepeatsTitle.self,
        TitleTooLong.self,
        NumberedTitle.self,
        EmptyGroup.self,
    ]

    package static let textRules: [any TextRule.Type] = [
        UnbalancedQuotes.self,
        StrayPunctuation.self,
        DoubleSpace.self,
        Misspelling.self,
    ]

    /// The descriptors of all of them, by code.
    package static let descriptors: [RuleDescriptor] =
        (sourceRules.map { $0.rule } + workspaceRules.map { $0.rule } + planRules.map { $0.rule }
        + textRules.map { $0.rule }).sorted { $0.code < $1.code }
}

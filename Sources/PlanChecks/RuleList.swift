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
        KH301DeadlineMissing.self,
        KH303VagueDeadline.self,
        KH304DeadlineOutsideYear.self,
        KH305MilestoneStandingDeadline.self,
        KH306ConditionWithoutReview.self,
        KH307CompoundDeadline.self,
        KH308MilestoneIncomplete.self,
        KH309MilestoneOutsideRoadmap.self,
        KH310StartAfterDue.self,
        KH311StrictDeadline.self,
        KH312DependencyCycle.self,
        KH313DependencyOrder.self,
        KH314DeadlineClustering.self,
        KH315KPIOutrunsDeadline.self,
        KH316DueOnRestDay.self,
        KH317InconsistentDeadlineStyle.self,
        KH318MilestoneShares.self,
        KH319ReviewOutsideYear.self,
        KH320CadenceMissing.self,
        KH401OutputMissing.self,
        KH402KPIMissing.self,
        KH403KPINotMeasurable.self,
        KH404OutputKPISwapped.self,
        KH405DeltaWithoutBaseline.self,
        KH406PercentOutOfRange.self,
        KH408CircularKPI.self,
        KH409TargetBaselineMissing.self,
        KH410ApproximateKPI.self,
        KH411TargetLevelMissing.self,
        KH412ImpliedComparator.self,
        KH413SeveralMeasuresInTarget.self,
        KH414RankWithoutPopulation.self,
        KH415ContradictoryTargets.self,
        KH416OutputRepeatsTitle.self,
        KH417VagueOutput.self,
        KH418GarbledRange.self,
        KH419KPIRepeatsOutput.self,
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

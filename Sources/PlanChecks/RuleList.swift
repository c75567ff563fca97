package import PlanDiagnostics

/// Every check, by stage and then by code; a test holds the list against the folder.
package enum RuleList {
    package static let sourceRules: [any SourceRule.Type] = [
        KH801NotComposed.self,
        KH802LookAlikeLetter.self,
        KH803InvisibleCharacterFound.self,
        KH804MisplacedTone.self,
        KH806GarbledText.self,
    ]

    package static let workspaceRules: [any WorkspaceRule.Type] = [
        KH018DuplicateCode.self,
        KH110UnitNameCollision.self,
        KH112UnusedUnit.self,
        KH905EmptyRegistry.self,
        KH906IncompleteCalendarEntry.self,
        KH907MissingCalendar.self,
        KH908DuplicatePlanCode.self,
        KH909CalendarConflict.self,
    ]

    package static let planRules: [any PlanRule.Type] = [
        KH018DuplicateCode.self,
        KH107NoncanonicalUnitName.self,
        KH114OverloadedUnit.self,
        KH203DuplicateTitle.self,
        KH204WrongScope.self,
        KH205SectionTitleMissing.self,
        KH206EmptySection.self,
        KH210NumberedTitle.self,
        KH211EmptyGroup.self,
        KH312DependencyCycle.self,
        KH313DependencyOrder.self,
        KH314DeadlineClustering.self,
        KH317InconsistentDeadlineStyle.self,
        KH409TargetBaselineMissing.self,
        KH411TargetLevelMissing.self,
        KH412ImpliedComparator.self,
        KH413SeveralMeasuresInTarget.self,
        KH415ContradictoryTargets.self,
        KH501TargetWithoutTask.self,
        KH502TaskWithoutTarget.self,
        KH503EvidenceKindMissing.self,
        KH504ReportingRegimeMissing.self,
        KH505LegalBasisMissing.self,
        KH506AppraiserMissing.self,
        KH507StandingBodyUnclear.self,
        KH508WarningsMissing.self,
        KH509WarningMethodUnstated.self,
        KH510TargetsMissing.self,
        KH511TargetOwnerMissing.self,
        KH512AppraiserOwnsTask.self,
        KH514InconsistentCitation.self,
        KH515UndatedCitation.self,
        KH517DuplicateBasis.self,
        KH518DeputyIsAppraiser.self,
        KH601HeadingMissing.self,
        KH602PlanYearMissing.self,
        KH603NumberMissing.self,
        KH604SignerMissing.self,
        KH605RecipientsMissing.self,
        KH606IssueDateIncomplete.self,
        KH607IssuedBeforeBasis.self,
        KH608ArchiveRecipientMissing.self,
        KH609SymbolMismatch.self,
        KH610YearMismatch.self,
    ]

    package static let sectionRules: [any SectionRule.Type] = [
        KH103CollectiveOwner.self,
        KH104SeveralOwners.self,
        KH105OwnerAlsoSupports.self,
        KH106PersonMissing.self,
        KH109CollectiveSupport.self,
        KH111DuplicateSupport.self,
        KH201TitleMissing.self,
        KH202TitleCopiedFromGroup.self,
        KH204WrongScope.self,
        KH207VagueAction.self,
        KH208NoteRepeatsTitle.self,
        KH209TitleTooLong.self,
        KH210NumberedTitle.self,
        KH303VagueDeadline.self,
        KH304DeadlineOutsideYear.self,
        KH306ConditionWithoutReview.self,
        KH307CompoundDeadline.self,
        KH311StrictDeadline.self,
        KH316DueOnRestDay.self,
    ]

    package static let taskRules: [any TaskRule.Type] = [
        KH101OwnerMissing.self,
        KH108SupportMissing.self,
        KH113AdvisorIsOwner.self,
        KH301DeadlineMissing.self,
        KH305MilestoneStandingDeadline.self,
        KH308MilestoneIncomplete.self,
        KH309MilestoneOutsideRoadmap.self,
        KH310StartAfterDue.self,
        KH315KPIOutrunsDeadline.self,
        KH318MilestoneShares.self,
        KH319ReviewOutsideYear.self,
        KH320CadenceMissing.self,
        KH401OutputMissing.self,
        KH402KPIMissing.self,
        KH404OutputKPISwapped.self,
        KH416OutputRepeatsTitle.self,
        KH417VagueOutput.self,
        KH419KPIRepeatsOutput.self,
    ]

    package static let levelRules: [any LevelRule.Type] = [
        KH403KPINotMeasurable.self,
        KH405DeltaWithoutBaseline.self,
        KH406PercentOutOfRange.self,
        KH408CircularKPI.self,
        KH410ApproximateKPI.self,
        KH414RankWithoutPopulation.self,
        KH418GarbledRange.self,
    ]

    package static let textRules: [any TextRule.Type] = [
        KH516UnusualPeriod.self,
        KH805UnbalancedQuotes.self,
        KH807StrayPunctuation.self,
        KH808DoubleSpace.self,
        KH809Misspelling.self,
    ]

    package static let journalRules: [any JournalRule.Type] = [
        KH704IncompleteTrackingRecord.self,
        KH705ForeignTaskReported.self,
        KH706WrongReportPeriod.self,
        KH707RepeatedReport.self,
        KH708ProgressFell.self,
        KH709CompletionWithoutEvidence.self,
        KH710KPIContradictsPercent.self,
        KH711EvidenceMissing.self,
        KH712EvidenceOutside.self,
        KH713EvidenceEmpty.self,
        KH714EvidenceUnreadable.self,
        KH715EvidenceChanged.self,
        KH716EvidenceKindMismatch.self,
        KH717EvidenceDisguised.self,
        KH718LateReport.self,
        KH719DatedInFuture.self,
        KH720AppraisalBeforeReport.self,
        KH721UnauthorisedAppraiser.self,
        KH722OwnTaskAppraised.self,
        KH723RejectionWithoutReason.self,
        KH724AmendmentWithoutDecision.self,
        KH725ExtensionGoesBackwards.self,
        KH726AmendmentWithoutReason.self,
        KH727HeadConfirmationMissing.self,
        KH728StateContradictsPercent.self,
        KH751IncomparableMeasure.self,
        KH752TargetMeasuredTwice.self,
        KH753MeasureFell.self,
        KH754ForeignTargetMeasured.self,
        KH755MeasureContradictsWord.self,
        KH760ExtensionMilestones.self,
    ]

    package static let lineageRules: [any LineageRule.Type] = [
        KH522UncoveredUpperTarget.self,
        KH523LevelBelowUpper.self,
        KH524DeadlineAfterUpper.self,
        KH525OwnerWithoutDetailedPlan.self,
        KH526DetailedTaskWithoutPerson.self,
        KH527WithdrawnUpperTask.self,
    ]

    /// The descriptors of all of them; a rule that looks at two stages stands in two lists.
    package static let descriptors: [RuleDescriptor] = {
        let others = workspaceRules.map { $0.rule } + sectionRules.map { $0.rule }
        return sourceRules.map { $0.rule } + others
            + planRules.map { $0.rule }.filter { !others.contains($0) }
            + taskRules.map { $0.rule } + levelRules.map { $0.rule } + textRules.map { $0.rule }
            + journalRules.map { $0.rule } + lineageRules.map { $0.rule }
    }()
}

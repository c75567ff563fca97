import PlanDiagnostics
package import PlanModel
import VietnameseCalendar

extension TaskEntry {
    /// The row of one task.
    package init(_ id: TaskID, _ index: PlanIndex) {
        let plan = index.plan
        let task = plan.tasks[id]
        name = index.name(id)
        group = index.groupName(of: task, titled: name.title)
        outputs = task.outputs.map(\.value)
        kpis = task.kpis.map(\.text.value)
        person = task.person.value
        deadline = DeadlineEntry(id, index)
        remindedFrom = index.checkpoints(.reminder, of: id).map(\.effective).min()
        milestones = index.checkpoints(.milestone, of: id).map {
            MilestoneEntry(day: index.day($0), title: $0.title, expected: $0.expected)
        }
        let instances = index.checkpoints(.instance, of: id)
        self.instances = task.effectiveCadence.flatMap { cadence in
            instances.isEmpty ? nil : DateSeries(cadence.unit, instances, index.calendar)
        }
        supporters = task.support.map { index.units.name($0.value.referent) }
        advisors = task.advisors.map { index.units.name($0.value.referent) }
        condition = task.effectiveCondition?.text
        conditionReviews = index.checkpoints(.conditionReview, of: id).map(index.day)
        after = task.after.map { index.name($0.value) }
        continued = task.continued.map(\.value)
        evidence = task.evidence.map { code in
            plan.evidenceKinds.first { $0.code.value == code.value }?.name.value ?? code.value
        }
        evidenceDue = index.checkpoints(.evidenceDue, of: id).first.map(index.day)
        appraisal = index.checkpoints(.appraisal, of: id).first.flatMap { AppraisalEntry($0, index) }
        targets = task.targets.map { RecordName(plan.targets[$0.value]) }
        upper = index.upperRecords(of: .task(id))
        budget = task.budget.value
        note = task.note.value
        waived = index.allowedFindings(of: id).map(WaivedFinding.init)
        standing = StandingEntry(id, index)
    }
}

extension SupportEntry {
    init(_ help: PlanIndex.Help, _ index: PlanIndex) {
        name = index.name(help.task)
        owner = index.ownerNames(of: help.task)
        role = help.role
        upper = index.upperRecords(of: .task(help.task))
        group = help.group.map { index.units.groups[$0].displayName }
        deadline = DeadlineEntry(help.task, index)
        standing = StandingEntry(help.task, index)
    }
}

extension DeadlineEntry {
    init(_ id: TaskID, _ index: PlanIndex) {
        let task = index.plan.tasks[id]
        let deadline = task.deadline.value
        parts = task.deadlineTexts.map { Part(label: $0.label?.value, text: $0.text.value) }
        // A start that a period such as "Quý I/2026" only implies is not worth a word.
        start = task.start.value ?? deadline.flatMap { $0.isStartImplied ? nil : $0.start }
        due = index.checkpoints(.due, of: id).first.map(index.day)
        minuteOfDay = deadline?.dueMinuteOfDay
        isStrict = deadline?.isStrict ?? false
        isStanding = deadline?.isStanding ?? false
        isRecurring = task.effectiveCadence != nil
        isOpenEnded = deadline?.isOpenEnded ?? false
        isConditional = task.effectiveCondition != nil
    }
}

extension WaivedFinding {
    init(_ allowed: AllowedFinding) {
        finding = AllowedMessage(rule: allowed.diagnostic.rule.code, message: allowed.diagnostic.message)
        reason = allowed.waiver.reason
        isOwn = allowed.isOwn
        until = allowed.waiver.until?.value
    }
}

extension PlanIndex {
    /// Findings of the task's own record; a target may bear the same code, but stands in another file.
    func allowedFindings(of id: TaskID) -> [AllowedFinding] {
        let task = plan.tasks[id]
        return (allowed[task.code.value] ?? []).filter { $0.diagnostic.span.file == task.span.file }
    }

    func groupName(of task: Task, titled title: String?) -> RecordName? {
        guard let group = task.group.map({ plan.groups[$0] }), group.title.value != title else { return nil }
        return RecordName(group)
    }
}

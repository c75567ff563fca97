/// A field by its English key; the one name by which lowering asks for it.
///
/// The same name may stand in several scopes with another Vietnamese key and another meaning.
package enum FieldName: String, Hashable, Sendable, CaseIterable {
    // Identity and words
    case id, name, aliases, title, text, note, kind, number, symbol, year, level
    // Workspace
    case language, plans, units, calendar, output, templates, tonePlacement = "tone-placement", severities
    // Units
    case groups, block, head, members
    // Calendar
    case daysOff = "days-off", workingDays = "working-days", date, from, to, reason, document
    case insteadOf = "instead-of"
    // Heading and form of the plan
    case form, parentBody = "parent-body", issuer, place, issued, subject, preamble, requirements
    case measures, implementation, paragraphs, heading
    case parent
    case recipients, signature, authority, position, person, appendix
    // Regimes
    case reporting, unit, system, weekday, dayOfMonth = "day-of-month", cadence
    case evidence, evidenceKinds = "evidence-kinds", evidenceRequired = "evidence-required"
    case appraisal, appraiser, deputy, within
    case warnings, overdue, behind, rejected, appraisalLate = "appraisal-late", threshold, method
    case scoring, taskShare = "task-share", reportShare = "report-share"
    case completedLate = "completed-late", reportLate = "report-late", reportMissing = "report-missing"
    case commendFrom = "commend-from", criticiseBelow = "criticise-below"
    case reminders, standingBody = "standing-body", defaultStart = "default-start"
    // Targets
    case targets, source, baseline, population, implements
    // Tasks
    case section, tasks, subtasks, kpi, owner, support, advisor, deadline, start, condition, review
    case milestones, after, continues, basis, budget, weight, due, share
    // Waivers
    case waive, rule, until
    // Tracking
    case period, confirmed, results, task, percent, state, conditionMet = "condition-met", difficulties
    case proposals, file, sha256, verdict, changes
    case target, value, reached
    case nearDue = "near-due", longOverdue = "long-overdue", escalation
}

extension FieldName {
    /// The place among all names: Swift numbers the cases of an enum without payloads in the order of their
    /// declaration, and a test holds it to that.
    package var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

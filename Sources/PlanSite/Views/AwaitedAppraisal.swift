import PlanDocuments
package import PlanModel
package import VietnameseCalendar

/// A claim of completion whose evidence nobody has judged yet.
package struct AwaitedAppraisal: Sendable {
    /// Something that was handed in.
    package struct Item: Hashable, Sendable {
        /// The path of a file, or a document as it was written.
        package let name: String
        /// The kind of evidence by name, when it was said.
        package let kind: String?
    }

    package let task: TaskID
    package let owner: UnitID?
    /// The day of the claim.
    package let since: CivilDate
    /// Calendar days since then.
    package let days: Int
    package let items: [Item]
    /// Nobody appraises their own task; nil where the plan names nobody else.
    package let appraiser: UnitID?
    /// The last day for a verdict: so many working days after the claim.
    package let term: CivilDate

    /// Those who have waited longest first.
    package static func all(of site: SitePlan) -> [AwaitedAppraisal] {
        guard let appraisal = site.plan.appraisal.value else { return [] }
        let pending = site.compiled.progress.tasks.filter { $0.state == .pendingAppraisal }
        let items = Items(site, of: pending)
        return pending.compactMap { task in
            guard let since = task.claimed else { return nil }
            return AwaitedAppraisal(
                task: task.task, owner: task.owner, since: since, days: since.days(to: site.asOf),
                items: items[task.task], appraiser: appraisal.appraiser(of: task.owner),
                term: site.index.calendar.adding(
                    workingDays: appraisal.workingDays, to: since))
        }
        .sorted { ($0.since, $0.task) < ($1.since, $1.task) }
    }
}

/// What was handed in for some tasks, found in one pass over the journal.
private struct Items {
    private var items: [TaskID: [AwaitedAppraisal.Item]] = [:]

    subscript(_ task: TaskID) -> [AwaitedAppraisal.Item] { items[task] ?? [] }

    init(_ site: SitePlan, of tasks: [TaskProgress]) {
        let tracks = site.compiled.progress.tracks
        let since = Dictionary(
            uniqueKeysWithValues: tasks.map { ($0.task, Self.first($0, tracks[$0.task.rawValue])) })
        let kinds = site.plan.evidenceKinds
        for report in site.compiled.journal.reports {
            guard let date = report.date.value, date <= site.asOf else { continue }
            for entry in report.entries where entry.claimsCompletion {
                guard let task = entry.task.value, let first = since[task], first <= date else { continue }
                for evidence in entry.evidence where !evidence.isBlank {
                    let kind = kinds.first { $0.code.value == evidence.kind.value }
                    let item = AwaitedAppraisal.Item(
                        name: evidence.documentText ?? evidence.file.value ?? "", kind: kind?.name.value)
                    if !self[task].contains(item) { items[task, default: []].append(item) }
                }
            }
        }
    }

    /// The first day whose reports are about the claim; the instances of a standing task are claimed one by one.
    private static func first(_ task: TaskProgress, _ track: TaskTrack) -> CivilDate {
        guard track.roadmap.countsInstances else { return task.claimed ?? .earliest }
        return track.judgements.last?.date.adding(days: 1) ?? .earliest
    }
}

package import PlanDiagnostics
import PlanDocuments
package import PlanModel
import VietnameseText

/// What is missing in the plan and was allowed, each with its reason.
package struct Gaps: Sendable {
    /// Findings of one rule that one waiver, or waivers of one reason, allowed.
    package struct Group: Sendable {
        package let rule: RuleDescriptor
        package let reason: String
        /// Allowed for the whole plan or workspace, not in the records themselves.
        package let isShared: Bool
        package fileprivate(set) var tasks: [TaskID] = []
        package fileprivate(set) var targets: [TargetID] = []
        /// Findings of nothing that has a page: the plan itself, the registry.
        package fileprivate(set) var others: [Message] = []
        package fileprivate(set) var count = 0
    }

    /// By code of the rule, then by reason.
    package let groups: [Group]

    package var count: Int { groups.reduce(0) { $0 + $1.count } }

    package init(_ site: SitePlan) {
        struct Key: Hashable {
            let rule: RuleCode
            let reason: [UInt8]
            let isShared: Bool
        }
        let records = Records(site.plan)
        var places: [Key: Int] = [:]
        var groups: [Group] = []
        for finding in site.compiled.allowed {
            let isShared = if case .record = finding.waiver.reach { false } else { true }
            let rule = finding.diagnostic.rule
            let key = Key(rule: rule.code, reason: Array(finding.waiver.reason.utf8), isShared: isShared)
            let place = places[key] ?? groups.count
            if place == groups.count {
                places[key] = place
                groups.append(Group(rule: rule, reason: finding.waiver.reason, isShared: isShared))
            }
            groups[place].add(finding.diagnostic, records)
        }
        self.groups = groups.map { ($0, CollationKey($0.reason)) }
            .sorted { ($0.0.rule.code, $0.1) < ($1.0.rule.code, $1.1) }
            .map(\.0)
    }
}

extension Gaps {
    /// Tasks and targets by code and file; a target may bear the code of a task, but stands in another file.
    fileprivate struct Records {
        private let tasks: [String: (id: TaskID, file: FileID)]
        private let targets: [String: TargetID]
        private let targetFile: FileID?

        init(_ plan: Plan) {
            tasks = Dictionary(
                plan.tasks.ids.map { id in
                    (plan.tasks[id.rawValue].code.value, (id, plan.tasks[id.rawValue].span.file))
                }, uniquingKeysWith: { first, _ in first })
            targets = Dictionary(
                plan.targets.ids.map { (plan.targets[$0.rawValue].code.value, $0) },
                uniquingKeysWith: { first, _ in first })
            targetFile = plan.targetFile
        }

        func task(of finding: Diagnostic) -> TaskID? {
            guard let task = finding.record.flatMap({ tasks[$0] }), task.file == finding.span.file else {
                return nil
            }
            return task.id
        }

        func target(of finding: Diagnostic) -> TargetID? {
            finding.span.file == targetFile ? finding.record.flatMap { targets[$0] } : nil
        }
    }
}

extension Gaps.Group {
    fileprivate mutating func add(_ finding: Diagnostic, _ records: Gaps.Records) {
        count += 1
        if let task = records.task(of: finding) {
            if tasks.last != task { tasks.append(task) }
        } else if let target = records.target(of: finding) {
            if targets.last != target { targets.append(target) }
        } else {
            others.append(finding.message)
        }
    }
}

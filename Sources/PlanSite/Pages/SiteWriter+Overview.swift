import PlanDocuments
import PlanModel
import PlanTemplates
import VietnameseCalendar

/// The first page.
extension SiteWriter {
    var overview: TemplateValue {
        let coverage = Coverage(site)
        let checks = checks(coverage)
        return title.merging([
            "hatching": .text(Hatching.definitions), "figures": .list(figures(coverage)),
            "standing": .text(words.standing(of: site.compiled)), "dueSoon": dueSoon(), "pastDue": pastDue,
            "units": .list(workload), "monthly": monthly,
            "sections": .list(site.plan.sections.ids.map(section)),
            "checks": .list(checks), "hasChecks": .flag(!checks.isEmpty),
            "documents": documents(of: nil), "hasDocuments": .flag(hasDocuments(nil)),
        ])
    }

    /// The head of the plan: its kind, number and subject.
    var title: TemplateValue {
        [
            "title": .text(planName), "designation": .text(site.heading.designation),
            "subject": .text(site.heading.subject),
        ]
    }

    private func figures(_ coverage: Coverage) -> [TemplateValue] {
        let owners = Set(site.tasks.compactMap(\.owner)).count
        let soon = site.upcoming(within: Self.daysAhead).reduce(0) { sum, entry in
            sum + (entry.kind == .due || entry.kind == .milestone ? entry.members.count : 0)
        }
        let undated = site.tasks.count { $0.due == nil }
        return [
            figure(site.tasks.count, words["tasks"], .tasks),
            figure(site.plan.targets.count, words["targets"], .targets),
            figure(owners, words["figureOwners"], .units),
            figure(soon, words["figureSoon"], .calendar),
            figure(undated, words["figureUndated"], .tasks, "?due=none"),
            figure(coverage.targetsWithoutTask.count, words["figureUncovered"], .gaps),
        ]
    }

    private func figure(_ count: Int, _ label: String, _ page: SitePage, _ query: String = "")
        -> TemplateValue
    {
        ["value": .number(count), "label": .text(label), "address": .text(page.path + query)]
    }

    /// Tasks that were due before the day of compilation; absent when there are none, and once the board tells what became
    /// of them.
    private var pastDue: TemplateValue {
        let past = site.tasks.filter { $0.progress == nil && $0.due.map { $0 < site.asOf } ?? false }
            .sorted { ($0.due ?? .earliest, $0.id) < ($1.due ?? .earliest, $1.id) }
        guard !past.isEmpty else { return .flag(false) }
        return [
            "tasks": .list(
                past.enumerated().map { place, task in
                    link(task.id).merging([
                        "due": .text(words.dayInYear(task.due ?? .earliest)),
                        "isLast": .flag(place == past.count - 1),
                    ])
                })
        ]
    }

    /// Every unit with its bar.
    var workload: [TemplateValue] {
        let all = Workload.all(of: site)
        let bars = WorkloadBar(
            busiest: all.map { $0.ownCount + $0.supportCount }.max() ?? 0, words: words)
        return all.map { load in
            [
                "name": .text(load.unit.name), "address": .text(SitePage.unit(load.unit).path),
                "head": .text(load.head), "own": .number(load.ownCount),
                "support": .number(load.supportCount),
                "bar": .text(bars.svg(own: load.ownCount, support: load.supportCount)),
                "next": next(load.next), "documents": documents(of: load.unit.code),
            ]
        }
    }

    private var monthly: TemplateValue {
        let loads = MonthlyLoad.all(of: site)
        guard loads.contains(where: { $0.dueCount + $0.milestoneCount > 0 }) else { return .flag(false) }
        return [
            "chart": .text(MonthlyChart(loads, words).svg),
            "months": .list(loads) { load in
                [
                    "month": .text(words.month(load.month)), "due": .number(load.dueCount),
                    "milestones": .number(load.milestoneCount),
                ]
            },
        ]
    }

    private func section(_ id: SectionID) -> TemplateValue {
        let section = site.plan.sections[id.rawValue]
        let tasks = section.tasks.map(task)
        let next = tasks.compactMap { task in task.due.map { Workload.Due(day: $0, task: task.id) } }
            .filter { $0.day >= site.asOf }.min { ($0.day, $0.task) < ($1.day, $1.task) }
        return [
            "ordinal": .number(section.ordinal), "number": .text(number(of: id)),
            "title": .text(title(of: id)), "count": .number(tasks.count),
            "undated": .number(tasks.count { $0.due == nil }), "next": self.next(next),
        ]
    }

    private func checks(_ coverage: Coverage) -> [TemplateValue] {
        let gaps = Gaps(site)
        let withoutOwner = site.tasks.count { $0.owner == nil }
        let all = [
            (
                coverage.targetsWithoutTask.count,
                words.say("chỉ tiêu chưa có nhiệm vụ", "target without a task"),
                words.say("", "targets without a task"), SitePage.gaps.path + "#uncovered"
            ),
            (
                coverage.tasksWithoutTarget.count,
                words.say("nhiệm vụ không gắn chỉ tiêu", "task that serves no target"),
                words.say("", "tasks that serve no target"), SitePage.targets.path + "#without-target"
            ),
            (
                withoutOwner, words.say("nhiệm vụ chưa có một đơn vị chủ trì", "task without a single owner"),
                words.say("", "tasks without a single owner"), SitePage.tasks.path + "?owner=none"
            ),
            (
                gaps.count, words.say("nội dung còn thiếu được miễn kiểm", "gap that was waived"),
                words.say("", "gaps that were waived"), SitePage.gaps.path + "#waived"
            ),
        ]
        return all.filter { $0.0 > 0 }.map { count, one, many, address in
            ["text": .text("\(count) \(count == 1 || many.isEmpty ? one : many)"), "address": .text(address)]
        }
    }
}

import PlanDiagnostics
package import PlanDocuments
import PlanModel
import VietnameseText

/// A page of a plan's site.
package enum SitePage: Hashable, Sendable {
    case board, overview, tasks, timeline, unitTimeline, calendar, targets, lineage, units, gaps, text, search
    case unit(UnitName)

    /// Those that the navigation of every page leads to, in its order.
    static let main: [SitePage] = [
        .board, .overview, .tasks, .timeline, .calendar, .targets, .lineage, .units, .gaps, .text,
    ]

    /// Relative to the plan's folder.
    package var path: String {
        switch self {
        case .board: "board.html"
        case .overview: "index.html"
        case .tasks: "tasks.html"
        case .timeline: "timeline.html"
        case .unitTimeline: "timeline-units.html"
        case .calendar: "calendar.html"
        case .targets: "targets.html"
        case .lineage: "lineage.html"
        case .units: "units.html"
        case .gaps: "gaps.html"
        case .text: "plan.html"
        case .search: "search.html"
        case .unit(let unit): "units/\(unit.fileStem).html"
        }
    }

    /// Where to begin: at the board once anybody has reported, else at the plan itself.
    static func first(of plan: CompiledPlan) -> SitePage {
        plan.progress.lastReport == nil ? .overview : .board
    }

    /// What leads from the page back to the plan's folder.
    var root: String {
        if case .unit = self { "../" } else { "" }
    }

    /// The page of ``main`` that stands for this one in the navigation.
    var mainPage: SitePage {
        switch self {
        case .unitTimeline: .timeline
        case .unit: .units
        default: self
        }
    }
}

func taskAnchor(_ name: RecordName) -> String { "task-\(slug(name.code))" }

func targetAnchor(_ name: RecordName) -> String { "target-\(slug(name.code))" }

func ruleAnchor(_ rule: RuleCode) -> String { slug(rule.description) }

func basisAnchor(_ place: Int) -> String { "basis-\(place + 1)" }

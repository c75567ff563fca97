package import PlanDocuments
package import VietnameseCalendar
import VietnameseText

/// A file that a build makes beside the site, which the site leads to.
///
/// Where it stands is decided here: what is for the whole plan beside the pages, what is for single units in a folder
/// of its kind, so that neither is lost among the other.
package struct SiteDocument: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The plan as the office signs it.
        case plan
        /// What it has come to over a period.
        case report(Period)
        /// One unit's list of tasks.
        case checklist
        /// Dates to subscribe to.
        case calendar
        /// All checkpoints as a table.
        case schedule
        /// All tasks as a table.
        case tasks
        /// All targets as a table.
        case targets
    }

    package let kind: Kind
    /// Relative to the plan's folder.
    package let path: String
    /// The code of the unit that it is for; nil for the plan's own.
    package let unit: String?

    private init(_ kind: Kind, _ path: String, unit: String? = nil) {
        self.kind = kind
        self.path = path
        self.unit = unit
    }

    /// `ke-hoach-2026.docx`: named after the plan, as it leaves its folder.
    package static func plan(_ code: String, _ format: String) -> SiteDocument {
        SiteDocument(.plan, "\(slug(code)).\(format)")
    }

    /// `reports/bao-cao-2026-03.docx`: named after the period, as it leaves its folder.
    package static func report(_ period: Period, _ format: String) -> SiteDocument {
        SiteDocument(.report(period), "reports/bao-cao-\(period.key).\(format)")
    }

    /// `checklists/ban-xay-dung-dang.docx`
    package static func checklist(_ unit: UnitName, _ format: String) -> SiteDocument {
        SiteDocument(.checklist, "checklists/\(unit.fileStem).\(format)", unit: unit.code)
    }

    /// `calendars/ban-xay-dung-dang.ics`
    package static func calendar(_ unit: UnitName) -> SiteDocument {
        SiteDocument(.calendar, "calendars/\(unit.fileStem).ics", unit: unit.code)
    }

    /// `schedule.ics`: what the office itself subscribes to.
    package static let officeCalendar = SiteDocument(.calendar, "schedule.ics")

    /// `schedule.csv`
    package static func schedule(_ format: String) -> SiteDocument {
        SiteDocument(.schedule, "schedule.\(format)")
    }

    /// `tasks.csv`
    package static func tasks(_ format: String) -> SiteDocument { SiteDocument(.tasks, "tasks.\(format)") }

    /// `targets.csv`
    package static func targets(_ format: String) -> SiteDocument {
        SiteDocument(.targets, "targets.\(format)")
    }
}

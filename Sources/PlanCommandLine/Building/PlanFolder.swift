import PlanDocuments
import PlanSite
import VietnameseCalendar

/// The folder in which a build puts everything that it makes of one plan.
struct PlanFolder: Sendable {
    /// The plan's code, which the folder is named by.
    let code: String

    /// The place of a document, relative to the output folder.
    func path(_ document: SiteDocument) -> String { "\(code)/\(document.path)" }

    /// The page that leads to every unit's checklist.
    var checklistIndex: String { "\(code)/checklists/index.html" }

    /// The documents that the site leads to.
    ///
    /// - Parameters:
    ///   - reports: the periods that are reported on.
    ///   - hasPDF: whether each document for Word stands there as PDF too.
    func documents(
        _ book: ChecklistBook, _ calendars: PlanCalendars, reports: [Period], hasPDF: Bool
    ) -> [SiteDocument] {
        let pdf = hasPDF ? ["pdf"] : []
        let plan = (["docx"] + pdf + ["md"]).map { SiteDocument.plan(code, $0) }
        let reports = reports.flatMap { period in
            (["docx"] + pdf + ["md"]).map { SiteDocument.report(period, $0) }
        }
        let tables: [SiteDocument] = [.tasks("csv"), .targets("csv"), .schedule("csv"), .officeCalendar]
        let checklists = book.units.flatMap { unit in
            (ChecklistFormat.built.map(\.rawValue) + pdf).map { SiteDocument.checklist(unit, $0) }
        }
        return plan + reports + tables + checklists + calendars.units.map(SiteDocument.calendar)
    }
}

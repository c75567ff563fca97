import PlanDiagnostics
import PlanModel
import PlanTemplates
import VietnameseCalendar

/// What a build depends on besides its sources.
struct BuildOptions: Sendable {
    let asOf: CivilDate
    let language: Language
    let officeTemplates: OfficeTemplates
    /// The files that reports name as evidence, as they were found.
    let evidence: [String: EvidenceFile]
    /// Whether the documents for Word are to be had as PDF too.
    let makesPDF: Bool
    /// Whether nothing but the database is to be made.
    let isDatabaseOnly: Bool

    var templates: TemplateSet { officeTemplates.set }
}

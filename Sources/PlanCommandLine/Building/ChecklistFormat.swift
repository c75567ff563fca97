import ArgumentParser
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanTemplates

/// What a unit's tasks and dates can be had as.
enum ChecklistFormat: String, ExpressibleByArgument, CaseIterable {
    case md, html, docx, xlsx, ics

    /// What `build` makes of each checklist, in the order of its record; calendars it makes by themselves.
    static let built: [ChecklistFormat] = [.docx, .xlsx, .html, .md]

    /// `md, html hoặc docx`
    static func listed(or word: String) -> String {
        let names = allCases.map(\.rawValue)
        return names.dropLast().joined(separator: ", ") + " \(word) " + names[names.count - 1]
    }

    /// Whether several may follow each other, and a terminal can show them.
    var isText: Bool { self == .md || self == .html }

    func render(_ checklist: Checklist, _ language: Language, _ templates: TemplateSet) throws -> [UInt8] {
        switch self {
        case .md:
            Array(MarkdownChecklist.render(checklist, language: language, templates: templates).utf8)
        case .html: Array(HTMLChecklist.render(checklist, language: language).utf8)
        case .docx: WordChecklist.render(checklist, language: language)
        case .xlsx: try ExcelChecklist.render(checklist, language: language)
        case .ics: preconditionFailure("a calendar is made of a plan, not of a checklist")
        }
    }

    /// - Returns: nil for a unit that has nothing to do.
    func render(
        _ unit: Unit, _ book: ChecklistBook, _ language: Language, _ templates: TemplateSet
    ) throws -> [UInt8]? {
        guard self != .ics else { return PlanCalendars(book, language: language)[unitCode: unit.code.value] }
        return try book[unitCode: unit.code.value].map { try render($0, language, templates) }
    }
}

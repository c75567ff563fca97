package import OfficeOpenXML
package import PlanDiagnostics
import VietnameseCalendar

/// A unit's checklist as a workbook to fill in and send back.
///
/// The first sheet is the form, one row a task; then guidance, and the tasks that the unit supports; a hidden sheet
/// says what the form is, as ``FormLayout`` describes.
package enum ExcelChecklist {
    /// - Throws: ``ExcelFailure`` when libxlsxwriter is not installed or cannot write.
    package static func render(_ checklist: Checklist, language: Language) throws(ExcelFailure) -> [UInt8] {
        do throws(WorkbookError) {
            return try workbook(checklist, language: language).bytes()
        } catch {
            throw ExcelFailure(error)
        }
    }

    /// The same as a value.
    package static func workbook(_ checklist: Checklist, language: Language) -> Workbook {
        let form = FormSheet(checklist, language)
        let data = FormData(checklist, language)
        var workbook = Workbook()
        workbook.properties = properties(checklist, PrintedWords(language))
        workbook.sheets = [form.sheet, GuidanceSheet.sheet(checklist, language)]
        if let support = SupportSheet.sheet(checklist, language) { workbook.sheets.append(support) }
        workbook.sheets.append(data.sheet)
        workbook.names = form.names + data.names
        return workbook
    }

    private static func properties(_ checklist: Checklist, _ words: PrintedWords) -> Workbook.Properties {
        var properties = Workbook.Properties()
        properties.title = CellText.fitting(words.formTitle(checklist.plan.year), longest: 255)
        properties.subject = CellText.fitting(checklist.unit.name, longest: 255)
        properties.company = CellText.fitting(checklist.plan.issuer ?? "", longest: 255)
        properties.created = SerialDay(checklist.plan.asOf)
        return properties
    }
}

extension SerialDay {
    init(_ date: CivilDate) {
        self.init(Self.unixEpoch.number + Self.unixEpochDate.days(to: date))
    }

    private static let unixEpochDate = CivilDate(year: 1970, month: 1, day: 1) ?? .earliest
}

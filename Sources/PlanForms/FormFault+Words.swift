import OfficeOpenXML
package import PlanDiagnostics
import PlanDocuments

extension FormFault.Kind {
    /// One phrase without a period.
    package var message: BilingualText {
        switch self {
        case .unreadable(let error): error.message
        case .notAFile:
            BilingualText(
                vi: "không phải là một tệp (liên kết, thư mục, thiết bị hoặc ống dẫn)",
                en: "this is no file (a link, a folder, a device or a pipe)")
        case .tooLarge(let limit):
            BilingualText(
                vi: "tệp lớn hơn \(limit >> 20) MB", en: "the file is larger than \(limit >> 20) MB")
        case .notAForm:
            BilingualText(
                vi: "không phải là biểu do kehoach lập (không có trang tính ẩn \(FormLayout.dataSheet))",
                en: "this is no form made by kehoach (it has no hidden sheet \(FormLayout.dataSheet))")
        case .otherVersion(let version):
            BilingualText(
                vi: "biểu theo mẫu phiên bản “\(version)”, bản này đọc phiên bản \(FormLayout.version)",
                en: "the form has version “\(version)”, this program reads version \(FormLayout.version)")
        case .unknownPlan(let code):
            BilingualText(
                vi: "biểu của kế hoạch “\(code)”, không có trong không gian làm việc",
                en: "the form is of the plan “\(code)”, which the workspace does not have")
        case .otherYear(let form, let plan):
            BilingualText(
                vi: "biểu của năm \(form), kế hoạch là của năm \(plan)",
                en: "the form is of \(form), the plan of \(plan)")
        case .unknownUnit(let code):
            BilingualText(
                vi: "biểu của đơn vị “\(code)”, không có trong danh mục đơn vị",
                en: "the form is of the unit “\(code)”, which the registry does not have")
        case .tableLost:
            BilingualText(
                vi: "không thấy bảng nhiệm vụ (dòng mã ẩn đã bị xóa)",
                en: "there is no table of tasks (its hidden row of keys is gone)")
        case .columnLost(let column):
            BilingualText(
                vi: "mất cột “\(PrintedWords(.vietnamese).heading(column))”",
                en: "the column “\(PrintedWords(.english).heading(column))” is gone")
        case .nothingFilledIn:
            BilingualText(vi: "biểu chưa điền nhiệm vụ nào", en: "no task of the form was filled in")
        case .taskMissing(let number):
            BilingualText(
                vi: "dòng của nhiệm vụ \(number) đã bị xóa khỏi biểu",
                en: "the row of the task \(number) was deleted from the form")
        case .newTask(let number):
            BilingualText(
                vi: "nhiệm vụ \(number) được giao sau khi lập biểu nên không có trong biểu",
                en: "the task \(number) was assigned after the form was made and is not in it")
        case .sameReport(let form):
            BilingualText(
                vi: "cùng đơn vị, cùng kỳ với \(form) nhưng số liệu khác",
                en: "the same unit and period as \(form), with other contents")
        case .placeTaken(let path):
            BilingualText(vi: "ở \(path) đã có tệp khác", en: "another file stands at \(path)")
        case .headLost(let name):
            BilingualText(
                vi: "mất ô “\(Self.headWord(name, .vietnamese))”",
                en: "the cell “\(Self.headWord(name, .english))” is gone")
        case .periodMissing: BilingualText(vi: "chưa chọn kỳ báo cáo", en: "no reporting period was chosen")
        case .dateMissing: BilingualText(vi: "chưa ghi ngày báo cáo", en: "the date of the report is missing")
        case .unknownPeriod(let text, _):
            BilingualText(
                vi: "“\(text)” không phải là một kỳ báo cáo", en: "“\(text)” is no reporting period")
        case .unreadableDate(let text):
            BilingualText(vi: "“\(text)” không phải là một ngày", en: "“\(text)” is no date")
        default: rowMessage
        }
    }

    private var rowMessage: BilingualText {
        switch self {
        case .unknownTask(let code):
            BilingualText(
                vi: "kế hoạch không có nhiệm vụ mã “\(code)”",
                en: "the plan has no task with the code “\(code)”")
        case .rowWithoutCode:
            BilingualText(
                vi: "dòng có số liệu nhưng không có mã nhiệm vụ",
                en: "the row is filled in but has no task code")
        case .repeatedTask(let first):
            BilingualText(
                vi: "nhiệm vụ đã có ở dòng \(first.place.row + 1), số liệu khác",
                en: "the task stands in row \(first.place.row + 1) already, with other contents")
        case .taskChanged:
            BilingualText(
                vi: "nhiệm vụ đã được sửa trong kế hoạch từ khi lập biểu",
                en: "the plan has changed this task since the form was made")
        case .percentMissing:
            BilingualText(vi: "chưa ghi mức độ hoàn thành", en: "it is not said how much is done")
        case .percentOutOfRange(let text):
            text.hasPrefix("-")
                ? BilingualText(vi: "\(text) dưới 0%", en: "\(text) is below 0%")
                : BilingualText(vi: "\(text) vượt 100%", en: "\(text) exceeds 100%")
        case .unreadablePercent(let text):
            BilingualText(vi: "“\(text)” không phải là tỷ lệ phần trăm", en: "“\(text)” is no percentage")
        case .ambiguousPercent:
            BilingualText(vi: "“1” có thể là 1% hoặc 100%", en: "“1” may be 1% or 100%")
        case .unknownStatus(let text, _):
            BilingualText(vi: "“\(text)” không phải là một tình trạng", en: "“\(text)” is no status")
        case .unknownConfirmation(let text, _):
            BilingualText(vi: "“\(text)” không phải là một xác nhận", en: "“\(text)” is no confirmation")
        case .returned:
            BilingualText(vi: "người đứng đầu trả lại dòng này", en: "the head of the unit returned this row")
        case .errorValue(let text):
            BilingualText(vi: "ô báo lỗi \(text)", en: "the cell shows the error \(text)")
        case .uncomputedFormula:
            BilingualText(vi: "công thức chưa được tính", en: "the formula has not been worked out")
        case .computed(let formula):
            BilingualText(
                vi: "ô có công thức “\(formula)”; lấy kết quả đã tính",
                en: "the cell has the formula “\(formula)”; its result is taken")
        default: evidenceMessage
        }
    }

    private var evidenceMessage: BilingualText {
        switch self {
        case .evidenceMissing(let name, _):
            BilingualText(
                vi: "không thấy tệp “\(name)” bên cạnh biểu", en: "there is no file “\(name)” beside the form"
            )
        case .evidenceOutside(let name):
            BilingualText(
                vi: "“\(name)” trỏ ra ngoài thư mục chứa biểu",
                en: "“\(name)” leads out of the folder of the form")
        case .evidenceRefused(let name, let reason):
            BilingualText(
                vi: "không thu được “\(name)”: \(reason.vi)", en: "“\(name)” is not taken: \(reason.en)")
        case .unclearEvidence(let text, _):
            BilingualText(
                vi: "“\(text)” không phải là tên tệp, cũng không phải là số và ký hiệu văn bản",
                en: "“\(text)” is neither the name of a file nor the number of a document")
        case .rule(let diagnostic, _):
            BilingualText(
                vi: diagnostic.message.rendered(in: .vietnamese),
                en: diagnostic.message.rendered(in: .english))
        default: preconditionFailure("every fault of a form is worded")
        }
    }

    private static func headWord(_ name: String, _ language: Language) -> String {
        let words = PrintedWords(language)
        return switch name {
        case FormLayout.periodName: words.reportingPeriod
        case FormLayout.dateName: words.reportDate
        default: words.preparer
        }
    }
}

import OfficeOpenXML
package import PlanDiagnostics
import PlanDocuments

extension FormFault.Kind {
    /// What to do about it, said to whoever collects; nil where the message says it all.
    package var remedy: BilingualText? {
        switch self {
        case .unreadable(let error): error.remedy
        case .notAFile:
            BilingualText(
                vi: "chép tệp thật vào thư mục rồi thu lại",
                en: "put the file itself into the folder and try again")
        case .tooLarge:
            BilingualText(
                vi: "bỏ ảnh chèn trong biểu; ảnh gửi kèm thành tệp riêng",
                en: "take pictures out of the form; send them beside it")
        case .notAForm, .tableLost, .columnLost, .headLost:
            BilingualText(
                vi: "điền lại vào tệp đã được gửi cho đơn vị, không chép sang tệp khác",
                en: "fill in the very file that was sent to the unit, not a copy of its text")
        case .otherVersion, .otherYear, .taskChanged, .newTask:
            BilingualText(
                vi: "gửi đơn vị biểu mới: kehoach checklist --format xlsx",
                en: "send the unit a new form: kehoach checklist --format xlsx")
        case .unknownPlan:
            BilingualText(
                vi: "kiểm tra xem có chạy đúng không gian làm việc không",
                en: "see whether this is the right workspace")
        case .unknownUnit:
            BilingualText(
                vi: "thêm đơn vị vào units.yaml, hoặc gửi biểu mới",
                en: "add the unit to units.yaml, or send a new form")
        case .nothingFilledIn:
            BilingualText(
                vi: "đơn vị điền các ô nền vàng rồi gửi lại",
                en: "the unit fills in the yellow cells and returns it")
        case .taskMissing:
            BilingualText(
                vi: "nếu cần báo cáo nhiệm vụ này, điền lại biểu gốc",
                en: "to report on it, fill in the original form")
        case .sameReport:
            BilingualText(
                vi: "giữ lại một biểu cho mỗi đơn vị, mỗi kỳ", en: "keep one form for each unit and period")
        case .placeTaken:
            BilingualText(
                vi: "xem lại tệp đó; chuyển đi rồi thu lại",
                en: "look at that file, move it away and try again")
        case .periodMissing:
            BilingualText(vi: "chọn một kỳ trong danh sách", en: "choose a period from the list")
        case .unknownPeriod(_, let closest):
            BilingualText(
                vi: "chọn một kỳ trong danh sách\(closest.map { ", ví dụ “\($0)”" } ?? "")",
                en: "choose a period from the list\(closest.map { ", such as “\($0)”" } ?? "")")
        case .dateMissing, .unreadableDate:
            BilingualText(vi: "ghi ngày/tháng/năm, ví dụ 27/02/2026", en: "write day/month/year: 27/02/2026")
        default: rowRemedy
        }
    }

    private var rowRemedy: BilingualText? {
        switch self {
        case .unknownTask:
            BilingualText(
                vi: "xóa dòng này, hoặc gửi đơn vị biểu mới",
                en: "delete the row, or send the unit a new form")
        case .rowWithoutCode:
            BilingualText(
                vi: "chuyển số liệu vào dòng có sẵn của nhiệm vụ", en: "move it to the task's own row")
        case .repeatedTask:
            BilingualText(vi: "giữ lại một dòng cho mỗi nhiệm vụ", en: "keep one row for each task")
        case .percentMissing, .percentOutOfRange, .unreadablePercent:
            BilingualText(
                vi: "ghi số từ 0 đến 100, ví dụ 45 là đã xong 45%",
                en: "write a number from 0 to 100: 45 means 45% done")
        case .ambiguousPercent: BilingualText(vi: "ghi 1% hoặc 100%", en: "write 1% or 100%")
        case .unknownStatus(_, let choices), .unknownConfirmation(_, let choices):
            BilingualText(
                vi: "chọn: \(choices.joined(separator: ", "))",
                en: "choose: \(choices.joined(separator: ", "))")
        case .returned:
            BilingualText(
                vi: "đơn vị sửa dòng này, người đứng đầu xác nhận lại",
                en: "the unit corrects the row and its head confirms it")
        case .errorValue, .uncomputedFormula, .computed:
            BilingualText(vi: "ghi giá trị thay cho công thức", en: "write the value instead of a formula")
        default: evidenceRemedy
        }
    }

    private var evidenceRemedy: BilingualText? {
        switch self {
        case .evidenceMissing(_, let closest?):
            BilingualText(vi: "có phải là “\(closest)”?", en: "did they mean “\(closest)”?")
        case .evidenceMissing(_, nil):
            BilingualText(
                vi: "đặt tệp cùng thư mục với biểu, đúng tên đã ghi",
                en: "put the file into the form's folder under the name written")
        case .evidenceOutside:
            BilingualText(
                vi: "chép tệp vào thư mục chứa biểu rồi ghi tên tệp",
                en: "copy the file into the folder of the form and write its name")
        case .evidenceRefused:
            BilingualText(vi: "thay bằng tệp thường", en: "put an ordinary file in its place")
        case .unclearEvidence(_, let isNeeded):
            isNeeded
                ? BilingualText(
                    vi: "ghi tên tệp gửi kèm, hoặc số, ký hiệu, ngày, cơ quan ban hành của văn bản",
                    en: "write the name of a file sent along, or a document's number, date and issuer")
                : BilingualText(
                    vi: "chưa đến 100% nên được chép vào ghi chú", en: "below 100%, so it is kept as a note")
        case .rule(_, let remedy): remedy
        default: nil
        }
    }
}

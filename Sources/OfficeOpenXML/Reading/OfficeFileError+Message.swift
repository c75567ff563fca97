package import PlanDiagnostics

extension OfficeFileError {
    /// What is wrong, as a phrase without a period.
    package var message: BilingualText {
        switch self {
        case .notAnArchive:
            BilingualText(
                vi: "tệp không phải là tệp Word hoặc Excel, hoặc đã bị cắt cụt",
                en: "this is no file of Word or Excel, or it was cut off")
        case .formerFormat:
            BilingualText(
                vi: "tệp ở định dạng cũ (.xls, .doc)",
                en: "the file has the format of old (.xls, .doc)")
        case .encrypted:
            BilingualText(vi: "tệp có mật khẩu", en: "the file is locked with a password")
        case .otherKind(let kind):
            BilingualText(vi: "đây là \(kind.name.vi)", en: "this is \(kind.name.en)")
        case .damaged(let part):
            BilingualText(
                vi: "tệp hỏng\(part.map { ", ở phần \($0)" } ?? "")",
                en: "the file is damaged\(part.map { ", in its part \($0)" } ?? "")")
        case .missingPart(let part):
            BilingualText(vi: "tệp thiếu phần \(part)", en: "the file lacks its part \(part)")
        case .unsafeName(let name):
            BilingualText(
                vi: "tệp chứa tên “\(name)” trỏ ra ngoài hoặc bị lặp",
                en: "the file holds the name “\(name)”, which leads outside or stands there twice")
        case .tooManyParts(let limit):
            BilingualText(
                vi: "tệp có hơn \(limit) phần", en: "the file consists of more than \(limit) parts")
        case .tooLarge(let part, let limit):
            BilingualText(
                vi: "khi giải nén, \(part.map { "phần \($0)" } ?? "tệp") vượt \(limit >> 20) MB",
                en: "unpacked, \(part.map { "its part \($0)" } ?? "the file") exceeds \(limit >> 20) MB")
        case .bomb(let part):
            BilingualText(
                vi: "tệp nén bất thường\(part.map { " ở phần \($0)" } ?? "") (“bom nén”)",
                en: "the file is packed unnaturally\(part.map { " in its part \($0)" } ?? "") (a “zip bomb”)")
        case .malformedXML(let part, let line, let column, let reason):
            BilingualText(
                vi: "phần \(part) hỏng ở dòng \(line), cột \(column) (\(reason))",
                en: "the part \(part) is broken at line \(line), column \(column) (\(reason))")
        case .declaresDocumentType(let part):
            BilingualText(
                vi: "phần \(part) khai báo thực thể (DTD), điều mà Word và Excel không bao giờ ghi",
                en: "the part \(part) declares entities (a DTD), which Word and Excel never write")
        case .tooDeep(let part, let limit):
            BilingualText(
                vi: "phần \(part) lồng nhau quá \(limit) cấp",
                en: "the part \(part) is nested more than \(limit) levels deep")
        case .tooManyCells(let limit):
            BilingualText(
                vi: "bảng tính có hơn \(limit) ô có dữ liệu",
                en: "the workbook has more than \(limit) cells with data")
        }
    }

    /// What the sender of the file can do about it.
    package var remedy: BilingualText {
        switch self {
        case .formerFormat:
            BilingualText(
                vi: "mở bằng Word hoặc Excel rồi lưu thành .docx hoặc .xlsx",
                en: "open it with Word or Excel and save it as .docx or .xlsx")
        case .encrypted:
            BilingualText(
                vi: "mở tệp, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ) rồi lưu lại",
                en: "open it, take the password off (File › Info › Protect) and save it again")
        case .otherKind(.openDocument):
            BilingualText(
                vi: "mở bằng LibreOffice rồi lưu thành .xlsx hoặc .docx",
                en: "open it with LibreOffice and save it as .xlsx or .docx")
        case .otherKind:
            BilingualText(
                vi: "kiểm tra xem có nhầm tệp không, hoặc lưu lại thành .xlsx hoặc .docx",
                en: "see whether it is the right file, or save it as .xlsx or .docx")
        case .bomb, .declaresDocumentType, .unsafeName, .tooDeep, .tooManyParts:
            BilingualText(
                vi: "không mở tệp này; hỏi lại người gửi",
                en: "do not open this file; ask who sent it")
        case .notAnArchive, .damaged, .missingPart, .malformedXML:
            BilingualText(
                vi: "xin gửi lại tệp, hoặc mở bằng Word, Excel rồi lưu lại",
                en: "ask for the file again, or open it with Word or Excel and save it again")
        case .tooLarge, .tooManyCells:
            BilingualText(
                vi: "xóa phần thừa (ảnh, trang tính không dùng) rồi lưu lại",
                en: "remove what is not needed (pictures, unused sheets) and save it again")
        }
    }
}

extension OfficeFileKind {
    fileprivate var name: BilingualText {
        switch self {
        case .workbook: BilingualText(vi: "tệp Excel", en: "an Excel workbook")
        case .binaryWorkbook: BilingualText(vi: "tệp Excel nhị phân (.xlsb)", en: "a binary workbook (.xlsb)")
        case .document: BilingualText(vi: "tệp Word", en: "a Word document")
        case .presentation: BilingualText(vi: "tệp PowerPoint", en: "a presentation")
        case .openDocument:
            BilingualText(vi: "tệp OpenDocument (.ods, .odt)", en: "an OpenDocument file (.ods, .odt)")
        case .unknown:
            BilingualText(vi: "tệp nén không phải của Office", en: "an archive that is not of Office")
        }
    }
}

package import PlanDiagnostics

/// Text that is not YAML, said in words about the text rather than about a parser.
package enum KH001SyntaxError {
    package static let rule = RuleDescriptor(
        code: 1, slug: "syntax-error", severity: .error,
        summary: BilingualText(
            vi: "văn bản không đúng cú pháp YAML",
            en: "the text is not well-formed YAML"),
        explanation: BilingualText(
            vi: """
                Các lỗi thường gặp: thiếu dấu “:” sau khóa, thiếu dấu cách sau “:” hoặc “-”, dấu ngoặc mở \
                mà không đóng, thụt lề lệch với các dòng cùng cấp, dùng phím Tab để thụt lề, giá trị bắt \
                đầu bằng “@”, “%” hay dấu huyền ngược.

                Chỗ có lỗi được bỏ qua và phần còn lại của tệp vẫn được kiểm tra, nên sửa lỗi này trước \
                rồi mới xét các lỗi khác cùng chỗ.
                """,
            en: """
                The usual mistakes: no “:” after a key, no space after “:” or “-”, a quotation mark or \
                bracket that is never closed, indentation out of line with its neighbours, tabs as \
                indentation, a value that begins with “@”, “%” or a backtick.

                The faulty place is passed over and the rest of the file is still checked, so mend this \
                first and look at other findings around it afterwards.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """),
        messages: Problem.allCases.map(\.message), isWaivable: false)

    static let stillOpen = MessageTemplate(
        vi: "đến đây ngoặc vẫn chưa được đóng", en: "it is still open here")
    static let insertSpace = MessageTemplate(
        vi: "thêm dấu cách sau dấu {character}", en: "insert a space after {character}")
    static let quote = MessageTemplate(
        vi: "đặt giá trị trong dấu ngoặc kép", en: "put the value between quotation marks")
    static let replaceTabs = MessageTemplate(
        vi: "thay mỗi Tab ở đầu dòng bằng hai dấu cách", en: "replace each tab before a line by two spaces")

    /// What is wrong with the text, as its author would see it.
    enum Problem: CaseIterable {
        case unclosedQuote, unclosedBracket, missingColon, badIndentation, missingDash, unexpectedColon
        case unexpectedDash, tabIndentation, reservedCharacter, strayCloser, unknownEscape, badBlockHeader
        case badName, badDirective, textAfterDocument, unexpectedCharacter
        case missingSpace, missingSpaceAfterDash, missingItem, textAfterCloser

        var message: MessageTemplate {
            switch self {
            case .unclosedQuote:
                MessageTemplate(
                    vi: "dấu {character} mở ở đây không được đóng",
                    en: "the {character} opened here is never closed")
            case .unclosedBracket:
                MessageTemplate(
                    vi: "ngoặc {character} mở ở đây không được đóng, hoặc thiếu dấu phẩy giữa các phần tử",
                    en: "the {character} opened here is never closed, or a comma is missing between its items"
                )
            case .missingColon:
                MessageTemplate(
                    vi: "thiếu dấu “:” và dấu cách sau khóa {text}",
                    en: "“:” and a space are missing after the key {text}")
            case .missingSpace:
                MessageTemplate(
                    vi: "thiếu dấu cách sau dấu “:” của khóa",
                    en: "a space is missing after the “:” of the key")
            case .missingSpaceAfterDash:
                MessageTemplate(
                    vi: "thiếu dấu cách sau dấu “-” mở đầu phần tử của danh sách",
                    en: "a space is missing after the “-” that begins an item of the list")
            case .missingItem:
                MessageTemplate(
                    vi: "không có phần tử nào trước dấu phẩy này", en: "there is no item before this comma")
            case .textAfterCloser:
                MessageTemplate(
                    vi:
                        "sau dấu {character} đóng không được viết thêm: hãy đặt toàn bộ giá trị trong một cặp dấu ngoặc kép",
                    en:
                        "nothing may follow the closing {character}: put the whole value between one pair of quotation marks"
                )
            case .badIndentation:
                MessageTemplate(
                    vi: "dòng này thụt lề không khớp với các dòng cùng cấp ở trên",
                    en: "the indentation of this line matches no level above it")
            case .missingDash:
                MessageTemplate(
                    vi: "phần tử của danh sách phải bắt đầu bằng “- ”",
                    en: "an item of this list must begin with “- ”")
            case .unexpectedColon:
                MessageTemplate(
                    vi: "dấu “: ” không được đứng trong giá trị không có dấu ngoặc kép",
                    en: "“: ” cannot stand in a value without quotation marks")
            case .unexpectedDash:
                MessageTemplate(
                    vi: "dấu “- ” của danh sách không được đứng ở đây",
                    en: "a list item “- ” cannot begin here")
            case .tabIndentation:
                MessageTemplate(
                    vi: "thụt lề bằng phím Tab: YAML chỉ nhận dấu cách",
                    en: "indented by a tab: YAML takes spaces only")
            case .reservedCharacter:
                MessageTemplate(
                    vi: "giá trị không được bắt đầu bằng {character} nếu không đặt trong dấu ngoặc kép",
                    en: "a value cannot begin with {character} unless it stands between quotation marks")
            case .strayCloser:
                MessageTemplate(
                    vi: "dấu {character} ở đây không có dấu mở tương ứng",
                    en: "the {character} here closes nothing")
            case .unknownEscape:
                MessageTemplate(
                    vi: "{text} không phải là ký hiệu hợp lệ sau dấu “\\” trong ngoặc kép",
                    en: "{text} is not a valid escape between double quotation marks")
            case .badBlockHeader:
                MessageTemplate(
                    vi: "sau {character} mở khối văn bản phải xuống dòng ngay",
                    en: "the {character} of a text block must be followed by a line break")
            case .badName:
                MessageTemplate(
                    vi:
                        "sau {character} phải là tên gồm chữ không dấu và số; giá trị bắt đầu bằng dấu này phải đặt trong dấu ngoặc kép",
                    en:
                        "{character} must be followed by a name of plain letters and digits; put a value that begins so between quotation marks"
                )
            case .badDirective:
                MessageTemplate(
                    vi: "dòng bắt đầu bằng “%” không phải là chỉ thị YAML hợp lệ",
                    en: "this line beginning with “%” is no valid YAML directive")
            case .textAfterDocument:
                MessageTemplate(
                    vi: "phần này không thuộc về nội dung phía trên: kiểm tra thụt lề",
                    en: "this does not belong to what stands above it: check the indentation")
            case .unexpectedCharacter:
                MessageTemplate(
                    vi: "không đọc được văn bản YAML ở đây", en: "the YAML text makes no sense here")
            }
        }
    }
}

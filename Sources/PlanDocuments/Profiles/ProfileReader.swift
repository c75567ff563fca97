import PlanModel
import VietnameseCalendar

/// Makes a profile of its table; every fault of the table is told.
struct ProfileReader {
    private var table: ProfileTable
    private var read: Set<Substring> = []

    /// - Returns: the profile, and nil with at least one fault where the table cannot be used.
    static func profile(_ standard: DocumentStandard, _ text: String) -> (
        profile: DocumentProfile?, faults: [ProfileTable.Fault]
    ) {
        var reader = ProfileReader(table: ProfileTable(text))
        let profile = reader.profile(standard)
        reader.reportUnknownKeys()
        let faults = reader.table.faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
        return (faults.isEmpty ? profile : nil, faults)
    }

    private init(table: ProfileTable) {
        self.table = table
    }

    private mutating func profile(_ standard: DocumentStandard) -> DocumentProfile {
        DocumentProfile(
            standard: standard, source: words("nguồn"), inForceFrom: date("áp dụng từ"),
            margins: DocumentProfile.Margins(
                top: figure("lề trên"), bottom: figure("lề dưới"), left: figure("lề trái"),
                right: figure("lề phải")),
            font: words("phông chữ"), forms: forms(), paragraph: paragraph(), head: head(),
            number: DocumentProfile.NumberForm(
                lead: words("trước số văn bản") + " ", separator: words("giữa số và ký hiệu")),
            outline: DocumentProfile.OutlineForm(
                afterPart: words("sau số của phần"), afterLastBasis: words("sau căn cứ cuối")),
            recipients: DocumentProfile.RecipientsForm(
                title: words("đề mục nơi nhận"), separator: words("sau mỗi nơi nhận"),
                end: words("sau nơi nhận cuối")),
            appendix: DocumentProfile.AppendixForm(
                name: words("tên phụ lục"), lead: words("dẫn chiếu phụ lục"),
                writesOutDate: choice("ngày ở phụ lục", "bằng chữ", else: "bằng số")))
    }

    private mutating func paragraph() -> DocumentProfile.Paragraph {
        let isInLines = choice("đơn vị giãn dòng", "dòng", else: "điểm")
        let spacing = figure("giãn dòng")
        return DocumentProfile.Paragraph(
            firstLineIndent: figure("thụt đầu dòng"), spacing: figure("cách đoạn"),
            lineSpacing: isInLines ? .lines(spacing) : .exactly(spacing))
    }

    private mutating func head() -> DocumentProfile.Head {
        let motto = words("dòng tiêu ngữ")
        return DocumentProfile.Head(
            nation: [words("dòng quốc hiệu")] + (motto == "không" ? [] : [motto]),
            belowNation: sign("dưới quốc hiệu"), belowIssuer: sign("dưới cơ quan ban hành"),
            belowSubject: sign("dưới trích yếu"), draft: words("chữ dự thảo"))
    }

    private mutating func forms() -> [DocumentElement: TextForm] {
        var forms: [DocumentElement: TextForm] = [:]
        for element in DocumentElement.allCases {
            forms[element] = form("kiểu \(element.key)") ?? TextForm(14)
        }
        return forms
    }

    // MARK: - Values

    private mutating func value(_ key: String) -> Substring? {
        read.insert(Substring(key))
        guard let row = table.rows.first(where: { $0.key == key }) else {
            table.report("thiếu dòng “\(key)”", "there is no line “\(key)”")
            return nil
        }
        guard !row.value.isEmpty else {
            table.report("“\(key)” để trống", "“\(key)” is empty", at: row.key)
            return nil
        }
        return row.value
    }

    private mutating func words(_ key: String) -> String { value(key).map(String.init) ?? "" }

    private mutating func choice(_ key: String, _ yes: String, else no: String) -> Bool {
        guard let value = value(key) else { return false }
        if value != yes, value != no {
            table.report(
                "“\(key)” là “\(yes)” hoặc “\(no)”", "“\(key)” is “\(yes)” or “\(no)”", at: value)
        }
        return value == yes
    }

    private mutating func date(_ key: String) -> CivilDate {
        guard let value = value(key) else { return .latest }
        if let date = CivilDate(iso: value) { return date }
        table.report("không phải ngày dạng 2026-01-31", "this is no date like 2026-01-31", at: value)
        return .latest
    }

    private mutating func figure(_ key: String) -> Figure {
        guard let value = value(key) else { return 1 }
        return figure(value) ?? 1
    }

    /// `20`, `16 (15–16)`, `1,15 (1–1,5)`
    private mutating func figure(_ text: Substring) -> Figure? {
        let parts = text.split(separator: "(", maxSplits: 1)
        guard let first = parts.first, let number = Self.number(first) else {
            table.report(
                "không phải con số như 14 hoặc 14 (13–14)", "this is no number like 14 or 14 (13–14)",
                at: text)
            return nil
        }
        guard parts.count == 2 else { return Figure(number, of: number...number) }
        let bounds = parts[1].split(separator: ")", omittingEmptySubsequences: false)[0].split(separator: "–")
        guard parts[1].last == ")", bounds.count == 2, let low = Self.number(bounds[0]),
            let high = Self.number(bounds[1]), low <= high
        else {
            table.report("khoảng cho phép có dạng (13–14)", "the bounds are written (13–14)", at: text)
            return nil
        }
        guard (low...high).contains(number) else {
            table.report("con số nằm ngoài khoảng cho phép", "the number lies outside its bounds", at: text)
            return nil
        }
        return Figure(number, of: low...high)
    }

    /// Positive and of a size that a page can have.
    private static func number(_ text: Substring) -> Double? {
        let digits = text.filter { !$0.isWhitespace }
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2,
            parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(\.isASCIIDigit) }),
            let number = Double(parts.joined(separator: ".")), number > 0, number <= 100
        else { return nil }
        return number
    }

    /// `không`, `kẻ 0,4 (0,33–0,5)`, `chữ -----`
    private mutating func sign(_ key: String) -> DocumentProfile.Head.Sign {
        guard let value = value(key), value != "không" else { return .none }
        let parts = value.split(separator: " ", maxSplits: 1)
        if parts.count == 2, parts[0] == "chữ" { return .text(String(parts[1])) }
        if parts.count == 2, parts[0] == "kẻ" { return figure(parts[1]).map { .rule(share: $0) } ?? .none }
        table.report(
            "ghi “không”, “kẻ 0,5” hoặc “chữ *”", "write “không”, “kẻ 0,5” or “chữ *”", at: value)
        return .none
    }

    /// `16 (15–16), đậm, in hoa, giữa`
    private mutating func form(_ key: String) -> TextForm? {
        guard let value = value(key) else { return nil }
        // The comma of a decimal has no space behind it.
        let parts = value.split(separator: ", ")
        guard let size = figure(parts[0]) else { return nil }
        var marks: Set<TextForm.Mark> = []
        var alignment: TextForm.Alignment?
        for part in parts.dropFirst() {
            switch part {
            case "đậm": marks.insert(.bold)
            case "nghiêng": marks.insert(.italic)
            case "gạch chân": marks.insert(.underlined)
            case "in hoa": marks.insert(.capitals)
            case "giữa": alignment = .centered
            case "trái": alignment = .left
            case "đều": alignment = .justified
            default:
                table.report(
                    "không hiểu “\(part)”: chỉ có đậm, nghiêng, gạch chân, in hoa, giữa, trái, đều",
                    "“\(part)” is none of đậm, nghiêng, gạch chân, in hoa, giữa, trái, đều", at: part)
            }
        }
        guard let alignment else {
            table.report("thiếu “giữa”, “trái” hoặc “đều”", "“giữa”, “trái” or “đều” is missing", at: value)
            return nil
        }
        return TextForm(size, marks, alignment)
    }

    private mutating func reportUnknownKeys() {
        for row in table.rows where !read.contains(row.key) {
            table.report("không có mục “\(row.key)”", "there is no entry “\(row.key)”", at: row.key)
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension DocumentElement {
    /// What a table calls it.
    var key: String {
        switch self {
        case .nation: "quốc hiệu"
        case .motto: "tiêu ngữ"
        case .parentBody: "cơ quan cấp trên"
        case .issuer: "cơ quan ban hành"
        case .number: "số văn bản"
        case .placeAndDate: "địa danh và ngày"
        case .draft: "dự thảo"
        case .kind: "tên loại"
        case .subject: "trích yếu"
        case .basis: "căn cứ"
        case .body: "nội dung"
        case .part: "phần"
        case .section: "mục"
        case .group: "tiểu mục"
        case .recipientsTitle: "đề mục nơi nhận"
        case .recipients: "nơi nhận"
        case .authority: "thẩm quyền ký"
        case .position: "chức vụ"
        case .signer: "họ tên"
        case .pageNumber: "số trang"
        case .appendixName: "tên phụ lục"
        case .appendixTitle: "trích yếu phụ lục"
        case .appendixReference: "dẫn chiếu phụ lục"
        case .tableHeading: "đầu bảng"
        case .tableSection: "mục trong bảng"
        case .tableText: "chữ trong bảng"
        }
    }
}

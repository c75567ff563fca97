import OfficeOpenXML
import VietnameseText

/// Reads the table of settings; every fault of it is told.
struct PackageLayoutReader {
    private var table: ProfileTable
    private var sheetNames: [PackageField.Subject: Substring] = [:]
    private var columns: [PackageField.Subject: [PackageColumn]] = [:]

    /// - Returns: the layout, and nil with at least one fault where the table cannot be used.
    static func layout(_ text: String) -> (layout: PackageLayout?, faults: [ProfileTable.Fault]) {
        var reader = PackageLayoutReader(table: ProfileTable(text))
        reader.read()
        let faults = reader.table.faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
        return (faults.isEmpty ? PackageLayout(sheets: reader.sheets) : nil, faults)
    }

    private init(table: ProfileTable) {
        self.table = table
    }

    private mutating func read() {
        for row in table.rows { read(row) }
        for subject in PackageField.Subject.allCases where sheetNames[subject] == nil {
            table.report(
                "thiếu dòng “trang \(subject.key)”", "there is no line “trang \(subject.key)”")
        }
        for subject in PackageField.Subject.allCases where (columns[subject] ?? []).isEmpty {
            guard let name = sheetNames[subject], name != Self.none else { continue }
            table.report(
                "trang “\(name)” không có cột nào", "the sheet “\(name)” has no column", at: name)
        }
        if let first = sheetNames[.task], let second = sheetNames[.target], second != Self.none,
            SheetName(fitting: String(first)).text.lowercased()
                == SheetName(fitting: String(second)).text.lowercased()
        {
            table.report("hai trang trùng tên", "two sheets have one name", at: second)
        }
        if !sheetNames.isEmpty, sheetNames.values.allSatisfy({ $0 == Self.none }),
            let name = sheetNames[.task]
        {
            table.report("gói phải có ít nhất một trang", "the package needs a sheet", at: name)
        }
    }

    /// What leaves a sheet out.
    private static let none: Substring = "không"

    private mutating func read(_ row: ProfileTable.Row) {
        for subject in PackageField.Subject.allCases {
            if row.key == "trang \(subject.key)" {
                guard !row.value.isEmpty else {
                    return table.report("“\(row.key)” để trống", "“\(row.key)” is empty", at: row.key)
                }
                return sheetNames[subject] = row.value
            }
            guard row.key.hasPrefix(subject.key + " ") else { continue }
            let letters = row.key.dropFirst(subject.key.count + 1)
            guard let position = Self.position(letters) else {
                return table.report(
                    "“\(letters)” không phải tên cột Excel như A, B, AA",
                    "“\(letters)” is no column of Excel such as A, B, AA", at: letters)
            }
            if let column = column(row, at: position, of: subject) {
                columns[subject, default: []].append(column)
            }
            return
        }
        table.report("không có mục “\(row.key)”", "there is no entry “\(row.key)”", at: row.key)
    }

    /// `A` is 0, `AA` is 26; two letters are more than anybody fills.
    private static func position(_ letters: Substring) -> Int? {
        let digits = letters.utf8.map { Int($0) - 0x40 }
        guard (1...2).contains(digits.count), digits.allSatisfy({ (1...26).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 26 + $1 } - 1
    }

    private mutating func column(
        _ row: ProfileTable.Row, at position: Int, of subject: PackageField.Subject
    ) -> PackageColumn? {
        let parts = row.value.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
        guard parts.count == 4, !parts[1].isEmpty else {
            table.report(
                "cột ghi đủ bốn phần: trường | tiêu đề | định dạng | độ rộng",
                "a column has four parts: field | heading | format | width",
                at: row.value.isEmpty ? row.key : row.value)
            return nil
        }
        guard let field = field(parts[0], of: subject), let format = format(parts[2], of: field),
            let width = width(parts[3])
        else { return nil }
        return PackageColumn(
            position: position, field: field, heading: String(parts[1]), format: format, width: width)
    }

    private mutating func field(_ name: Substring, of subject: PackageField.Subject) -> PackageField? {
        if let field = PackageField(rawValue: String(name)), field.belongs(to: subject) { return field }
        let names = PackageField.all(of: subject).map(\.rawValue)
        let closest = closestMatches(to: String(name), in: names, limit: 3)
        let known = (closest.isEmpty ? names : closest).joined(separator: ", ")
        table.report(
            "không có trường “\(name)” của \(subject.key); có: \(known)",
            "there is no field “\(name)” here; there are: \(known)", at: name)
        return nil
    }

    private mutating func format(_ name: Substring, of field: PackageField) -> PackageColumn.Format? {
        let names = field.formats.map(\.rawValue).joined(separator: ", ")
        if let format = PackageColumn.Format(rawValue: String(name)), field.formats.contains(format) {
            return format
        }
        table.report(
            "định dạng của trường “\(field.rawValue)” là: \(names)",
            "the format of the field “\(field.rawValue)” is one of: \(names)", at: name)
        return nil
    }

    private mutating func width(_ text: Substring) -> Double? {
        if let width = Double(text.replacing(",", with: ".")), (1...255).contains(width) { return width }
        table.report("độ rộng là số từ 1 đến 255", "the width is a number from 1 to 255", at: text)
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private var sheets: [PackageLayout.Sheet] {
        PackageField.Subject.allCases.compactMap { subject in
            guard let name = sheetNames[subject], name != Self.none else { return nil }
            return PackageLayout.Sheet(
                name: String(name), subject: subject,
                columns: (columns[subject] ?? []).sorted { $0.position < $1.position })
        }
    }
}

/// The rows of a profile's table, `key: value` on a line each, with where they stand.
///
/// A line that begins with `#` is a comment, as is a Mustache comment.
struct ProfileTable {
    struct Row {
        let key: Substring
        let value: Substring
    }

    /// What is wrong with a table, in both languages, and the bytes to blame.
    struct Fault: Hashable {
        let vi: String
        let en: String
        let range: Range<Int>
    }

    private(set) var rows: [Row] = []
    private(set) var faults: [Fault] = []
    private let text: String

    init(_ text: String) {
        self.text = text
        for line in text.split(whereSeparator: \.isNewline) {
            let line = Self.trimmed(line)
            guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("{{!") else { continue }
            guard let colon = line.firstRange(of: ":") else {
                report("dòng này không có dấu hai chấm", "the line has no colon", at: line)
                continue
            }
            let row = Row(
                key: Self.trimmed(line[..<colon.lowerBound]),
                value: Self.trimmed(line[colon.upperBound...]))
            if rows.contains(where: { $0.key == row.key }) {
                report("“\(row.key)” được ghi hai lần", "“\(row.key)” is given twice", at: row.key)
            }
            rows.append(row)
        }
    }

    mutating func report(_ vi: String, _ en: String, at piece: Substring) {
        let utf8 = text.utf8
        let start = utf8.distance(from: utf8.startIndex, to: piece.startIndex)
        faults.append(Fault(vi: vi, en: en, range: start..<start + piece.utf8.count))
    }

    /// Something that stands nowhere is blamed on the first line.
    mutating func report(_ vi: String, _ en: String) {
        report(vi, en, at: text.prefix { !$0.isNewline })
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

/// Keeps the lines of a template as Mustache's standard has them.
///
/// A tag alone on its line leaves no line. mstch drops a line of several tags as well, where the standard prints what
/// is within them and the break; a variable that nothing has keeps it.
enum StandardLines {
    /// - Parameter tags: those of the text, in its order.
    static func kept(_ text: String, _ tags: [TemplateTag]) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        var rest = tags[...]
        while let first = rest.first {
            let end = bytes[first.range.lowerBound...].firstIndex(of: newline) ?? bytes.count
            let line = rest.prefix { $0.range.lowerBound < end }
            rest = rest.dropFirst(line.count)
            guard holdsTagsAlone(line, bytes), let last = line.last?.range.upperBound else { continue }
            result += bytes[position..<last] + keeper
            position = last
        }
        return String(decoding: result + bytes[position...], as: UTF8.self)
    }

    /// - Parameter line: all tags that begin on one line.
    private static func holdsTagsAlone(_ line: ArraySlice<TemplateTag>, _ bytes: [UInt8]) -> Bool {
        guard line.count > 1, line.allSatisfy({ $0.kind != .variable }) else { return false }
        var place =
            bytes[..<line[line.startIndex].range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
        for tag in line {
            guard bytes[place..<tag.range.lowerBound].allSatisfy(isBlank) else { return false }
            place = tag.range.upperBound
        }
        return bytes[place...].prefix { $0 != newline }.allSatisfy(isBlank)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let keeper = Array("{{-}}".utf8)

    private static func isBlank(_ byte: UInt8) -> Bool { " \t\r".utf8.contains(byte) }
}

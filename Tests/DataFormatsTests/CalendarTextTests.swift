import DataFormats
import Testing

@Suite("Lines of calendars")
struct CalendarTextTests {
    static func line(_ text: String, name: String = "SUMMARY") -> [UInt8] {
        var output: [UInt8] = []
        CalendarText.append(name, text: text, to: &output)
        return output
    }

    /// As RFC 5545 §3.1 undoes folding: every line break with one space after it goes.
    static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: [0x0D, 0x0A, 0x20]) {
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    static let samples = [
        "Triển khai phần mềm Sổ tay đảng viên – Hồ sơ cán bộ, công chức",
        "Trie\u{302}\u{309}n khai pha\u{302}\u{300}n me\u{302}\u{300}m So\u{309} tay \u{111}a\u{309}ng vie\u{302}n",
        "👩‍👩‍👧‍👦🇻🇳 lễ hội", "𠀀漢字混", "ASCII only and nothing else", "ệ", "",
    ]

    @Test(
        "No line is longer than 75 octets or parts a character, and unfolding gives the text back",
        arguments: samples)
    func folds(sample: String) throws {
        for repeats in 1...12 {
            for shift in 0..<8 {
                let text = String(repeating: "x", count: shift) + String(repeating: sample, count: repeats)
                let bytes = Self.line(text)
                for part in bytes.split(separator: 0x0A) {
                    #expect(part.last == 0x0D && part.count <= 76)
                    #expect(String(validating: part.dropLast(), as: UTF8.self) != nil)
                }
                let escaped = text.split(separator: ",", omittingEmptySubsequences: false).joined(
                    separator: "\\,")
                #expect(Self.unfolded(bytes) == Array("SUMMARY:\(escaped)\r\n".utf8))
            }
        }
    }

    @Test("A line of just 75 octets is not folded; one more octet is")
    func boundary() {
        let fits = String(repeating: "x", count: 67)
        #expect(Self.line(fits) == Array("SUMMARY:\(fits)\r\n".utf8))
        #expect(Self.line(fits + "y") == Array("SUMMARY:\(fits)\r\n y\r\n".utf8))
    }

    @Test(
        "What means something to a calendar is escaped",
        arguments: [
            ("a;b,c\\d", #"a\;b\,c\\d"#), ("một\nhai\r\nba\rbốn", #"một\nhai\nba\nbốn"#),
            ("\u{0}\u{7}\u{1B}[31m\u{7F}x\ty", "[31mx\ty"), ("BEGIN:VEVENT", "BEGIN:VEVENT"),
        ])
    func escapes(text: String, expected: String) {
        #expect(Self.line(text) == Array("SUMMARY:\(expected)\r\n".utf8))
    }

    @Test("Several texts are parted by commas that are no part of them")
    func lists() {
        var output: [UInt8] = []
        CalendarText.append("CATEGORIES", texts: ["a,b", "c"], to: &output)
        #expect(output == Array("CATEGORIES:a\\,b,c\r\n".utf8))
    }
}

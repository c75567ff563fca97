/// Content lines of iCalendar (RFC 5545 §3.1), in UTF-8 with CR LF.
package enum CalendarText {
    /// Octets of a line without its break (RFC 5545 §3.1).
    private static let longestLine = 75

    /// Adds a line whose value has a form of its own, such as a date.
    ///
    /// - Parameter name: with its parameters, `DTSTART;VALUE=DATE`.
    package static func append(_ name: String, _ value: String, to output: inout [UInt8]) {
        appendFolded(Array("\(name):\(value)".utf8), to: &output)
    }

    /// Adds a line of words.
    package static func append(_ name: String, text: String, to output: inout [UInt8]) {
        append(name, texts: CollectionOfOne(text), to: &output)
    }

    /// Adds a line of several texts, with commas between them.
    package static func append(_ name: String, texts: some Sequence<String>, to output: inout [UInt8]) {
        var line = Array("\(name):".utf8)
        var isFirst = true
        for text in texts {
            if !isFirst { line.append(UInt8(ascii: ",")) }
            isFirst = false
            appendEscaped(text, to: &line)
        }
        appendFolded(line, to: &output)
    }

    /// RFC 5545 §3.3.11: a line break is `\n`; other control characters have no place in a text.
    private static func appendEscaped(_ text: String, to line: inout [UInt8]) {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): line.append(contentsOf: #"\n"#.utf8)
            case UInt8(ascii: "\t"): line.append(byte)
            case ..<0x20, 0x7F: break
            default: line.append(byte)
            }
            previous = byte
        }
    }

    /// A line that goes on begins with a space; no character is parted.
    private static func appendFolded(_ line: [UInt8], to output: inout [UInt8]) {
        var rest = line[...]
        var room = longestLine
        while rest.count > room {
            var end = rest.startIndex + room
            while rest[end] & 0xC0 == 0x80 { end -= 1 }
            output.append(contentsOf: rest[..<end])
            output.append(contentsOf: "\r\n ".utf8)
            rest = rest[end...]
            room = longestLine - 1
        }
        output.append(contentsOf: rest)
        output.append(contentsOf: "\r\n".utf8)
    }
}

/// Scalars of YAML 1.2, written so that every reader takes them for the same text.
package enum YAMLText {
    /// Where a scalar stands: in a list between brackets, more signs have a meaning.
    package enum Place: Sendable {
        case block
        case flow
    }

    /// The text on one line: plain where nothing in it could be taken for markup, else between double quotes.
    package static func scalar(_ text: String, in place: Place = .block) -> String {
        isPlain(text, in: place) ? text : quoted(text)
    }

    /// Whether the text may stand as it is.
    ///
    /// Stricter than YAML 1.2 §7.3.3, so that no reader has to know its finer points: signs that mean something at the
    /// beginning or before a space are refused wherever they stand so.
    package static func isPlain(_ text: String, in place: Place = .block) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, mayBegin(first), last != space,
            last != colon, !nulls.contains(text), !text.hasPrefix("..."),
            !text.unicodeScalars.contains(where: needsEscape)
        else { return false }
        var previous = first
        for byte in text.utf8.dropFirst() {
            if previous == colon, byte == space || place == .flow { return false }
            if byte == UInt8(ascii: "#"), previous == space { return false }
            if place == .flow, isFlowIndicator(byte) { return false }
            previous = byte
        }
        return true
    }

    /// The text between double quotes, with escapes for what must not stand as it is.
    ///
    /// Control characters, which come along with cells of other programs and which no plan may hold (KH011), become
    /// spaces.
    package static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            case _ where isControl(scalar): output += " "
            case _ where needsEscape(scalar): output += escape(of: scalar)
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }

    /// Where lines of folded texts end, in characters: the width of the plan's own files.
    package static let lineWidth = 110

    /// The lines of a text in a `>-` block, each paragraph broken at ``lineWidth``; without their margin.
    ///
    /// - Parameter indent: the column of the block.
    /// - Returns: nil where a reader would not give back the same text: other white space than single spaces between
    ///   words and breaks between paragraphs.
    package static func folded(_ text: String, indent: Int) -> [String]? {
        guard text.unicodeScalars.allSatisfy({ $0 == "\n" || !needsEscape($0) }) else { return nil }
        var lines: [String] = []
        var isFirst = true
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            // One empty line is one break; where lines follow each other, the break between them is a space.
            if !isFirst { lines.append("") }
            if paragraph.isEmpty {
                guard !isFirst else { return nil }
                continue
            }
            let words = paragraph.split(separator: " ", omittingEmptySubsequences: false)
            guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
            lines += broken(words, width: lineWidth - indent)
            isFirst = false
        }
        return lines.last?.isEmpty == false ? lines : nil
    }

    private static func broken(_ words: [Substring], width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return lines + [line]
    }

    private static let space = UInt8(ascii: " ")
    private static let colon = UInt8(ascii: ":")
    /// Plain, they would say that nothing was written.
    private static let nulls: Set<String> = ["~", "null", "Null", "NULL"]

    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "<"),
            space:
            false
        default: !isFlowIndicator(byte)
        }
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }

    /// Controls, breaks of lines, and the marks of order that some readers take for the beginning of a file.
    static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        isControl(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func escape(of scalar: Unicode.Scalar) -> String {
        "\\u" + String(scalar.value, radix: 16, uppercase: true)
    }
}

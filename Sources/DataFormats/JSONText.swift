/// String literals of JSON.
///
/// Beyond what RFC 8259 §7 requires, these are escaped: DEL and the C1 controls, which are commands to some
/// terminals; U+2028 and U+2029, which end a line in JavaScript before ES2019; and the controls of direction,
/// which could make a log show other text than it holds (CVE-2021-42574).
package enum JSONText {
    /// The text between quotation marks, escaped.
    package static func quoted(_ text: String) -> String {
        var output: [UInt8] = []
        append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Adds the text between quotation marks, escaped, to a buffer.
    package static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        output.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            var plain = 0
            var index = 0
            while index < bytes.count {
                let (code, length) = scalarToEscape(bytes, at: index)
                if length > 0 {
                    output.append(contentsOf: bytes[plain..<index])
                    appendEscape(of: code, to: &output)
                    plain = index + length
                }
                index += max(length, 1)
            }
            output.append(contentsOf: bytes[plain...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// The scalar that begins at a byte and must not stand as it is, with its length; length 0 if it may.
    private static func scalarToEscape(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (code: UInt16, length: Int) {
        switch bytes[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
            (UInt16(bytes[index]), 1)
        case 0xC2 where bytes[index + 1] < 0xA0:
            (UInt16(bytes[index + 1]), 2)
        case 0xD8 where bytes[index + 1] == 0x9C:
            (0x061C, 2)
        // U+200E, U+200F, U+2028–202E.
        case 0xE2
        where bytes[index + 1] == 0x80
            && (0x8E...0x8F ~= bytes[index + 2] || 0xA8...0xAE ~= bytes[index + 2]):
            (0x2000 | UInt16(bytes[index + 2] & 0x3F), 3)
        // U+2066–2069.
        case 0xE2 where bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2]):
            (0x2040 | UInt16(bytes[index + 2] & 0x3F), 3)
        default:
            (0, 0)
        }
    }

    private static func appendEscape(of code: UInt16, to output: inout [UInt8]) {
        let short: Unicode.Scalar? =
            switch code {
            case 0x08: "b"
            case 0x09: "t"
            case 0x0A: "n"
            case 0x0C: "f"
            case 0x0D: "r"
            case 0x22: "\""
            case 0x5C: "\\"
            default: nil
            }
        output.append(UInt8(ascii: "\\"))
        if let short {
            output.append(UInt8(ascii: short))
        } else {
            output.append(UInt8(ascii: "u"))
            let digits = Array("0123456789abcdef".utf8)
            for shift in [12, 8, 4, 0] as [UInt16] { output.append(digits[Int(code >> shift & 0xF)]) }
        }
    }
}

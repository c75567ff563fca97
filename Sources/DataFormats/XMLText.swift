/// Escaping for XML 1.0 and for HTML, where the same references mean the same.
package enum XMLText {
    /// The text made fit to stand between tags.
    package static func escaped(_ text: String) -> String {
        transformed(text) { append($0, isAttribute: false, to: &$1) }
    }

    /// The text made fit to stand between the quotation marks of an attribute, of either kind.
    ///
    /// Line breaks and tabs become references, since a reader turns them into spaces (XML 1.0 §3.3.3).
    package static func attribute(_ text: String) -> String {
        transformed(text) { append($0, isAttribute: true, to: &$1) }
    }

    /// Adds the escaped text to a buffer; characters that XML 1.0 §2.2 forbids are left out.
    package static func append(_ text: String, isAttribute: Bool, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var plain = 0
            var index = 0
            while index < bytes.count {
                let (replacement, length) = replacement(bytes, at: index, isAttribute)
                if let replacement {
                    output.append(contentsOf: bytes[plain..<index])
                    output.append(contentsOf: replacement.utf8)
                    plain = index + length
                }
                index += length
            }
            output.append(contentsOf: bytes[plain...])
        }
    }

    private static func replacement(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ isAttribute: Bool
    ) -> (text: String?, length: Int) {
        switch bytes[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case UInt8(ascii: "\t"): (isAttribute ? "&#9;" : nil, 1)
        case UInt8(ascii: "\n"): (isAttribute ? "&#10;" : nil, 1)
        case UInt8(ascii: "\r"): ("&#13;", 1)
        case 0..<0x20: ("", 1)
        // U+FFFE and U+FFFF.
        case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: ("", 3)
        default: (nil, 1)
        }
    }

    private static func transformed(_ text: String, _ append: (String, inout [UInt8]) -> Void) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        append(text, &output)
        return String(decoding: output, as: UTF8.self)
    }
}

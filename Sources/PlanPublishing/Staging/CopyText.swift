package import PlanDatabase

/// Values as the text format of `COPY` writes them (PostgreSQL, COPY, File Formats). The server writes them alike, so
/// that lines can be compared by their bytes.
package enum CopyText {
    /// What ends a line; within values it is escaped.
    static let end: [UInt8] = [UInt8(ascii: "\n")]

    /// The lines of a text, without their ends.
    package static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: UInt8(ascii: "\n"))
    }

    package static func encoded(_ value: ColumnValue) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    package static func append(_ value: ColumnValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "N")]
        case .integer(let number): bytes += String(number).utf8
        case .text(let text): for byte in text.utf8 { append(byte, to: &bytes) }
        case .word(let word): word.withUTF8Buffer { for byte in $0 { append(byte, to: &bytes) } }
        }
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard let letter = escape(byte) else { return bytes.append(byte) }
        bytes += [UInt8(ascii: "\\"), letter]
    }

    private static func escape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0B: UInt8(ascii: "v")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        case UInt8(ascii: "\\"): byte
        default: nil
        }
    }

    /// The text of one value of a line; nil for NULL.
    package static func decoded(_ field: ArraySlice<UInt8>) -> String? {
        guard !field.elementsEqual([UInt8(ascii: "\\"), UInt8(ascii: "N")]) else { return nil }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in field {
            if !isEscaped, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                let plain = (0x08...0x0D).first { escape($0) == byte }
                bytes.append(isEscaped ? plain ?? byte : byte)
                isEscaped = false
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

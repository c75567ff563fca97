/// Text made safe and honest for a terminal: what would act on it or hide in it is shown instead.
///
/// Escape sequences could recolour or erase what was printed; bidirectional controls could show a plan other
/// than the one that is compiled (CVE-2021-42574).
enum VisibleText {
    /// The text on one line, with nothing in it that a terminal would obey.
    static func line(_ text: String, ascii: Bool) -> String {
        guard ascii || text.unicodeScalars.contains(where: { replacement(for: $0, ascii: ascii) != nil })
        else {
            return text
        }
        return text.reduce(into: "") { $0 += character($1, ascii: ascii) }
    }

    /// One character as it may be printed; tabs are the caller's affair.
    static func character(_ character: Character, ascii: Bool) -> String {
        let scalars = character.unicodeScalars
        if let first = scalars.first, isEmoji(first), !ascii { return String(character) }
        var result = ""
        for scalar in scalars {
            result += replacement(for: scalar, ascii: ascii) ?? String(scalar)
        }
        return result
    }

    /// Whether the joiners and tags that follow make one picture with it rather than hide.
    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }

    /// What stands for a scalar that may not be printed as it is; absent if it may.
    static func replacement(for scalar: Unicode.Scalar, ascii: Bool) -> String? {
        switch scalar.value {
        case 0x20..<0x7F: return nil
        case 0..<0x20 where !ascii: return String(Unicode.Scalar(UInt8(scalar.value)).pictured)
        case 0x7F where !ascii: return "␡"
        case 0xA1..<0xAD, 0xAE..<0x300, 0x300..<0x370, 0x1E00..<0x1F00, 0x2010..<0x2028:
            return ascii ? ASCIIText.replacement(for: scalar) : nil
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return name(of: scalar)
        default: return ascii ? ASCIIText.replacement(for: scalar) : nil
        }
    }

    /// The scalar as Unicode names it: `<U+202E>`.
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    }
}

extension Unicode.Scalar {
    /// The picture of a C0 control: `␛` for escape.
    fileprivate var pictured: Unicode.Scalar { Unicode.Scalar(UInt16(0x2400 + value)) ?? "\u{FFFD}" }
}

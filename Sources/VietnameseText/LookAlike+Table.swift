extension LookAlike {
    /// The character meant and the origin, or nil for a scalar that resembles none.
    static func match(_ value: UInt32) -> (replacement: String, origin: Origin)? {
        switch value {
        case 0xD0, 0x189: ("Đ", .crossedD)
        case 0xF0, 0x256: ("đ", .crossedD)
        case 0x370...0x3FF: greek[value].map { (String($0), .greek) }
        case 0x400...0x52F: cyrillic[value].map { (String($0), .cyrillic) }
        case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0).map { (String($0), .fullwidth) }
        default: nil
        }
    }

    /// Whether the scalar is a Latin letter, which makes its word one.
    static func isLatin(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// Whether the scalar says nothing of its word's alphabet: digits and combining marks.
    static func isNeutral(_ value: UInt32) -> Bool {
        0x30...0x39 ~= value || 0x300...0x36F ~= value
    }

    /// Letters whose usual shape is that of a Latin letter, after Unicode's confusables (UTS #39).
    private static let cyrillic = pairs(
        "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeіiјjоoрpсcуyхxѕsһhԁdԛqԝwкk")
    private static let greek = pairs("ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaιiκkνvοoρpυu")

    private static func pairs(_ text: String) -> [UInt32: Unicode.Scalar] {
        let scalars = Array(text.unicodeScalars)
        var table: [UInt32: Unicode.Scalar] = [:]
        for index in stride(from: 0, to: scalars.count, by: 2) {
            table[scalars[index].value] = scalars[index + 1]
        }
        return table
    }
}

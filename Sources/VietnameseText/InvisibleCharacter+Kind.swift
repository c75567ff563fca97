extension InvisibleCharacter {
    /// What is known of one invisible character.
    struct Kind {
        var name: BilingualName
        var replacement: String

        init(_ vi: String, _ en: String, becomes replacement: String) {
            name = BilingualName(vi: vi, en: en)
            self.replacement = replacement
        }
    }

    /// The kind of a scalar, or nil for one that shows; names follow the Unicode character database.
    static func kind(of value: UInt32) -> Kind? {
        switch value {
        case 0x85: Kind("ký tự xuống dòng NEL", "next line", becomes: "\n")
        case 0xA0: Kind("dấu cách không ngắt", "no-break space", becomes: " ")
        case 0xAD: Kind("dấu nối mềm", "soft hyphen", becomes: "")
        case 0x180E: Kind("ký tự phân cách Mông Cổ", "Mongolian vowel separator", becomes: "")
        case 0x2000...0x200A: Kind("dấu cách có độ rộng riêng", "typographic space", becomes: " ")
        case 0x200B: Kind("dấu cách rộng bằng không", "zero-width space", becomes: "")
        case 0x200C: Kind("ký tự tách nối rộng bằng không", "zero-width non-joiner", becomes: "")
        case 0x200D: Kind("ký tự nối rộng bằng không", "zero-width joiner", becomes: "")
        case 0x2028: Kind("ký tự phân dòng", "line separator", becomes: "\n")
        case 0x2029: Kind("ký tự phân đoạn", "paragraph separator", becomes: "\n")
        case 0x202F: Kind("dấu cách hẹp không ngắt", "narrow no-break space", becomes: " ")
        case 0x205F: Kind("dấu cách toán học", "mathematical space", becomes: " ")
        case 0x2060: Kind("ký tự nối từ", "word joiner", becomes: "")
        case 0x2061...0x2064: Kind("toán tử vô hình", "invisible operator", becomes: "")
        case 0x3000: Kind("dấu cách toàn khổ", "ideographic space", becomes: " ")
        case 0x3164, 0xFFA0: Kind("ký tự đệm Hangul", "Hangul filler", becomes: "")
        case 0xFEFF: Kind("dấu thứ tự byte (BOM)", "byte order mark", becomes: "")
        default: isDirectionControl(value) ? direction : isControl(value) ? control : nil
        }
    }

    private static var direction: Kind {
        Kind("ký tự điều khiển hướng chữ", "text direction control", becomes: "")
    }

    private static var control: Kind { Kind("ký tự điều khiển", "control character", becomes: "") }

    /// The marks, embeddings, overrides and isolates that can make a line read differently from its bytes.
    package static func isDirectionControl(_ value: UInt32) -> Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The C1 controls, which text never means; C0 controls are left to the YAML reader.
    private static func isControl(_ value: UInt32) -> Bool {
        0x80...0x9F ~= value
    }
}

import VietnameseText

/// Text that the tests share.
enum Samples {
    /// Sentences as officials write them, in NFC and the traditional tone placement.
    static let sentences = [
        "Đẩy mạnh chuyển đổi số trong các cơ quan của hệ thống chính trị",
        "Triển khai phần mềm Sổ tay đảng viên – Hồ sơ cán bộ, công chức",
        "Ban Thường vụ Đảng ủy phường ban hành Kế hoạch triển khai thực hiện năm 2026 như sau:",
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về “đột phá phát triển khoa học”",
        "Công an phường chủ trì, phối hợp Văn phòng Đảng ủy tham mưu; hoàn thành trước ngày 30/6/2026.",
        "Tỷ lệ hộ gia đình có khả năng truy cập băng rộng cố định đạt từ 70% trở lên",
        "Nghiêng, khuỷu, ngoằn ngoèo, thuở, huơ, quýt, giếng, yếu, ưỡn, xoong",
    ]

    /// The text in Normalization Form D, spelled out by hand so that no normaliser is needed.
    static func nfd(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let letter = VietnameseLetter(scalar), !scalar.isASCII, letter.base != "đ" else {
                result.append(scalar)
                continue
            }
            let (plain, mark) = base(letter.base)
            result.append(letter.isUppercase ? Unicode.Scalar(UInt8(plain.value) - 0x20) : plain)
            let tone = tones[Int(letter.tone.rawValue)]
            // Canonical order: horn (216), then dot below (220), then marks above (230).
            if mark == "\u{31B}" { result.append("\u{31B}") }
            if tone == "\u{323}" { result.append("\u{323}") }
            if let mark, mark != "\u{31B}" { result.append(mark) }
            if let tone, tone != "\u{323}" { result.append(tone) }
        }
        return String(result)
    }

    private static let tones: [Unicode.Scalar?] = [
        nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}",
    ]

    private static func base(_ letter: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar?) {
        switch letter {
        case "ă": ("a", "\u{306}")
        case "â": ("a", "\u{302}")
        case "ê": ("e", "\u{302}")
        case "ô": ("o", "\u{302}")
        case "ơ": ("o", "\u{31B}")
        case "ư": ("u", "\u{31B}")
        default: (letter, nil)
        }
    }

    /// Every Vietnamese letter with every tone, in both cases.
    static let letters: [Character] = Array(
        """
        aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ\
        AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ
        """)

    private static let onsets = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
        "ph",
        "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]
    /// Rimes with the letter that bears the tone by the newer convention in capitals.
    private static let rimes = [
        "A", "E", "Ê", "I", "O", "Ô", "Ơ", "U", "Ư", "Y", "Ăm", "Ân", "Ach", "Anh", "Ang", "Ep", "Êch", "Inh",
        "Ong",
        "Ông", "Ơt", "Ung", "Ưc", "Ai", "Ao", "Au", "Ay", "Âu", "Ây", "Eo", "Êu", "Iu", "Oi", "Ôi", "Ơi",
        "Ui", "Ưi",
        "Ưu", "Ia", "Ua", "Ưa", "iÊn", "yÊn", "uÔng", "oOng", "iÊu", "yÊu", "uÔi", "ưƠi", "ưƠu",
        "ưƠng",
        "oA", "oE", "uY", "uÊ", "uƠ", "oAn", "oEn", "uYt", "uÊch", "oĂt", "uÂn", "oAi", "oAy", "oEo", "uÂy",
        "uYu",
        "uyÊn", "uYa",
    ]

    /// Every onset with every rime and tone, spelled by the newer convention, without regard to whether it is a word.
    ///
    /// Only *g* before *i* is left out, which reads as *gi* with the tone in the wrong place.
    static let syllables: [String] = onsets.flatMap { onset in
        rimes.filter { onset != "g" || $0.lowercased().first != "i" }.flatMap { rime in
            Tone.allCases.map { tone in onset + toned(rime, tone) }
        }
    }

    private static func toned(_ rime: String, _ tone: Tone) -> String {
        var result = ""
        for character in rime {
            guard character.isUppercase, let index = letters.firstIndex(of: character) else {
                result.append(character)
                continue
            }
            result.append(Character(letters[index + Int(tone.rawValue)].lowercased()))
        }
        return result
    }
}

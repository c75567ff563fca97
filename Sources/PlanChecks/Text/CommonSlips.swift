import PlanModel

/// Phrases that are hardly ever right in a plan, and what was meant.
///
/// The first rows were found in real plans; the others are the slips of initials and tones that handbooks of official
/// writing warn of. A phrase belongs here only if its right use is next to unthinkable.
enum CommonSlips {
    private static let phrases: [(slip: String, meant: String)] = [
        ("chuyên giao", "chuyển giao"),
        ("hộp không giấy", "họp không giấy"),
        ("số, ban ngành", "sở, ban, ngành"),
        ("số, ban, ngành", "sở, ban, ngành"),
        ("có liên phối hợp", "có liên quan phối hợp"),
        ("xử dụng", "sử dụng"),
        ("sử lý", "xử lý"),
        ("bổ xung", "bổ sung"),
        ("đề suất", "đề xuất"),
        ("suất sắc", "xuất sắc"),
        ("xuất xắc", "xuất sắc"),
        ("cập nhập", "cập nhật"),
        ("sát nhập", "sáp nhập"),
        ("khảo xát", "khảo sát"),
        ("giám xát", "giám sát"),
        ("chuẩn đoán", "chẩn đoán"),
        ("nghành", "ngành"),
        ("triễn khai", "triển khai"),
        ("phát triễn", "phát triển"),
        ("kỷ năng", "kỹ năng"),
        ("kỷ thuật", "kỹ thuật"),
        ("kỹ luật", "kỷ luật"),
        ("dử liệu", "dữ liệu"),
        ("đãng viên", "đảng viên"),
        ("lảnh đạo", "lãnh đạo"),
    ]

    /// Kept apart, because phrases as short as these would slow the search for the longer ones.
    private static let abbreviations: [(slip: String, meant: String)] = [
        ("CBCB", "CBCC"),
        ("VHXXH", "VHXH"),
        ("CDS", "CĐS"),
        ("BCD", "BCĐ"),
        ("DMST", "ĐMST"),
        ("HDND", "HĐND"),
        ("VPDU", "VPĐU"),
        ("UBMTTQV N", "UBMTTQVN"),
    ]

    private static let phraseMatcher = PhraseMatcher(phrases.map(\.slip))
    private static let abbreviationMatcher = PhraseMatcher(abbreviations.map(\.slip))

    /// Every slip of a text in NFC: its bytes, and what was meant.
    static func all(in text: MarkedText) -> [(range: Range<Int>, meant: String)] {
        let value = text.text.value
        // Nearly all texts have none, and no list of them is made.
        guard text.marks.contains(.abbreviation) || phraseMatcher.hasMatch(in: value) else { return [] }
        let long = phraseMatcher.matches(in: value).map { ($0.range, phrases[$0.phrase].meant) }
        guard text.marks.contains(.abbreviation) else { return long }
        let short = abbreviationMatcher.matches(in: value).map { ($0.range, abbreviations[$0.phrase].meant) }
        return long + short
    }

    /// The correction, with a capital where the slip has one.
    static func capitalized(_ meant: String, like found: String) -> String {
        guard found.first?.isUppercase == true else { return meant }
        return meant.prefix(1).uppercased() + meant.dropFirst()
    }
}

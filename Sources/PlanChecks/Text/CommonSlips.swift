/// Phrases that are hardly ever right in a plan, and what was meant.
///
/// The first rows were found in real plans; the others are the slips of initials and tones that handbooks of official
/// writing warn of. A phrase belongs here only if its right use is next to unthinkable.
enum CommonSlips {
    private static let corrections: [(slip: String, meant: String)] = [
        ("chuyên giao", "chuyển giao"),
        ("hộp không giấy", "họp không giấy"),
        ("số, ban ngành", "sở, ban, ngành"),
        ("số, ban, ngành", "sở, ban, ngành"),
        ("có liên phối hợp", "có liên quan phối hợp"),
        ("CBCB", "CBCC"),
        ("VHXXH", "VHXH"),
        ("CDS", "CĐS"),
        ("BCD", "BCĐ"),
        ("DMST", "ĐMST"),
        ("HDND", "HĐND"),
        ("VPDU", "VPĐU"),
        ("UBMTTQV N", "UBMTTQVN"),
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

    static let matcher = PhraseMatcher(corrections.map(\.slip))

    /// What was meant, with a capital where the slip has one.
    static func correction(of found: String, _ phrase: Int) -> String {
        let meant = corrections[phrase].meant
        guard found.first?.isUppercase == true else { return meant }
        return meant.prefix(1).uppercased() + meant.dropFirst()
    }
}

/// The noun that a number counts: how many syllables after it make up the unit.
enum CountedNoun {
    /// Nil when no word follows.
    static func length(in cursor: PhraseCursor, at first: Int, until end: Int) -> Int? {
        guard first < end, cursor.tokens[first].kind == .word else { return nil }
        let key = cursor.tokens[first].payload
        let isPair = first + 1 < end && cursor.tokens[first + 1].kind == .word
        if isPair, pairs.contains(Pair(key, cursor.tokens[first + 1].payload)) { return 2 }
        return singles.contains(key) || !isPair ? 1 : 2
    }

    private struct Pair: Hashable {
        let first: UInt64
        let second: UInt64

        init(_ first: UInt64, _ second: UInt64) {
            self.first = first
            self.second = second
        }
    }

    /// Nouns of one syllable; any other word is taken with the one after it, as most nouns have two.
    private static let singles = Set(
        [
            "lớp", "người", "hộ", "lượt", "điểm", "bài", "tin", "buổi", "đồng", "giờ", "phút", "ngày",
            "tháng", "năm",
            "tuần", "cái", "chiếc", "bộ", "xã", "phường", "tỉnh", "thôn", "ấp", "tổ", "đội", "khu", "trường",
            "luật",
            "vụ", "việc", "km", "ha", "m", "em", "trẻ", "kênh", "cơ", "csdl", "tthc", "dvc", "hệ", "đợt",
            "lần", "kỳ",
            "suất", "gian", "căn", "máy", "trạm", "tuyến", "đề", "dự", "quý",
        ].map { SyllableKey(spelling: $0).bits })

    /// Nouns of two syllables whose first is a noun of one.
    private static let pairs = Set(
        [
            ("bộ", "tiêu"), ("hệ", "thống"), ("cơ", "quan"), ("cơ", "sở"), ("điểm", "cầu"), ("trường", "học"),
            ("đề", "tài"), ("đề", "án"), ("dự", "án"), ("máy", "tính"), ("tổ", "chức"), ("lớp", "học"),
            ("hộ", "dân"),
            ("đội", "ngũ"), ("tuyến", "đường"), ("bài", "viết"), ("khu", "phố"), ("tin", "bài"),
            ("bộ", "phận"),
        ].map { Pair(SyllableKey(spelling: $0.0).bits, SyllableKey(spelling: $0.1).bits) })
}

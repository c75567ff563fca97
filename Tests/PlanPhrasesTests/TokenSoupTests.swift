import PlanModel
import PlanPhrases
import Testing

@Suite struct TokenSoupTests {
    @Test(
        "no mixture of words and signs crashes a grammar, is dropped, or is blamed outside itself",
        arguments: 0..<8)
    func soup(_ seed: UInt64) {
        var random = Xorshift(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
        for _ in 0..<1500 {
            var text = ""
            for _ in 0..<Int.random(in: 1...9, using: &random) {
                text += pieces.randomElement(using: &random) ?? ""
                if Bool.random(using: &random) { text += " " }
            }
            verify(text)
            if Int.random(in: 0..<4, using: &random) == 0 { verify(decomposed(text)) }
        }
    }

    @Test(
        "any prefix of a phrase is read or blamed",
        arguments: [
            "Quý I/2026 hoàn thành xây dựng Đề án, triển khai nhiệm vụ theo phân kỳ năm 2026 (thực hiện theo hướng dẫn)",
            "Kế hoạch số 03-KH/BCĐ ngày 16/01/2026 của Ban Chỉ đạo Tỉnh ủy Đồng Nai về việc",
            "02 tuần một lần (trước 16 giờ thứ Sáu), từ 01/3 đến 30/6/2026, $\\geq 90\\%$ trở lên so với năm 2025",
        ])
    func prefixes(_ phrase: String) {
        for length in 0...phrase.count {
            verify(String(phrase.prefix(length)))
            verify(decomposed(String(phrase.prefix(length))))
        }
    }

    @Test("long and deep texts end")
    func extremes() {
        for piece in [
            "(", ")", "$", "\\", "1.", "1,", "quý I, ", "từ ", "2026-", "hằng tháng, ", "- ", "\u{301}",
            "năm ",
        ] {
            verify(String(repeating: piece, count: 2000))
        }
    }

    private func verify(_ text: String) {
        check(text, DeadlineGrammar.read(text, in: plan2026))
        check(text, DeadlineGrammar.read(text, in: PhraseContext()))
        check(text, KPIGrammar.read(text))
        check(text, CitationGrammar.read(text))
        check(text, PeriodGrammar.read(text, in: plan2026))
        check(text, DateGrammar.read(text))
        check(text, CadenceGrammar.read(text))
        check(text, NumberGrammar.read(text))
        let utf8 = text.utf8
        for (range, _) in CitationGrammar.find(in: text) where !isOnScalars(range, utf8) {
            Issue.record("\(text): \(range)")
        }
    }

    private func check<Value>(_ text: String, _ reading: PhraseReading<Value>) {
        guard (reading.value == nil) == !reading.faults.isEmpty,
            reading.faults.allSatisfy({ isOnScalars($0.range, text.utf8) })
        else {
            Issue.record("\(text): \(reading)")
            return
        }
    }

    private func isOnScalars(_ range: Range<Int>, _ utf8: String.UTF8View) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return false }
        return [range.lowerBound, range.upperBound].allSatisfy { offset in
            offset == utf8.count || utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 != 0x80
        }
    }
}

private struct Xorshift: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

private let pieces = [
    "quý", "Quý", "quy", "I", "II", "V", "tháng", "năm", "nam", "ngày", "tuần", "2026", "2025", "31", "02",
    "6", "15", "100",
    "1.200", "4,2", "99999999999999999999", "/", "-", "–", ".", ",", ";", ":", "(", ")", "%", "$", "\\", "≥",
    "<", "=", "+",
    "trước", "chậm nhất", "từ", "đến", "hết", "cuối", "đầu", "trong", "và", "những năm tiếp theo",
    "thường xuyên", "hằng",
    "hàng", "định kỳ", "một lần", "lần", "giờ", "thứ Sáu", "T6", "theo", "khi", "sau khi", "tỉnh", "ban hành",
    "kế hoạch",
    "làm việc", "kể từ", "phân kỳ", "Quyết định số", "204-QĐ/TW", "57-", "NQ", "TW", "71/NQ-CP", "của",
    "Bộ Chính trị",
    "đạt", "tối thiểu", "ít nhất", "không", "quá", "trở lên", "giảm", "tăng", "lên", "so với", "mỗi", "nhóm",
    "đơn vị",
    "dẫn đầu", "được", "đúng tiến độ", "hộ dân", "đảng viên", "nửa", "sớm", "tết", "triệu", "tỷ", "điểm",
    "\u{301}",
    "\u{200B}", "\u{A0}", "\n", "🎉", "Ð", "é", "字", "“", "”", "…", "6 tháng", "16h30", "20", "nay",
    "giai đoạn", "cuối quý",
]

import Testing
import VietnameseText

@Suite("Vietnamese order")
struct CollationKeyTests {
    static let ordered = [
        [
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "i", "j", "o", "ô", "ơ", "u", "ư", "v",
            "w", "x", "y", "z",
        ],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mằ", "mâ"],
        ["a", "A", "à", "À", "ả", "ạ", "Ạ", "ă"],
        ["ba ngày", "Ba Ngày", "bà ngày", "ba ngáy", "bác"].swapped(2, 3),
        ["mục 1", "mục 2", "mục 10", "mục 010", "mục 100", "mục a"].swapped(2, 3),
        ["1.2", "1.10", "2.1"],
        ["", " ", "-", "(", "0", "00", "1", "a", "я", "日"].swapped(2, 3),
        ["Công an phường", "Công đoàn", "Đảng ủy", "Mặt trận", "Ủy ban", "Văn phòng"],
        ["hoa", "hòa", "hóa", "hoa anh"],
        ["dong", "dòng", "đong", "đồng"],
    ]

    @Test("texts sort as a Vietnamese dictionary has them", arguments: ordered)
    func sorts(_ texts: [String]) {
        #expect(texts.reversed().vietnameseSorted() == texts)
        #expect(texts.map(Samples.nfd).reversed().vietnameseSorted() == texts)
        for (left, right) in zip(texts, texts.dropFirst()) {
            #expect(CollationKey(left) < CollationKey(right))
        }
    }

    @Test("the order is total, and equal only for canonically equal texts")
    func total() {
        let texts =
            Self.ordered.flatMap { $0 } + Samples.sentences + ["q\u{301}", "ç", "c", "Ç", "č", "\u{D0}"]
        for left in texts {
            for right in texts {
                let keys = (CollationKey(left), CollationKey(right))
                #expect([keys.0 < keys.1, keys.1 < keys.0, keys.0 == keys.1].count { $0 } == 1)
                #expect((keys.0 == keys.1) == (left == right))
            }
        }
        let sorted = texts.map { CollationKey($0) }.sorted()
        for index in sorted.indices.dropLast(2) { #expect(!(sorted[index + 2] < sorted[index])) }
    }

    @Test("long numbers compare by value")
    func longNumbers() {
        let long = String(repeating: "9", count: 300)
        #expect(CollationKey("1" + long) > CollationKey(long))
        #expect(CollationKey("12") < CollationKey("0013"))
    }

    @Test("elements sort by one of their texts")
    func elements() {
        let units = [(2, "Ủy ban"), (1, "Đảng ủy"), (0, "Ban")]
        #expect(units.vietnameseSorted { $0.1 }.map(\.0) == [0, 1, 2])
    }
}

extension [String] {
    /// The array with two elements exchanged.
    fileprivate func swapped(_ first: Int, _ second: Int) -> [String] {
        var copy = self
        copy.swapAt(first, second)
        return copy
    }
}

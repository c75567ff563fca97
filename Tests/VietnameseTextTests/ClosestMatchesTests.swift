import Testing
import VietnameseText

@Suite("Suggestions")
struct ClosestMatchesTests {
    static let keys = [
        "mã", "tên", "sản phẩm", "KPI", "chủ trì", "thời hạn", "phối hợp", "tham mưu", "phụ trách", "bắt đầu",
        "định kỳ",
        "điều kiện", "mốc", "sau", "chỉ tiêu", "căn cứ", "minh chứng", "kinh phí", "trọng số", "ghi chú",
    ]
    static let units = [
        "Văn phòng Đảng ủy", "Ban Xây dựng Đảng", "Ủy ban nhân dân phường", "Công an phường", "VPĐU", "UBND",
    ]

    @Test(
        "the best suggestion is the one that was meant",
        arguments: [
            ("chủ chì", "chủ trì"), ("chu tri", "chủ trì"), ("thoi han", "thời hạn"),
            ("thời hạng", "thời hạn"),
            ("sản phâm", "sản phẩm"), ("kpi", "KPI"), ("ten", "tên"), ("chi tieu", "chỉ tiêu"),
            ("mình chứng", "minh chứng"),
            ("trì chủ", "chủ trì"), ("phối_hợp", "phối hợp"),
        ])
    func keys(_ written: String, _ meant: String) {
        #expect(closestMatches(to: written, in: Self.keys).first == meant)
        #expect(closestMatches(to: Samples.nfd(written), in: Self.keys).first == meant)
    }

    @Test(
        "units are found without diacritics and with slips",
        arguments: [
            ("van phong dang uy", "Văn phòng Đảng ủy"), ("Văn phòng Đảng uỷ", "Văn phòng Đảng ủy"),
            ("Ban xây dưng đảng", "Ban Xây dựng Đảng"), ("VPDU", "VPĐU"), ("UBNND", "UBND"),
            ("Ủy ban nhân dân phưòng", "Ủy ban nhân dân phường"),
        ])
    func units(_ written: String, _ meant: String) {
        #expect(closestMatches(to: written, in: Self.units).first == meant)
    }

    @Test(
        "nothing silly is suggested",
        arguments: ["x", "ab", "mm", "thành", "deadline", "", "–", "kinh doanh bất động sản"])
    func silence(_ written: String) {
        #expect(closestMatches(to: written, in: Self.keys) == [])
    }

    @Test("an exact accent wins among the equally folded, and the limit holds")
    func ranking() {
        #expect(closestMatches(to: "mạ", in: ["ma", "má", "mạ", "mã"], limit: 2) == ["mạ", "ma"])
        #expect(closestMatches(to: "chủ trì", in: ["chủ trì", "chủ trì"]) == ["chủ trì"])
        #expect(closestMatches(to: "chủ trì", in: Self.keys, limit: 0) == [])
    }

    @Test("the bounded distance agrees with the definition")
    func distance() {
        let words = [
            "", "a", "ab", "ba", "abc", "acb", "bca", "chu tri", "chu chi", "cuh tri", "abcdef", "badcfe",
        ]
        for left in words {
            for right in words {
                let full = reference(Array(left), Array(right))
                for limit in 0...8 {
                    #expect(
                        editDistance(Array(left), Array(right), limit: limit) == (full <= limit ? full : nil))
                }
            }
        }
    }

    /// Optimal string alignment over the whole table.
    private func reference(_ left: [Character], _ right: [Character]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count { table[row][0] = row }
        for column in 0...right.count { table[0][column] = column }
        for row in left.indices {
            for column in right.indices {
                var cost = min(
                    table[row][column] + (left[row] == right[column] ? 0 : 1), table[row][column + 1] + 1,
                    table[row + 1][column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, table[row - 1][column - 1] + 1)
                }
                table[row + 1][column + 1] = cost
            }
        }
        return table[left.count][right.count]
    }
}

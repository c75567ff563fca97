import OfficeOpenXML
import Testing

/// Lengths on paper, and how long words run.
@Suite("Measures")
struct MeasureTests {
    @Test("millimetres and points are rounded to twentieths of a point")
    func lengths() {
        #expect(Length.millimetres(210).twips == 11906)
        #expect(Length.millimetres(25.4) == .points(72))
        #expect(Length.points(0.5).twips == 10)
    }

    @Test(
        "parting by weights loses nothing", arguments: [[1, 1, 1], [19, 20, 14, 14, 10, 11, 11, 11], [7]])
    func parts(weights: [Int]) {
        let whole = Length.millimetres(257)
        let parts = whole.parted(by: weights)
        #expect(parts.count == weights.count)
        #expect(parts.reduce(.zero, +) == whole)
    }

    @Test(
        "no share is below its least one, and nothing is lost",
        arguments: [
            ([30, 10, 10, 16], [0, 600, 700, 900]), ([1, 1, 1], [900, 0, 0]), ([10, 1], [10, 500]),
            ([1, 1, 1], [1_000, 1_000, 1_000]),
        ])
    func sharesOfNeed(_ weights: [Int], _ needs: [Int]) {
        let whole = Length(twips: 3_000)
        let least = needs.map { Length(twips: $0) }
        let parts = whole.parted(by: weights, noneBelow: least)
        #expect(zip(parts, least).allSatisfy { $0 >= $1 })
        #expect(parts.reduce(.zero, +) == whole)
    }

    @Test("weights alone part what is too small for all, or large enough")
    func weightsAlone() {
        let whole = Length(twips: 3_000)
        let least = [Length(twips: 2_000), Length(twips: 1_500)]
        #expect(whole.parted(by: [2, 1], noneBelow: least) == whole.parted(by: [2, 1]))
        #expect(whole.parted(by: [2, 1], noneBelow: [.zero, .zero]) == whole.parted(by: [2, 1]))
    }

    /// The lengths are those of the same words in the PDF that LibreOffice makes with Liberation Serif, in points.
    @Test(
        "Vietnamese words are as long as the font sets them",
        arguments: [
            ("ĐẢNG CỘNG SẢN VIỆT NAM", 15.0, TimesNewRoman.Face.bold, 206.52),
            ("ĐẢNG ỦY PHƯỜNG PHƯỚC BÌNH", 14, .bold, 225.134), ("TỈNH ỦY ĐỒNG NAI", 14, .regular, 129.388),
        ])
    func widths(_ text: String, _ points: Double, _ face: TimesNewRoman.Face, _ expected: Double) {
        let width = TimesNewRoman.width(of: text, size: .points(points), face: face)
        #expect(abs(width.twips - Length.points(expected).twips) <= 8)
    }

    @Test("a mark makes no letter wider", arguments: [TimesNewRoman.Face.regular, .bold, .italic])
    func marks(face: TimesNewRoman.Face) {
        let size = Length.points(14)
        let width = { TimesNewRoman.width(of: $0, size: size, face: face) }
        #expect(width("ẢẠÁẦẶ") == width("AAAAA"))
        #expect(width("ệỉộùỹ") == width("eiouy"))
        #expect(width("ĂÊÔ") == width("AEO"))
        #expect(width("ỞỮ") == width("ƠƯ"))
        #expect(width("Ơ") >= width("O"))
    }

    @Test("balanced lines are as many as there have to be, and no line is longer than asked")
    func balance() {
        let size = Length.points(14)
        let text = "ỦY BAN NHÂN DÂN PHƯỜNG PHƯỚC BÌNH"
        let room = Length.millimetres(70)
        let even = TimesNewRoman.balancedWidth(of: text, within: room, size: size, face: .bold)
        let lines = TimesNewRoman.lines(of: text, within: even, size: size, face: .bold)
        #expect(lines == ["ỦY BAN NHÂN DÂN", "PHƯỜNG PHƯỚC BÌNH"])
        #expect(even < room)
        #expect(lines.allSatisfy { TimesNewRoman.width(of: $0, size: size, face: .bold) <= even })
    }
}

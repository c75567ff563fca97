import OfficeOpenXML
import Testing

/// Numbers as Word's fields show them.
@Suite("Numbers of lists")
struct WordNumberCounterTests {
    private static let list = WordList(
        WordList.ID(1), name: "",
        levels: [
            .init(.upperRoman, "%1-"), .init(.decimal, "%2."), .init(.decimal, "%2.%3."),
            .init(.lowerLetter, "(%4)"),
        ])

    @Test("begin anew below a higher level")
    func restart() {
        var counter = WordNumberCounter(Self.list)
        let levels = [0, 1, 2, 3, 3, 2, 3, 1, 2, 0, 1]
        let expected = ["I-", "1.", "1.1.", "(a)", "(b)", "1.2.", "(a)", "2.", "2.1.", "II-", "1."]
        #expect(levels.map { counter.next($0) } == expected)
    }

    @Test("count a level that was passed over as begun")
    func passedOver() {
        var counter = WordNumberCounter(Self.list)
        #expect(counter.next(2) == "1.1.")
        #expect(counter.next(1) == "2.")
    }

    @Test("of a deeper level, not begun yet, may be named by a higher one")
    func notBegun() {
        let levels: [WordList.Level] = [
            .init(.decimal, "%1%2%3."), .init(.lowerLetter, "%2"), .init(.decimal, "%3"),
        ]
        var counter = WordNumberCounter(WordList(WordList.ID(1), name: "", levels: levels))
        #expect(counter.next(0) == "10.")
    }

    @Test(
        "are written in the format of their level",
        arguments: [
            (WordList.NumberFormat.upperRoman, 1994, "MCMXCIV"), (.upperRoman, 48, "XLVIII"),
            (.lowerLetter, 26, "z"), (.lowerLetter, 27, "aa"), (.upperLetter, 2, "B"), (.decimal, 103, "103"),
            (.bullet, 7, ""), (.lowerLetter, 0, ""), (.upperRoman, 0, ""), (.decimal, 0, "0"),
        ])
    func formats(_ format: WordList.NumberFormat, _ number: Int, _ text: String) {
        #expect(format.number(number) == text)
    }
}

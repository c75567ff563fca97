import PlanWorkspace
import Testing

@Suite("What is said to people")
struct TalkTests {
    @Test("keeps words and line breaks, and shows what a terminal would obey")
    func harmless() {
        #expect(StandardStreams.harmless("Đảng ủy\n\"x\" 漢😀") == "Đảng ủy\n\"x\" 漢😀")
        #expect(
            StandardStreams.harmless("a\u{1B}[2J\rb\u{9B}c\u{202E}d\u{200F}\u{2028}\u{7F}\t")
                == "a\u{FFFD}[2J\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    }
}

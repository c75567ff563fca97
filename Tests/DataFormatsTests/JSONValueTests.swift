import DataFormats
import Testing

@Suite("JSON")
struct JSONValueTests {
    @Test("members keep their order and nothing is added")
    func order() {
        let value: JSONValue = ["b": 1, "a": [true, nil, "x"], "c": [:], "d": []]
        #expect(value.serialized() == #"{"b":1,"a":[true,null,"x"],"c":{},"d":[]}"#)
    }

    @Test("an array made while it is written reads like any other", arguments: [true, false])
    func generated(pretty: Bool) {
        let made = JSONValue.generated(count: 3) { ["n": .integer($0)] }
        let held: JSONValue = [["n": 0], ["n": 1], ["n": 2]]
        #expect(made.serialized(pretty: pretty) == held.serialized(pretty: pretty))
    }

    @Test("pretty text has a line for each member and none in empty containers")
    func pretty() {
        let value: JSONValue = ["a": [1, 2], "b": [:], "c": ["d": .decimal("99.5")]]
        #expect(
            value.serialized(pretty: true) == """
                {
                  "a": [
                    1,
                    2
                  ],
                  "b": {},
                  "c": {
                    "d": 99.5
                  }
                }
                """)
    }

    @Test(
        "what could break a reader or drive a terminal is escaped",
        arguments: [
            ("\"\\/", #""\"\\/""#),
            ("\u{0}\u{8}\t\n\u{C}\r\u{1B}", #""\u0000\b\t\n\f\r\u001b""#),
            ("\u{7F}\u{80}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u009f\u{A0}\""),
            (
                "\u{61B}\u{61C}\u{200D}\u{200E}\u{200F}\u{2010}",
                "\"\u{61B}\\u061c\u{200D}\\u200e\\u200f\u{2010}\""
            ),
            ("\u{2027}\u{2028}\u{2029}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u2029\\u202e\u{202F}\""),
            ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
            ("Đ😀ệ", "\"Đ😀ệ\""),
            ("", "\"\""),
        ])
    func escapes(text: String, expected: String) {
        #expect(Array(JSONText.quoted(text).utf8) == Array(expected.utf8))
    }

    @Test("composed and decomposed text keep their own bytes")
    func normalisation() {
        #expect(Array(JSONText.quoted("e\u{323}\u{302}").utf8) == [0x22, 0x65, 0xCC, 0xA3, 0xCC, 0x82, 0x22])
        #expect(Array(JSONText.quoted("\u{1EC7}").utf8) == [0x22, 0xE1, 0xBB, 0x87, 0x22])
    }
}

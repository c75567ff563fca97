import DataFormats
import Testing

struct JSONReaderTests {
    @Test(
        "every kind of value is read and written back as it was",
        arguments: [
            "null", "true", "false", "0", "-12", "9007199254740993", "1.50", "-0.1e+5", "2E3", "\"\"", "[]",
            "{}", "[1,[2,{\"a\":[]}],\"b\"]", "{\"a\":1,\"b\":{\"c\":null}}", "\"Đảng ủy phường\"",
        ])
    func roundTrip(_ text: String) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)).serialized() == text)
    }

    @Test(
        "escapes give the characters that they stand for",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0110\u1ea3ng""#, "Đảng"),
            (#""\ud83d\udcc5""#, "📅"),
            (#""\ud83d""#, "\u{FFFD}"),
            (#""\udcc5x""#, "\u{FFFD}x"),
            (#""\ud83d\u0041""#, "\u{FFFD}A"),
            (#""\ud83d\ud83d\udcc5""#, "\u{FFFD}📅"),
            ("\"e\u{302}\u{323}\"", "e\u{302}\u{323}"),
        ])
    func escapes(_ text: String, _ expected: String) throws {
        let read = try #require(try JSONValue(parsing: Array(text.utf8)).string)
        #expect(Array(read.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "what is no JSON is refused where it stops being so",
        arguments: [
            ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1,]", .unexpectedByte, 3),
            ("{\"a\":1,}", .unexpectedByte, 7), ("{a:1}", .unexpectedByte, 1), ("[1 2]", .unexpectedByte, 3),
            ("01", .badNumber, 2), ("-", .badNumber, 1), ("1.", .badNumber, 2), ("1e", .badNumber, 2),
            ("tru", .unexpectedEnd, 3), ("trüe", .unexpectedByte, 2), ("'a'", .unexpectedByte, 0),
            (#""\x""#, .badEscape, 2), (#""\u12g4""#, .badEscape, 5), ("\"a\nb\"", .controlCharacter, 2),
            ("\"abc", .unexpectedEnd, 4), ("1 1", .trailingText, 2), ("NaN", .unexpectedByte, 0),
            ("[1] // a remark", .trailingText, 4), ("\u{FEFF}1", .unexpectedByte, 0),
        ] as [(String, JSONFault.Reason, Int)])
    func faults(_ text: String, _ reason: JSONFault.Reason, _ offset: Int) {
        #expect(throws: JSONFault(reason: reason, offset: offset)) {
            try JSONValue(parsing: Array(text.utf8))
        }
    }

    @Test("invalid UTF-8 in a string is refused, whatever the bytes")
    func invalidUTF8() {
        for bytes in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]] {
            #expect(throws: JSONFault(reason: .notUTF8, offset: 1)) {
                try JSONValue(parsing: [0x22] + bytes + [0x22])
            }
        }
    }

    @Test("nesting is refused before it exhausts the stack")
    func depth() throws {
        func nested(_ depth: Int) -> [UInt8] {
            [UInt8](repeating: UInt8(ascii: "["), count: depth)
                + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
        }
        _ = try JSONValue(parsing: nested(200))
        #expect(throws: JSONFault.self) { try JSONValue(parsing: nested(1_000_000)) }
    }

    @Test("members of another shape are absent, and the last of two counts")
    func members() throws {
        let value = try JSONValue(parsing: Array(#"{"a":1,"a":2.0,"b":"x","c":[true]}"#.utf8))
        #expect(value["a"]?.integer == 2)
        #expect(value["b"]?.integer == nil)
        #expect(value["c"]?.array?.first?.bool == true)
        #expect(value["d"] == nil)
        #expect(value["b"]?["x"] == nil)
    }
}

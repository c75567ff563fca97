import PlanFormatting
import Testing

@Suite("The layout")
struct LayoutTests {
    @Test(
        "of pairs without a value between brackets",
        arguments: [
            ("a: {b:  }", "a: {b: }"), ("a: [b: ,c]", "a: [b: , c]"),
            ("a: {b: , c: {d: }}", "a: {b: , c: {d: }}"),
            ("a: {b: !!str }", "a: {b: !!str }"), ("a: {b}", "a: {b}"), (#"a: {"b":}"#, #"a: {"b": }"#),
        ])
    func emptyValues(_ source: String, _ layout: String) {
        #expect(formatted(source + "\n") == layout + "\n")
    }

    @Test(
        "of paragraphs that end with the file, stand alone, begin with an accent or end with blanks",
        arguments: [
            ("a: |\n  b", "a: |-\n  b\n"), ("a: >+\n  b", "a: >-\n  b\n"),
            ("a: |2+ # c\n   b", "a: |2- # c\n   b\n"),
            ("a: |-\n  b", "a: |-\n  b\n"), ("|\n b", "|-\n  b\n"),
            ("a: >-\n   b\n\n   \u{323}c\n", "a: >-\n  b\n\n  \u{323}c\n"), ("|2\n   b\n", "|2\n   b\n"),
            ("a: |\n  b\n", "a: |\n  b\n"), ("a: >\n b\n   \n", "a: >\n  b\n    \n"),
            ("a: >-\n b \n   \n\n   \t\n \n", "a: >-\n  b \n    \n\n    \t\n"),
            ("a: >+\n b\n   \n\nc: d\n", "a: >+\n  b\n    \n\nc: d\n"), (">2\n    \n", ">2\n    \n"),
            ("a: >+\n \n\nc: d\n", "a: >+\n\n\nc: d\n"), ("a: |#\u{301}\n  b\n", "a: | #\u{301}\n  b\n"),
        ])
    func unusualParagraphs(_ source: String, _ layout: String) {
        #expect(formatted(source) == layout)
    }

    @Test(
        "of indented keys and texts that would end the document at the margin",
        arguments: [
            ("  ... a: b", #""... a": b"#), ("  --- a: b", #""--- a": b"#), (" ...", #""...""#),
            ("a: ...", "a: ..."), ("...a: b", "...a: b"),
        ])
    func marksOfDocuments(_ source: String, _ layout: String) {
        #expect(formatted(source + "\n") == layout + "\n")
    }

    @Test(
        "of brackets that hold comments alone",
        arguments: [
            ("a: [ # một\n]", "# một\na: []"), ("a: {\n  # một\n  # hai\n} # ba", "# một\n# hai\na: {} # ba"),
            ("a:\n  - [ # một\n  ]", "a:\n  # một\n  - []"),
        ])
    func emptyBrackets(_ source: String, _ layout: String) {
        #expect(formatted(source + "\n") == layout + "\n")
    }

    /// As long as a line is, so that brackets around it do not fit on one.
    private static let long = String(repeating: "dài", count: 36) + "hết"

    @Test(
        "of brackets with comments in them and behind them",
        arguments: [
            ("a: [ # một\n  b\n] # hai", "a:\n  # một\n  - b\n  # hai"),
            ("[b, # một\n c] # hai", "- b # một\n- c\n# hai"),
            (
                "[[b # một\n], # hai\n c: {d # ba\n} # bốn\n]",
                "-\n  - b # một\n  # hai\n- c:\n    d:\n    # ba\n    # bốn"
            ),
            ("a: [ # một\n  b: ]", "a:\n  # một\n  - b:"),
            ("a: [-, # một\n  b: -]", "a:\n  - \"-\" # một\n  - b: \"-\""),
            ("a: [{ # một\n  b: c}]", "a:\n  # một\n  - b: c"),
            ("- { # một\n  a: b}", "# một\n- a: b"),
            ("- {a: \(long)} # một", "# một\n- a: \(long)"),
        ])
    func brokenBrackets(_ source: String, _ layout: String) {
        #expect(formatted(source + "\n") == layout + "\n")
    }

    @Test("of lists, quotes, long texts, comments and empty lines")
    func everything() {
        #expect(
            formatted(
                """
                # yaml-language-server: $schema=x


                # Phụ lục
                mục:   'Đẩy mạnh'  \t# cuối dòng
                nhiệm vụ:

                # trước việc
                - mã:  a
                  KPI: [ một,   "hai: ba" ,{x: y} ]
                  tên: >-
                    ngắn
                    thôi
                  sản phẩm:
                        # trong danh sách
                      -   x   # một
                      -
                        - y
                        # cuối danh sách
                  # cuối việc



                - mã: b
                  ghi chú: |
                     dòng một
                       dòng hai

                # về khóa cuối
                cuối:
                # hết

                """) == """
                    # yaml-language-server: $schema=x

                    # Phụ lục
                    mục: "Đẩy mạnh" # cuối dòng
                    nhiệm vụ:

                      # trước việc
                      - mã: a
                        KPI: [một, "hai: ba", {x: y}]
                        tên: >-
                          ngắn
                          thôi
                        sản phẩm:
                          # trong danh sách
                          - x # một
                          -
                            - y
                            # cuối danh sách
                        # cuối việc

                      - mã: b
                        ghi chú: |
                          dòng một
                            dòng hai

                    # về khóa cuối
                    cuối:
                    # hết

                    """)
    }

    @Test("breaks a long list between brackets, and one with comments in it")
    func brackets() {
        let long = String(repeating: "dài ", count: 12) + "hết"
        #expect(
            formatted("a: [\(long), \(long), {b: c}] # x\nd: [\n  e, # một\n  # hai\n  f\n  # ba\n  ]\n")
                == """
                a: # x
                  - \(long)
                  - \(long)
                  - {b: c}
                d:
                  - e # một
                  # hai
                  - f
                  # ba

                """)
    }

    @Test(
        "a pair without braces, once its brackets are broken into lines, is laid out as any other",
        arguments: 80...110)
    func pairWithoutBraces(length: Int) {
        let long = String(repeating: "w", count: length)
        let text = formatted("[f: vu \(long), g: , \(long)]\n")
        #expect(text.hasPrefix(length > 103 ? "- f: >-\n    vu\n    w" : "- f: vu w"))
        #expect(text.contains("\n- g:\n"))
        #expect(formatted(text) == text)
    }

    @Test("a text in quotes that was broken into lines is folded by the escapes that it still needs")
    func brokenQuotes() {
        let long = Array(repeating: "dài", count: 40).joined(separator: " ")
        let folded = formatted("a: \"\(long)\n  \\x44\"\n")
        #expect(folded.hasPrefix("a: >-\n  dài ") && folded.hasSuffix(" D\n"))
        #expect(formatted(folded) == folded)
        let escaped = formatted("a: \"\(long)\n  \\t.\"\n")
        #expect(escaped == "a: \"\(long) \\t.\"\n")
        #expect(formatted(escaped) == escaped)
    }

    @Test(
        "keeps what it does not touch",
        arguments: [
            "", "# chỉ ghi chú\n", "a\n", "a: &x\n  - b\nc: *x\n", "&m\na: !!str b\n", "a: |2\n    b\n  c\n",
            "a: |+\n  b\n\n\nc: d\n", "a: >+\n  b\n\n", "%YAML 1.2\n---\na: b\n", "a: \"b\\tc\"\n",
            "a: 'b\"c'\n", "\"a\": 'b''c'\n", "a: ~\nb: \"null\"\nc:\n", "- a\n-\n- b: c\n  d: e\n",
            "a: >- # ghi chú\n  b: c\n", "{a: b, c: [d, e: f, g]}\n", "a:\n  b\n", "- &x\n  a: b\n- *x\n",
            "a: >-\n  b\n\n  c\n",
            "a: >-\n  b\n    c\n  d\n", "- - a\n", "? a\n", "[a, b]\n", "a: []\nb: {}\n",
        ])
    func kept(text: String) {
        let result = formatted(text)
        if text != "a:\n  b\n", text != "- - a\n", text != "? a\n" {
            #expect(result == text)
        } else {
            #expect(formatted(result) == result)
        }
    }
}

func formatted(_ text: String) -> String {
    switch PlanFormatter.format(file(Array(text.utf8))) {
    case .text(let text): text
    case .faulty: "FAULTY"
    case .unsafe: "UNSAFE"
    }
}

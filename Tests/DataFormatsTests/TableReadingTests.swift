import DataFormats
import Testing

@Suite("Tables of text")
struct SeparatedTextTests {
    static func cells(_ text: String) -> [[[String]]] {
        SeparatedText.read(text).tables[0].rows.map { $0.cells.map(\.lines) }
    }

    @Test(
        "the separator is the one that the first line has most of",
        arguments: [("a\tb, c\nd\te", 2), ("a,b,c\n1,2,3", 3), ("a;b;c\n1,5;2;3", 3), ("a\n", 1)])
    func separators(text: String, count: Int) {
        #expect(Self.cells(text).first?.count == count)
    }

    @Test("quotation marks hold separators, line breaks and themselves")
    func quotes() {
        #expect(
            Self.cells("\"a\tb\"\tc\r\n\"d\r\ne\"\t\"f \"\"g\"\"\"\r\n") == [
                [["a\tb"], ["c"]], [["d", "e"], ["f \"g\""]],
            ])
    }

    @Test("a quotation mark that is not closed, or in the middle, is text")
    func strayQuotes() {
        #expect(
            Self.cells("\"Công dân số\tb\nc “x”\td") == [[["\"Công dân số"], ["b"]], [["c “x”"], ["d"]]])
        #expect(Self.cells("\"a\" b\tc") == [[["\"a\" b"], ["c"]]])
    }

    @Test("a text that would run as a formula is read back as it was written")
    func formulas() {
        let table = CSVTable(columns: ["a", "b"], rows: [["- Kế hoạch", "'Nhà'"], ["=1+1", "a\nb"]])
        #expect(
            Self.cells(table.serialized()).dropFirst() == [
                [["- Kế hoạch"], ["'Nhà'"]], [["=1+1"], ["a", "b"]],
            ])
    }

    @Test("places are lines of the file, also behind a cell of several lines")
    func places() {
        let rows = SeparatedText.read("a\tb\n\"c\nd\"\te\nf\tg").tables[0].rows
        #expect(
            rows.map { $0.cells[1].place } == [.line(1, column: 2), .line(2, column: 2), .line(4, column: 2)])
    }
}

@Suite("Tables of Markdown")
struct MarkdownTableTests {
    @Test("escapes, breaks, code and entities become the text that they stand for")
    func inline() {
        let text = #"""
            # Phụ lục

            | A | B |
            |---|:-:|
            | a \| b<br>c <BR/> d | `x \| y` &amp; &#233; \*z\* |
            | **đậm** | [chữ](http://a.b) |
            | một ô |
            """#
        let document = MarkdownTables.read(text)
        #expect(document.blocks.first == .line("Phụ lục", .line(1, column: nil)))
        let rows = document.tables[0].rows
        #expect(rows[1].cells.map(\.lines) == [["a | b", "c", "d"], ["x | y & é *z*"]])
        #expect(rows[2].cells.map(\.lines) == [["đậm"], ["chữ"]])
        #expect(rows[2].cells.map(\.isBold) == [true, false])
        #expect(rows[3].cells.map(\.place) == [.line(7, column: 1)])
    }

    @Test("every text that MarkdownText writes into a cell is read back")
    func writtenCells() {
        let texts = [
            "a|b", "a\\b", "*a*", "_a_", "`a`", "<br>", "&amp;", "[a](b)", "- a", "1. a", "# a", "a\nb",
            "~~a~~", "\\|", "a\\",
            "**", "100%", "“Công dân số”",
        ]
        for text in texts {
            let table = "| A |\n|---|\n| \(MarkdownText.tableCell(text)) |\n"
            #expect(
                MarkdownTables.read(table).tables[0].rows[1].cells[0].lines.joined(separator: "\n") == text)
        }
    }

    @Test("a table in a block of code is none")
    func fences() {
        #expect(MarkdownTables.read("```\n| A |\n|---|\n| b |\n```\n").tables.isEmpty)
    }
}

import PlanAssistance
import PlanCompiler
import PlanDiagnostics
import Testing

struct ReadingTests {
    @Test(
        "hovering tells what is known of a place",
        arguments: [
            ("chủ trì: Văn‸ phòng", ["Văn phòng Đảng ủy", "van-phong", "VPĐU", "Chánh Văn phòng"]),
            ("thời hạn: Quý‸ I/2027", ["thời hạn", "31/3/2027"]),
            ("KPI: 100% đảng ‸viên", ["KPI", "100"]),
            ("sau: [mo‸-lop]", ["I.1.1", "Lớp học", "Văn phòng Đảng ủy"]),
            ("chỉ tiêu: [phu‸-song]", ["60%", "I.1.2"]),
            ("căn cứ: [nq‸-57]", ["57-NQ/TW"]),
            ("sản‸ phẩm: Biên bản", ["output", "KH401"]),
        ])
    func hover(_ place: String, _ expected: [String]) throws {
        let workspace = AssistedWorkspace(at: place)
        let hover = try #require(workspace.assistant.hover(at: workspace.cursor, in: workspace.file))
        for words in expected { #expect(hover.markdown.contains(words), "\(hover.markdown)") }
    }

    @Test("answers are in the language that was chosen")
    func english() throws {
        let workspace = AssistedWorkspace(at: "thời hạn: Quý‸ I/2027", .english)
        let hover = try #require(workspace.assistant.hover(at: workspace.cursor, in: workspace.file))
        #expect(hover.markdown.contains("end of Q1 2027"))
    }

    @Test("a phrase that is not understood is told with the forms that work, and with its rule")
    func misunderstood() throws {
        let text = AssistedWorkspace.files[AssistedWorkspace.tasks]!
            .replacingFirst("thời hạn: 2027-06-30", with: "thời hạn: Quý ‸V/2027")
        let workspace = AssistedWorkspace(text: text)
        let hover = try #require(workspace.assistant.hover(at: workspace.cursor, in: workspace.file))
        #expect(hover.markdown.contains("không hiểu được"))
        #expect(hover.markdown.contains("KH302"))
    }

    @Test("numbers stand before codes, days after phrases, and what a group gives after its tasks' codes")
    func inlays() {
        let workspace = AssistedWorkspace(at: "mã: ‸hoc-tap")
        let text = workspace.assistant.compilation.sources[workspace.file].bytes
        let inlays = workspace.assistant.inlays(in: workspace.file, 0..<text.count)
        #expect(
            inlays.map(\.text) == [
                "I.1", "→ 31/03/2027", "I.1.1", "chủ trì: Văn phòng Đảng ủy · thời hạn: Quý I/2027", "I.1.2",
                "chủ trì: Văn phòng Đảng ủy",
            ])
        #expect(inlays[0].offset == workspace.cursor)
        #expect(workspace.assistant.inlays(in: workspace.file, 0..<10).isEmpty)
    }

    @Test("an outline nests tasks in groups in sections")
    func outline() {
        let workspace = AssistedWorkspace(at: "mã: ‸hoc-tap")
        func lines(_ items: [OutlineItem], _ margin: String = "") -> [String] {
            items.flatMap { ["\(margin)\($0.name) (\($0.detail))"] + lines($0.children, margin + "  ") }
        }
        #expect(
            lines(workspace.assistant.outline(of: workspace.file)) == [
                "Nâng cao nhận thức (mục của phụ lục)", "  Học tập nghị quyết (I.1 · hoc-tap)",
                "    Mở lớp học tập cho đảng viên (I.1.1 · mo-lop)",
                "    Kiểm tra kết quả (I.1.2 · kiem-tra)",
            ])
    }

    @Test(
        "things are found without diacritics, by words, codes, numbers and initials",
        arguments: [
            ("van phong", "van-phong"), ("VPDU", "van-phong"), ("I.1.2", "kiem-tra"), ("mo-lop", "mo-lop"),
            ("lop hoc dang vien", "mo-lop"), ("phu song", "phu-song"), ("57-nq", "nq-57"),
        ])
    func search(_ query: String, _ code: String) {
        #expect(
            AssistedWorkspace(at: "mã: ‸hoc-tap").assistant.symbols(matching: query).first?.card.code == code)
    }

    @Test("every stretch is coloured as what the vocabulary says that it is, remarks too")
    func tokens() {
        let workspace = AssistedWorkspace(at: "mã: ‸hoc-tap")
        let bytes = workspace.assistant.compilation.sources[workspace.file].bytes
        let tokens = workspace.assistant.tokens(in: workspace.file)
        func texts(_ kind: SemanticToken.Kind) -> [String] {
            tokens.filter { $0.kind == kind }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
        #expect(texts(.code) == ["hoc-tap", "mo-lop", "kiem-tra"])
        #expect(texts(.unit) == ["Văn phòng Đảng ủy"])
        #expect(texts(.phrase) == ["Quý I/2027", "2027-06-30"])
        #expect(texts(.reference) == ["mo-lop", "phu-song", "nq-57", "van-ban"])
        #expect(texts(.comment) == ["# một nhận xét"])
        #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    }

    @Test("records, long texts and runs of remarks fold")
    func folding() {
        let workspace = AssistedWorkspace(
            text: "‸# một\n# hai\n" + AssistedWorkspace.files[AssistedWorkspace.tasks]!)
        let bytes = workspace.assistant.compilation.sources[workspace.file].bytes
        let foldings = workspace.assistant.foldings(in: workspace.file)
        #expect(foldings.first?.kind == .comment && foldings.first?.range == 0..<"# một\n# hai".utf8.count)
        #expect(foldings.count { $0.kind == .text } == 1)
        #expect(foldings.allSatisfy { bytes[$0.range].contains(0x0A) })
    }
}

import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("The reader for everyday texts")
struct EverydayReaderTests {
    private static let plan = """
        # Phụ lục
        mục: Đẩy mạnh chuyển đổi số  # ghi chú

        nhiệm vụ:
          - mã: nen-tang-so
            tên: "Triển khai “nền tảng” số"
            KPI: ['100% đảng viên', "70% hồ sơ", còn lại]
            sản phẩm: []
            mô tả: >-
              Gấp
              # dòng
            ghi chú: |
              Dòng một
              Dòng hai

            phối hợp:
            - Ban Xây dựng Đảng
            - Văn phòng: Đảng ủy
            # Việc sau
            minh chứng:
              Văn bản
          - mã: x
          -
          - - a
            - b: c
              d:
        cuối:
        """

    @Test("reads a plan as its author writes it")
    func everyday() throws {
        let file = SourceFile(id: FileID(0), path: "", bytes: Array(Self.plan.utf8))
        #expect(EverydayReader.tree(of: file.bytes, in: file.id, limits: .standard) != nil)
        try Self.compare(file.bytes)
    }

    @Test(
        "leaves to libyaml what it does not know",
        arguments: [
            "", "# chỉ ghi chú", "a", "a: b: c", "a: &x b", "a: *x", "a: !!str b", "a: b\n  c", "a: {b: c}",
            "a: [b: c]", "a: [[b]]", "a: [b,\n  c]", "a: [b, ]", "a: \"b\\n\"", "a: 'b''c'", "a: b\na: c",
            "? a\n: b",
            "---\na: b", "...", "<<: b", "a: >+\n  b\n", "a: >-\n  b\n\n  c\n", "a: |2\n   b\n", "a: >-\n  b",
            "a:\tb", "a: b\r\n", "\u{FEFF}a: b", "a: \u{85}", "a: \u{2028}b", "a: \u{7F}", " a: b\nc: d",
            "a:\n  - b\n c: d", "te\u{302}n: x", "a : b", "a: - b", "a: @b", "\"a\": b", "- a\nb: c",
        ])
    func unknown(text: String) throws {
        let bytes = Array(text.utf8)
        if text != "a" {
            #expect(EverydayReader.tree(of: bytes, in: FileID(0), limits: .standard) == nil)
        }
        try Self.compare(bytes)
    }

    @Test("sees in damaged texts what libyaml sees, or nothing", arguments: 0..<8)
    func mutations(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var known = 0
        for _ in 0..<400 {
            var bytes = Array(Self.plan.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&bytes, &random) }
            known += try Self.compare(bytes) ? 1 : 0
        }
        // Were nearly all given back, the comparison would show nothing.
        #expect(known > 40)
    }

    @Test("sees in lines put together at random what libyaml sees, or nothing", arguments: 0..<8)
    func heaps(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var known = 0
        for _ in 0..<2_000 { known += try Self.compare(Self.heap(&random)) ? 1 : 0 }
        #expect(known > 40)
    }

    private static let pieces = [
        "a", "b", "c", "mã", "Đảng ủy", ":", ": ", ":\n", "- ", "-\n", "-", " ", "  ", "\n", "\n\n", "#",
        " # x",
        "[", "]", ", ", ",", "\"", "'", ">-\n", "|\n", ">\n", "“", "?", "{", "}", ".", "...", "---", "~", "!",
        "&a", "*a",
        "\n  ", "\n    ", "\n- ", "\n  - ", "x: y", "\nb: c", "\n  d: e", "%", "1:2", "a b", "null", "\\",
        "@", "<<",
    ]

    private static func heap(_ random: inout SplitMix) -> [UInt8] {
        (0..<Int.random(in: 1...14, using: &random)).flatMap { _ in
            Array(pieces.randomElement(using: &random)!.utf8)
        }
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random)!.utf8, at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0..<8, using: &random)))
        case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        default: bytes.removeSubrange(place...)
        }
    }

    /// Holds the reader's tree, if it made one, to libyaml's; true if it did.
    @discardableResult
    private static func compare(_ bytes: [UInt8]) throws -> Bool {
        let file = SourceFile(id: FileID(0), path: "", bytes: bytes)
        guard let tree = EverydayReader.tree(of: bytes, in: file.id, limits: .standard) else { return false }
        let other = SyntaxParser.parseWithLibyaml(file)
        let text = String(decoding: bytes, as: UTF8.self)
        try #require(other.diagnostics.isEmpty, "\(text.debugDescription)")
        try #require(tree.root == other.tree.root && tree.isWhole == other.tree.isWhole)
        try #require(
            (0..<tree.nodeCount).map { Facts(NodeID($0), tree) }
                == (0..<other.tree.nodeCount).map { Facts(NodeID($0), other.tree) },
            "\(text.debugDescription)")
        return true
    }

    /// Everything that a tree tells of a node.
    private struct Facts: Equatable {
        let kind: NodeKind
        let style: ScalarStyle
        let span: SourceSpan
        let content: SourceSpan
        let text: String
        let isNull: Bool
        let items: [NodeID]

        init(_ node: NodeID, _ tree: SyntaxTree) {
            kind = tree.kind(node)
            style = tree.style(node)
            span = tree.span(node)
            content = tree.contentSpan(node)
            text = tree.text(node)
            isNull = tree.isNull(node)
            items = Array(tree.children(node)) + tree.entries(node).flatMap { [$0.key, $0.value] }
        }
    }
}

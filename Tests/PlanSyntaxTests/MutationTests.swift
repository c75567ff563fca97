import PlanDiagnostics
import PlanSyntax
import Testing

@Suite("Damaged texts")
struct MutationTests {
    private static let sample = """
        # Phụ lục
        mục: &muc Đẩy mạnh chuyển đổi số  # ghi chú
        nhiệm vụ:
          - mã: nen-tang-so
            tên: "Triển khai \\"nền tảng\\" số\\u1EC7"
            KPI: ['100% đảng viên', "70%
              hồ sơ", {một: hai}]
            ghi chú: |
              Dòng một
               Dòng hai

            mô tả: >-
              Gấp
              dòng
            chủ trì: *muc
            te\u{302}n kha\u{301}c: !!str 👨‍👩‍👧 x
          -
        ? khóa
        : giá trị
        """

    private static let inserts: [[UInt8]] =
        [
            "\"", "'", "[", "]", "{", "}", ":", ": ", "- ", "\n", "\r\n", "\t", "#", "&a ", "*muc", "!x ",
            "|", ">",
            "%", "@", "`", "?", "? ", "---\n", "\\", "  ", "\u{FEFF}", "\0", "<<: ", "mã: ",
        ].map { Array($0.utf8) } + [[0x80], [0xC3], [0xFF, 0xFE]]

    @Test("never crash, and every node stays in its place", arguments: 0..<8)
    func mutations(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<400 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&bytes, &random) }
            try Self.check(parsed(bytes), count: bytes.count)
        }
    }

    @Test("cut off anywhere keep their beginning")
    func truncations() throws {
        let bytes = Array(Self.sample.utf8)
        for length in 0...bytes.count {
            try Self.check(parsed(Array(bytes.prefix(length))), count: length)
        }
    }

    @Test("undamaged have no findings")
    func undamaged() {
        #expect(parsed(Self.sample).diagnostics.isEmpty)
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(contentsOf: inserts.randomElement(using: &random)!, at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0..<8, using: &random)))
        case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        default: bytes.removeSubrange(place...)
        }
    }

    private static func check(_ result: ParsedSource, count: Int) throws {
        let tree = result.tree
        for finding in result.diagnostics {
            for span in [finding.span] + finding.labels.map(\.span)
                + finding.fixes.flatMap(\.edits).map(\.span)
            {
                try #require(span.range.upperBound <= count)
            }
            try #require(!finding.message.rendered(in: .vietnamese).contains("{text}"))
            try #require(!finding.message.rendered(in: .english).isEmpty)
        }
        for index in 0..<tree.nodeCount {
            let node = NodeID(index)
            let span = tree.span(node).range
            try #require(span.upperBound <= count)
            try #require(tree.contentSpan(node).range.clamped(to: span) == tree.contentSpan(node).range)
            try #require(tree.kind(tree.resolved(node)) != .alias)
            try checkValue(tree, node)
        }
    }

    private static func checkValue(_ tree: SyntaxTree, _ node: NodeID) throws {
        let value = tree.withUTF8(node) { Array($0) }
        try #require(String(validating: value, as: UTF8.self) != nil)
        let whole = tree.contentSpan(tree.resolved(node)).range
        for offset in stride(from: 0, through: value.count, by: 3) {
            let span = tree.span(of: offset..<min(offset + 2, value.count), in: node).range
            try #require(whole.clamped(to: span) == span)
        }
        _ = tree.isNull(node)
        if tree.kind(node) != .alias {
            let parts = Array(tree.children(node)) + tree.entries(node).flatMap { [$0.key, $0.value] }
            for part in parts {
                try #require(
                    tree.span(node).range.clamped(to: tree.span(part).range) == tree.span(part).range)
            }
        }
    }
}

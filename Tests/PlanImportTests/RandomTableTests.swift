import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanImport
import PlanModel
import Testing
import VietnameseCalendar

/// Tables of no sense at all, made of pieces that mean something elsewhere.
@Suite("Import of random tables")
struct RandomTableTests {
    private static let pieces = [
        "", "", "", "I. Chuyển đổi số", "II.", "1. Số hóa hồ sơ", "1.1. Tập huấn", "a) Rà soát", "- Kế hoạch",
        "nt",
        "Quý I/2026", "31/02/2026", "Thường xuyên", "100% hồ sơ", "UBND phường, VPĐU", "Các cơ quan, đơn vị",
        "Phòng Kinh tế, hạ tầng, đô thị", "Phụ trách: Bí thư", "Trong đó:", "- 15/02/2026: Trình (đạt 50%)",
        "(1)", "2",
        "Ghi chú: tính đến hết năm", "Tổng cộng", "và triển khai", "“", ":", "#", "\"", "\\", "| ", "&a", "*",
        "- ",
        "\u{0}x", "e\u{301}", "\u{202E}abc", "–", "…", "'", "null", "{a: b}", "[x", "% y", "@z", "!t",
    ]
    private static let headings = [
        "STT", "Nhiệm vụ tổng quát", "Tiểu nhiệm vụ", "Nhiệm vụ", "Sản phẩm", "KPI", "Chủ trì", "Phối hợp",
        "Thời hạn",
        "Ghi chú", "", "Màu", "Mục", "Mã", "Mốc", "Điều kiện", "Định kỳ",
    ]

    static func document(_ seed: UInt64) -> TableDocument {
        var dice = SplitMix(state: seed)
        let width = Int.random(in: 1...9, using: &dice)
        var document = TableDocument()
        for table in 0..<Int.random(in: 1...3, using: &dice) {
            var rows: [TableDocument.Row] = []
            for number in 0..<Int.random(in: 0...14, using: &dice) {
                var cells: [TableDocument.Cell] = []
                var column = 0
                while column < width {
                    let span =
                        Int.random(in: 0..<8, using: &dice) == 0 ? Int.random(in: 1...width, using: &dice) : 1
                    let pool = number < 2 ? headings : pieces
                    let lines = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
                        pool.randomElement(using: &dice)!
                    }
                    cells.append(
                        TableDocument.Cell(
                            number < 2 ? Array(lines.prefix(1)) : lines, columns: column..<column + span,
                            rowCount: Int.random(in: 0..<9, using: &dice) == 0
                                ? Int.random(in: 1...40, using: &dice) : 1,
                            place: .table(table + 1, row: number + 1, column: column + 1),
                            isBold: Bool.random(using: &dice), isDate: Bool.random(using: &dice)))
                    column += span
                }
                rows.append(TableDocument.Row(cells))
            }
            document.blocks.append(.table(.init(rows: rows)))
        }
        return document
    }

    @Test("gives files that can be read, findings that lie in them, and the same again", arguments: 0..<40)
    func soundness(block: UInt64) {
        for seed in block * 50..<block * 50 + 50 {
            let document = Self.document(seed)
            let imported = PlanImporter.imported(document, ImportSettings(source: "a.docx", folder: "2026"))
            for finding in imported.diagnostics {
                let file = imported.sources[finding.span.file]
                #expect(finding.span.range.upperBound <= file.bytes.count, "seed \(seed)")
            }
            let inputs = imported.files.map { SourceInput(path: $0.path, .bytes($0.bytes)) }
            let compilation = Compilation(inputs, CompilationSettings(asOf: RealPlan.asOf))
            // Whatever stands in cells, what is made of it is YAML in the language's own fields.
            let broken = compilation.diagnostics.filter {
                [1, 2, 3, 16, 17, 18].map { RuleCode($0) }.contains($0.rule.code)
            }
            #expect(
                broken.isEmpty,
                "seed \(seed): \(broken.first.map { $0.message.rendered(in: .english) } ?? "")")
            let again = PlanImporter.imported(document, ImportSettings(source: "a.docx", folder: "2026"))
            #expect(again.files.map(\.bytes) == imported.files.map(\.bytes), "seed \(seed)")
        }
    }
}

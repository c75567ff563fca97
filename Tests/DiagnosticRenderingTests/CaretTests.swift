import DiagnosticRendering
import PlanDiagnostics
import Testing

@Suite("Carets and what is under them")
struct CaretTests {
    private static let anything = MessageTemplate(vi: "sai", en: "wrong")

    private func rendered(_ source: String, _ blamed: String, as format: DiagnosticFormat = .full) -> String {
        let bytes = Array(source.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: blamed.utf8) } ?? 0
        let span = SourceSpan(file: FileID(0), start..<start + blamed.utf8.count)
        let report = DiagnosticReport(
            diagnostics: [Diagnostic(SampleRules.kpiMissing, Self.anything, at: span)],
            sources: SourceMap([SourceFile(id: FileID(0), path: "a.yaml", bytes: bytes)]),
            checkedPaths: ["a.yaml"])
        return DiagnosticRenderer.render(
            report: report, as: format,
            options: RenderingOptions(language: .vietnamese, width: 80, toolVersion: "0.1.0"))
    }

    @Test(
        "carets stand under what they blame, counted in columns",
        arguments: [
            ("tên: Đảng ủy", "ủy", 10, 2), ("te\u{302}n: u\u{309}y ban", "u\u{309}y", 5, 2),
            ("漢字: Lạ", "Lạ", 6, 2), ("\"👩‍👩‍👧 🇻🇳 ❤️\": Lạ", "Lạ", 12, 2), ("a: 漢字 b", "漢字", 3, 4),
            ("a: b", "a", 0, 1), ("e\u{323}\u{302}: ế", "ế", 3, 1), ("a\u{301}: b\tc", "c", 8, 1),
        ])
    func alignment(source: String, blamed: String, column: Int, width: Int) throws {
        let marks = try #require(rendered(source, blamed).split(separator: "\n").first { $0.contains("^") })
        let gutter = "  │ "
        #expect(
            marks == gutter + String(repeating: " ", count: column) + String(repeating: "^", count: width))
    }

    @Test("carets stand under what they blame in a line that was cut on both sides")
    func trimmedAlignment() throws {
        // Before the span every sign takes one column, so counting signs is counting columns.
        let source =
            String(repeating: "xã e\u{302}\u{301}, ", count: 40) + "Lạ, " + String(repeating: "漢 ", count: 40)
        let lines = rendered(source, "Lạ").split(separator: "\n")
        let marks = try #require(lines.firstIndex { $0.contains("^") })
        let text = lines[marks - 1]
        #expect(text.prefix { $0 != "L" }.count == lines[marks].prefix { $0 != "^" }.count)
        #expect(text.contains("│ …") && text.hasSuffix("…"))
        #expect(text.reduce(0) { $0 + ($1 == "漢" ? 2 : 1) } <= 80)
    }

    @Test(
        "no control of the source or of a message reaches the terminal",
        arguments: [DiagnosticFormat.full, .concise])
    func controls(format: DiagnosticFormat) {
        let output = rendered(
            "a: \u{1B}]0;x\u{7}\u{9B}31m\u{202E}b\u{200F}\u{FEFF}\r\u{0}\u{2028}c", "a", as: format)
        let leaked = output.unicodeScalars.filter {
            [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                && $0 != "\n"
        }
        #expect(leaked.isEmpty)
    }
}

import DiagnosticRendering
import PlanDiagnostics
import Testing

@Suite("Reports")
struct ReportTests {
    private static let anything = MessageTemplate(vi: "sai", en: "wrong")

    private func report(_ source: String, limit: Int? = nil) -> DiagnosticReport {
        let bytes = Array(source.utf8)
        let blamed = bytes.indices.filter { bytes[$0] == UInt8(ascii: "x") }
        let diagnostics = blamed.map {
            Diagnostic(SampleRules.kpiMissing, Self.anything, at: SourceSpan(file: FileID(0), $0..<$0 + 1))
        }
        return DiagnosticReport(
            showing: limit, of: diagnostics,
            sources: SourceMap([SourceFile(id: FileID(0), path: "a.yaml", bytes: bytes)]),
            checkedPaths: ["a.yaml"])
    }

    private func fingerprints(_ report: DiagnosticReport, _ language: Language) -> [Substring] {
        DiagnosticRenderer.render(
            report: report, as: .gitlab, options: RenderingOptions(language: language, toolVersion: "0.1.0")
        ).split(separator: "\n").filter { $0.contains("\"fingerprint\"") }
    }

    @Test("fingerprints survive moved lines and a change of language, and no two are equal")
    func fingerprints() {
        let before = fingerprints(report("a: x\nb: x\n"), .vietnamese)
        let after = fingerprints(report("# mới\n\na:   x\n\nb: x\n"), .english)
        #expect(before == after)
        #expect(Set(before).count == 2)
    }

    @Test("a cap leaves out the last findings and still counts them")
    func cap() {
        let capped = report("x x x", limit: 1)
        #expect(capped.diagnostics.count == 1)
        #expect(capped.hidden.errors == 2)
        #expect(report("x x x", limit: 9).hidden.total == 0)
        let text = DiagnosticRenderer.render(
            report: capped, as: .concise, options: RenderingOptions(language: .english, toolVersion: "0.1.0"))
        #expect(text.contains("… and 2 more findings\n3 errors in 1 file; 1 file checked\n"))
    }

    @Test("terminal text for plain ASCII has nothing else", arguments: Language.allCases)
    func ascii(language: Language) {
        var options = RenderingOptions(language: language, toolVersion: "0.1.0")
        options.ascii = true
        let text = DiagnosticRenderer.render(
            report: report("Đảng ủy – “漢” e\u{302}\u{301}…\u{A0}x"), as: .full, options: options)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(text.contains("Dang uy - \"<U+6F22>\" e... x"))
    }
}

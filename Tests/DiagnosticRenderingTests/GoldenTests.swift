import DiagnosticRendering
import Foundation
import PlanDiagnostics
import Testing

/// Every folder of `Goldens` is a case: its sources, and what each format makes of the findings in them.
///
/// `KEHOACH_BLESS=1` rewrites the expectations; such a run fails all the same, so that it cannot pass for a test.
@Suite("Goldens of the formats")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Goldens")
    private static let isBlessing = ProcessInfo.processInfo.environment["KEHOACH_BLESS"] == "1"

    @Test("the folders are the cases, in order of name, and nothing else")
    func folders() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
            .filter { !$0.hasPrefix(".") }.sorted()
        #expect(folders == GoldenCase.all.map(\.name))
    }

    @Test("a case gives what its folder expects", arguments: GoldenCase.all)
    func golden(_ golden: GoldenCase) throws {
        let folder = Self.folder.appending(path: golden.name)
        let sources = try Self.sources(in: folder.appending(path: "sources"))
        let findings = golden.findings(GoldenSources(map: sources)).inReportingOrder(sources)
        var expectations: Set<String> = ["sources"]
        for variant in golden.variants {
            for language in Language.allCases {
                let name = "expected.\(variant.name).\(language.rawValue).txt"
                expectations.insert(name)
                let text = Self.render(findings, golden, variant, language, sources)
                try Self.compare(Data(text.utf8), with: folder.appending(path: name))
            }
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path())
        where !expectations.contains(name) {
            if Self.isBlessing { try FileManager.default.removeItem(at: folder.appending(path: name)) }
            Issue.record("\(golden.name)/\(name) belongs to no variant of the case")
        }
    }

    private static func render(
        _ findings: [Diagnostic], _ golden: GoldenCase, _ variant: GoldenVariant, _ language: Language,
        _ sources: SourceMap
    ) -> String {
        let report = DiagnosticReport(
            showing: findings.count, of: findings + golden.hidden, sources: sources,
            checkedPaths: sources.files.map(\.path))
        let options = RenderingOptions(
            language: language, width: variant.width, color: variant.color, ascii: variant.ascii,
            toolVersion: "0.1.0", rules: SampleRules.catalogue, rulePagesBase: variant.rulePagesBase)
        return DiagnosticRenderer.render(report: report, as: variant.format, options: options)
    }

    private static func sources(in folder: URL) throws -> SourceMap {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".yaml") }
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        return SourceMap(
            try paths.enumerated().map { index, path in
                let bytes = try Data(contentsOf: folder.appending(path: path))
                return SourceFile(id: FileID(index), path: path, bytes: Array(bytes))
            })
    }

    private static func compare(_ actual: Data, with file: URL) throws {
        let expected = try? Data(contentsOf: file)
        guard expected != actual else { return }
        if isBlessing { try actual.write(to: file) }
        let text = String(decoding: actual, as: UTF8.self)
        let folder = file.deletingLastPathComponent().lastPathComponent
        Issue.record(
            "\(folder)/\(file.lastPathComponent) differs\(isBlessing ? " and was rewritten" : ""):\n\(text)")
    }
}

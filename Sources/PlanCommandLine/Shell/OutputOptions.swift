import ArgumentParser
import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanWorkspace

/// How findings are printed.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            vi:
                "full, concise, json, sarif, github, gitlab, junit hoặc rdjson; mặc định full trên màn hình, concise khi chuyển hướng.",
            en:
                "full, concise, json, sarif, github, gitlab, junit or rdjson; full on a terminal, else concise."
        ))
    var format: DiagnosticFormat?

    @Option(
        name: .customLong("max-diagnostics"),
        help: ArgumentHelp(
            vi: "Số phát hiện in ra nhiều nhất; 0 là tất cả (mặc định 100 với full và concise).",
            en: "How many findings to print at most; 0 for all (100 for full and concise).",
            valueName: "count"))
    var maxDiagnostics: Int?

    func validate() throws {
        if let maxDiagnostics, maxDiagnostics < 0 {
            throw ValidationError(
                help(
                    vi: "--max-diagnostics không nhận số âm", en: "--max-diagnostics takes no negative number"
                ))
        }
    }

    /// Prints the findings in the order that they come in.
    func print(_ diagnostics: [Diagnostic], of sources: SourceMap, in language: Language) {
        let format = format ?? (StandardStreams.outputIsTerminal ? .full : .concise)
        let report = DiagnosticReport(
            showing: limit(format), of: diagnostics, sources: sources,
            checkedPaths: sources.files.map(\.path))
        let options = RenderingOptions(
            language: language, width: Terminal.width, color: Terminal.usesColor, ascii: Terminal.isASCII,
            toolVersion: kehoachVersion, rules: format == .sarif ? RuleCatalogue.all : [])
        StandardStreams.printData(DiagnosticRenderer.render(report: report, as: format, options: options))
    }

    /// Programs get everything unless they ask for less; people are spared the thousandth line.
    private func limit(_ format: DiagnosticFormat) -> Int? {
        if let maxDiagnostics { return maxDiagnostics == 0 ? nil : maxDiagnostics }
        return format == .full || format == .concise ? 100 : nil
    }
}

extension DiagnosticFormat: ExpressibleByArgument {
    package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

/// What the terminal can show.
enum Terminal {
    static var width: Int {
        environmentVariable("COLUMNS").flatMap { Int($0) } ?? StandardStreams.terminalWidth ?? 100
    }

    /// Colour on a terminal only, and never against NO_COLOR (no-color.org).
    static var usesColor: Bool {
        StandardStreams.outputIsTerminal && environmentVariable("NO_COLOR") == nil
            && environmentVariable("TERM") != "dumb"
    }

    /// The text console of Linux shows few letters beyond ASCII, and nothing else of ours.
    static var isASCII: Bool { environmentVariable("TERM") == "dumb" }
}

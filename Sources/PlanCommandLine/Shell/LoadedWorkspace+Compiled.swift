import ArgumentParser
import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace

extension LoadedWorkspace {
    /// The compiled workspace; its errors go to standard error, and the command ends with the status of findings.
    ///
    /// - Parameter consequence: what the errors mean for the command.
    func requireCompiled(
        _ compilation: Compilation, orElse consequence: BilingualText = Self.nothingToPrint
    ) throws -> CompiledWorkspace {
        if let compiled = compilation.compiled { return compiled }
        let language = language(compilation)
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        let report = DiagnosticReport(
            showing: 20, of: errors, sources: compilation.sources,
            checkedPaths: compilation.sources.files.map(\.path))
        let format: DiagnosticFormat = StandardStreams.errorIsTerminal ? .full : .concise
        let options = RenderingOptions(
            language: language, width: Terminal.width, ascii: Terminal.isASCII, toolVersion: kehoachVersion)
        let rendered = DiagnosticRenderer.render(report: report, as: format, options: options)
        StandardStreams.printTalk(String(rendered.dropLast(rendered.hasSuffix("\n") ? 1 : 0)))
        StandardStreams.printTalk(consequence[language])
        throw ExitCode(ExitStatus.findings)
    }

    private static let nothingToPrint = BilingualText(
        vi: "kế hoạch còn lỗi nên chưa in được", en: "the plan has errors, so there is nothing to print")
}

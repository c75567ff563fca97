import ArgumentParser
import DiagnosticRendering
import PlanCompiler
import PlanDiagnostics
import PlanModel
import PlanWorkspace

extension LoadedWorkspace {
    /// The compiled workspace; its errors go to standard error, and the command ends with the status of findings.
    ///
    /// - Parameter templates: what to print with; everything found in them is shown.
    /// - Parameter consequence: what the errors mean for the command.
    func requireCompiled(
        _ compilation: Compilation, _ templates: OfficeTemplates? = nil,
        orElse consequence: Consequence = .nothingPrinted
    ) throws -> CompiledWorkspace {
        try requireCompiled(CheckedWorkspace(compilation), templates, orElse: consequence)
    }

    /// - Parameter chosen: the plans that are needed, of which there may come more; nil for all.
    func requireCompiled(
        _ checked: CheckedWorkspace, of chosen: Set<PlanID>? = nil, _ templates: OfficeTemplates? = nil,
        orElse consequence: Consequence
    ) throws -> CompiledWorkspace {
        let language = language(checked.settings)
        let hasErrors = checked.hasErrors || templates?.hasErrors == true
        let sources = SourceMap(checked.sources.files + (templates?.files ?? []))
        let errors = checked.diagnostics.filter { $0.severity == .error }
        let findings = (errors + (templates?.diagnostics ?? [])).inReportingOrder(sources)
        if !findings.isEmpty { report(findings, sources, language) }
        let compiled = hasErrors ? nil : checked.compilation(of: chosen).compiled
        try requireUnchanged()
        if let compiled { return compiled }
        StandardStreams.printTalk(
            (checked.hasErrors ? consequence.ofPlan : consequence.ofTemplates)[language])
        throw ExitCode(ExitStatus.findings)
    }

    private func report(_ findings: [Diagnostic], _ sources: SourceMap, _ language: Language) {
        let report = DiagnosticReport(
            showing: 20, of: findings, sources: sources, checkedPaths: sources.files.map(\.path))
        let format: DiagnosticFormat = StandardStreams.errorIsTerminal ? .full : .concise
        let options = RenderingOptions(
            language: language, width: Terminal.width, ascii: Terminal.isASCII, toolVersion: kehoachVersion)
        let rendered = DiagnosticRenderer.render(report: report, as: format, options: options)
        StandardStreams.printTalk(String(rendered.dropLast(rendered.hasSuffix("\n") ? 1 : 0)))
    }
}

/// What errors mean for a command, by where they are.
struct Consequence {
    let ofPlan: BilingualText
    let ofTemplates: BilingualText

    static let nothingPrinted = Consequence(
        ofPlan: BilingualText(
            vi: "kế hoạch còn lỗi nên chưa in được", en: "the plan has errors, so there is nothing to print"),
        ofTemplates: BilingualText(
            vi: "mẫu trình bày còn lỗi nên chưa in được",
            en: "the templates have errors, so nothing is printed"))

    static let nothingMade = Consequence(
        ofPlan: BilingualText(
            vi: "kế hoạch còn lỗi nên không tạo ra gì; kết quả lần trước được giữ nguyên",
            en: "the plan has errors, so nothing was made; what was there before is untouched"),
        ofTemplates: BilingualText(
            vi: "mẫu trình bày còn lỗi nên không tạo ra gì; kết quả lần trước được giữ nguyên",
            en: "the templates have errors, so nothing was made; what was there before is untouched"))

    static let nothingPublished = Consequence(
        ofPlan: BilingualText(
            vi: "kế hoạch còn lỗi nên không công bố gì; bản trên máy chủ được giữ nguyên",
            en: "the plan has errors, so nothing was published; what is on the server is untouched"),
        ofTemplates: nothingPrinted.ofTemplates)

    static let nothingCollected = Consequence(
        ofPlan: BilingualText(
            vi: "kế hoạch còn lỗi nên chưa thu được biểu nào",
            en: "the plan has errors, so no form was collected"),
        ofTemplates: nothingPrinted.ofTemplates)
}

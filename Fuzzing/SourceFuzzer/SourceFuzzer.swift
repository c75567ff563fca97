import DiagnosticRendering
import FuzzedWorkspace
import PlanCompiler
import PlanDiagnostics
import PlanModel

/// One file of a workspace, from its bytes to its findings and what fixes make of it.
///
/// A first line such as `# units.yaml` says which file it is; without one it is a file of tasks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSource(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = fuzzedBytes(start, count)
    let path = SourceRole.path(of: bytes)
    requireSoundCompilation(path, bytes)
    requireSameAgain(path, bytes)
    return 0
}

/// Which file of the workspace an input stands for.
enum SourceRole {
    static func path(of bytes: [UInt8]) -> String {
        guard bytes.starts(with: "# ".utf8) else { return plainPath }
        let line = String(decoding: bytes.dropFirst(2).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        return FuzzedWorkspace.shared.files[line] == nil ? plainPath : line
    }

    private static let plainPath = "ke-hoach/tasks/02.yaml"
}

private func requireSoundCompilation(_ path: String, _ bytes: [UInt8]) {
    let inputs = FuzzedWorkspace.shared.inputs(path, bytes)
    let settings = CompilationSettings(asOf: FuzzedWorkspace.asOf)
    let compilation = Compilation(inputs, settings)
    requireSound(compilation.diagnostics, in: compilation.sources)
    render(compilation)
    _ = compilation.compiled
    let fixed = Fixing.fixed(inputs, settings, allowsUnsafe: true) { _ in true }
    requireSound(fixed.compilation.diagnostics, in: fixed.compilation.sources)
    for change in fixed.changes {
        require(
            String(validating: change.before, as: UTF8.self) == nil
                || String(validating: change.after, as: UTF8.self) != nil, "fixes part no letter")
    }
}

/// What was remembered of a plan's phrases changes nothing of what is found in the next plan with the same.
private func requireSameAgain(_ path: String, _ bytes: [UInt8]) {
    guard path.hasPrefix("ke-hoach/tasks/") || path == "ke-hoach/targets.yaml" else { return }
    let inputs = FuzzedWorkspace.shared.inputsTwice(path, bytes)
    let compilation = Compilation(inputs, CompilationSettings(asOf: FuzzedWorkspace.asOf))
    func found(in path: String) -> [Finding] {
        compilation.diagnostics.filter { compilation.sources[$0.span.file].path == path }.map { finding in
            // Some tell the plan's code, which is its folder's name.
            let text = finding.message.rendered(in: .vietnamese)
                .replacing(FuzzedWorkspace.another, with: "ke-hoach")
            return Finding(code: finding.rule.code, range: finding.span.range, text: text)
        }
    }
    let first = found(in: path)
    let second = found(in: FuzzedWorkspace.another + path.dropFirst("ke-hoach".count))
    let differences = second.difference(from: first).map { "\($0)" }
    require(differences.isEmpty, "a plan's text is judged alike after another's: \(differences)")
}

private struct Finding: Equatable {
    let code: RuleCode
    let range: Range<Int>
    let text: String
}

/// As a terminal and as a machine would have it.
private func render(_ compilation: Compilation) {
    let report = DiagnosticReport(
        diagnostics: compilation.diagnostics, sources: compilation.sources, checkedPaths: [])
    for format in [DiagnosticFormat.full, .sarif] {
        let options = RenderingOptions(language: .vietnamese, width: 80, toolVersion: "")
        _ = DiagnosticRenderer.render(report: report, as: format, options: options)
    }
}

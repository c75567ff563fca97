import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanWorkspace

/// `kehoach fix`: mends what can be mended without knowing more than the text says.
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: help(
            vi: "Tự sửa những gì chắc chắn; chú thích và thứ tự giữ nguyên.",
            en: "Mend what is certain; comments and order stay as they are."),
        discussion: help(
            vi: """
                Ví dụ: kehoach fix plans --diff
                       kehoach fix plans --select KH803
                """,
            en: """
                Example: kehoach fix plans --diff
                         kehoach fix plans --select KH803
                """))

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var selection: RuleSelection

    @Flag(
        help: ArgumentHelp(
            vi: "Sửa cả những gì chỉ có lẽ đúng; hãy xem lại kết quả.",
            en: "Also mend what is only probably meant."))
    var unsafe = false

    @Flag(
        help: ArgumentHelp(vi: "Chỉ in thay đổi, không ghi tệp.", en: "Print the changes and write nothing."))
    var diff = false

    func run() throws {
        let loaded = try LoadedWorkspace(workspace)
        let outcome = Fixing.fixed(loaded.inputs, loaded.settings(), allowsUnsafe: unsafe) { diagnostic in
            !selection.apply(to: [diagnostic]).isEmpty
        }
        let language = loaded.language(outcome.compilation)
        if diff {
            let diffs = outcome.changes.map {
                UnifiedDiff(path: $0.path, before: $0.before, after: $0.after).text
            }
            StandardStreams.printData(diffs.joined())
        } else {
            try loaded.write(outcome.changes.map { ($0.path, $0.after) })
            output.print(
                selection.apply(to: outcome.compilation.diagnostics), of: outcome.compilation.sources,
                in: language)
        }
        StandardStreams.printTalk(summary(outcome)[language])
        if !diff, outcome.compilation.hasErrors {
            throw ExitCode(ExitStatus.findings)
        }
    }

    private func summary(_ outcome: FixOutcome) -> BilingualText {
        let (fixes, files) = (outcome.count, outcome.changes.count)
        let english =
            "\(fixes) \(fixes == 1 ? "finding" : "findings") in \(files) \(files == 1 ? "file" : "files")"
        return diff
            ? BilingualText(
                vi: "có thể sửa \(fixes) phát hiện trong \(files) tệp", en: "would mend \(english)")
            : BilingualText(
                vi: "đã sửa \(fixes) phát hiện trong \(files) tệp", en: "mended \(english)")
    }
}

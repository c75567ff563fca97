import ArgumentParser
import PlanDiagnostics
import PlanWorkspace

/// `kehoach completions`: what a shell needs to complete commands, options, units and rules.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: help(
            vi: "In đoạn mã để shell tự điền lệnh, tùy chọn, mã đơn vị, mã lỗi.",
            en: "Print the script by which a shell completes commands, options, units and rules."),
        discussion: help(
            vi: """
                Ví dụ: kehoach completions bash > /etc/bash_completion.d/kehoach
                       kehoach completions zsh > ~/.zsh/completions/_kehoach
                       kehoach completions fish > ~/.config/fish/completions/kehoach.fish
                """,
            en: """
                Example: kehoach completions bash > /etc/bash_completion.d/kehoach
                         kehoach completions zsh > ~/.zsh/completions/_kehoach
                         kehoach completions fish > ~/.config/fish/completions/kehoach.fish
                """))

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish

        fileprivate var completionShell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @ArgumentParser.Argument(help: ArgumentHelp(vi: "bash, zsh hoặc fish.", en: "bash, zsh or fish."))
    var shell: Shell

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func run() {
        let script = KehoachCommand.completionScript(for: shell.completionShell)
        StandardStreams.printData(script.hasSuffix("\n") ? script : script + "\n")
    }
}

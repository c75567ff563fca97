import ArgumentParser
import PlanDiagnostics
import PlanWorkspace

/// `kehoach manual`: the manual page.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: help(vi: "In trang hướng dẫn cho man.", en: "Print the page for man."),
        discussion: help(
            vi: """
                Ví dụ: kehoach manual > kehoach.1 && man ./kehoach.1
                """,
            en: """
                Example: kehoach manual --lang en > kehoach.1 && man ./kehoach.1
                """))

    @Option(help: ArgumentHelp(vi: "Ngôn ngữ: vi hoặc en.", en: "The language: vi or en."))
    var lang: Language?

    func run() {
        StandardStreams.printData(
            ManualPage.text(
                of: .of(KehoachCommand.self), version: kehoachVersion, in: HelpLanguage.current))
    }
}

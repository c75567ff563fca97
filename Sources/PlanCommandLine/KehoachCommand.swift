package import ArgumentParser
import Glibc
import PlanDatabase
import PlanDiagnostics
import PlanDocuments
import PlanPublishing
import PlanWorkspace

/// The command line: one verb does one thing.
package struct KehoachCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "kehoach",
        abstract: help(
            vi: "Trình biên dịch kế hoạch năm: kiểm tra, lập lịch, sinh phiếu giao việc.",
            en: "A compiler for yearly plans: checks them, schedules them, makes each unit's checklist."),
        version: kehoachVersion,
        subcommands: [
            CheckCommand.self,
            BuildCommand.self,
            ChecklistCommand.self,
            ScheduleCommand.self,
            StatusCommand.self,
            AlertsCommand.self,
            CoverageCommand.self,
            CollectCommand.self,
            ReportCommand.self,
            PackageCommand.self,
            FixCommand.self,
            FmtCommand.self,
            NewCommand.self,
            ExplainCommand.self,
            SchemaCommand.self,
            TemplatesCommand.self,
            DiffCommand.self,
            WatchCommand.self,
            ImportCommand.self,
            PublishCommand.self,
            CompletionsCommand.self,
            ManualCommand.self,
            LspCommand.self,
        ])

    package init() {}

    /// Runs the command that the arguments ask for and ends the process.
    package static func runAndExit() -> Never {
        var end = ExitStatus.clean
        do {
            var command = try requested()
            try command.run()
        } catch {
            end = status(after: error)
        }
        // Half an output must not pass for a whole one.
        if let fault = StandardStreams.outputFault { end = status(after: fault) }
        Glibc.exit(end)
    }

    /// The command that the arguments ask for.
    ///
    /// Parsing a command by itself takes half the time of finding it in the tree, and a command that names its
    /// super-command is not searched for requests for completion scripts. What it does not accept as it stands,
    /// a request for help included, goes through the tree, which words the answer.
    private static func requested() throws -> any ParsableCommand {
        let arguments = CommandLine.arguments.dropFirst()
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
            type(of: command) == named
        {
            return command
        }
        return try parseAsRoot()
    }

    /// Says what went wrong, on the right stream.
    private static func status(after error: any Error) -> Int32 {
        switch error {
        case let failure as Failure:
            report(failure.message)
            return ExitStatus.failure
        case let error as WorldError:
            report(error.message)
            return ExitStatus.failure
        case let error as DatabaseError:
            report(error.message)
            return ExitStatus.failure
        case let error as PublishingError:
            report(error.message)
            return ExitStatus.failure
        case let failure as ExcelFailure:
            report(failure.message)
            return ExitStatus.failure
        case let code as ExitCode:
            return code.rawValue
        default:
            let isHelp = exitCode(for: error).isSuccess
            let message = UsageText.translated(fullMessage(for: error))
            if isHelp {
                StandardStreams.printData(message + "\n")
            } else {
                StandardStreams.printTalk(message)
            }
            return isHelp ? ExitStatus.clean : ExitStatus.failure
        }
    }

    private static func report(_ message: BilingualText) {
        StandardStreams.printTalk("kehoach: " + message[HelpLanguage.current])
    }
}

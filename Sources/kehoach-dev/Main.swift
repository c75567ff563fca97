import ArgumentParser

/// The contributor's tool: what is generated, made or broken on purpose in this repository.
@main
struct DevelopmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kehoach-dev", abstract: "Tools for those who work on kehoach itself.",
        subcommands: [
            GenerateCommand.self, NewRuleCommand.self, ExamplesCommand.self, WorkspaceCommand.self,
            MutateCommand.self,
        ])
}

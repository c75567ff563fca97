import ArgumentParser
import PlanCompiler
import PlanDiagnostics
import PlanModel

/// What a shell offers while a command is being typed; a workspace that cannot be read offers nothing.
extension CompletionKind {
    /// Codes of the units in the workspace that the words so far name, else in the current folder's.
    static let units = CompletionKind.custom { words, _, _ in
        let places = words.dropFirst().filter { !$0.hasPrefix("-") } + ["."]
        let workspace = places.lazy.compactMap {
            try? LoadedWorkspace($0, language: nil, asOf: nil)
        }.first
        return workspace?.compilation().workspace.units.units.map(\.code.value) ?? []
    }

    /// Codes of all rules.
    static let rules = CompletionKind.custom { _, _, _ in RuleCatalogue.all.map(\.code.description) }
}

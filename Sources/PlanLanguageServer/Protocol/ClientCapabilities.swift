import DataFormats
import PlanDiagnostics

/// What the client said of itself, and the settings that it gave.
struct ClientCapabilities {
    private(set) var encoding = PositionEncoding.utf16
    private(set) var hasSnippets = false
    private(set) var registersWatchers = false
    private(set) var hasConfiguration = false
    private(set) var showsPublishedDiagnostics = false
    private(set) var resolvesEdits = false
    private(set) var nestsSymbols = false
    /// `kehoach.language`
    private(set) var language: Language?
    /// `kehoach.rulePages`: the address below which the pages of the rules are, with a slash at its end.
    private(set) var rulePages: String?

    init() {}

    init(_ parameters: JSONValue) {
        let capabilities = parameters["capabilities"]
        let document = capabilities?["textDocument"]
        let workspace = capabilities?["workspace"]
        encoding = PositionEncoding.agreed(parameters)
        hasSnippets = document?["completion"]?["completionItem"]?["snippetSupport"]?.bool ?? false
        registersWatchers = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
        hasConfiguration = workspace?["configuration"]?.bool ?? false
        showsPublishedDiagnostics = document?["publishDiagnostics"] != nil
        let resolved = document?["codeAction"]?["resolveSupport"]?["properties"]?.array ?? []
        resolvesEdits = resolved.contains { $0.string == "edit" }
        nestsSymbols = document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
        configure(parameters["initializationOptions"])
    }

    /// Takes settings; what they leave out stays.
    mutating func configure(_ settings: JSONValue?) {
        if let language = settings?["language"]?.string { self.language = Language(rawValue: language) }
        if let pages = settings?["rulePages"]?.string { rulePages = pages.isEmpty ? nil : pages }
    }
}

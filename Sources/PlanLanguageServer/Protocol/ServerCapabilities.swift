import DataFormats
import PlanAssistance

/// What this server can do.
enum ServerCapabilities {
    static func json(_ client: ClientCapabilities) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("positionEncoding", .string(client.encoding.rawValue)),
            .init("textDocumentSync", ["openClose": true, "change": 2, "save": ["includeText": false]]),
            .init("hoverProvider", true),
            .init("completionProvider", ["triggerCharacters": [" ", "[", ","], "resolveProvider": false]),
            .init("definitionProvider", true),
            .init("referencesProvider", true),
            .init("documentHighlightProvider", true),
            .init("renameProvider", ["prepareProvider": true]),
            .init("documentSymbolProvider", true),
            .init("workspaceSymbolProvider", true),
            .init("inlayHintProvider", true),
            .init("foldingRangeProvider", true),
            .init("documentFormattingProvider", true),
            .init(
                "codeActionProvider",
                [
                    "codeActionKinds": ["quickfix", .string(CodeActionKind.fixAll)], "resolveProvider": true,
                ]),
            .init(
                "semanticTokensProvider",
                ["legend": SemanticLegend.json, "full": true, "range": false]),
            .init(
                "workspace", ["workspaceFolders": ["supported": true, "changeNotifications": true]]),
        ]
        // A client that shows published diagnostics would show each twice.
        if !client.showsPublishedDiagnostics {
            members.append(
                .init("diagnosticProvider", ["interFileDependencies": true, "workspaceDiagnostics": false]))
        }
        return .object(members)
    }

    /// Which files of the disk the client is to watch: sources, and the files that reports name.
    static let watchers: JSONValue = [
        "registrations": [
            [
                "id": "kehoach-watchers", "method": "workspace/didChangeWatchedFiles",
                "registerOptions": [
                    "watchers": [["globPattern": "**/*.yaml"], ["globPattern": "**/evidence/**"]]
                ],
            ]
        ]
    ]
}

/// The names of the kinds of code actions that are ours.
enum CodeActionKind {
    static let quickFix = "quickfix"
    static let fixAll = "source.fixAll.kehoach"
}

/// The standard token types that colour themes know, by our kinds.
enum SemanticLegend {
    static let json: JSONValue = [
        "tokenTypes": .array(SemanticToken.Kind.allCases.map { .string(name($0)) }),
        "tokenModifiers": ["declaration"],
    ]

    private static func name(_ kind: SemanticToken.Kind) -> String {
        switch kind {
        case .key: "property"
        case .code: "variable"
        case .unit: "class"
        case .reference: "variable"
        case .phrase: "macro"
        case .number: "number"
        case .choice: "enumMember"
        case .text: "string"
        case .comment: "comment"
        }
    }
}

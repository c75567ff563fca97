import DataFormats
import PlanAssistance
import PlanCompiler
import PlanDiagnostics

/// A place that a request asks about.
struct AskedPlace {
    let session: WorkspaceSession
    let path: String
    let file: FileID
    let assistant: Assistant
    let writer: DiagnosticWriter
    let positions: EditorPositions
}

extension LanguageServer {
    typealias Handler = @Sendable (LanguageServer, JSONValue) throws(RPCError) -> JSONValue

    /// Every request beside those of the session's own life.
    static let handlers: [String: Handler] = [
        "textDocument/hover": { server, request throws(RPCError) in try server.hover(request) },
        "textDocument/completion": { server, request throws(RPCError) in try server.completion(request) },
        "textDocument/definition": { server, request throws(RPCError) in try server.definition(request) },
        "textDocument/references": { server, request throws(RPCError) in try server.references(request) },
        "textDocument/documentHighlight": { server, request throws(RPCError) in try server.highlights(request)
        },
        "textDocument/prepareRename": { server, request throws(RPCError) in try server.prepareRename(request)
        },
        "textDocument/rename": { server, request throws(RPCError) in try server.rename(request) },
        "textDocument/documentSymbol": { server, request throws(RPCError) in
            try server.documentSymbols(request)
        },
        "workspace/symbol": { server, request throws(RPCError) in server.workspaceSymbols(request) },
        "textDocument/inlayHint": { server, request throws(RPCError) in try server.inlayHints(request) },
        "textDocument/foldingRange": { server, request throws(RPCError) in try server.foldingRanges(request)
        },
        "textDocument/semanticTokens/full": { server, request throws(RPCError) in
            try server.semanticTokens(request)
        },
        "textDocument/codeAction": { server, request throws(RPCError) in try server.codeActions(request) },
        "codeAction/resolve": { server, request throws(RPCError) in server.resolve(request) },
        "textDocument/formatting": { server, request throws(RPCError) in try server.formatting(request) },
        "textDocument/diagnostic": { server, request throws(RPCError) in try server.diagnostics(request) },
    ]

    /// The file that a request speaks of; nil for one that is in no workspace, about which there is nothing to say.
    func asked(_ request: JSONValue) throws(RPCError) -> AskedPlace? {
        guard let uri = request["textDocument"]?["uri"]?.string else {
            throw RPCError(code: RPCError.invalidParams, message: "no textDocument.uri")
        }
        guard let (session, path) = place(of: uri), let file = session.file(path) else { return nil }
        let language = language(session)
        return AskedPlace(
            session: session, path: path, file: file, assistant: session.assistant(language),
            writer: DiagnosticWriter(session, language, client),
            positions: session.positions(session.compilation.sources[file], client.encoding))
    }

    /// The same with the byte that the request points at.
    func askedPlace(_ request: JSONValue) throws(RPCError) -> (place: AskedPlace, offset: Int)? {
        guard let position = EditorPosition(request["position"]) else {
            throw RPCError(code: RPCError.invalidParams, message: "no position")
        }
        return try asked(request).map { ($0, $0.positions.offset(of: position)) }
    }
}

// MARK: - Reading

extension LanguageServer {
    private func hover(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let (place, offset) = try askedPlace(request),
            let hover = place.assistant.hover(at: offset, in: place.file)
        else { return .null }
        return [
            "contents": ["kind": "markdown", "value": .string(hover.markdown)],
            "range": place.writer.range(hover.span),
        ]
    }

    private func definition(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let (place, offset) = try askedPlace(request),
            let span = place.assistant.definition(at: offset, in: place.file)
        else { return .null }
        return place.writer.location(span)
    }

    private func references(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let (place, offset) = try askedPlace(request) else { return .null }
        let spans = place.assistant.references(
            at: offset, in: place.file,
            includingDefinition: request["context"]?["includeDeclaration"]?.bool ?? true)
        return .array(spans.map(place.writer.location))
    }

    private func highlights(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let (place, offset) = try askedPlace(request) else { return .null }
        let spans = place.assistant.references(at: offset, in: place.file, includingDefinition: true)
        return .array(spans.filter { $0.file == place.file }.map { ["range": place.writer.range($0)] })
    }

    private func inlayHints(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request), let range = EditorRange(request["range"]) else { return .null }
        return .array(
            place.assistant.inlays(in: place.file, place.positions.bytes(range)).map { inlay in
                [
                    "position": place.positions.position(at: inlay.offset).json, "label": .string(inlay.text),
                    "kind": 1, "paddingLeft": .bool(inlay.kind != .number),
                    "paddingRight": .bool(inlay.kind == .number),
                ]
            })
    }

    private func foldingRanges(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request) else { return .null }
        return .array(
            place.assistant.foldings(in: place.file).map { folding in
                let range = place.positions.range(folding.range)
                let lines: [JSONValue.Member] = [
                    .init("startLine", .integer(range.start.line)),
                    .init("endLine", .integer(range.end.line)),
                ]
                return .object(lines + (folding.kind == .comment ? [.init("kind", "comment")] : []))
            })
    }

    private func semanticTokens(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request) else { return .null }
        let source = place.session.compilation.sources[place.file]
        let tokens = SemanticTokenWriter(source.bytes, place.positions)
        return ["data": .array(tokens.numbers(place.assistant.tokens(in: place.file)).map(JSONValue.integer))]
    }

    private func diagnostics(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request) else { return ["kind": "full", "items": []] }
        let findings = place.session.compilation.diagnostics.filter { $0.span.file == place.file }
        return ["kind": "full", "items": .array(findings.map(place.writer.json))]
    }
}

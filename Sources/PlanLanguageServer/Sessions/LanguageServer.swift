package import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanWorkspace

/// The worker of a session: takes the editor's messages one by one and answers them.
///
/// It knows the protocol and nothing of plans: what is asked of a place is ``Assistant``'s business. Changes of texts are
/// only noted; they are compiled when a request needs them, or when no message waits (``settle()``).
package final class LanguageServer {
    let settings: ServerSettings
    private let send: (JSONValue) -> Void
    private(set) var client = ClientCapabilities()
    private(set) var state = State.new
    private var sessions: [String: WorkspaceSession] = [:]
    /// Open texts that belong to no workspace, by URI.
    private var strays: [String: OpenDocument] = [:]
    private var folders: [String] = []
    private var requestCount = 0
    /// Our request for the client's settings, until it is answered.
    private var settingsRequest: RPCID?

    enum State {
        case new, running, shutDown, over
    }

    /// - Parameter send: takes every message for the client.
    package init(_ settings: ServerSettings, send: @escaping (JSONValue) -> Void) {
        self.settings = settings
        self.send = send
    }

    package var isOver: Bool { state == .over }

    package func take(_ message: RPCMessage) {
        switch message {
        case .request(let id, let method, let parameters): answer(id, method, parameters)
        case .notification(let method, let parameters): note(method, parameters)
        case .response(let id, let result):
            if id == settingsRequest { takeSettings(result) }
        case .invalid(let id):
            refuse(
                id,
                RPCError(
                    code: RPCError.invalidRequest, message: "neither a request, a notification nor a response"
                ))
        }
    }

    /// Refuses a request that the client took back before its turn came.
    package func cancel(_ id: RPCID) {
        refuse(id, RPCError(code: RPCError.requestCancelled, message: "cancelled"))
    }

    /// Compiles what has changed and tells the client of it.
    package func settle() {
        for session in sessions.values where session.hasNews { publish(session) }
    }

    private func answer(_ id: RPCID, _ method: String, _ parameters: JSONValue) {
        do {
            send(RPCOutput.answer(id, try result(of: method, parameters)))
        } catch {
            refuse(id, error)
        }
    }

    private func refuse(_ id: RPCID?, _ error: RPCError) { send(RPCOutput.refusal(id, error)) }

    private func result(of method: String, _ parameters: JSONValue) throws(RPCError) -> JSONValue {
        switch (method, state) {
        case ("initialize", .new): return initialize(parameters)
        case ("initialize", _): throw RPCError(code: RPCError.invalidRequest, message: "initialized already")
        case (_, .new): throw RPCError(code: RPCError.serverNotInitialized, message: "not initialized yet")
        case (_, .shutDown), (_, .over):
            throw RPCError(code: RPCError.invalidRequest, message: "shut down already")
        case ("shutdown", _):
            state = .shutDown
            return .null
        default:
            guard let handler = Self.handlers[method] else {
                throw RPCError(code: RPCError.methodNotFound, message: "no method “\(method)”")
            }
            return try handler(self, parameters)
        }
    }

    private func note(_ method: String, _ parameters: JSONValue) {
        if method == "exit" { return state = .over }
        guard state == .running else { return }
        switch method {
        case "initialized": greet()
        case "textDocument/didOpen": open(parameters)
        case "textDocument/didChange": change(parameters)
        case "textDocument/didClose": close(parameters)
        case "textDocument/didSave": reload(parameters["textDocument"]?["uri"]?.string)
        case "workspace/didChangeWatchedFiles":
            for change in parameters["changes"]?.array ?? [] { reload(change["uri"]?.string) }
        case "workspace/didChangeWorkspaceFolders": changeFolders(parameters["event"])
        case "workspace/didChangeConfiguration": configure(parameters["settings"])
        default: break
        }
    }
}

// MARK: - Beginning

extension LanguageServer {
    private func initialize(_ parameters: JSONValue) -> JSONValue {
        state = .running
        client = ClientCapabilities(parameters)
        folders = (parameters["workspaceFolders"]?.array ?? []).compactMap { $0["uri"]?.string }
        if folders.isEmpty, let root = parameters["rootUri"]?.string { folders = [root] }
        return [
            "capabilities": ServerCapabilities.json(client),
            "serverInfo": ["name": "kehoach", "version": .string(settings.version)],
        ]
    }

    private func greet() {
        folders.forEach(openFolder)
        // A worker that takes the place of another finds the client told already.
        if settings.generation == 0, client.registersWatchers {
            request("client/registerCapability", ServerCapabilities.watchers)
        }
        if client.hasConfiguration {
            settingsRequest = request("workspace/configuration", ["items": [["section": "kehoach"]]])
        }
    }

    private func changeFolders(_ event: JSONValue?) {
        (event?["added"]?.array ?? []).compactMap { $0["uri"]?.string }.forEach(openFolder)
    }

    private func openFolder(_ uri: String) {
        guard let path = FileURI.path(uri), let root = WorkspaceRoot(containing: path) else { return }
        _ = session(root, clientRoot: root.relativePath(of: path) == nil ? path : root.path)
    }

    private func takeSettings(_ result: JSONValue) {
        settingsRequest = nil
        configure(["kehoach": result.array?.first ?? .null])
    }

    private func configure(_ settings: JSONValue?) {
        let before = client.language
        client.configure(settings?["kehoach"])
        guard client.language != before else { return }
        for session in sessions.values { publish(session) }
    }

    @discardableResult
    private func request(_ method: String, _ parameters: JSONValue) -> RPCID {
        requestCount += 1
        let id = RPCID.text("kehoach-\(settings.generation)-\(requestCount)")
        send(RPCOutput.request(id, method, parameters))
        return id
    }

    func notify(_ method: String, _ parameters: JSONValue) {
        send(RPCOutput.notification(method, parameters))
    }
}

// MARK: - Texts

extension LanguageServer {
    private func open(_ parameters: JSONValue) {
        guard let document = OpenDocument(parameters["textDocument"]) else { return }
        if let (session, path) = place(of: document.uri) {
            session.setDocument(document, at: path)
        } else {
            strays[document.uri] = document
            publish(stray: document)
        }
    }

    private func change(_ parameters: JSONValue) {
        guard let uri = parameters["textDocument"]?["uri"]?.string else { return }
        let changes = parameters["contentChanges"]?.array ?? []
        let version = parameters["textDocument"]?["version"]?.integer
        if let (session, path) = place(of: uri), var document = session.document(path) {
            document.apply(changes, version: version, client.encoding)
            session.setDocument(document, at: path)
        } else if var document = strays[uri] {
            document.apply(changes, version: version, client.encoding)
            strays[uri] = document
            publish(stray: document)
        }
    }

    private func close(_ parameters: JSONValue) {
        guard let uri = parameters["textDocument"]?["uri"]?.string else { return }
        if let (session, path) = place(of: uri), session.document(path) != nil {
            session.setDocument(nil, at: path)
        } else if let document = strays.removeValue(forKey: uri) {
            notify("textDocument/publishDiagnostics", ["uri": .string(document.uri), "diagnostics": []])
        }
    }

    /// Something of a workspace changed on the disk.
    private func reload(_ uri: String?) {
        guard let uri, let path = FileURI.path(uri) else { return }
        if path.hasSuffix("/" + WorkspaceRoot.markerFile) { adoptStrays() }
        for session in sessions.values where session.holds(path) { session.reload() }
    }

    /// Texts that had no workspace may have one now.
    private func adoptStrays() {
        for document in strays.values {
            guard let (session, path) = place(of: document.uri) else { continue }
            strays[document.uri] = nil
            session.setDocument(document, at: path)
        }
    }
}

// MARK: - Finding workspaces

extension LanguageServer {
    var allSessions: [WorkspaceSession] { sessions.values.sorted { $0.root.path < $1.root.path } }

    /// The workspace that a file is in, and its path there; nil for a file outside of any.
    func place(of uri: String) -> (session: WorkspaceSession, path: String)? {
        guard let path = FileURI.path(uri) else { return nil }
        for session in sessions.values {
            if let relative = session.relativePath(of: path) { return (session, relative) }
        }
        guard let folder = path.lastIndex(of: "/").map({ String(path[..<$0]) }),
            let root = WorkspaceRoot(containing: folder.isEmpty ? "/" : folder)
        else { return nil }
        let folderInside = root.relativePath(of: folder) ?? ""
        let relative = (folderInside.isEmpty ? "" : folderInside + "/") + path.dropFirst(folder.count + 1)
        let clientRoot =
            path.hasSuffix("/" + relative) ? String(path.dropLast(relative.count + 1)) : root.path
        return (session(root, clientRoot: clientRoot), relative)
    }

    private func session(_ root: WorkspaceRoot, clientRoot: String) -> WorkspaceSession {
        if let session = sessions[root.path] { return session }
        let session = WorkspaceSession(root, clientRoot: clientRoot, settings)
        sessions[root.path] = session
        return session
    }
}

extension WorkspaceSession {
    /// Whether a path, as either side spells it, lies in the workspace's folder.
    func holds(_ path: String) -> Bool {
        [root.path, clientRoot].contains { path.utf8.starts(with: ($0 + "/").utf8) }
    }

    /// The place in the workspace of a file that is known there already.
    func relativePath(of path: String) -> String? {
        for root in [clientRoot, root.path] where path.utf8.starts(with: (root + "/").utf8) {
            let relative = String(path.dropFirst(root.count + 1))
            if knows(relative) { return relative }
        }
        return nil
    }
}

import ConcurrentWork
import DataFormats
import FuzzedWorkspace
import PlanCompiler
import PlanLanguageServer
import PlanWorkspace

/// A server and the count of what it owes: just one answer for each request.
struct Session {
    private let server: LanguageServer
    private let sent = Sent()
    private var owed: [RPCID: Int] = [:]

    /// What the server sends.
    private final class Sent {
        var messages: [JSONValue] = []
    }

    init() {
        let settings = ServerSettings(
            version: "0", generation: 0, language: nil, asOf: { FuzzedWorkspace.asOf },
            evidence: { _ in .none }, concurrently: .serially)
        server = LanguageServer(settings) { [sent] in sent.messages.append($0) }
    }

    /// As every editor begins.
    mutating func begin() {
        let folder = "file://" + FuzzedWorkspace.folder
        take(
            .request(
                .text("begin"), method: "initialize",
                ["rootUri": .string(folder), "capabilities": ["workspace": ["configuration": true]]]))
        take(.notification(method: "initialized", [:]))
    }

    /// What is no JSON is passed over, as the worker does.
    mutating func take(_ body: [UInt8]) {
        guard let value = try? JSONValue(parsing: body) else { return }
        take(RPCMessage(value))
    }

    private mutating func take(_ message: RPCMessage) {
        if case .request(let id, _, _) = message { owed[id, default: 0] += 1 }
        server.take(message)
        for message in sent.messages { count(message) }
        sent.messages = []
    }

    private mutating func count(_ message: JSONValue) {
        let body = Array(message.serialized().utf8)
        require((try? JSONValue(parsing: body)) != nil, "what is sent is JSON")
        guard message["method"] == nil, let id = RPCID(message["id"]) else { return }
        require(RPCID(answeredBy: body) == id, "the supervisor sees whom an answer is for")
        // What is neither a request nor anything else is refused under its own name.
        guard let count = owed[id] else { return }
        owed[id] = count == 1 ? nil : count - 1
    }

    /// Compiles what has changed, as the worker does when nothing more arrives.
    mutating func end() {
        server.settle()
        for message in sent.messages { count(message) }
        require(owed.isEmpty, "every request is answered")
    }
}

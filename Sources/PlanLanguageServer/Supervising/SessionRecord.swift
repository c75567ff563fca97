import DataFormats

/// What a worker has been told that the next one must know, and what it still owes.
struct SessionRecord {
    private(set) var initializeID: RPCID?
    private var initialize: [UInt8]?
    private var initialized: [UInt8]?
    private var documents: [OpenDocument] = []
    private var encoding = PositionEncoding.utf16
    /// Requests that are not answered yet, in their order.
    private var pending: [RPCID] = []
    /// The document that was touched last: the likeliest to have brought the worker down.
    private var lastTouched: String?
    /// A document that brought two workers down in a row; it is kept from the worker until it is changed.
    private var withheld: String?
    private var messagesSinceReplay = 0
    private(set) var wasShutDown = false
    private(set) var isOver = false

    /// Keeps what a message says.
    ///
    /// - Returns: what to send instead of the message; nil to send it as it is.
    mutating func note(_ message: RPCMessage, _ body: [UInt8]) -> [UInt8]? {
        messagesSinceReplay += 1
        switch message {
        case .request(let id, "initialize", let parameters):
            (initializeID, initialize) = (id, body)
            encoding = PositionEncoding.agreed(parameters)
            pending.append(id)
        case .request(let id, let method, _):
            if method == "shutdown" { wasShutDown = true }
            pending.append(id)
        case .notification("initialized", _): initialized = body
        case .notification("exit", _): isOver = true
        case .notification(let method, let parameters): return noteDocument(method, parameters)
        case .response, .invalid: break
        }
        return nil
    }

    mutating func noteAnswer(to id: RPCID) { pending.removeAll { $0 == id } }

    mutating func forgetPending() -> [RPCID] {
        defer { pending = [] }
        return pending
    }

    mutating func giveUp() { isOver = true }

    /// The messages that bring a new worker to where the last one was.
    mutating func replay() -> [[UInt8]] {
        guard let initialize else { return [] }
        if messagesSinceReplay == 0 { withheld = lastTouched }
        messagesSinceReplay = 0
        let opened = documents.filter { $0.uri != withheld }.map(Self.opening)
        return [FrameReader.framed(initialize)] + (initialized.map { [FrameReader.framed($0)] } ?? [])
            + opened
    }

    private static func opening(_ document: OpenDocument) -> [UInt8] {
        let message = RPCOutput.notification("textDocument/didOpen", ["textDocument": document.json])
        return FrameReader.framed(Array(message.serialized().utf8))
    }

    private mutating func noteDocument(_ method: String, _ parameters: JSONValue) -> [UInt8]? {
        guard let item = parameters["textDocument"], let uri = item["uri"]?.string else { return nil }
        let index = documents.firstIndex { $0.uri == uri }
        switch method {
        case "textDocument/didOpen":
            if let index { documents.remove(at: index) }
            if let document = OpenDocument(item) { documents.append(document) }
        case "textDocument/didChange":
            guard let index else { return nil }
            documents[index].apply(
                parameters["contentChanges"]?.array ?? [], version: item["version"]?.integer, encoding)
            lastTouched = uri
            guard withheld == uri else { return nil }
            withheld = nil
            return Self.opening(documents[index])
        case "textDocument/didClose":
            if let index { documents.remove(at: index) }
            if withheld == uri { withheld = nil }
        default: return nil
        }
        lastTouched = uri
        return nil
    }
}

extension RPCID {
    /// The request that a message of a worker answers; nil for other messages.
    ///
    /// Told by its first bytes, as ``RPCOutput`` writes them, so that long answers need not be read.
    package init?(answeredBy body: [UInt8]) {
        let head = Array(#"{"jsonrpc":"2.0","id":"#.utf8)
        guard body.starts(with: head) else { return nil }
        var end = head.count
        var isQuoted = false
        while end < body.count, isQuoted || body[end] != UInt8(ascii: ",") {
            if body[end] == UInt8(ascii: "\\") {
                end += 1
            } else if body[end] == UInt8(ascii: "\"") {
                isQuoted.toggle()
            }
            end += 1
        }
        guard end < body.count, let id = RPCID(try? JSONValue(parsing: Array(body[head.count..<end]))) else {
            return nil
        }
        let rest = body[end...]
        guard rest.starts(with: #","result""#.utf8) || rest.starts(with: #","error""#.utf8) else {
            return nil
        }
        self = id
    }
}

extension PositionEncoding {
    /// The first of the client's encodings that is known here; UTF-16 unless it names any.
    static func agreed(_ initializeParameters: JSONValue) -> PositionEncoding {
        let offered = initializeParameters["capabilities"]?["general"]?["positionEncodings"]?.array ?? []
        return offered.lazy.compactMap { $0.string.flatMap(PositionEncoding.init) }.first ?? .utf16
    }
}

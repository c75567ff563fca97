package import DataFormats

/// What tells a request from others: a number or a text of the sender's choice.
package enum RPCID: Hashable, Sendable {
    case number(Int)
    case text(String)

    package init?(_ value: JSONValue?) {
        switch value {
        case .string(let text): self = .text(text)
        default:
            guard let number = value?.integer else { return nil }
            self = .number(number)
        }
    }

    package var json: JSONValue {
        switch self {
        case .number(let number): .integer(number)
        case .text(let text): .string(text)
        }
    }
}

/// A message of JSON-RPC 2.0.
package enum RPCMessage: Sendable {
    case request(RPCID, method: String, JSONValue)
    case notification(method: String, JSONValue)
    /// The answer to a request of ours.
    case response(RPCID, JSONValue)
    /// JSON, but none of these.
    case invalid(RPCID?)

    package init(_ value: JSONValue) {
        let id = RPCID(value["id"])
        let parameters = value["params"] ?? .null
        switch (value["method"]?.string, id) {
        case (let method?, let id?): self = .request(id, method: method, parameters)
        case (let method?, nil) where value["id"] == nil: self = .notification(method: method, parameters)
        case (nil, let id?) where value["result"] != nil || value["error"] != nil:
            self = .response(id, value["result"] ?? .null)
        default: self = .invalid(id)
        }
    }
}

/// Why a request is not answered; the codes are those of JSON-RPC 2.0 and of the protocol.
package struct RPCError: Error, Sendable {
    package let code: Int
    package let message: String

    package init(code: Int, message: String) {
        self.code = code
        self.message = message
    }

    package static let parseError = -32700
    package static let invalidRequest = -32600
    package static let methodNotFound = -32601
    package static let invalidParams = -32602
    package static let internalError = -32603
    package static let serverNotInitialized = -32002
    package static let requestFailed = -32803
    package static let requestCancelled = -32800
}

/// Messages that go out.
package enum RPCOutput {
    package static func answer(_ id: RPCID, _ result: JSONValue) -> JSONValue {
        ["jsonrpc": "2.0", "id": id.json, "result": result]
    }

    /// - Parameter id: nil where the request could not be read.
    package static func refusal(_ id: RPCID?, _ error: RPCError) -> JSONValue {
        [
            "jsonrpc": "2.0", "id": id?.json ?? .null,
            "error": ["code": .integer(error.code), "message": .string(error.message)],
        ]
    }

    package static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
        ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
    }

    package static func request(_ id: RPCID, _ method: String, _ parameters: JSONValue) -> JSONValue {
        ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": parameters]
    }
}

import DataFormats
import PlanWorkspace

/// The worker's life: what arrives is read as far as it has come, so that a request that was taken back is seen to be
/// before its turn, and changes of texts that follow each other are compiled once.
package struct Worker {
    private let server: LanguageServer
    private var reader = FrameReader()
    private var waiting: [RPCMessage] = []
    private var cancelled: Set<RPCID> = []

    package init(_ settings: ServerSettings) {
        PipedProcess.ignoreBrokenPipes()
        server = LanguageServer(settings) { message in
            StandardStreams.printData(FrameReader.framed(Array(message.serialized().utf8)))
        }
    }

    /// Serves until it is told to end or its input ends.
    package mutating func run() {
        while !server.isOver {
            if waiting.isEmpty {
                server.settle()
                guard take(waiting: true) else { return }
            }
            while take(waiting: false), !isCaughtUp {}
            guard !waiting.isEmpty else { continue }
            let message = waiting.removeFirst()
            if case .request(let id, _, _) = message, cancelled.remove(id) != nil {
                server.cancel(id)
            } else {
                server.take(message)
            }
        }
    }

    private var isCaughtUp = false

    /// - Returns: false when the input has ended.
    private mutating func take(waiting: Bool) -> Bool {
        switch Descriptor.standardInput.take(waiting: waiting) {
        case .end: return false
        case .nothingYet: isCaughtUp = true
        case .bytes(let bytes):
            isCaughtUp = false
            reader.add(bytes)
            while let item = reader.next() {
                guard case .frame(let body) = item, let value = try? JSONValue(parsing: body) else {
                    continue
                }
                enqueue(RPCMessage(value))
            }
        }
        return true
    }

    private mutating func enqueue(_ message: RPCMessage) {
        guard case .notification("$/cancelRequest", let parameters) = message,
            let id = RPCID(parameters["id"])
        else {
            return waiting.append(message)
        }
        let isWaiting = waiting.contains { if case .request(id, _, _) = $0 { true } else { false } }
        // One that has had its answer needs no other.
        if isWaiting { cancelled.insert(id) }
    }
}

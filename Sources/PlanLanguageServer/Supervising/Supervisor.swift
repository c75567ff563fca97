import DataFormats
package import PlanDiagnostics
package import PlanWorkspace

/// Keeps the editor's session alive while a second process, the worker, does the work.
///
/// A trap in Swift ends the process that it happens in, so the work is done in another one. Here every message is passed
/// on; the texts that are open and the requests that wait are kept. When the worker dies, its requests are refused, a
/// new worker is told all that the old one knew, and the editor keeps its connection.
package struct Supervisor {
    private let arguments: [String]
    private let language: Language
    private var worker: PipedProcess
    private var session = SessionRecord()
    private var fromEditor = FrameReader()
    private var fromWorker = FrameReader()
    private var toEditor = OutgoingBytes(to: .standardOutput)
    private var toWorker: OutgoingBytes
    /// The answer to the repeated `initialize`, which the editor has had already.
    private var swallowed: RPCID?
    private var crashes = CrashLog()

    /// - Parameters:
    ///   - arguments: what this program is told to run as a worker; the number of the worker is added.
    ///   - language: of the messages for people.
    /// - Throws: ``WorldError`` when no worker can be started.
    package init(_ arguments: [String], _ language: Language) throws(WorldError) {
        PipedProcess.ignoreBrokenPipes()
        self.arguments = arguments
        self.language = language
        worker = try PipedProcess(ofThisProgram: arguments + ["0"])
        toWorker = OutgoingBytes(to: worker.input)
    }

    /// Serves until the editor ends the session or goes away.
    ///
    /// - Returns: the exit status: 0 after an orderly end.
    /// - Throws: ``WorldError`` when a new worker cannot be started.
    package mutating func run() throws(WorldError) -> Int32 {
        while !session.isOver {
            Polling.wait(
                reading: toEditor.isLong ? [.standardInput] : [.standardInput, worker.output],
                writing: [toEditor, toWorker].filter { !$0.isEmpty }.map(\.descriptor))
            if !takeFromEditor() { break }
            if !takeFromWorker(), !session.isOver { try replaceWorker() }
            toEditor.give()
            toWorker.give()
        }
        while !toWorker.isEmpty, !toWorker.isBroken { toWorker.giveWaiting() }
        worker.input.close()
        while case .bytes(let bytes) = worker.output.take(waiting: true) { passOn(bytes) }
        worker.wait()
        while !toEditor.isEmpty, !toEditor.isBroken { toEditor.giveWaiting() }
        return session.wasShutDown ? 0 : 1
    }
}

// MARK: - From the editor

extension Supervisor {
    /// - Returns: false when the editor has gone.
    private mutating func takeFromEditor() -> Bool {
        switch Descriptor.standardInput.take(waiting: false) {
        case .end: return false
        case .nothingYet: return true
        case .bytes(let bytes): fromEditor.add(bytes)
        }
        while !session.isOver, let item = fromEditor.next() {
            switch item {
            case .frame(let body): take(body)
            case .malformed:
                refuse(RPCError(code: RPCError.parseError, message: "a message without Content-Length"))
            case .tooLarge(let size):
                refuse(
                    RPCError(
                        code: RPCError.invalidRequest, message: "a message of \(size) bytes is too large"))
            }
        }
        return true
    }

    private mutating func take(_ body: [UInt8]) {
        do {
            let message = RPCMessage(try JSONValue(parsing: body))
            if let instead = session.note(message, body) { return toWorker.add(instead) }
            toWorker.add(FrameReader.framed(body))
        } catch {
            let text = "\(error.reason.rawValue), at byte \(error.offset)"
            refuse(RPCError(code: RPCError.parseError, message: text))
        }
    }

    private mutating func refuse(_ error: RPCError) {
        toEditor.add(RPCOutput.refusal(nil, error))
    }
}

// MARK: - From the worker

extension Supervisor {
    /// - Returns: false when the worker has gone.
    private mutating func takeFromWorker() -> Bool {
        switch worker.output.take(waiting: false) {
        case .end: return false
        case .nothingYet: return true
        case .bytes(let bytes):
            passOn(bytes)
            return true
        }
    }

    private mutating func passOn(_ bytes: [UInt8]) {
        fromWorker.add(bytes)
        while case .frame(let body) = fromWorker.next() {
            if let id = RPCID(answeredBy: body) {
                session.noteAnswer(to: id)
                guard id != swallowed else {
                    swallowed = nil
                    continue
                }
            }
            toEditor.add(FrameReader.framed(body))
        }
    }

    private mutating func replaceWorker() throws(WorldError) {
        let signal = worker.end()
        crashes.note()
        for id in session.forgetPending() {
            toEditor.add(
                RPCOutput.refusal(
                    id, RPCError(code: RPCError.internalError, message: CrashWords.refusal[language])))
        }
        guard crashes.areBearable else {
            show(CrashWords.givingUp)
            session.giveUp()
            return
        }
        show(signal == nil ? CrashWords.ended : CrashWords.crashed)
        worker = try PipedProcess(ofThisProgram: arguments + ["\(crashes.count)"])
        fromWorker = FrameReader()
        toWorker = OutgoingBytes(to: worker.input)
        swallowed = session.initializeID
        for message in session.replay() { toWorker.add(message) }
    }

    private mutating func show(_ words: BilingualText) {
        toEditor.add(
            RPCOutput.notification("window/showMessage", ["type": 2, "message": .string(words[language])]))
    }
}

/// What the editor is told of a worker that died.
private enum CrashWords {
    static let refusal = BilingualText(
        vi: "máy chủ gặp sự cố khi xử lý yêu cầu này và đã khởi động lại",
        en: "the server crashed while it worked on this request, and has been started anew")
    static let crashed = BilingualText(
        vi: "kehoach gặp sự cố và đã khởi động lại; các tệp đang mở được giữ nguyên",
        en: "kehoach crashed and has been started anew; the open files are as they were")
    static let ended = BilingualText(
        vi: "kehoach đã tự kết thúc và được khởi động lại; các tệp đang mở được giữ nguyên",
        en: "kehoach ended by itself and has been started anew; the open files are as they were")
    static let givingUp = BilingualText(
        vi: "kehoach gặp sự cố liên tục nên dừng lại; xin báo lỗi này",
        en: "kehoach keeps crashing and gives up; please report this")
}

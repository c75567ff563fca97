import CExpat

/// expat as a source of events that are asked for one by one.
///
/// expat calls back; so it is stopped after some events, and goes on when they have been taken. It decodes UTF-8 and
/// UTF-16. Document types are refused, and with them every entity but the five of XML itself.
final class XMLParser {
    enum Event {
        case start(XMLElement)
        case end
        /// All the text between two tags.
        case text(String)
    }

    static let deepest = 256
    private static let eventsAtOnce = 512

    private let parser: XML_Parser
    private let part: String
    private var bytes: [UInt8]
    private var events: [Event] = []
    private var taken = 0
    private var text: [UInt8] = []
    private var failure: OfficeFileError?
    private var names: [String: XMLName] = [:]
    /// For each open element whether it is seen by readers.
    private var isShown: [Bool] = []
    private var depth = 0
    /// How many elements are open of an alternative that is passed over.
    private var passedOver = 0
    private var state = State.fresh

    private enum State {
        case fresh, stopped, finished
    }

    init(_ bytes: [UInt8], part: String) {
        guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: XMLName.separator)) else {
            preconditionFailure("there is no memory for a parser")
        }
        self.parser = parser
        self.bytes = bytes
        self.part = part
        register()
    }

    deinit { XML_ParserFree(parser) }

    /// The next event; nil at the end.
    func next() throws(OfficeFileError) -> Event? {
        while taken == events.count {
            events.removeAll(keepingCapacity: true)
            taken = 0
            if state == .finished { return nil }
            try advance()
        }
        defer { taken += 1 }
        return events[taken]
    }

    private func advance() throws(OfficeFileError) {
        let status =
            if state == .fresh {
                bytes.withUnsafeBufferPointer {
                    XML_Parse(
                        parser, UnsafeRawPointer($0.baseAddress)?.assumingMemoryBound(to: CChar.self),
                        Int32(clamping: $0.count), 1)
                }
            } else {
                XML_ResumeParser(parser)
            }
        // expat has its own copy of what it has not read yet.
        bytes = []
        switch status {
        case XML_STATUS_SUSPENDED: state = .stopped
        case XML_STATUS_OK: state = .finished
        default: throw failure ?? fault()
        }
    }

    private func fault() -> OfficeFileError {
        let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
        return .malformedXML(
            part: part, line: Int(XML_GetCurrentLineNumber(parser)),
            column: Int(XML_GetCurrentColumnNumber(parser)) + 1, reason: reason)
    }
}

extension XMLParser {
    private func register() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser, { XMLParser.from($0).start($1, $2) }, { user, _ in XMLParser.from(user).end() })
        XML_SetCharacterDataHandler(parser) { XMLParser.from($0).add($1, Int($2)) }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
            let parser = XMLParser.from(user)
            parser.refuse(.declaresDocumentType(part: parser.part))
        }
    }

    private static func from(_ user: UnsafeMutableRawPointer?) -> XMLParser {
        guard let user else { preconditionFailure("expat lost its reader") }
        return Unmanaged<XMLParser>.fromOpaque(user).takeUnretainedValue()
    }

    private func start(
        _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        guard let name else { return }
        flushText()
        isShown.append(false)
        guard isShown.count <= Self.deepest else {
            return refuse(.tooDeep(part: part, limit: Self.deepest))
        }
        guard passedOver == 0 else {
            passedOver += 1
            return
        }
        let element = XMLElement(
            qualifiedName: self.name(name), attributes: list(attributes), depth: depth + 1)
        if element.namespace == Namespace.compatibility {
            switch element.name {
            case "AlternateContent", "Fallback": return
            case "Choice":
                passedOver = 1
                return
            default: break
            }
        }
        isShown[isShown.count - 1] = true
        depth += 1
        append(.start(element))
    }

    private func end() {
        flushText()
        let wasShown = isShown.popLast() ?? false
        guard passedOver == 0 else {
            passedOver -= 1
            return
        }
        guard wasShown else { return }
        depth -= 1
        append(.end)
    }

    private func add(_ characters: UnsafePointer<XML_Char>?, _ count: Int) {
        guard passedOver == 0, let characters else { return }
        let bytes = UnsafeRawBufferPointer(start: characters, count: count)
        text.append(contentsOf: bytes)
    }

    private func flushText() {
        guard !text.isEmpty else { return }
        append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }

    private func append(_ event: Event) {
        events.append(event)
        if events.count >= Self.eventsAtOnce { XML_StopParser(parser, XML_Bool(XML_TRUE)) }
    }

    private func refuse(_ error: OfficeFileError) {
        if failure == nil { failure = error }
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    private func name(_ pointer: UnsafePointer<XML_Char>) -> XMLName {
        let text = String(cString: pointer)
        if let name = names[text] { return name }
        let name = XMLName(expatName: text)
        // A hostile part may have nothing but names of their own.
        if names.count < 1024 { names[text] = name }
        return name
    }

    private func list(
        _ pointers: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) -> [XMLElement.Attribute] {
        guard var pair = pointers else { return [] }
        var attributes: [XMLElement.Attribute] = []
        while let name = pair[0], let value = pair[1] {
            attributes.append(.init(name: self.name(name), value: String(cString: value)))
            pair += 2
        }
        return attributes
    }
}

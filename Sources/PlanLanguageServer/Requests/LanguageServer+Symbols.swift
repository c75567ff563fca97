import DataFormats
import PlanAssistance
import PlanLowering

extension LanguageServer {
    func documentSymbols(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request) else { return .null }
        let items = place.assistant.outline(of: place.file)
        return .array(
            client.nestsSymbols ? items.map { nested($0, place) } : items.flatMap { flat($0, nil, place) })
    }

    func workspaceSymbols(_ request: JSONValue) -> JSONValue {
        let query = request["query"]?.string ?? ""
        return .array(
            allSessions.flatMap { session in
                let language = language(session)
                let writer = DiagnosticWriter(session, language, client)
                return session.assistant(language).symbols(matching: query).map { found -> JSONValue in
                    let number = found.card.number.isEmpty ? "" : found.card.number + " "
                    return [
                        "name": .string("\(number)\(found.card.title)"),
                        "kind": .integer(found.card.referent.symbolKind),
                        "location": writer.location(found.span),
                        "containerName": .string(
                            found.container.isEmpty
                                ? found.card.code : "\(found.container) · \(found.card.code)"),
                    ]
                }
            })
    }

    private func nested(_ item: OutlineItem, _ place: AskedPlace) -> JSONValue {
        [
            "name": .string(item.name.isEmpty ? "–" : item.name), "detail": .string(item.detail),
            "kind": .integer(item.scope.symbolKind), "range": place.writer.range(item.span),
            "selectionRange": place.writer.range(item.nameSpan),
            "children": .array(item.children.map { nested($0, place) }),
        ]
    }

    private func flat(_ item: OutlineItem, _ container: String?, _ place: AskedPlace) -> [JSONValue] {
        let symbol: JSONValue = [
            "name": .string(item.name.isEmpty ? "–" : item.name), "kind": .integer(item.scope.symbolKind),
            "location": place.writer.location(item.span), "containerName": .optional(container),
        ]
        return [symbol] + item.children.flatMap { flat($0, item.name, place) }
    }
}

extension Scope {
    /// As the protocol numbers kinds of symbols: what editors draw for it.
    fileprivate var symbolKind: Int {
        switch self {
        case .plan, .taskFile, .targetFile, .unitRegistry, .workspace, .calendar: 1
        case .targetGroup, .unitGroup: 3
        case .unit: 5
        case .task, .reportEntry, .verdict, .taskChange: 6
        case .target: 14
        case .legalBasis: 17
        default: 19
        }
    }
}

extension Referent {
    fileprivate var symbolKind: Int {
        switch self {
        case .unit: 5
        case .unitGroup: 3
        case .rule: 24
        case .inPlan(_, let thing):
            switch thing {
            case .task: 6
            case .taskGroup, .targetGroup: 3
            case .target: 14
            case .basis: 17
            case .evidenceKind: 22
            }
        }
    }
}

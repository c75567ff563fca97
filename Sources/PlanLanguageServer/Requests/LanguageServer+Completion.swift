import DataFormats
import PlanAssistance

extension LanguageServer {
    func completion(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let (place, offset) = try askedPlace(request) else { return .null }
        let completions = place.assistant.completions(at: offset, in: place.file)
        let range = place.positions.range(completions.replaced).json
        let items = completions.items.filter { client.hasSnippets || $0.kind != .record }
        return [
            "isIncomplete": .bool(completions.isCut),
            "items": .array(items.enumerated().map { json($0.element, $0.offset, range) }),
        ]
    }

    private func json(_ item: Completion, _ number: Int, _ range: JSONValue) -> JSONValue {
        let isSnippet = item.isSnippet && client.hasSnippets
        var members: [JSONValue.Member] = [
            .init("label", .string(item.label)), .init("kind", .integer(item.kind.number)),
            .init("sortText", .string(Self.sortText(number))), .init("filterText", .string(item.filterText)),
            .init("insertTextFormat", .integer(isSnippet ? 2 : 1)), .init("insertTextMode", 2),
            .init("textEdit", ["range": range, "newText": .string(isSnippet ? item.text : item.plainText)]),
        ]
        if !item.detail.isEmpty { members.append(.init("detail", .string(item.detail))) }
        if !item.documentation.isEmpty {
            members.append(
                .init("documentation", ["kind": "markdown", "value": .string(item.documentation)]))
        }
        return .object(members)
    }

    /// Editors sort by text.
    private static func sortText(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension Completion {
    /// For clients that know no places to fill in.
    fileprivate var plainText: String { text.hasSuffix("$0") ? String(text.dropLast(2)) : text }
}

extension Completion.Kind {
    /// As the protocol numbers them.
    fileprivate var number: Int {
        switch self {
        case .key: 10
        case .record: 15
        case .unit: 7
        case .code: 18
        case .phrase: 12
        case .choice: 20
        case .rule: 21
        }
    }
}

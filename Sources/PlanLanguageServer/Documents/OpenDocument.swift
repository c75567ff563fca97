package import DataFormats

/// A text as the editor has it, which may not be saved yet.
package struct OpenDocument: Sendable {
    /// As the client spells it.
    package let uri: String
    package let languageID: String
    package private(set) var version: Int
    package private(set) var bytes: [UInt8]

    /// - Parameter item: the protocol's `TextDocumentItem`; nil unless it is one.
    package init?(_ item: JSONValue?) {
        guard let uri = item?["uri"]?.string, let text = item?["text"]?.string else { return nil }
        self.uri = uri
        languageID = item?["languageId"]?.string ?? "yaml"
        version = item?["version"]?.integer ?? 0
        bytes = Array(text.utf8)
    }

    /// As it is told to a server that knows nothing of it.
    package var json: JSONValue {
        [
            "uri": .string(uri), "languageId": .string(languageID), "version": .integer(version),
            "text": .string(String(decoding: bytes, as: UTF8.self)),
        ]
    }

    /// Makes the changes of one notification, in their order; each speaks of the text after those before it.
    package mutating func apply(_ changes: [JSONValue], version: Int?, _ encoding: PositionEncoding) {
        for change in changes {
            guard let text = change["text"]?.string else { continue }
            guard let range = EditorRange(change["range"]) else {
                bytes = Array(text.utf8)
                continue
            }
            let positions = EditorPositions(bytes, encoding)
            let (start, end) = (positions.offset(of: range.start), positions.offset(of: range.end))
            bytes.replaceSubrange(min(start, end)..<max(start, end), with: text.utf8)
        }
        if let version { self.version = version }
    }
}

/// A stretch of text as editors count it.
package struct EditorRange: Hashable, Sendable {
    package let start: EditorPosition
    package let end: EditorPosition

    package init(start: EditorPosition, end: EditorPosition) {
        self.start = start
        self.end = end
    }

    package init?(_ value: JSONValue?) {
        guard let start = EditorPosition(value?["start"]), let end = EditorPosition(value?["end"]) else {
            return nil
        }
        self.init(start: start, end: end)
    }

    package var json: JSONValue { ["start": start.json, "end": end.json] }
}

extension EditorPosition {
    package init?(_ value: JSONValue?) {
        guard let line = value?["line"]?.integer, let character = value?["character"]?.integer else {
            return nil
        }
        self.init(line: line, character: character)
    }

    package var json: JSONValue { ["line": .integer(line), "character": .integer(character)] }
}

extension EditorPositions {
    package func range(_ bytes: Range<Int>) -> EditorRange {
        EditorRange(start: position(at: bytes.lowerBound), end: position(at: bytes.upperBound))
    }

    package func bytes(_ range: EditorRange) -> Range<Int> {
        let (start, end) = (offset(of: range.start), offset(of: range.end))
        return min(start, end)..<max(start, end)
    }
}

import DataFormats
import PlanAssistance
import PlanCompiler
import PlanDiagnostics

extension LanguageServer {
    func prepareRename(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let (place, offset) = try askedPlace(request) else { return .null }
        do {
            let (span, code) = try place.assistant.renameable(at: offset, in: place.file)
            return ["range": place.writer.range(span), "placeholder": .string(code)]
        } catch {
            throw refusal(error, place)
        }
    }

    func rename(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let name = request["newName"]?.string else {
            throw RPCError(code: RPCError.invalidParams, message: "no newName")
        }
        guard let (place, offset) = try askedPlace(request) else { return .null }
        do {
            return change(try place.assistant.renaming(at: offset, in: place.file, to: name), place)
        } catch {
            throw refusal(error, place)
        }
    }

    private func refusal(_ reason: RenameRefusal, _ place: AskedPlace) -> RPCError {
        RPCError(code: RPCError.requestFailed, message: reason.message(place.assistant.language))
    }

    /// Edits as a `WorkspaceEdit`, by file.
    func change(_ edits: [Edit], _ place: AskedPlace) -> JSONValue {
        let byFile = Dictionary(grouping: edits, by: \.span.file).sorted { $0.key < $1.key }
        return [
            "changes": .object(
                byFile.map { file, edits in
                    let path = place.session.compilation.sources[file].path
                    let changes = edits.map { edit -> JSONValue in
                        ["range": place.writer.range(edit.span), "newText": .string(edit.text)]
                    }
                    return JSONValue.Member(place.session.uri(path), .array(changes))
                })
        ]
    }
}

import ConcurrentWork
import DataFormats
import PlanAssistance
import PlanCompiler
import PlanDiagnostics

extension LanguageServer {
    func codeActions(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request), let range = EditorRange(request["range"]) else { return .null }
        let wanted = request["context"]?["only"]?.array?.compactMap(\.string)
        func wants(_ kind: String) -> Bool {
            wanted.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
        }
        var actions: [JSONValue] = []
        if wants(CodeActionKind.quickFix) {
            actions += place.assistant.actions(in: place.file, place.positions.bytes(range)).map {
                json($0, place)
            }
        }
        if wants(CodeActionKind.fixAll) { actions += fixAll(place, isAskedFor: wanted != nil) }
        return .array(actions)
    }

    /// The whole of what `kehoach fix` does takes several compilations, so it is worked out when it is chosen.
    func resolve(_ action: JSONValue) -> JSONValue {
        guard let uri = action["data"]?["uri"]?.string, let members = action.members,
            let place = try? asked(["textDocument": ["uri": .string(uri)]])
        else { return action }
        return .object(
            members.filter { $0.name != "edit" } + [.init("edit", mended(place) ?? ["changes": [:]])])
    }

    private func json(_ action: AssistedAction, _ place: AskedPlace) -> JSONValue {
        var title = action.title
        var isSafe = false
        switch action.kind {
        case .fix(true): isSafe = true
        case .fix(false):
            title += place.assistant.language == .vietnamese ? " (cần xem lại)" : " (look it over)"
        case .waive: break
        }
        return [
            "title": .string(title), "kind": .string(CodeActionKind.quickFix), "isPreferred": .bool(isSafe),
            "diagnostics": [place.writer.json(action.diagnostic)], "edit": change(action.edits, place),
        ]
    }

    private func fixAll(_ place: AskedPlace, isAskedFor: Bool) -> [JSONValue] {
        let hasFixes = place.session.compilation.diagnostics.contains {
            $0.span.file == place.file && $0.fixes.contains { $0.applicability == .safe }
        }
        guard hasFixes else { return [] }
        let title =
            place.assistant.language == .vietnamese
            ? "Sửa mọi lỗi chắc chắn trong tệp" : "Mend all that is certain"
        let action: [JSONValue.Member] = [
            .init("title", .string(title)), .init("kind", .string(CodeActionKind.fixAll)),
        ]
        if client.resolvesEdits {
            return [.object(action + [.init("data", ["uri": .string(place.session.uri(place.path))])])]
        }
        guard isAskedFor, let edit = mended(place) else { return [] }
        return [.object(action + [.init("edit", edit)])]
    }

    private func mended(_ place: AskedPlace) -> JSONValue? {
        var settings = CompilationSettings(asOf: self.settings.asOf())
        settings.concurrently = self.settings.concurrently
        settings.evidence = place.session.evidenceLookup
        guard let text = Assistant.mended(place.path, place.session.inputs, settings) else { return nil }
        let old = place.session.compilation.sources[place.file].bytes
        return change(LineEdits.edits(from: old, to: text, in: place.file), place)
    }
}

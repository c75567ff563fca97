import DataFormats
import PlanCompiler
import PlanDiagnostics
import PlanFormatting

extension LanguageServer {
    /// The layout of `kehoach fmt`, line by line; nothing for a text with faults, which the editor shows already.
    func formatting(_ request: JSONValue) throws(RPCError) -> JSONValue {
        guard let place = try asked(request) else { return .null }
        let source = place.session.compilation.sources[place.file]
        guard case .text(let text) = PlanFormatter.format(source) else { return .null }
        let edits = LineEdits.edits(from: source.bytes, to: Array(text.utf8), in: place.file)
        return .array(
            edits.map { ["range": place.writer.range($0.span), "newText": .string($0.text)] })
    }
}

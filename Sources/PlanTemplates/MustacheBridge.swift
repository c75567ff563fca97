import CMstch
import DataFormats

/// What templates are rendered by: mstch, which has no words of its own but those that it is given.
enum Mustache {
    /// - Parameter parts: the texts of the templates that tags may call, by name.
    static func render(
        _ text: String, _ value: TemplateValue, _ escaping: TemplateEscaping, parts: [String: String]
    ) -> String {
        let known = mstch_parts()
        defer { mstch_free_parts(known) }
        for (name, text) in parts {
            withBytes(of: text) { mstch_add_part(known, name, $0, $1) }
        }
        let node = node(value)
        defer { mstch_free(node) }
        var rendered = ""
        withBytes(of: text) { bytes, count in
            withUnsafeMutablePointer(to: &rendered) {
                mstch_render(
                    bytes, count, known, node, escape(escaping),
                    { $2?.assumingMemoryBound(to: String.self).pointee = words($0, $1) }, $0)
            }
        }
        return rendered
    }

    private static func node(_ value: TemplateValue) -> OpaquePointer? {
        switch value {
        case .text(let words): return withBytes(of: words) { mstch_text($0, $1) }
        case .flag(let value): return mstch_flag(value)
        case .list(let members):
            let list = mstch_list()
            for (place, member) in members.enumerated() {
                let node = node(member)
                if case .record = member {
                    mstch_set(node, TemplateValue.lastMember, mstch_flag(place == members.count - 1))
                }
                mstch_append(list, node)
            }
            return list
        case .record(let fields):
            let record = mstch_record()
            for (name, value) in fields { mstch_set(record, name, node(value)) }
            return record
        }
    }

    private static func escape(_ escaping: TemplateEscaping) -> MstchEscape {
        switch escaping {
        case .html: { write(XMLText.escaped(words($0, $1)), to: $2) }
        case .markdown: { write(MarkdownText.inline(words($0, $1)), to: $2) }
        case .plain: { mstch_write($2, $0, $1) }
        }
    }
}

private func withBytes<Result>(of text: String, _ body: (UnsafePointer<CChar>?, Int) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
    }
}

private func words(_ bytes: UnsafePointer<CChar>?, _ count: Int) -> String {
    UnsafeBufferPointer(start: bytes, count: count)
        .withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
}

private func write(_ words: String, to text: OpaquePointer?) {
    withBytes(of: words) { mstch_write(text, $0, $1) }
}

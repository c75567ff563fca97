import DataFormats
import Mustache

/// A value as swift-mustache looks into it.
struct MustacheValue: MustacheParent, MustacheCustomRepresentation, MustacheCustomRenderable,
    MustacheTransformable
{
    let value: TemplateValue

    func child(named name: String) -> Any? {
        guard case .record(let fields) = value, let field = fields[name] else { return nil }
        return MustacheValue(value: field)
    }

    var representation: Any? {
        switch value {
        case .text(let words): words.isEmpty ? nil : self
        case .flag(let value): value
        case .list(let members): MustacheList(members: members)
        case .record: self
        }
    }

    var isNull: Bool { false }

    /// Records have no words of their own.
    var renderText: String {
        if case .text(let words) = value { words } else { "" }
    }

    func transform(_ name: String) -> Any? {
        if case .text(let words) = value { words.transform(name) } else { nil }
    }
}

/// A list as swift-mustache goes through it.
struct MustacheList: MustacheSequence, MustacheTransformable, MustacheCustomRenderable {
    let members: [TemplateValue]

    func makeIterator() -> AnyIterator<Any> {
        var rest = members.makeIterator()
        return AnyIterator { rest.next().map { MustacheValue(value: $0) } }
    }

    var isNull: Bool { false }

    /// A list is printed by a section; alone it has no words.
    var renderText: String { "" }

    func transform(_ name: String) -> Any? {
        switch name {
        case "count": members.count
        case "empty": members.isEmpty
        case "first": members.first.map { MustacheValue(value: $0) }
        case "last": members.last.map { MustacheValue(value: $0) }
        case "reversed": MustacheList(members: members.reversed())
        default: nil
        }
    }
}

/// The escaping of ours under the name that a template's first line calls it by.
struct EscapedContent: MustacheContentType {
    let escaping: TemplateEscaping

    func escapeText(_ text: String) -> String {
        switch escaping {
        case .html: XMLText.escaped(text)
        case .markdown: MarkdownText.inline(text)
        case .plain: text
        }
    }

    /// A line that leaves nothing behind and makes the escaping ours; parts start from HTML, so each says its own.
    static func pragma(_ escaping: TemplateEscaping) -> String {
        _ = registration
        return "{{% CONTENT_TYPE: kehoach-\(escaping.rawValue) }}\n"
    }

    private static let registration: Void = {
        for escaping in [TemplateEscaping.html, .markdown, .plain] {
            MustacheContentTypes.register(
                EscapedContent(escaping: escaping), named: "kehoach-\(escaping.rawValue)")
        }
    }()
}

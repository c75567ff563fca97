import DataFormats

/// Writes elements of SVG and HTML; text and attribute values go in only through escaping.
struct MarkupWriter {
    private(set) var text = ""

    /// An element with content; names of elements and attributes are ours.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes, ">")
        content(&self)
        text += "</\(name)>"
    }

    /// An element without content.
    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        open(name, attributes, "/>")
    }

    /// An element that holds words only.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String
    ) {
        element(name, attributes) { $0.words(words) }
    }

    mutating func words(_ words: String) { text += XMLText.escaped(words) }

    private mutating func open(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ end: String
    ) {
        text += "<\(name)"
        for (key, value) in attributes { text += " \(key)=\"\(XMLText.attribute(value))\"" }
        text += end
    }

    /// What some writing comes to.
    static func text(_ write: (inout MarkupWriter) -> Void) -> String {
        var writer = MarkupWriter()
        write(&writer)
        return writer.text
    }
}

import DataFormats

/// Writes XML in one canonical form: no white space of its own, attributes in the order given, empty elements closed.
///
/// Every text and attribute value is escaped here and nowhere else.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private var lastIdentifier = 0

    /// A whole part: the declaration and one root element.
    static func document(
        _ root: String, _ attributes: KeyValuePairs<String, String?>, _ body: (inout XMLWriter) -> Void
    ) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
        writer.append("\n")
        writer.element(root, attributes, body)
        return writer.bytes
    }

    /// An element that may turn out to be empty; attributes without a value are left out.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout XMLWriter) -> Void
    ) {
        open(name, attributes)
        let start = bytes.count
        body(&self)
        if bytes.count == start {
            closeEmpty()
        } else {
            append("</")
            append(name)
            append(">")
        }
    }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        open(name, attributes)
        closeEmpty()
    }

    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element that is left out when nothing stands in it, such as a list of properties that are all inherited.
    mutating func optionalElement(_ name: String, _ body: (inout XMLWriter) -> Void) {
        let before = bytes.count
        open(name, [:])
        let start = bytes.count
        body(&self)
        if bytes.count == start {
            bytes.removeSubrange(before...)
        } else {
            append("</")
            append(name)
            append(">")
        }
    }

    mutating func text(_ text: String) {
        XMLText.append(text, isAttribute: false, to: &bytes)
    }

    /// A number that nothing else in this part has, from 1.
    mutating func nextIdentifier() -> Int {
        lastIdentifier += 1
        return lastIdentifier
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        append("<")
        append(name)
        for case (let key, let value?) in attributes {
            append(" ")
            append(key)
            append("=\"")
            XMLText.append(value, isAttribute: true, to: &bytes)
            append("\"")
        }
        append(">")
    }

    /// Turns the `>` just written into `/>`.
    private mutating func closeEmpty() {
        bytes.removeLast()
        append("/>")
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

/// A part of a document read from its beginning to its end, without ever holding it as a tree.
///
/// Readers ask for the children of an element that they were given; whatever they do not ask for is passed over.
/// Of alternatives (`mc:AlternateContent`) the fallback alone is seen, which every program understands.
package final class XMLReader {
    private let parser: XMLParser
    /// How many elements are open at the place reached.
    private var depth = 0

    /// - Parameter part: what errors call the part.
    package init(_ bytes: [UInt8], part: String) {
        parser = XMLParser(bytes, part: part)
    }

    package func root() throws(OfficeFileError) -> XMLElement {
        guard case .start(let element)? = try next() else {
            preconditionFailure("XML that is well-formed begins with an element, asked for once")
        }
        return element
    }

    /// The next element or text directly in an element; nil at its end.
    package func nextNode(of parent: XMLElement) throws(OfficeFileError) -> XMLNode? {
        while depth >= parent.depth, let event = try next() {
            switch event {
            case .start(let element): if element.depth == parent.depth + 1 { return .element(element) }
            case .text(let text): if depth == parent.depth { return .text(text) }
            case .end: break
            }
        }
        return nil
    }

    /// The next element directly in an element; nil at its end.
    package func nextChild(of parent: XMLElement) throws(OfficeFileError) -> XMLElement? {
        while let node = try nextNode(of: parent) {
            if case .element(let element) = node { return element }
        }
        return nil
    }

    /// All the text in an element that was just opened, however deep it stands.
    package func text(of element: XMLElement) throws(OfficeFileError) -> String {
        var text = ""
        while depth >= element.depth, let event = try next() {
            if case .text(let piece) = event { text += piece }
        }
        return text
    }

    private func next() throws(OfficeFileError) -> XMLParser.Event? {
        let event = try parser.next()
        switch event {
        case .start: depth += 1
        case .end: depth -= 1
        case .text, nil: break
        }
        return event
    }
}

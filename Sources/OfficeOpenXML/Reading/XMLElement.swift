/// An element's opening tag.
package struct XMLElement: Hashable, Sendable {
    struct Attribute: Hashable, Sendable {
        let name: XMLName
        let value: String
    }

    /// As ``Namespace`` spells it; empty for none.
    package var namespace: String { qualifiedName.namespace }
    package var name: String { qualifiedName.local }
    let qualifiedName: XMLName
    let attributes: [Attribute]
    /// 1 for the root.
    let depth: Int

    /// An attribute without a prefix, as most are.
    package subscript(name: String) -> String? { self[name, in: ""] }

    package subscript(name: String, in namespace: String) -> String? {
        attributes.first { $0.name.local == name && $0.name.namespace == namespace }?.value
    }

    package func isNamed(_ name: String, in namespace: String) -> Bool {
        qualifiedName.local == name && qualifiedName.namespace == namespace
    }
}

/// A name and the vocabulary that it belongs to.
struct XMLName: Hashable, Sendable {
    let namespace: String
    let local: String

    /// - Parameter expatName: `namespace name`, as expat puts them together; the name alone where there is none.
    init(expatName: String) {
        guard let space = expatName.utf8.lastIndex(of: XMLName.separator) else {
            namespace = ""
            local = expatName
            return
        }
        namespace = Namespace.transitional(String(expatName[..<space]))
        local = String(expatName[expatName.utf8.index(after: space)...])
    }

    /// A space: no name holds one, and a namespace that did would be no URI.
    static let separator = UInt8(ascii: " ")
}

/// What stands in an element.
package enum XMLNode: Hashable, Sendable {
    case element(XMLElement)
    case text(String)
}

/// The name of a part, and what other names mean from there.
struct PartPath: Hashable, Sendable {
    /// Without a leading slash; empty for the package itself.
    let text: String

    init(_ text: String) {
        self.text = text.hasPrefix("/") ? String(text.dropFirst()) : text
    }

    /// By which parts are found: they are alike in either case.
    var key: String { text.lowercased() }

    /// `word/document.xml` → `word/_rels/document.xml.rels`
    var relationships: String {
        let slash = text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex
        return "\(text[..<slash])_rels/\(text[slash...]).rels"
    }

    /// The part that a relationship's target names: relative to this part's folder, or from the root.
    ///
    /// A target that climbs above the root stays there, as in any URI; it then names a part that is not there.
    func resolving(_ target: String) -> String {
        let path = Self.decoded(target.split(separator: "#", maxSplits: 1).first ?? "")
        var parts = path.hasPrefix("/") ? [] : text.split(separator: "/").dropLast().map(String.init)
        for piece in path.split(separator: "/") where piece != "." {
            if piece == ".." { _ = parts.popLast() } else { parts.append(String(piece)) }
        }
        return parts.joined(separator: "/")
    }

    /// `%20` and the like as the bytes that they stand for; backslashes of careless writers as slashes.
    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What each part of a package is, by its path or by its name's ending (ECMA-376 part 2, §7.2.3).
struct ContentTypes: Sendable {
    static let path = "[Content_Types].xml"

    private var byPath: [String: String] = [:]
    private var byEnding: [String: String] = [:]

    init(_ bytes: [UInt8]) throws(OfficeFileError) {
        let reader = XMLReader(bytes, part: Self.path)
        let root = try reader.root()
        while let child = try reader.nextChild(of: root) {
            guard let type = child["ContentType"] else { continue }
            if child.name == "Override", let part = child["PartName"] {
                byPath[PartPath(part).key] = type
            } else if child.name == "Default", let ending = child["Extension"] {
                byEnding[ending.lowercased()] = type
            }
        }
    }

    subscript(path: String) -> String? {
        let key = PartPath(path).key
        return byPath[key] ?? key.split(separator: ".").last.flatMap { byEnding[String($0)] }
    }
}

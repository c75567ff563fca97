/// Plans by their folders, which may lie in one another.
package struct PlanFolders: Sendable {
    private let places: [String: Int]

    package init(_ folders: [String]) {
        places = Dictionary(
            folders.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of the plan that a file belongs to, the innermost where one lies in another; nil for a shared file.
    package func plan(of path: String) -> Int? {
        var folder = path[...]
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            if let place = places[String(folder)] { return place }
        }
        return nil
    }
}

import PlanWorkspace

/// The repository that the tests stand in.
enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/")

    /// Relative to the root.
    static let yamlFiles = (try? filePaths(endingWith: ".yaml", below: root)) ?? []

    static func bytes(_ path: String) -> [UInt8]? {
        guard case .bytes(let bytes) = try? readFile(root + "/" + path, limit: 1 << 26) else { return nil }
        return bytes
    }
}

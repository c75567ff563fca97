import PlanWorkspace

/// The digests of a workspace's sources, by path, with the versions of the files that they were computed from: while the
/// disk has the same version, nothing need be read to know the digest.
struct SourceDigests: Sendable {
    struct Entry: Sendable {
        /// ``FileVersion/bytes``
        let version: [UInt8]
        let digest: [UInt8]
    }

    private(set) var entries: [String: Entry]
    /// Those that were not known before.
    private(set) var added: [String: Entry] = [:]

    init(entries: [String: Entry] = [:]) { self.entries = entries }

    /// The digest of a file of which the disk has that version.
    func digest(of path: String, _ version: FileVersion) -> [UInt8]? {
        guard let entry = entries[path], entry.version == version.bytes else { return nil }
        return entry.digest
    }

    mutating func add(_ entry: Entry, for path: String) {
        entries[path] = entry
        added[path] = entry
    }
}

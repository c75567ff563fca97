import ConcurrentWork
import PlanCompiler
import PlanDiagnostics
import PlanSyntax
import PlanWorkspace

/// Reads the sources of a workspace.
struct SourceReader {
    let root: WorkspaceRoot
    /// What is known of them; nil to read them all.
    private(set) var digests: SourceDigests?

    /// Of few files nothing is kept: they are read faster than it is found.
    static let manyFiles = 200

    /// - Returns: by path. A country's files are opened on all cores: to wait for the disk one by one takes longer than to
    ///   read them.
    mutating func read(_ paths: [String]) throws -> [SourceInput] {
        let concurrently = Concurrently.onAllCores(when: paths.count > Self.manyFiles)
        let found = try concurrently.map(paths.count) { [self] index in
            Result { try digests.map { try digested(paths[index], $0) } ?? (plain(paths[index]), nil) }
        }.map { try $0.get() }
        for (path, (_, entry)) in zip(paths, found) {
            if let entry { digests?.add(entry, for: path) }
        }
        return found.map(\.0)
    }

    private func plain(_ path: String) throws -> SourceInput {
        SourceInput(
            path: path, .init(try readFile(root.path + "/" + path, limit: SyntaxLimits.maximumFileSize)))
    }

    /// With its digest, which is not computed where it is known.
    ///
    /// - Returns: what is to be kept of a file that was read.
    private func digested(
        _ path: String, _ known: SourceDigests
    ) throws -> (SourceInput, SourceDigests.Entry?) {
        // Looked at before it is read: a change in between makes the version that is kept an old one.
        let version = FileVersion(of: root.path + "/" + path)
        if let version, let digest = known.digest(of: path, version) {
            let bytes = DigestedBytes(digest: digest, count: version.size) { [self] in
                let bytes = try? plain(path).bytes
                return bytes.flatMap { sha256Digest($0) == digest ? $0 : nil }
            }
            return (SourceInput(path: path, .read(.digested(bytes))), nil)
        }
        let input = try plain(path)
        guard let bytes = input.bytes else { return (input, nil) }
        let digest = sha256Digest(bytes)
        let entry = version.flatMap { version in
            version.isSettled && version.size == bytes.count
                ? SourceDigests.Entry(version: version.bytes, digest: digest) : nil
        }
        return (SourceInput(path: path, .read(.digested(DigestedBytes(bytes, digest: digest)))), entry)
    }
}

extension SourceInput.Content {
    init(_ content: FileContent) {
        switch content {
        case .bytes(let bytes): self = .bytes(bytes)
        case .tooLarge(let size): self = .tooLarge(size: size)
        }
    }
}

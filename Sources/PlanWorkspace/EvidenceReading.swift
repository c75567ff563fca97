import CCrypto
import Glibc

/// What the disk says of a file whose name came out of somebody's report.
package enum NamedFile: Hashable, Sendable {
    case missing
    /// The path leads out of the workspace: by `..`, from the disk's root, or through a link.
    case outside
    /// A folder, a device, a pipe or a socket; it is not opened.
    case notAFile
    /// Over the limit, and not opened; its size in bytes.
    case tooLarge(size: Int)
    case unreadable
    /// - Parameter firstBytes: up to 16.
    case readable(size: Int, sha256: String, firstBytes: [UInt8])
}

/// Looks at a file of the workspace without trusting its name.
///
/// Names are judged as text first, then as what the disk resolves them to; only a regular file within the workspace
/// and within the limit is opened, and it is read piece by piece.
///
/// - Parameters:
///   - path: relative to the workspace's root, with `/` between its parts.
///   - limit: in bytes.
package func namedFile(_ path: String, in root: WorkspaceRoot, limit: Int) -> NamedFile {
    namedFile(path, below: root.path, limit: limit)
}

/// The same for a file of any folder, which takes the place of the workspace.
///
/// - Parameter folder: as ``resolvedPath(_:)`` gives it.
package func namedFile(_ path: String, below folder: String, limit: Int) -> NamedFile {
    readNamedFile(path, below: folder, limit: limit) { _ in }
}

/// The same, handing over the bytes piece by piece while they are looked at.
///
/// - Parameter piece: takes the bytes in order; what it throws ends the reading.
package func readNamedFile(
    _ path: String, in root: WorkspaceRoot, limit: Int, _ piece: (UnsafeRawBufferPointer) throws -> Void
) rethrows -> NamedFile {
    try readNamedFile(path, below: root.path, limit: limit, piece)
}

private func readNamedFile(
    _ path: String, below folder: String, limit: Int, _ piece: (UnsafeRawBufferPointer) throws -> Void
) rethrows -> NamedFile {
    guard staysInside(path) else { return .outside }
    guard let absolute = resolvedPath(folder + "/" + path) else {
        return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
    }
    guard folder == "/" || absolute.utf8.starts(with: (folder + "/").utf8) else { return .outside }
    guard let status = FileStatus(absolute) else { return .missing }
    guard status.isRegularFile else { return .notAFile }
    guard status.size <= limit else { return .tooLarge(size: status.size) }
    // A link put there since is refused, and a pipe would not block.
    let descriptor = open(absolute, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .unreadable }
    defer { close(descriptor) }
    return try digest(of: descriptor, limit: limit, piece)
}

/// The path from the root of the disk, all links followed; nil with `errno` set when nothing is there.
package func resolvedPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

/// Whether a path, as text, names something below the folder that it is relative to.
private func staysInside(_ path: String) -> Bool {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else { return false }
    return !path.split(separator: "/").contains("..")
}

/// The digest of a regular file of at most `limit` bytes, a piece at a time.
func digest(
    of descriptor: Int32, limit: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
) rethrows -> NamedFile {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
    var sum = RunningSHA256()
    var firstBytes: [UInt8] = []
    var size = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
        let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return .unreadable }
        if count == 0 { break }
        if firstBytes.count < 16 { firstBytes += piece[..<min(count, 16 - firstBytes.count)] }
        size += count
        // It grew while it was read.
        guard size <= limit else { return .tooLarge(size: size) }
        sum.add(piece, count)
        try piece.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return .readable(size: size, sha256: sum.hexadecimal(), firstBytes: firstBytes)
}

/// A SHA-256 over bytes that come piece by piece.
struct RunningSHA256: ~Copyable {
    private let context: OpaquePointer

    init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("OpenSSL has no SHA-256")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    mutating func add(_ bytes: [UInt8], _ count: Int) {
        let succeeded = EVP_DigestUpdate(context, bytes, count)
        precondition(succeeded == 1, "OpenSSL could not take bytes in")
    }

    mutating func hexadecimal() -> String {
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        let succeeded = EVP_DigestFinal_ex(context, &digest, &length)
        precondition(succeeded == 1 && length == 32, "OpenSSL could not finish a SHA-256")
        return PlanWorkspace.hexadecimal(Array(digest.prefix(32)))
    }
}

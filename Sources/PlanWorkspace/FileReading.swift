import Glibc

/// What was read of one file.
package enum FileContent: Sendable {
    case bytes([UInt8])
    /// Over the limit; its size in bytes.
    case tooLarge(size: Int)
}

/// Reads a whole file, up to a limit.
///
/// - Parameter limit: in bytes; a larger file is not read at all, and one that grows meanwhile not further.
/// - Throws: ``WorldError`` when the file cannot be read, or is no regular file: reading a pipe or a device
///   might never end.
package func readFile(_ path: String, limit: Int) throws(WorldError) -> FileContent {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw WorldError(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw WorldError(.read, path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
        throw WorldError(.read, path, code: WorldError.noRegularFile)
    }
    let size = Int(status.st_size)
    guard size <= limit else { return .tooLarge(size: size) }
    return try readDescriptor(descriptor, path, expecting: size, limit: limit)
}

/// Reads a file that somebody sent, up to a limit in bytes.
///
/// - Returns: nil for a link, a folder, a pipe or a device, none of which is opened.
/// - Throws: ``WorldError`` when there is nothing, or it cannot be read.
package func readSentFile(_ path: String, limit: Int) throws(WorldError) -> FileContent? {
    guard let status = FileStatus(path) else { throw WorldError(.read, path) }
    return status.isRegularFile ? try readFile(path, limit: limit) : nil
}

/// Reads standard input to its end, up to a limit in bytes.
package func readStandardInput(limit: Int) throws(WorldError) -> FileContent {
    try readDescriptor(STDIN_FILENO, "-", expecting: 1 << 16, limit: limit)
}

private func readDescriptor(
    _ descriptor: Int32, _ path: String, expecting size: Int, limit: Int
) throws(WorldError) -> FileContent {
    var bytes: [UInt8] = []
    // One byte more than the file holds, so that the read that fills it also finds its end.
    var chunk = size + 1
    while true {
        var failure: Int32 = 0
        let start = bytes.count
        let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
            let result = read(descriptor, buffer.baseAddress, buffer.count)
            failure = result < 0 ? errno : 0
            count = max(result, 0)
        }
        if failure == EINTR { continue }
        guard failure == 0 else { throw WorldError(.read, path, code: failure) }
        if part.isEmpty { return .bytes(bytes) }
        if bytes.isEmpty { bytes = part } else { bytes += part }
        if bytes.count > limit { return .tooLarge(size: bytes.count) }
        chunk = max(1, size + 1 - bytes.count, start > 0 ? 1 << 16 : 1)
    }
}
